import type { Span } from '../core/index.js';
import type { Holiday } from '../law/index.js';
import type { Calendar, Override } from './calendar.js';
import { dayNumber, isWeekend } from './day-number.js';

/** What a calendar is made of. */
interface Parts {
  readonly edition: string;
  readonly covered: Span;
  readonly holidays: readonly Holiday[];
  readonly overrides: readonly Override[];
}

/**
 * Counts the working days of a stretch once, so that every query is a look-up.
 *
 * @param parts - Which table, for which days, and what the caller says instead of it.
 * @returns The whole of it, its counts made.
 * @internal
 */
export const buildCalendar = ({ edition, covered, holidays, overrides }: Parts): Calendar => {
  const days = [...holidays, ...overrides];
  const exceptions = Object.fromEntries(days.map((exception) => [exception.day, exception]));
  const kinds = new Map(days.map(({ day, kind }) => [dayNumber(day), kind]));
  const [firstNumber, end] = [dayNumber(covered.from), dayNumber(covered.before)];
  const workedBefore = [0];
  const workingDays: number[] = [];
  for (let number = firstNumber; number < end; number++) {
    const kind = kinds.get(number);
    if (kind === 'work' || (kind === undefined && !isWeekend(number))) workingDays.push(number);
    workedBefore.push(workingDays.length);
  }
  const doubtful = holidays.filter((holiday) => holiday.confidence !== 'text' && exceptions[holiday.day] === holiday);
  return { edition, covered, exceptions, doubtful, overrides, firstNumber, workedBefore, workingDays };
};
