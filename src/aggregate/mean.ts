import type { Bound } from '../core/bound.js';
import type { Counts } from './counts.js';
import { measureOf } from './kernel-of.js';
import type { Lanes } from './lanes.js';
import type { Measure } from './measure.js';
import { boundAsPrinted } from './quotient-bound.js';
import { quotientOf } from './quotient.js';
import { knownRounding, type Rounding } from './rounding.js';
import { boundIn } from './remarks.js';
import { SUM_LANES, sumCounts, sumKernel, sumTerm } from './sum-kernel.js';
import { DEFAULT_SCALE, knownScale, type Read, type Scale } from './value.js';

/** A plain mean, in which each row counts the same: never to be taken for a {@link WeightedMean}. Its denominator is `n`. */
export interface Mean extends Counts {
  /** Canonical decimal text, rounded as asked; null when no row had a value. */
  readonly value: string | null;
  /** What it says of the true mean, when a value under it was bounded. */
  readonly bound?: Bound;
}

/** How a mean is to be written, and the scale of what goes in. */
export interface MeanOptions extends Scale {
  /** Digits and mode: asked for, there is no default. */
  readonly rounding: Rounding;
}

const meanOf = (state: Lanes, cell: number, scale: number, rounding: Rounding): Mean => {
  const { lanes } = state;
  const top = sumTerm(lanes, cell, scale);
  const over = { lanes, at: cell * SUM_LANES, top: cell * SUM_LANES, scale: 0 };
  const counts = sumCounts(state, cell);
  const value = quotientOf(top, over, rounding, '1');
  if (value === null) return { value, ...counts };
  const bound = boundAsPrinted(boundIn(state, cell), top, over, { rounding });
  return bound === undefined ? { value, ...counts } : { value, bound, ...counts };
};

/**
 * Takes the plain mean of values: adds up exactly and divides once, at the end, by the rows that had a value.
 *
 * @param of - Takes the value from a row.
 * @param options - The rounding, and the scale of the values.
 * @returns The measure.
 * @throws `TypeError` for a scale or a rounding that is none.
 * @example
 * ```ts
 * import { aggregate, mean } from 'industrial-clusters/aggregate';
 * const occupancy = [{ percent: '80' }, { percent: '41' }, {}];
 * const plain = mean((c: { percent?: string }) => c.percent, { rounding: { scale: 1, mode: 'half-up' } });
 * console.log(aggregate(occupancy, plain)); // => {"value":"60.5","n":2,"missing":1,"refused":0}
 * ```
 */
export const mean = <Row>(
  of: Read<Row>,
  { scale = DEFAULT_SCALE, rounding }: MeanOptions,
): Measure<Row, Lanes, Mean> => {
  const digits = knownRounding(rounding);
  return measureOf({
    ...sumKernel(of, knownScale(scale)),
    outputs: (state: Lanes, size: number) =>
      Array.from({ length: size }, (_, cell) => meanOf(state, cell, scale, digits)),
  });
};
