import type { IsoDate } from '../core/index.js';
import type { Calendar } from './calendar.js';
import { dayNumber, dayOfNumber } from './day-number.js';

/**
 * Counts the working days of the calendar before a day: the difference of two ranks is the number of those between.
 *
 * @param calendar - Whose days.
 * @param day - A day.
 * @param later - Ask about so many days later (unit: d).
 * @returns The count, of the days before the calendar's end too (unit: working days); undefined outside it.
 * @internal
 */
export const rankOf = ({ covered, workedBefore }: Calendar, day: IsoDate, later = 0): number | undefined =>
  workedBefore[dayNumber(day) - dayNumber(covered.from) + later];

/**
 * Finds a working day by its place in the calendar.
 *
 * @param calendar - Whose days.
 * @param rank - Its place, from 0.
 * @returns The day; undefined when the calendar has no such place.
 * @internal
 */
export const workingDayAt = ({ workingDays }: Calendar, rank: number): IsoDate | undefined => {
  const number = workingDays[rank];
  return number === undefined ? undefined : dayOfNumber(number);
};
