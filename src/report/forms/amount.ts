import { addBounds, type Bound } from '../../core/index.js';
import { textOfUnits, unitsOf } from '../../core/decimal-text.js';
import type { LatestValue } from '../latest-value.js';

/** A cluster's value of something. */
export interface Amount {
  /** Canonical decimal text. */
  readonly value: string;
  /** What the printed number says of the true one. */
  readonly bound?: Bound;
  /** Whether it is of no known day. */
  readonly undated?: true;
}

/** Or why it has none: nothing is said, or several things are. */
export type AmountOrGap = Amount | 'missing' | 'open';

/**
 * The value observed, if one was.
 *
 * @internal
 */
export const observedAmount = ({ taken, conflicting }: LatestValue): AmountOrGap => {
  if (taken === undefined) return conflicting.length > 0 ? 'open' : 'missing';
  const { value, bound, day } = taken;
  return {
    value,
    ...(bound === undefined ? {} : { bound }),
    ...(day === null ? { undated: true as const } : {}),
  };
};

/**
 * What acts state, if they state one thing.
 *
 * @internal
 */
export const statedAmount = (values: readonly string[]): AmountOrGap => {
  const [value, ...others] = values;
  if (value === undefined) return 'missing';
  return others.length > 0 ? 'open' : { value };
};

const SCALE = 6;

/**
 * Two areas together; a gap in either is a gap.
 *
 * @internal
 */
export const addAreas = (a: AmountOrGap, b: AmountOrGap): AmountOrGap => {
  if (typeof a === 'string') return a;
  if (typeof b === 'string') return b;
  const bound = addBounds(a.bound, b.bound);
  const value = textOfUnits(BigInt(unitsOf(a.value, SCALE)) + BigInt(unitsOf(b.value, SCALE)), SCALE);
  return { value, ...(bound === undefined ? {} : { bound }) };
};
