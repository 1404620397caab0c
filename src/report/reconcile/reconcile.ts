import { ok, windowOf, type Bound, type IsoDate, type Result } from '../../core/index.js';
import { compareFraction, fractionOf, minus, type Fraction } from '../../core/fraction.js';
import type { ProblemOf } from '../../model/index.js';
import { explain } from './explain.js';
import type { Explanation, NotComparable } from './explanation.js';
import type { About, ComputedSide, PublishedSide } from './figures.js';
import { readFraction, signedText, wouldPrint } from './number.js';
import { readSides } from './read-sides.js';

/** What allows two figures that are not one to agree. */
export type Allowance = 'digits' | 'bound' | 'vague-days';

/** How a published figure stands to a computed one. Neither is ever changed to fit. */
export type Reconciliation =
  | {
      /** The same number. */
      readonly verdict: 'agrees';
    }
  | {
      /** Not the same number, and yet nothing contradicts. */
      readonly verdict: 'agrees-within';
      /** What allows it. */
      readonly within: readonly Allowance[];
    }
  | {
      /** Another number. */
      readonly verdict: 'differs';
      /** Computed less published; bounded where the computed one is. */
      readonly by: {
        /** Signed decimal text. */ readonly value: string /** Of the difference. */;
        readonly bound?: Bound;
      };
      /** Ways in which the published one would come out; several may, and none need be the true one. */
      readonly explanations: readonly Explanation[];
    }
  | {
      /** Figures of two different things. */
      readonly verdict: 'not-comparable';
      /** Each way in which they are. */
      readonly because: readonly NotComparable[];
    };

const differs = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

const before = (a: IsoDate | null, b: IsoDate | null): boolean => a !== null && b !== null && a < b;

/** No day can be both: vague days that overlap may be one day. */
const isOtherDay = (a: About['on'], b: About['on']): boolean => {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [windowOf(a), windowOf(b)];
  return before(one.latest, other.earliest) || before(other.latest, one.earliest);
};

const obstacles = (a: About, b: About): readonly NotComparable[] => [
  ...(differs(a.boundaries, b.boundaries) ? (['boundary-change'] as const) : []),
  ...(isOtherDay(a.on, b.on) ? (['other-day'] as const) : []),
  ...(differs(a.population, b.population) ? (['other-population'] as const) : []),
];

/** Whether a number lies where a printed bound says; of `about` nothing follows. */
const meets: Readonly<Record<Exclude<Bound, '~'>, (order: -1 | 0 | 1) => boolean>> = {
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
};

const withinBound = (exact: Fraction, value: Fraction, bound: Bound | undefined): boolean =>
  bound !== undefined && bound !== '~' && meets[bound](compareFraction(exact, value));

/** A number that is strictly more or less than another cannot be that very number, only be cut to it. */
const excludes = (bound: Bound | undefined, order: -1 | 0 | 1): boolean =>
  (bound === '>' || bound === '<') && order === 0;

const digitsOf = ({ digits, value }: PublishedSide): number => digits ?? value.split('.')[1]?.length ?? 0;

const within = (
  published: PublishedSide,
  computed: ComputedSide,
  value: Fraction,
  exact: Fraction,
): readonly Allowance[] => {
  const digits = digitsOf(published);
  const { range } = computed;
  const [least, most] = [readFraction(range?.least), readFraction(range?.most)];
  const isInRange =
    least !== undefined &&
    most !== undefined &&
    compareFraction(least, value) <= 0 &&
    compareFraction(value, most) <= 0;
  const reverse = { '>': '<', '>=': '<=', '<': '>', '<=': '>=', '~': '~' } as const;
  const ownBound = computed.bound === undefined ? undefined : reverse[computed.bound];
  const isWithinBound =
    withinBound(exact, value, published.bound) ||
    (published.bound === undefined && withinBound(exact, value, ownBound));
  const isDropped = published.bound === undefined && excludes(computed.bound, compareFraction(exact, value));
  return [
    ...(wouldPrint(exact, { value, digits }) && !isDropped ? (['digits'] as const) : []),
    ...(isWithinBound ? (['bound'] as const) : []),
    ...(isInRange ? (['vague-days'] as const) : []),
  ];
};

/** Of two sides that were read. */
const compare = (published: PublishedSide, computed: ComputedSide): Reconciliation => {
  const [value, exact] = [fractionOf(published.value), fractionOf(computed.value)];
  const because = obstacles(published, computed);
  if (because.length > 0) return { verdict: 'not-comparable', because };
  if (compareFraction(value, exact) === 0 && published.bound === computed.bound) return { verdict: 'agrees' };
  const allowed = within(published, computed, value, exact);
  if (allowed.length > 0) return { verdict: 'agrees-within', within: allowed };
  const digits = digitsOf(published);
  const by = {
    value: signedText(minus(exact, value)),
    ...(computed.bound === undefined ? {} : { bound: computed.bound }),
  };
  const explanations = explain({ published, printed: { value, digits }, computed, exact, items: computed.items ?? [] });
  return { verdict: 'differs', by, explanations };
};

/**
 * Lays a published figure beside a computed one, and never forces either: they agree, agree within what the print vouches for, differ, or cannot be compared.
 *
 * @remarks
 * A print vouches for half a unit of its last digit. Of `~` (about) nothing follows, so it allows no more than its digits. A difference is explained only from what lies beneath the computed figure, and only by the list of {@link EXPLANATIONS}; an explanation says that the published figure would come out so, not that it did.
 *
 * @param published - As printed.
 * @param computed - As worked out, with what lies beneath it.
 * @returns How they stand.
 * @failsWith `report.bad-figure` for every field that is not what it should be, with its path, the first 200 of each side: a value that is no non-negative decimal text, a bound that is none, a list that is null.
 * @example
 * ```ts
 * import { orThrow } from 'industrial-clusters/core';
 * import { reconcile } from 'industrial-clusters/report';
 *
 * console.log(orThrow(reconcile({ value: '750', bound: '>' }, { value: '754' }))); // => {"verdict":"agrees-within","within":["bound"]}
 * const items = [{ id: 'a', value: '12.5' }, { id: 'b', value: '20' }];
 * console.log(orThrow(reconcile({ value: '20' }, { value: '32.5', items })));
 * // => {"verdict":"differs","by":{"value":"12.5"},"explanations":[{"kind":"row-missing","rows":["a"],"gives":"20"}]}
 * ```
 */
export const reconcile = (
  published: PublishedSide,
  computed: ComputedSide,
): Result<Reconciliation, ProblemOf<'report.bad-figure'>> => {
  const read = readSides(published, computed);
  return read.ok ? ok(compare(read.value.published, read.value.computed)) : read;
};
