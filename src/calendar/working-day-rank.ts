import type { IsoDate } from '../core/index.js';
import type { Calendar } from './calendar.js';
import { dayNumber, dayOfNumber } from './day-number.js';

/**
 * Counts the working days of the calendar before a day: the difference of two ranks is the number of those between.
 *
 * @param calendar - Whose days.
 * @param day - A covered day, or the day after the last.
 * @returns The count (unit: working days); undefined for any other day.
 * @internal
 */
export const rankOf = ({ firstNumber, workedBefore }: Calendar, day: IsoDate): number | undefined =>
  workedBefore[dayNumber(day) - firstNumber];

/** The working days of the calendar before a day, and those up to it: they differ by one on a working day. */
export interface Ranks {
  /** The day itself not counted. */
  readonly before: number;
  /** The day itself counted, if it is a working day. */
  readonly through: number;
}

/**
 * Counts the working days of the calendar around a covered day.
 *
 * @param calendar - Whose days.
 * @param day - Any day.
 * @returns Both counts (unit: working days); undefined outside the calendar.
 * @internal
 */
export const ranksOf = ({ firstNumber, workedBefore }: Calendar, day: IsoDate): Ranks | undefined => {
  const place = dayNumber(day) - firstNumber;
  const [before, through] = [workedBefore[place], workedBefore[place + 1]];
  return before === undefined || through === undefined ? undefined : { before, through };
};

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
