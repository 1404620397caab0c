import type { IsoDate } from '../core/index.js';
import type { Holiday, HolidayReason } from '../law/index.js';
import type { Calendar } from './calendar.js';
import { dayNumber, isWeekend } from './day-number.js';

/** Why a day is a working day or is none; `caller` where the caller says so. */
export type DayReason = 'weekday' | 'weekend' | HolidayReason | 'caller';

/** What a calendar says of one covered day. */
export interface DayStanding {
  /** Whether offices work. */
  readonly working: boolean;
  /** Why. */
  readonly because: DayReason;
  /** Whether it is a Saturday or a Sunday. */
  readonly weekend: boolean;
  /** The row of the table, when the day is in it and the caller did not replace it. */
  readonly holiday?: Holiday;
}

/**
 * Reads a day off the calendar.
 *
 * @param calendar - Whose days.
 * @param day - A covered day.
 * @returns How it stands.
 * @internal
 */
export const standingOf = ({ exceptions }: Calendar, day: IsoDate): DayStanding => {
  const weekend = isWeekend(dayNumber(day));
  const exception = exceptions[day];
  if (exception === undefined) return { working: !weekend, because: weekend ? 'weekend' : 'weekday', weekend };
  const standing = { working: exception.kind === 'work', because: exception.reason, weekend };
  return exception.reason === 'caller' ? standing : { ...standing, holiday: exception };
};
