import { addDays, addMonths, daysBetween, type IsoDate } from '../core/index.js';
import type { CountingPolicies } from './counting-policies.js';
import type { Counted } from './run-clock.js';
import type { TermToCount } from './term-to-count.js';

/** A term as a number of days to count. */
export interface Measure {
  /** What is counted. */
  readonly counted: Counted;
  /** The first day that may be counted. */
  readonly first: IsoDate;
  /** How many. */
  readonly length: number;
}

/** The last day of a term in months; when the first day counts, the day before the corresponding one. */
const lastDayOfMonths = (start: IsoDate, months: number, { firstDay }: CountingPolicies): IsoDate => {
  const corresponding = addMonths(start, months);
  // A month too short for the corresponding day ends the term with itself, whichever day was first.
  const clamped = corresponding.slice(8) < start.slice(8);
  return firstDay === 'counted' && !clamped ? addDays(corresponding, -1) : corresponding;
};

/**
 * Turns a term into days to count. Months and years become the days up to their last, so that a stop can lengthen them.
 *
 * @param term - The term, its length checked.
 * @param start - The day it starts from, within 1900 to 2100.
 * @param policies - The readings chosen.
 * @returns What to count.
 * @internal
 */
export const measureOf = ({ length, unit }: TermToCount, start: IsoDate, policies: CountingPolicies): Measure => {
  const first = policies.firstDay === 'counted' ? start : addDays(start, 1);
  if (unit !== 'month' && unit !== 'year') return { counted: unit, first, length };
  const last = lastDayOfMonths(start, unit === 'year' ? length * 12 : length, policies);
  return { counted: 'day', first, length: daysBetween(first, last) + 1 };
};
