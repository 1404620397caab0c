import { reachedBy, windowOf, type IsoDate, type Tally } from '../core/index.js';
import type { Stated, Statement } from '../model/index.js';
import type { CountName, Counts } from './counts.js';
import { groupBy } from './group-by.js';
import type { PlaceSetCounts } from './place-sets.js';
import { publishedBefore } from './published-before.js';
import type { Moment } from './subjects.js';

/** A published figure beside what the register computes: never forced to agree. */
export interface PublishedFigure {
  /** As published. */
  readonly statement: Statement;
  /** The count the register makes of the same thing; absent when it makes none, or the figure is about another population. */
  readonly computed?: Tally;
  /** The name of that count. */
  readonly count?: CountName;
  /** Since when the same digits have been published, when that is for long. */
  readonly unchangedSince?: IsoDate;
  /** The figure last published of the same thing, when its digits were other ones. */
  readonly previous?: Statement;
}

/** Which count speaks of the same thing as a published figure: of a day, and of a stretch of time. */
const sameThing: Readonly<Partial<Record<Stated, { readonly asOf?: CountName; readonly over?: CountName }>>> = {
  'count.under-appraisal': { asOf: 'underAppraisal' },
  'count.at-investor-selection': { asOf: 'atInvestorSelection' },
  'count.established': { asOf: 'established', over: 'establishedInSpan' },
  'count.due-to-break-ground': { asOf: 'dueToBreakGround' },
  'count.broken-ground': { asOf: 'groundBrokenToDate', over: 'groundBroken' },
  'count.operating': { asOf: 'operating' },
};

/** Does the figure speak of the moment the report looks at: of its last day, or of a stretch that overlaps its own? */
const isOf = (statement: Statement, { span, on }: Moment): boolean => {
  if ('over' in statement) return statement.over.from < span.before && span.from < statement.over.before;
  const window = windowOf(statement.asOf);
  return reachedBy(window, on) === 'yes' && window.latest !== null && window.latest >= span.from;
};

/** What the report counted, for figures about all of it or about some of its places. */
export interface Counted {
  /** Of the whole scope. */
  readonly counts: Counts;
  /** Of each set of places. A cluster lies in one of them, so they add up to whatever places are asked for. */
  readonly byPlaces: readonly PlaceSetCounts[];
}

const NONE: Tally = { certain: 0, possible: 0 };
const together = (a: Tally, b: Tally): Tally => ({
  certain: a.certain + b.certain,
  possible: a.possible + b.possible,
});

/** Looks counts up by the places asked for. A set that lies among them has its first place among them: only those are looked at. */
const countsWithin = ({
  counts,
  byPlaces,
}: Counted): ((places: readonly string[] | undefined, count: CountName) => Tally) => {
  const byFirst = groupBy(byPlaces, ({ places }) => places[0]);
  return (places, count) => {
    if (places === undefined) return counts[count];
    const wanted = new Set(places);
    return [...wanted]
      .flatMap((place) => byFirst.get(place) ?? [])
      .filter((row) => row.places.every((place) => wanted.has(place)))
      .reduce((sum, row) => together(sum, row.counts[count]), NONE);
  };
};

/** Which count speaks of what a figure speaks of, when it is about the report's population. */
const countFor = (statement: Statement, { span }: Moment, label: string | undefined): CountName | undefined => {
  const { scope, indicator } = statement;
  if (label === undefined || scope.label !== label) return undefined;
  if (!('over' in statement)) return sameThing[indicator]?.asOf;
  // A figure over another stretch than the report's counts other acts.
  const isOfSpan = statement.over.from === span.from && statement.over.before === span.before;
  return isOfSpan ? sameThing[indicator]?.over : undefined;
};

/**
 * Lays the published figures of a moment beside the counts.
 *
 * @param statements - Every published figure of the register.
 * @param counted - The counts of the report.
 * @param moment - When.
 * @param label - The name of the report's scope; a figure about another population has no count beside it.
 * @returns The figures of the moment, in the register's order.
 * @internal
 */
export const publishedBeside = (
  statements: readonly Statement[],
  counted: Counted,
  moment: Moment,
  label: string | undefined,
): readonly PublishedFigure[] => {
  const countsOf = countsWithin(counted);
  const before = publishedBefore(statements);
  return statements
    .filter((s) => isOf(s, moment))
    .map((statement) => {
      const count = countFor(statement, moment, label);
      return {
        statement,
        ...(count === undefined ? {} : { computed: countsOf(statement.scope.places, count), count }),
        ...before(statement),
      };
    });
};
