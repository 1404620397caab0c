import fc from 'fast-check';
import { isoDate, type IsoDate } from '../../src/core/index.js';

// A second calendar, by counting: whole years, whole months, days. It shares nothing with the one under test.

// Every fourth year, save the hundredth, save the four-hundredth.
const isLeap = (year: number): boolean => [4, 100, 400].filter((n) => year % n === 0).length % 2 === 1;
export const monthLength = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const yearStart: number[] = [0];
for (let y = 1900; y <= 9999; y++) yearStart.push((yearStart[y - 1900] ?? 0) + (isLeap(y) ? 366 : 365));

/** Days from 1900-01-01. */
export const dayNumber = (day: string): number => {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  let n = yearStart[y - 1900] ?? Number.NaN;
  for (let month = 1; month < m; month++) n += monthLength(y, month);
  return n + d - 1;
};

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** The day so many days from 1900-01-01. */
export const dayOfNumber = (n: number): IsoDate => {
  let year = 1900 + Math.floor(n / 366);
  while ((yearStart[year - 1900 + 1] ?? Number.POSITIVE_INFINITY) <= n) year++;
  let left = n - (yearStart[year - 1900] ?? 0);
  let month = 1;
  while (left >= monthLength(year, month)) left -= monthLength(year, month++);
  return isoDate(`${year}-${two(month)}-${two(left + 1)}`);
};

export const LAST = dayNumber('9999-12-31');

/** Any day the library knows. */
export const anyDay = fc.integer({ min: 0, max: LAST }).map(dayOfNumber);

/** Days close enough to each other for edges to be met: ends of months, leap days, neighbours. */
export const nearDay = fc
  .oneof(
    fc.integer({ min: dayNumber('2019-01-01'), max: dayNumber('2028-12-31') }),
    fc.integer({ min: dayNumber('2024-01-25'), max: dayNumber('2024-03-05') }),
    fc.constantFrom('2023-12-31', '2024-02-29', '2024-06-30', '2024-08-31', '2025-02-28').map(dayNumber),
  )
  .map(dayOfNumber);
