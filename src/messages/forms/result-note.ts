import type { Bound } from '../../core/index.js';
import type { Coverage } from '../../report/index.js';
import type { InBoth, Language } from '../language.js';
import { numberText } from '../number-text.js';

const bounds: Readonly<Record<Bound, InBoth>> = {
  '>': { vi: 'hơn số đã ghi', en: 'more than printed' },
  '>=': { vi: 'ít nhất bằng số đã ghi', en: 'at least what is printed' },
  '<': { vi: 'dưới số đã ghi', en: 'less than printed' },
  '<=': { vi: 'không quá số đã ghi', en: 'at most what is printed' },
  '~': { vi: 'khoảng số đã ghi', en: 'about what is printed' },
};

const things = {
  cluster: { vi: 'cụm', en: 'clusters' },
  report: { vi: 'báo cáo', en: 'reports' },
  activity: { vi: 'hoạt động', en: 'activities' },
} as const;

/** What a result rests on, of whatever there is one each. */
export type Beneath = Omit<Coverage, 'unit' | 'missing'> & { readonly unit: keyof typeof things };

/**
 * Says what the printed number lets one say of the true one.
 *
 * @internal
 */
export const boundNote = (bound: Bound, language: Language): string => bounds[bound][language];

/**
 * Says how many gave a value, how many are open, and how many values have no day.
 *
 * @internal
 */
export const coverageNotes = (
  { unit, asked, given, open, undated }: Beneath,
  language: Language,
): readonly string[] => {
  const thing = things[unit][language];
  if (asked === 0) return [language === 'vi' ? `không có ${thing} nào để tính` : `no ${thing} to count`];
  const n = (count: number): string => numberText(count, language);
  const said = {
    vi: {
      given: `${n(given)}/${n(asked)} ${thing} có số liệu`,
      open: `${n(open)} ${thing} chưa rõ`,
      undated: `${n(undated)} số liệu không có ngày`,
    },
    en: {
      given: `${n(given)} of ${n(asked)} ${thing} gave a value`,
      open: `${n(open)} ${thing} open`,
      undated: `${n(undated)} values without a day`,
    },
  }[language];
  return [said.given, ...(open > 0 ? [said.open] : []), ...(undated > 0 ? [said.undated] : [])];
};
