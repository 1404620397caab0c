import type { Bound } from '../../core/index.js';
import type { Coverage } from '../../report/index.js';
import { counted } from '../counted.js';
import type { InBoth, Language } from '../language.js';
import { numberText } from '../number-text.js';

const bounds: Readonly<Record<Bound, InBoth>> = {
  '>': { vi: 'thực tế lớn hơn số đã ghi', en: 'actually more than printed' },
  '>=': { vi: 'thực tế ít nhất bằng số đã ghi', en: 'actually at least what is printed' },
  '<': { vi: 'thực tế nhỏ hơn số đã ghi', en: 'actually less than printed' },
  '<=': { vi: 'thực tế không quá số đã ghi', en: 'actually at most what is printed' },
  '~': { vi: 'số xấp xỉ', en: 'approximate' },
};

const things = {
  cluster: { vi: 'cụm', one: 'cluster', many: 'clusters' },
  report: { vi: 'báo cáo', one: 'report', many: 'reports' },
  activity: { vi: 'hoạt động', one: 'activity', many: 'activities' },
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
 * Says how many gave a value, how many are open, and of how many values it is not sure that they had come by the last day: they have none, or one that may be later.
 *
 * @internal
 */
export const coverageNotes = (
  { unit, asked, given, open, undated }: Beneath,
  language: Language,
): readonly string[] => {
  const { vi, one, many } = things[unit];
  if (asked === 0) return [language === 'vi' ? `không có ${vi} nào để tính` : `no ${many} to count`];
  const n = (count: number): string => numberText(count, language);
  const said = {
    vi: {
      given: `${n(given)}/${n(asked)} ${vi} có số liệu`,
      open: `${n(open)} ${vi} chưa rõ`,
      undated: `${n(undated)} số liệu có thể của ngày sau ngày chốt`,
    },
    en: {
      given: `${n(given)} of ${counted(asked, one, many)} gave a value`,
      open: `${counted(open, one, many)} open`,
      undated: `${counted(undated, 'value', 'values')} perhaps of a day after the cut-off`,
    },
  }[language];
  return [said.given, ...(open > 0 ? [said.open] : []), ...(undated > 0 ? [said.undated] : [])];
};
