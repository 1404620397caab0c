import { writeDay, type IsoDate } from '../core/iso-date.js';

const DAY = 86_400_000;
// A year counted from 1 March has its leap day at the end, so that no month needs a case of its own.
const MARCH_OF_YEAR_0 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/**
 * Numbers a day, so that days can be subtracted and looked up in a table: 1970-01-01 is 0.
 *
 * @param day - Any day.
 * @returns The number of days since (unit: d).
 * @internal
 */
export const dayNumber = (day: IsoDate): number => Date.parse(day) / DAY;

/**
 * Names the day of a number. In whole numbers and without a Date, since it stands at the end of every query.
 *
 * @param number - How far from 1970-01-01 (unit: d).
 * @returns Its text, `YYYY-MM-DD`.
 * @internal
 */
export const dayOfNumber = (number: number): IsoDate => {
  const sinceMarch0 = number + MARCH_OF_YEAR_0;
  const era = Math.floor(sinceMarch0 / DAYS_IN_400_YEARS);
  const dayOfEra = sinceMarch0 - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return writeDay(year, month, dayOfYear - Math.floor((153 * sinceMarch + 2) / 5) + 1);
};

/**
 * Tells whether a numbered day is a Saturday or a Sunday.
 *
 * @param number - How many days since 1970-01-01, a Thursday (unit: d); 1900 or later.
 * @returns true on a weekend.
 * @internal
 */
export const isWeekend = (number: number): boolean => {
  // 25,567 days lie between 1900-01-01, a Monday, and 1970-01-01: the sum is never negative.
  const sinceMonday = (number + 25_567) % 7;
  return sinceMonday > 4;
};
