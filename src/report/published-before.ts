import { addDays, monthsBetween, windowOf, type IsoDate } from '../core/index.js';
import type { Statement } from '../model/index.js';
import { groupBy } from './group-by.js';
import { UNCHANGED_MONTHS } from './latest-value.js';

/** What was published of the same thing before. */
export interface PublishedBefore {
  /** Since when the same digits have been published, when that is for long. */
  readonly unchangedSince?: IsoDate;
  /** The figure last published of the same thing, when its digits were other ones. */
  readonly previous?: Statement;
}

/** A figure of one thing, with the first day on which its digits were published without a break up to its own. */
interface Dated {
  readonly statement: Statement;
  readonly day: IsoDate;
  readonly since: IsoDate;
}

/** The day a figure is known to have held by. */
const dayOf = (statement: Statement): IsoDate | null =>
  'over' in statement ? addDays(statement.over.before, -1) : windowOf(statement.asOf).latest;

const sameDigits = (a: Statement, b: Statement): boolean => a.value === b.value && a.bound === b.bound;

/** Figures are of one thing when they speak of it, of one population and one set of places. */
const thingOf = ({ indicator, scope: { label, places } }: Statement): string =>
  JSON.stringify([indicator, label, places === undefined ? null : [...places].sort()]);

/** The dated figures of one thing, the latest first; those of one day as the register has them. */
const seriesOf = (statements: readonly Statement[]): readonly Dated[] => {
  const dated = statements
    .flatMap((statement) => {
      const day = statement.value === undefined ? null : dayOf(statement);
      return day === null ? [] : [{ statement, day }];
    })
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
  const series: Dated[] = [];
  for (const { statement, day } of dated.reverse()) {
    const earlier = series.at(-1);
    const goesOn = earlier !== undefined && sameDigits(earlier.statement, statement);
    series.push({ statement, day, since: goesOn ? earlier.since : day });
  }
  return series.reverse();
};

/** The latest figure before a day, found by halving. */
const lastBefore = (series: readonly Dated[], day: IsoDate): Dated | undefined => {
  let [low, high] = [0, series.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((series[middle]?.day ?? '') >= day) low = middle + 1;
    else high = middle;
  }
  return series[low];
};

/**
 * Puts all that was published in order, once, and tells of a figure what was published of the same thing before it: other digits, or since when the same ones, figure by figure, until one differs.
 *
 * @param statements - Every published figure of the register.
 * @returns A look-up by figure.
 * @internal
 */
export const publishedBefore = (statements: readonly Statement[]): ((statement: Statement) => PublishedBefore) => {
  const series = new Map([...groupBy(statements, thingOf)].map(([thing, own]) => [thing, seriesOf(own)]));
  return (statement) => {
    const day = statement.value === undefined ? null : dayOf(statement);
    if (day === null) return {};
    const earlier = lastBefore(series.get(thingOf(statement)) ?? [], day);
    if (earlier === undefined) return {};
    if (!sameDigits(earlier.statement, statement)) return { previous: earlier.statement };
    return monthsBetween(earlier.since, day) >= UNCHANGED_MONTHS ? { unchangedSince: earlier.since } : {};
  };
};
