import { inSpan, reachedBy, tallyOf, wholeYear, type Tally, type Ternary } from '../core/index.js';
import { firstAct, type FirstAct } from '../lifecycle/index.js';
import type { Moment, Subject } from './subjects.js';

/** How many were established in one year, up to the last day of the report. */
export interface YearCount {
  /** The year; `null` for those whose papers do not bound the year on both sides. */
  readonly year: number | null;
  /** How many. */
  readonly established: Tally;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const both = (a: Ternary, b: Ternary): Ternary => {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
};

/** First and last year that a window allows, when it is bounded. */
const yearsOf = ({ window: { earliest, latest } }: FirstAct): readonly [number, number] | null =>
  earliest === null || latest === null ? null : [yearOf(earliest), yearOf(latest)];

/** Every year from the first to the last. */
const everyYear = (years: readonly number[]): readonly number[] => {
  const [first, ...others] = [...years].sort((a, b) => a - b);
  if (first === undefined) return [];
  return Array.from({ length: (others.at(-1) ?? first) - first + 1 }, (_, i) => first + i);
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
  const dated = acts.filter((act) => reachedBy(act.window, on) !== 'no');
  const bounded = dated.flatMap((act) => yearsOf(act) ?? []);
  const rows = everyYear(bounded).map((year): YearCount => {
    const within = dated.filter((act) => yearsOf(act) !== null);
    const claims = within.map((act) => both(inSpan(act.window, wholeYear(year)), reachedBy(act.window, on)));
    return { year, established: tallyOf(claims) };
  });
  const open = dated.filter((act) => yearsOf(act) === null).map((act) => reachedBy(act.window, on));
  const all: readonly YearCount[] = [...rows, { year: null, established: tallyOf(open) }];
  return all.filter(({ established }) => established.possible > 0);
};
