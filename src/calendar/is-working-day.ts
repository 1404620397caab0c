import { covers, ok, type IsoDate, type Result } from '../core/index.js';
import type { Basis } from '../model/index.js';
import { beyondTable, type BeyondTable } from './beyond-table.js';
import type { Calendar } from './calendar.js';
import { calendarBasis } from './calendar-basis.js';
import { standingOf, type DayStanding } from './day-standing.js';
import { officialCalendar } from './official-calendar.js';
import { provisionalPart, provisionalWithin, type Provisional } from './provisional.js';

/** How one day stands, and on what authority. */
export interface WorkingDayAnswer extends DayStanding {
  /** Present when the day may still be arranged otherwise. */
  readonly provisional?: readonly Provisional[];
  /** What the answer rests on; `beyondChecked` when a swap published after the edition could change it. */
  readonly basis: readonly [Basis, ...Basis[]];
}

/**
 * Tells whether offices work on a day (ngày làm việc).
 *
 * @param day - Any day.
 * @param calendar - Whose days; the official ones of public servants when left out.
 * @returns The answer with its reason.
 * @failsWith `calendar.beyond-table` for a day the calendar does not cover.
 * @law Quyết định 188/1999/QĐ-TTg điều 1; 45/2019/QH14 điều 111 khoản 3 and điều 112; Nghị quyết 28/2026/QH16 điều 2.
 * @example
 * ```ts
 * import { isWorkingDay } from 'industrial-clusters/calendar';
 * import { isoDate, orThrow } from 'industrial-clusters/core';
 *
 * const { working, because } = orThrow(isWorkingDay(isoDate('2026-08-22')));
 * console.log(working, because); // => true swap
 * ```
 */
export const isWorkingDay = (
  day: IsoDate,
  calendar: Calendar = officialCalendar,
): Result<WorkingDayAnswer, BeyondTable> => {
  if (!covers(calendar.covered, day)) return beyondTable(calendar, day);
  return ok({
    ...standingOf(calendar, day),
    ...provisionalPart(provisionalWithin(calendar, day, day)),
    basis: calendarBasis(calendar, day, day),
  });
};
