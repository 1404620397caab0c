import { ok, type IsoDate, type Result } from '../core/index.js';
import { beyondTable, type BeyondTable } from './beyond-table.js';
import type { Calendar } from './calendar.js';
import { officialCalendar } from './official-calendar.js';
import { ranksOf } from './working-day-rank.js';

/**
 * Counts the working days from one day to another as the law counts a term: `from` is not counted, `to` is.
 *
 * @remarks
 * Half-open at its start, `(from, to]`, unlike a `Span`: the same day gives 0, and what `addWorkingDays(from, n)` reaches lies n away. Going
 * back the count is negative, and again leaves out `from` and takes `to`.
 *
 * @param from - The first day, not counted.
 * @param to - The last day, counted when it is a working day.
 * @param calendar - Whose days; the official ones when left out.
 * @returns The count (unit: working days).
 * @failsWith `calendar.beyond-table` when either day lies outside the calendar.
 * @law Bộ luật Dân sự 91/2015/QH13 điều 147 khoản 2-3: the first day is not counted.
 * @example
 * ```ts
 * import { workingDaysBetween } from 'industrial-clusters/calendar';
 * import { isoDate, orThrow } from 'industrial-clusters/core';
 *
 * console.log(orThrow(workingDaysBetween(isoDate('2026-11-20'), isoDate('2026-11-30')))); // => 5
 * ```
 */
export const workingDaysBetween = (
  from: IsoDate,
  to: IsoDate,
  calendar: Calendar = officialCalendar,
): Result<number, BeyondTable> => {
  const [first, last] = [ranksOf(calendar, from), ranksOf(calendar, to)];
  if (first === undefined) return beyondTable(calendar, from);
  if (last === undefined) return beyondTable(calendar, to);
  if (from <= to) return ok(last.through - first.through);
  const back = first.before - last.before;
  return ok(back === 0 ? 0 : -back);
};
