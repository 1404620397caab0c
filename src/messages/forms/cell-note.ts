import type { FormCell, Row19Method, StatutoryForm } from '../../report/index.js';
import type { InBoth, Language } from '../language.js';
import { numberText } from '../number-text.js';
import { boundNote, coverageNotes } from './result-note.js';

const methods: Readonly<Record<Row19Method, InBoth>> = {
  weighted: { vi: 'bình quân gia quyền theo đất công nghiệp', en: 'average weighted by industrial land' },
  mean: { vi: 'trung bình cộng các cụm', en: 'plain mean of the clusters' },
};

const rangeText = ({ least, most }: NonNullable<FormCell['range']>, language: Language): string => {
  const [a, b] = [numberText(least, language), numberText(most, language)];
  return language === 'vi' ? `từ ${a} đến ${b}` : `from ${a} to ${b}`;
};

/** What row 19 takes of each cluster: rows 17 and 18 may print without it. */
const needed: InBoth = {
  vi: 'mỗi cụm cần có đất công nghiệp và diện tích đã cho thuê hoặc đã có dự án được chấp thuận (area.taken)',
  en: 'each cluster needs its industrial land, and the land let or covered by an approved project (area.taken)',
};

const isSummary = ({ form }: StatutoryForm): boolean => form === '03' || form === '04';

/**
 * Says what a result rests on: the method of an average, what is open, how many gave a value.
 *
 * @internal
 */
export const cellNote = ({ no, range, bound, coverage }: FormCell, form: StatutoryForm, language: Language): string =>
  [
    ...(no === '19' && form.row19 !== undefined && isSummary(form) ? [methods[form.row19.method][language]] : []),
    ...(range === undefined ? [] : [rangeText(range, language)]),
    ...(bound === undefined ? [] : [boundNote(bound, language)]),
    ...(coverage === undefined ? [] : coverageNotes(coverage, language)),
    ...(no === '19' && isSummary(form) && (coverage?.missing ?? 0) > 0 ? [needed[language]] : []),
  ].join('; ');
