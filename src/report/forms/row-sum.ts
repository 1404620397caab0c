import { fractionText, type Fraction } from '../../core/fraction.js';
import { CHECKED_ON, reportChecks, reportWarnings, ruleInForce, type FormCheck } from '../../law/index.js';
import { addIntervals, intervalOf, type Interval } from './interval.js';
import type { ReadForm } from './read-form.js';

/**
 * Prints a number of a problem: never less than it is.
 *
 * @param value - The number.
 * @returns Decimal text.
 */
export const text = (value: Fraction): string => fractionText(value, 9, 'up').text;

/**
 * Prints the least that a result may be.
 *
 * @param interval - What it may be.
 * @returns Decimal text.
 */
export const least = (interval: Interval): string => text(interval.least);

/**
 * Lists the relations between rows: those the forms print, and those that are deduced.
 *
 * @returns The relations of the edition.
 */
export const formChecks = (): readonly FormCheck[] =>
  [reportChecks, reportWarnings].flatMap((rule) => {
    const found = ruleInForce(rule, CHECKED_ON);
    return found.ok ? found.value.value : [];
  });

/**
 * Adds rows of one form.
 *
 * @param form - As it was read.
 * @param rows - Their printed numbers.
 * @returns What the sum may be; undefined while one of them says nothing.
 */
export const sumOf = (form: ReadForm, rows: readonly string[]): Interval | undefined => {
  const parts = rows.map((no) => intervalOf(form.cells.get(no)));
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length || known.length === 0 ? undefined : known.reduce(addIntervals);
};

/**
 * Says where a row stands in the form as it was given.
 *
 * @param form - As it was read.
 * @param row - Its printed number.
 * @returns Where it stands, for a problem.
 */
export const pathOf = (form: ReadForm, row: string): readonly (string | number)[] => [
  'cells',
  [...form.cells.keys()].indexOf(row),
];
