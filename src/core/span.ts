import type { Window } from './legal-date.js';
import { isIsoDate, writeDay, type IsoDate } from './iso-date.js';
import type { Ternary } from './ternary.js';

/** A stretch of time, half-open: `from` belongs to it, `before` does not, so that neighbours never overlap. */
export interface Span {
  /** The first day. */
  readonly from: IsoDate;
  /** The day after the last. */
  readonly before: IsoDate;
}

// Month 13 is the next January, where a year ends.
const monthStart = (year: number, month: number): IsoDate => {
  const day = month === 13 ? writeDay(year + 1, 1, 1) : writeDay(year, month, 1);
  if (isIsoDate(day)) return day;
  throw new TypeError(`no such period in ${String(year)}`);
};

// Looked up, so that a third half and a quarter and a half have no first month.
const halves = { 1: 1, 2: 7 } as const;
const quarters = { 1: 1, 2: 4, 3: 7, 4: 10 } as const;

const months = (year: number, first: number, count: number): Span => ({
  from: monthStart(year, first),
  before: monthStart(year, first + count),
});

/**
 * The calendar year as a stretch of time.
 *
 * @param year - Calendar year, 1900 to 9998.
 * @returns From 1 January, before the next.
 * @throws `TypeError` for a year outside that range.
 * @example
 * ```ts
 * import { wholeYear } from 'industrial-clusters/core';
 * console.log(wholeYear(2022)); // => {"from":"2022-01-01","before":"2023-01-01"}
 * ```
 */
export const wholeYear = (year: number): Span => months(year, 1, 12);

/**
 * A half of the calendar year (6 tháng đầu năm, 6 tháng cuối năm). Not the reporting period of the statutory forms, which is cut off on other days.
 *
 * @param year - Calendar year, 1900 to 9998.
 * @param half - 1 or 2.
 * @returns Six months.
 * @throws `TypeError` for a year outside that range, or a part of it that is none.
 * @example
 * ```ts
 * import { halfYear } from 'industrial-clusters';
 * console.log(halfYear(2024, 1)); // => {"from":"2024-01-01","before":"2024-07-01"}
 * ```
 */
export const halfYear = (year: number, half: 1 | 2): Span => months(year, halves[half], 6);

/**
 * A quarter of the calendar year (quý).
 *
 * @param year - Calendar year, 1900 to 9998.
 * @param quarter - 1 to 4.
 * @returns Three months.
 * @throws `TypeError` for a year outside that range, or a part of it that is none.
 * @example
 * ```ts
 * import { quarterYear } from 'industrial-clusters/core';
 * console.log(quarterYear(2024, 4)); // => {"from":"2024-10-01","before":"2025-01-01"}
 * ```
 */
export const quarterYear = (year: number, quarter: 1 | 2 | 3 | 4): Span => months(year, quarters[quarter], 3);

/**
 * Tells whether a day belongs to a stretch of time.
 *
 * @param span - From when and before when; `before` null: no end is known.
 * @param day - The day asked about.
 * @returns true from `from` on and before `before`.
 * @example
 * ```ts
 * import { covers, halfYear, isoDate } from 'industrial-clusters/core';
 * console.log(covers(halfYear(2024, 1), isoDate('2024-07-01'))); // => false
 * ```
 */
export const covers = (span: { readonly from: IsoDate; readonly before: IsoDate | null }, day: IsoDate): boolean =>
  span.from <= day && (span.before === null || day < span.before);

/**
 * Tells whether the one day of a window lies in a stretch of time.
 *
 * @param window - Where the day lies.
 * @param span - The stretch.
 * @returns `yes` for every choice of the day, `no` for none, `unknown` when it depends.
 * @example
 * ```ts
 * import { halfYear, inSpan, legalDate, windowOf } from 'industrial-clusters/core';
 * console.log(inSpan(windowOf(legalDate('2024')), halfYear(2024, 1))); // => unknown
 * ```
 */
export const inSpan = ({ earliest, latest }: Window, span: Span): Ternary => {
  // An empty stretch of time holds no day, not even one that is vague.
  if (span.from >= span.before) return 'no';
  if (earliest !== null && latest !== null && earliest >= span.from && latest < span.before) return 'yes';
  return (latest === null || latest >= span.from) && (earliest === null || earliest < span.before) ? 'unknown' : 'no';
};
