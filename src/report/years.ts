import { reachedBy, tallyOf, type IsoDate, type Tally, type Window } from '../core/index.js';
import { firstAct } from '../lifecycle/index.js';
import { groupBy } from './group-by.js';
import type { Moment, Subject } from './subjects.js';

/** How many were established in one year, up to the last day of the report (unit: undertakings, since each has its own year). */
export interface YearCount {
  /** The year; `null` for those whose papers do not bound the year on both sides. */
  readonly year: number | null;
  /** How many. */
  readonly established: Tally;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** An establishment that may lie in the years from the first to the last. */
interface Spread {
  readonly first: number;
  readonly last: number;
  /** Whether it surely lies in one year, and not after the last day. */
  readonly sure: boolean;
}

/** The years that a window allows up to a day, when it is bounded. */
const spreadOf = ({ earliest, latest }: Window, on: IsoDate): Spread | null => {
  if (earliest === null || latest === null) return null;
  const [first, last] = [yearOf(earliest), yearOf(latest)];
  const sure = first === last && latest <= on;
  return { first, last: Math.min(last, yearOf(on)), sure };
};

/** Goes through the years once, adding at its first year what begins there and taking away after its last what ends. */
const yearByYear = (spreads: readonly Spread[]): readonly YearCount[] => {
  const begun = groupBy(spreads, ({ first }) => first);
  const ended = groupBy(spreads, ({ last }) => last + 1);
  const years = [...new Set([...begun.keys(), ...ended.keys()])].sort((a, b) => a - b);
  let possible = 0;
  return years.flatMap((from, i): readonly YearCount[] => {
    const own = begun.get(from) ?? [];
    possible += own.length - (ended.get(from)?.length ?? 0);
    const certain = own.filter(({ sure }) => sure).length;
    // Until the next change the count is the same, and no year between has one that is sure.
    const before = years[i + 1] ?? from;
    return Array.from({ length: before - from }, (_, n) => ({
      year: from + n,
      established: { certain: n === 0 ? certain : 0, possible },
    }));
  });
};

/**
 * Counts establishments by year. One whose papers name a stretch of several years is possible in each and certain in none.
 *
 * @param subjects - The undertakings in scope.
 * @param moment - When; what was established after its last day is left out.
 * @returns One row a year, in order; the row without a year last.
 * @internal
 */
export const countByYear = (subjects: readonly Subject[], { on }: Moment): readonly YearCount[] => {
  const acts = subjects.flatMap(({ timeline }) => firstAct(timeline, 'established') ?? []);
  const windows = acts.map(({ window }) => window).filter((window) => reachedBy(window, on) !== 'no');
  const rows = yearByYear(windows.flatMap((window) => spreadOf(window, on) ?? []));
  const open = windows.filter((window) => spreadOf(window, on) === null).map((window) => reachedBy(window, on));
  const all: readonly YearCount[] = [...rows, { year: null, established: tallyOf(open) }];
  return all.filter(({ established }) => established.possible > 0);
};
