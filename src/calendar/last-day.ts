import type { IsoDate } from '../core/index.js';
import type { Basis } from '../model/index.js';
import type { Calendar } from './calendar.js';
import { LIEU_OR_SWAPPED_DAY, WORKED_WEEKEND } from './counting-basis.js';
import type { CountingPolicies } from './counting-policies.js';
import { dayNumber, isWeekend } from './day-number.js';
import { standingOf, type DayReason } from './day-standing.js';
import type { Stop } from './term-to-count.js';
import { rankOf, ranksOf, workingDayAt } from './working-day-rank.js';

/** Where a term ends once its last day is known. */
export interface Settled {
  /** The day; null when a stop without end lies before it; undefined when the calendar ends before it. */
  readonly on: IsoDate | null | undefined;
  /** The reading it turns on, where the law leaves the day open. */
  readonly basis?: Basis;
}

interface Rolling {
  readonly rolls: boolean;
  readonly basis?: Basis;
}

const byLaw: Rolling = { rolls: true };

/** A weekday off, by what closed the offices; a caller's day off is taken for a holiday. */
const onWeekdayOff = (because: DayReason, { lieuOrSwappedDay }: CountingPolicies): Rolling =>
  because === 'in-lieu' || because === 'swap'
    ? { rolls: lieuOrSwappedDay === 'rolls', basis: LIEU_OR_SWAPPED_DAY }
    : byLaw;

const rollingOf = (calendar: Calendar, day: IsoDate, policies: CountingPolicies): Rolling => {
  const { working, weekend, because } = standingOf(calendar, day);
  if (!working) return weekend ? byLaw : onWeekdayOff(because, policies);
  return weekend ? { rolls: policies.workedWeekend === 'rolls', basis: WORKED_WEEKEND } : { rolls: false };
};

const nextOpenDay = (
  calendar: Calendar,
  last: IsoDate,
  { workedWeekend }: CountingPolicies,
  stops: readonly Stop[],
): IsoDate | null | undefined => {
  let rank = ranksOf(calendar, last)?.through;
  while (rank !== undefined) {
    const day = workingDayAt(calendar, rank);
    if (day === undefined) return undefined;
    const stop = stops.find(({ from, before }) => from <= day && (before === null || day < before));
    if (stop?.before === null) return null;
    if (stop !== undefined) rank = rankOf(calendar, stop.before);
    else if (workedWeekend === 'rolls' && isWeekend(dayNumber(day))) rank++;
    else return day;
  }
  return undefined;
};

/**
 * Lets a term that ends on a day off go on to the next working day on which it is not stopped.
 *
 * @param calendar - Whose days.
 * @param last - The last day counted, within the calendar.
 * @param policies - The readings chosen.
 * @param stops - When the term does not run.
 * @returns Where it ends.
 * @internal
 */
export const settleOn = (
  calendar: Calendar,
  last: IsoDate,
  policies: CountingPolicies,
  stops: readonly Stop[],
): Settled => {
  const { rolls, ...rest } = rollingOf(calendar, last, policies);
  return { ...rest, on: rolls ? nextOpenDay(calendar, last, policies, stops) : last };
};
