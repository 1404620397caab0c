import { addDays, monthsBetween, reachedBy, windowOf, type IsoDate, type Tally } from '../core/index.js';
import type { Stated, Statement } from '../model/index.js';
import type { CountName } from './counts.js';
import { UNCHANGED_MONTHS } from './latest-value.js';
import type { JudgedSubject } from './judged-subject.js';
import type { Moment } from './subjects.js';
import { tallied } from './tallied.js';

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

/** The day a figure is known to have held by. */
const dayOf = (statement: Statement): IsoDate | null =>
  'over' in statement ? addDays(statement.over.before, -1) : windowOf(statement.asOf).latest;

/** Does the figure speak of the moment the report looks at: of its last day, or of a stretch that overlaps its own? */
const isOf = (statement: Statement, { span, on }: Moment): boolean => {
  if ('over' in statement) return statement.over.from < span.before && span.from < statement.over.before;
  const window = windowOf(statement.asOf);
  return reachedBy(window, on) === 'yes' && window.latest !== null && window.latest >= span.from;
};

const sameDigits = (a: Statement, b: Statement): boolean => a.value === b.value && a.bound === b.bound;

const sameSubject = (a: Statement, b: Statement): boolean =>
  a.indicator === b.indicator && a.scope.label === b.scope.label && placesKey(a) === placesKey(b);

const placesKey = ({ scope: { places } }: Statement): string =>
  places === undefined ? '' : JSON.stringify([...places].sort());

/** Earlier figures of the same thing, the latest first. */
const earlierThan = (all: readonly Statement[], statement: Statement, day: IsoDate): readonly Dated[] =>
  all
    .filter((s) => sameSubject(s, statement) && s.value !== undefined)
    .flatMap((s) => {
      const at = dayOf(s);
      return at !== null && at < day ? [{ s, at }] : [];
    })
    .sort((a, b) => (a.at > b.at ? -1 : 1));

interface Dated {
  readonly s: Statement;
  readonly at: IsoDate;
}

/** What was published of the same thing before: other digits, or since when the same ones, figure by figure, until one differs. */
const beforeIt = (
  all: readonly Statement[],
  statement: Statement,
): Pick<PublishedFigure, 'unchangedSince' | 'previous'> => {
  const day = dayOf(statement);
  if (day === null || statement.value === undefined) return {};
  const earlier = earlierThan(all, statement, day);
  const change = earlier.findIndex(({ s }) => !sameDigits(s, statement));
  if (change === 0) return earlier[0] === undefined ? {} : { previous: earlier[0].s };
  const oldest = (change < 0 ? earlier : earlier.slice(0, change)).at(-1)?.at;
  return oldest !== undefined && monthsBetween(oldest, day) >= UNCHANGED_MONTHS ? { unchangedSince: oldest } : {};
};

/** The count over the figure's own places, when it is about the report's population or a named part of it. */
const computedFor = (
  statement: Statement,
  judged: readonly JudgedSubject[],
  moment: Moment,
  label: string | undefined,
): { readonly computed?: Tally; readonly count?: CountName } => {
  const { scope, indicator } = statement;
  if (label === undefined || scope.label !== label) return {};
  const over = 'over' in statement;
  // A figure over another stretch than the report's counts other acts.
  if (over && (statement.over.from !== moment.span.from || statement.over.before !== moment.span.before)) return {};
  const count = sameThing[indicator]?.[over ? 'over' : 'asOf'];
  if (count === undefined) return {};
  const { places } = scope;
  const isInside = ({ subject }: JudgedSubject): boolean => subject.cluster.places.every((p) => places?.includes(p));
  return { computed: tallied(places === undefined ? judged : judged.filter(isInside), count), count };
};

/**
 * Lays the published figures of a moment beside the counts.
 *
 * @param statements - Every published figure of the register.
 * @param judged - The undertakings in scope.
 * @param moment - When.
 * @param label - The name of the report's scope; a figure about another population has no count beside it.
 * @returns The figures of the moment, in the register's order.
 * @internal
 */
export const publishedBeside = (
  statements: readonly Statement[],
  judged: readonly JudgedSubject[],
  moment: Moment,
  label: string | undefined,
): readonly PublishedFigure[] =>
  statements
    .filter((s) => isOf(s, moment))
    .map((statement) => ({
      statement,
      ...computedFor(statement, judged, moment, label),
      ...beforeIt(statements, statement),
    }));
