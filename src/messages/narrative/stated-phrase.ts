import type { Stated } from '../../model/index.js';
import type { Language } from '../language.js';

type Phrase = Readonly<Record<Language, (figure: string) => string>>;

const clusters = (n: string): string => `${n} ${n === '1' ? 'cluster' : 'clusters'}`;

const phrases: Readonly<Record<Stated, Phrase>> = {
  'count.under-appraisal': { vi: (n) => `${n} cụm đang thẩm định`, en: (n) => `${clusters(n)} under appraisal` },
  'count.at-investor-selection': {
    vi: (n) => `${n} cụm trình Hội đồng`,
    en: (n) => `${clusters(n)} before the council`,
  },
  'count.established': { vi: (n) => `${n} cụm đã thành lập`, en: (n) => `${clusters(n)} established` },
  'count.due-to-break-ground': {
    vi: (n) => `${n} cụm phải khởi công trong năm`,
    en: (n) => `${clusters(n)} due to break ground this year`,
  },
  'count.broken-ground': { vi: (n) => `${n} cụm đã khởi công`, en: (n) => `${clusters(n)} that broke ground` },
  'count.not-broken-ground': {
    vi: (n) => `${n} cụm chưa khởi công`,
    en: (n) => `${clusters(n)} that ${n === '1' ? 'has' : 'have'} not broken ground`,
  },
  'count.planned-to-break-ground': {
    vi: (n) => `${n} cụm dự kiến khởi công`,
    en: (n) => `${clusters(n)} planned to break ground`,
  },
  'count.operating': { vi: (n) => `${n} cụm đang hoạt động`, en: (n) => `${clusters(n)} in operation` },
  'detailed-plan.unapproved': {
    vi: (n) => `quy hoạch chi tiết 1/500 chưa duyệt ${n}`,
    en: (n) => `detailed plan 1/500 not approved ${n}`,
  },
  'tenants.total': { vi: (n) => `${n} hộ và doanh nghiệp`, en: (n) => `${n} households and enterprises` },
  workers: { vi: (n) => `${n} lao động`, en: (n) => `${n} workers` },
  'budget.paid': { vi: (n) => `nộp ngân sách ${n}`, en: (n) => `${n} paid to the budget` },
};

/**
 * Says a published figure with what it counts, the figure where the language puts it.
 *
 * @param stated - Its indicator.
 * @param figure - The number in words.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @internal
 */
export const statedPhrase = (stated: Stated, figure: string, language: Language): string =>
  phrases[stated][language](figure);
