import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays } from 'date-fns';
import { isoDate, type IsoDate } from './iso-date.js';
import { UtcDate } from './utc-date.js';

const dateOf = (day: IsoDate): UtcDate => new UtcDate(Date.parse(`${day}T00:00:00Z`));
const dayOf = (date: Date): IsoDate => {
  if (Number.isNaN(date.getTime())) throw new TypeError('not a day: beyond any calendar');
  return isoDate(date.toISOString().slice(0, 10));
};
// Half a day is no distance between days; date-fns would drop it in silence.
const whole = (amount: number): number => {
  if (Number.isInteger(amount)) return amount;
  throw new TypeError(`not a whole number: ${String(amount)}`);
};

/**
 * Moves a day by a number of calendar days, weekends and holidays included.
 *
 * @param day - Where to start.
 * @param days - How far; negative goes back (unit: d).
 * @returns The day reached.
 * @throws `TypeError` when the day reached lies outside 1900 to 9999, or the distance is no whole number.
 * @example
 * ```ts
 * import { addDays, isoDate } from 'industrial-clusters/core';
 * console.log(addDays(isoDate('2024-02-28'), 2)); // => 2024-03-01
 * ```
 */
export const addDays = (day: IsoDate, days: number): IsoDate => dayOf(addDaysTo(dateOf(day), whole(days)));

/**
 * Moves a day by calendar months; where the month reached is too short, to its last day (31/12 and six months give 30/6).
 *
 * @param day - Where to start.
 * @param months - How far; negative goes back (unit: months).
 * @returns The day reached.
 * @throws `TypeError` when the day reached lies outside 1900 to 9999, or the distance is no whole number.
 * @law Bộ luật Dân sự 91/2015/QH13 điều 148: a term in months ends on the corresponding day, or on the month's last day where there is none.
 * @example
 * ```ts
 * import { addMonths, isoDate } from 'industrial-clusters/core';
 * console.log(addMonths(isoDate('2023-12-31'), 6)); // => 2024-06-30
 * ```
 */
export const addMonths = (day: IsoDate, months: number): IsoDate => dayOf(addMonthsTo(dateOf(day), whole(months)));

/**
 * Counts the calendar days from one day to another: 0 for the same day, negative when `to` comes first.
 *
 * @param from - The first day.
 * @param to - The last day.
 * @returns The distance (unit: d).
 * @example
 * ```ts
 * import { daysBetween, isoDate } from 'industrial-clusters/core';
 * console.log(daysBetween(isoDate('2024-02-28'), isoDate('2024-03-01'))); // => 2
 * ```
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number => differenceInCalendarDays(dateOf(to), dateOf(from));
