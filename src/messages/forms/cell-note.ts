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
    ...(bound === undefined ? [] : [boundNote(bound, language)]),
    ...(coverage === undefined ? [] : coverageNotes(coverage, language)),
  ].join('; ');
