import type { IsoDate, Span } from '../core/index.js';
import type { Holiday } from '../law/index.js';

/** A day off or a worked day that the caller knows of and the official table does not: a province's, an office's, or one announced later. */
export interface Override {
  /** The day. */
  readonly day: IsoDate;
  /** Off, or worked. */
  readonly kind: 'off' | 'work';
  /** Marks it as the caller's own. */
  readonly reason: 'caller';
}

/**
 * Which days are working days (ngày làm việc) and how that is known.
 *
 * @remarks
 * Monday to Friday, less the days off, plus the worked Saturdays. Plain data, but large: keep the overrides and build it again rather than store it.
 * Take {@link officialCalendar}, or make one with {@link calendarWith}.
 */
export interface Calendar {
  /** The edition of the official table beneath it. */
  readonly edition: string;
  /** The days it answers for. About any other day it refuses to guess. */
  readonly covered: Span;
  /** The days that break the rule of Monday to Friday, by day; a caller's word replaces the table's. */
  readonly exceptions: Readonly<Record<string, Holiday | Override>>;
  /** The days of the table that are not known from the text itself, in order; those the caller replaced left out. */
  readonly doubtful: readonly Holiday[];
  /** The caller's own days, in order. */
  readonly overrides: readonly Override[];
  /** The first covered day as a number of days since 1970-01-01: where the counts begin. */
  readonly firstNumber: number;
  /** How many working days lie in the covered stretch before each of its days, and before its end: one subtraction counts any stretch. */
  readonly workedBefore: readonly number[];
  /** Every working day in order, as a number of days since 1970-01-01: one look-up finds the nth. */
  readonly workingDays: readonly number[];
}
