/**
 * One known calendar day of Viet Nam, as text `YYYY-MM-DD`, from 1900 to 9999. Not an instant: it has no time of day and no zone.
 *
 * Text order is day order, so `<`, `<=` and sorting are right.
 */
export type IsoDate = string & {
  /** Brand: a literal key, so that two installed versions agree. */
  readonly '~is': 'day';
};

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const longMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Length of a month of the proleptic Gregorian calendar.
 *
 * @param year - Calendar year.
 * @param month - 1 to 12.
 * @returns The number of days (unit: d), 0 for a month that is none.
 * @internal
 */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return longMonths[month - 1] ?? 0;
};

const padded = (n: number, width: number): string => String(n).padStart(width, '0');

/**
 * Writes a day; the caller answers for its being one.
 *
 * @param year - Calendar year.
 * @param month - 1 to 12.
 * @param day - 1 to 31.
 * @returns The day as text.
 * @internal
 */
export const writeDay = (year: number, month: number, day: number): IsoDate =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as IsoDate;

/**
 * Tells whether a text is a day that exists: 2023-02-29 is none, and neither is anything before 1900.
 *
 * @param text - Any text.
 * @returns true when it is a day.
 * @example
 * ```ts
 * import { isIsoDate } from 'industrial-clusters/core';
 * console.log(isIsoDate('2024-02-29')); // => true
 * console.log(isIsoDate('2023-02-29')); // => false
 * ```
 */
export const isIsoDate = (text: string): text is IsoDate => {
  const parts = shape.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1900 && day >= 1 && day <= daysInMonth(year, month);
};

/**
 * Names a day in code. For literals; data goes through the gate.
 *
 * @param text - `YYYY-MM-DD`.
 * @returns The same text, as a day.
 * @throws `TypeError` when it is no day: the literal is wrong.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * console.log(isoDate('2024-06-30')); // => 2024-06-30
 * ```
 */
export const isoDate = (text: string): IsoDate => {
  if (isIsoDate(text)) return text;
  // Whatever a caller without types has passed.
  const given: unknown = text;
  throw new TypeError(`not a day: ${String(given).slice(0, 32)} (a day is written YYYY-MM-DD; isoDate makes one)`);
};
