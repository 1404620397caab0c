import { addDays, ok, type IsoDate, type Result } from '../core/index.js';
import type { ProblemOf } from '../model/index.js';
import { beyondTable } from './beyond-table.js';
import type { Calendar } from './calendar.js';
import { lengthProblem } from './length-problem.js';
import { officialCalendar } from './official-calendar.js';
import { ranksOf, workingDayAt } from './working-day-rank.js';

const MOST = 9999;

/**
 * Finds the nth working day after a day, which is not counted itself: the result is always a working day.
 *
 * @remarks
 * A bare count. For a term of the law, with stops, policies, doubts and basis, ask {@link termEnd}.
 *
 * @param day - Where to start; any covered day, working or not.
 * @param n - How many working days; negative goes back, 0 gives the day itself though it be a day off (unit: working days).
 * @param calendar - Whose days; the official ones when left out.
 * @returns The day reached.
 * @failsWith `calendar.beyond-table` when the count begins or ends outside the calendar; `calendar.bad-length` when `n` is no whole number from -9999 to 9999.
 * @law Bộ luật Dân sự 91/2015/QH13 điều 147 khoản 2-3: the first day is not counted.
 * @example
 * ```ts
 * import { addWorkingDays } from 'industrial-clusters/calendar';
 * import { isoDate, orThrow } from 'industrial-clusters/core';
 *
 * console.log(orThrow(addWorkingDays(isoDate('2026-11-20'), 5))); // => 2026-11-30
 * ```
 */
export const addWorkingDays = (
  day: IsoDate,
  n: number,
  calendar: Calendar = officialCalendar,
): Result<IsoDate, ProblemOf<'calendar.beyond-table' | 'calendar.bad-length'>> => {
  const bad = lengthProblem(n, -MOST, MOST);
  if (bad !== null) return bad;
  const ranks = ranksOf(calendar, day);
  if (ranks === undefined) return beyondTable(calendar, day);
  if (n === 0) return ok(day);
  const reached = workingDayAt(calendar, n > 0 ? ranks.through + n - 1 : ranks.before + n);
  if (reached !== undefined) return ok(reached);
  const { covered } = calendar;
  return beyondTable(calendar, n > 0 ? covered.before : addDays(covered.from, -1));
};
