import { fail, type Failure, type IsoDate } from '../core/index.js';
import type { ProblemOf } from '../model/index.js';
import type { Calendar } from './calendar.js';

/** What every question to a calendar may be answered with. */
export type BeyondTable = ProblemOf<'calendar.beyond-table'>;

/**
 * Refuses to guess.
 *
 * @param calendar - The calendar asked.
 * @param day - The first day that the answer needs and the calendar lacks.
 * @param lastDay - Where the count alone ends, when that much is known.
 * @returns The refusal.
 * @internal
 */
export const beyondTable = (
  { covered }: Pick<Calendar, 'covered'>,
  day: IsoDate,
  lastDay?: IsoDate,
): Failure<BeyondTable> =>
  fail({
    code: 'calendar.beyond-table',
    severity: 'error',
    params: { day, covered, ...(lastDay === undefined ? {} : { lastDay }) },
  });
