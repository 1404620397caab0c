import type { IsoDate } from '../../core/index.js';
import { compareDecimal } from '../../core/decimal-text.js';
import type { Basis } from '../../model/index.js';
import { pointsText, readPoints, shown } from './points-text.js';
import type { SelectionLaw } from './selection-law.js';
import type { SelectionInput } from './selection-input.js';
import type { SelectionProblem } from './selection.js';

/**
 * Points agreed for a criterion, ten-thousandths, of its readable parts.
 *
 * @internal
 */
export const agreedFor = ({ subCriteria }: SelectionInput['agreement'], criterion: string): number =>
  subCriteria.reduce((sum, part) => sum + (part.criterion === criterion ? (readPoints(part.most) ?? 0) : 0), 0);

const repeated = (
  table: 'subCriteria' | 'council' | 'bids',
  rows: readonly { readonly id: string }[],
): readonly SelectionProblem[] => {
  const seen = new Set<string>();
  return rows.flatMap(({ id }, i): readonly SelectionProblem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const path = table === 'subCriteria' ? ['agreement', table, i] : [table, i];
    return [{ code: 'selection.duplicate-id', severity: 'error', params: { table, id }, path }];
  });
};

const capProblems = (
  agreement: SelectionInput['agreement'],
  { value, basis }: SelectionLaw['criteria'],
): readonly SelectionProblem[] =>
  value.criteria.flatMap(({ id: criterion, most }): readonly SelectionProblem[] => {
    if (!agreement.subCriteria.some((part) => part.criterion === criterion)) {
      return [{ code: 'selection.criterion-left-out', severity: 'error', params: { criterion }, basis }];
    }
    const agreed = pointsText(agreedFor(agreement, criterion));
    if (compareDecimal(agreed, most.value) <= 0) return [];
    return [{ code: 'selection.over-cap', severity: 'error', params: { criterion, agreed, most: most.value }, basis }];
  });

const partProblems = (
  { subCriteria }: SelectionInput['agreement'],
  { value, basis }: SelectionLaw['criteria'],
): readonly SelectionProblem[] =>
  subCriteria.flatMap(({ id, criterion, most }, i): readonly SelectionProblem[] => [
    ...(value.criteria.some((each) => each.id === criterion)
      ? []
      : [
          {
            code: 'selection.no-such-criterion' as const,
            severity: 'error' as const,
            params: { subCriterion: id, criterion },
            path: ['agreement', 'subCriteria', i, 'criterion'],
            basis,
          },
        ]),
    ...(readPoints(most) === null
      ? [
          {
            code: 'selection.unreadable-most' as const,
            severity: 'error' as const,
            params: { subCriterion: id, given: shown(most) },
            path: ['agreement', 'subCriteria', i, 'most'],
          },
        ]
      : []),
  ]);

/**
 * What is wrong with what the council agreed, and with the names in the tables.
 *
 * @param input - The tables.
 * @param law - The criteria of the day.
 * @returns Problems, all of them errors.
 * @internal
 */
export const agreementProblems = (
  { agreement, council, bids }: SelectionInput,
  { criteria }: SelectionLaw,
): readonly SelectionProblem[] => [
  ...capProblems(agreement, criteria),
  ...partProblems(agreement, criteria),
  ...repeated('subCriteria', agreement.subCriteria),
  ...repeated('council', council),
  ...repeated('bids', bids),
];

/**
 * That the council agrees before it scores is a deduction, and is graded as one.
 *
 * @internal
 */
export const agreedLate = (agreedOn: IsoDate, on: IsoDate, agrees: Basis | undefined): SelectionProblem => ({
  code: 'selection.agreed-after-scoring',
  severity: 'error',
  params: { agreedOn, on },
  path: ['agreement', 'on'],
  ...(agrees === undefined ? {} : { basis: { ...agrees, confidence: 'assumption' } }),
});
