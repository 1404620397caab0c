import { addDays } from '../../core/index.js';
import { dateText } from '../date-text.js';
import type { PeriodReport } from '../../report/index.js';
import type { Language } from '../language.js';
import { figureOf, type Figure } from './figures.js';
import { figureText, forOne, moneyText, none, tallyText } from './quantity-text.js';
import type { Sentence } from './sentence.js';
import { periodOf, spanText } from './span-text.js';

const words = {
  vi: {
    of: 'cụm có số',
    undated: 'có thể của ngày sau kỳ báo cáo',
    conflicts: 'nguồn mâu thuẫn',
    aYear: ' mỗi năm',
    during: ' trong ',
    operating: ({ operating: n }: PeriodReport) =>
      none(n)
        ? 'Đến cuối kỳ chưa có cụm nào đang hoạt động'
        : `Đến cuối kỳ có ${tallyText(n, 'vi')} cụm đang hoạt động`,
    tenants: (n: string) => `${n} hộ và doanh nghiệp`,
    workers: (n: string) => `${n} lao động`,
    budget: (n: string) => `nộp ngân sách ${n}`,
  },
  en: {
    of: 'clusters gave a value',
    undated: 'perhaps of a later day',
    conflicts: 'in conflict',
    aYear: ' a year',
    during: ' in ',
    operating: ({ operating: n }: PeriodReport) =>
      none(n)
        ? 'At its end no cluster was in operation'
        : `At its end there ${forOne(n, 'was', 'were')} ${tallyText(n, 'en')} ${forOne(n, 'cluster', 'clusters')} in operation`,
    tenants: (n: string) => `${n} households and enterprises`,
    workers: (n: string) => `${n} workers`,
    budget: (n: string) => `${n} paid to the budget`,
  },
} as const;

/** A figure counted over a calendar year is one a year; any other stretch of time is named. */
const duration = ({ over }: Figure, language: Language): string => {
  if (over === undefined) return '';
  if (periodOf(over.from, addDays(over.before, -1))?.length === 4) return words[language].aYear;
  return words[language].during + spanText(over, language);
};

/** ` (3/5 cụm có số, 1 có thể của ngày sau kỳ báo cáo)`, where not everything is in a total. */
const coverage = ({ beneath }: Figure, language: Language): string => {
  if (beneath === undefined) return '';
  const { taken, subjects, undated, conflicts } = beneath;
  const say = words[language];
  const parts = [
    `${String(taken)}/${String(subjects)} ${say.of}`,
    ...(undated === 0 ? [] : [`${String(undated)} ${say.undated}`]),
    ...(conflicts.length === 0 ? [] : [`${String(conflicts.length)} ${say.conflicts}`]),
  ];
  return ` (${parts.join(', ')})`;
};

/** ` (số đã công bố tháng 3/2020: 3.864)`, where the digits were other ones before. */
const before = ({ previous }: Figure, language: Language): string => {
  if (previous?.value === undefined) return '';
  const when = 'over' in previous ? spanText(previous.over, language) : dateText(previous.asOf, language);
  const { value, bound } = previous;
  const shown = figureText({ value, ...(bound === undefined ? {} : { bound }) }, language);
  return language === 'vi' ? ` (số đã công bố ${when}: ${shown})` : ` (published for ${when}: ${shown})`;
};

const clausesOf = (r: PeriodReport, language: Language): readonly string[] => {
  const say = words[language];
  const [tenants, workers, budget] = [figureOf(r, 'tenants.total'), figureOf(r, 'workers'), figureOf(r, 'budget.paid')];
  const clause = (figure: Figure | undefined, text: (figure: Figure) => string): readonly string[] =>
    figure === undefined ? [] : [text(figure) + coverage(figure, language) + before(figure, language)];
  return [
    ...clause(tenants, (f) => say.tenants(figureText(f, language))),
    ...clause(workers, (f) => say.workers(figureText(f, language))),
    ...clause(budget, (f) => say.budget(moneyText(f, language) + duration(f, language))),
  ];
};

/** What operates at the end of the period, and what is said of it. */
export const operating: Sentence = (r, language) =>
  `${[words[language].operating(r), ...clausesOf(r, language)].join(', ')}.`;
