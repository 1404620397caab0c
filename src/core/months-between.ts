import { addMonths } from './day-arithmetic.js';
import type { IsoDate } from './iso-date.js';
import type { Window } from './legal-date.js';

/** Completed months between two windows: the fewest and the most that any choice of days gives; `null` where an end is open. */
export interface MonthRange {
  /** No choice of days gives fewer (unit: months). */
  readonly least: number | null;
  /** No choice of days gives more (unit: months). */
  readonly most: number | null;
}

const monthIndex = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/**
 * Counts the completed months from one day to another, ends clamped: 31/12 to 30/6 is six, 30/1 to 28/2 is one.
 *
 * Not date-fns' difference, which answers two for 31 January to 30 April.
 *
 * @param from - The first day.
 * @param to - The last day; when it comes first the count is negative.
 * @returns Completed months (unit: months).
 * @law Bộ luật Dân sự 91/2015/QH13 điều 148: a term in months ends on the corresponding day, or on the month's last day.
 * @example
 * ```ts
 * import { isoDate, monthsBetween } from 'industrial-clusters/core';
 * console.log(monthsBetween(isoDate('2023-12-31'), isoDate('2024-06-30'))); // => 6
 * console.log(monthsBetween(isoDate('2024-01-31'), isoDate('2024-04-30'))); // => 3
 * ```
 */
export const monthsBetween = (from: IsoDate, to: IsoDate): number => {
  if (to < from) {
    const back = monthsBetween(to, from);
    return back === 0 ? 0 : -back;
  }
  const whole = monthIndex(to) - monthIndex(from);
  return addMonths(from, whole) <= to ? whole : whole - 1;
};

/**
 * Counts completed months between two vague days.
 *
 * @param from - Where the first day lies.
 * @param to - Where the last day lies.
 * @returns The fewest and the most months, `null` where an open end leaves them unbounded (unit: months).
 * @example
 * ```ts
 * import { legalDate, monthRange, windowOf } from 'industrial-clusters/core';
 * const range = monthRange(windowOf(legalDate('2020-06-26')), windowOf(legalDate('2024-H1')));
 * console.log(range); // => {"least":42,"most":48}
 * ```
 */
export const monthRange = (from: Window, to: Window): MonthRange => ({
  least: from.latest === null || to.earliest === null ? null : monthsBetween(from.latest, to.earliest),
  most: from.earliest === null || to.latest === null ? null : monthsBetween(from.earliest, to.latest),
});
