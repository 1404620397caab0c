import type { IsoDate } from '../core/index.js';
import type { Calendar } from './calendar.js';
import type { CountingPolicies } from './counting-policies.js';
import { dayNumber, dayOfNumber } from './day-number.js';
import type { DayReason } from './day-standing.js';
import type { Pause } from './run-clock.js';
import type { TermToCount } from './term-to-count.js';

const isLeftOut = (reason: DayReason, { withoutHolidays }: CountingPolicies): boolean =>
  reason === 'in-lieu' ? withoutHolidays === 'named-and-in-lieu' : reason !== 'swap';

const holidayPauses = ({ exceptions }: Calendar, from: IsoDate, policies: CountingPolicies): Pause[] =>
  Object.values(exceptions)
    .filter(({ day, kind, reason }) => day >= from && kind === 'off' && isLeftOut(reason, policies))
    .map(({ day }) => ({ kind: 'holiday', from: day, before: dayOfNumber(dayNumber(day) + 1) }));

/**
 * Lists when a term does not run: the caller's stops, and holidays where the term is one without them.
 *
 * @param term - What is to be counted.
 * @param policies - Which holidays are left out.
 * @param calendar - Its holidays count.
 * @returns The pauses in order of their first days; they may overlap.
 * @internal
 */
export const pausesOf = (
  { from: start, unit, stopped = [] }: TermToCount,
  policies: CountingPolicies,
  calendar: Calendar,
): readonly Pause[] => {
  const stops = stopped.filter(({ from, before }) => from !== before);
  return [
    ...stops.map(({ from, before }): Pause => ({ kind: 'stopped', from, before })),
    ...(unit === 'day-without-holidays' ? holidayPauses(calendar, start, policies) : []),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
};
