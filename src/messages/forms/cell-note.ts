import type { Bound } from '../../core/index.js';
import type { Coverage, FormCell, Row19Method, StatutoryForm } from '../../report/index.js';
import type { InBoth, Language } from '../language.js';
import { numberText } from '../number-text.js';

const methods: Readonly<Record<Row19Method, InBoth>> = {
  weighted: { vi: 'bình quân gia quyền theo đất công nghiệp', en: 'average weighted by industrial land' },
  mean: { vi: 'trung bình cộng các cụm', en: 'plain mean of the clusters' },
};

const bounds: Readonly<Record<Bound, InBoth>> = {
  '>': { vi: 'hơn số đã ghi', en: 'more than printed' },
  '>=': { vi: 'ít nhất bằng số đã ghi', en: 'at least what is printed' },
  '<': { vi: 'dưới số đã ghi', en: 'less than printed' },
  '<=': { vi: 'không quá số đã ghi', en: 'at most what is printed' },
  '~': { vi: 'khoảng số đã ghi', en: 'about what is printed' },
};

const things: Readonly<Record<Coverage['unit'], InBoth>> = {
  cluster: { vi: 'cụm', en: 'clusters' },
  report: { vi: 'báo cáo', en: 'reports' },
};

const coverageText = ({ unit, asked, given, open, undated }: Coverage, language: Language): readonly string[] => {
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

const rangeText = ({ least, most }: NonNullable<FormCell['range']>, language: Language): string => {
  const [a, b] = [numberText(least, language), numberText(most, language)];
  return language === 'vi' ? `từ ${a} đến ${b}` : `from ${a} to ${b}`;
};

/**
 * Says what a result rests on: the method of an average, what is open, how many gave a value.
 *
 * @internal
 */
export const cellNote = ({ no, range, bound, coverage }: FormCell, form: StatutoryForm, language: Language): string =>
  [
    ...(no === '19' && form.row19 !== undefined && (form.form === '03' || form.form === '04')
      ? [methods[form.row19.method][language]]
      : []),
    ...(range === undefined ? [] : [rangeText(range, language)]),
    ...(bound === undefined ? [] : [bounds[bound][language]]),
    ...(coverage === undefined ? [] : coverageText(coverage, language)),
  ].join('; ');
