import type { Bound } from '../core/bound.js';
import { columnOf } from './column.js';
import type { Counts } from './counts.js';
import type { Kernel } from './kernel.js';
import { measureOf } from './kernel-of.js';
import { inLanes, type Lanes } from './lanes.js';
import { addProduct, addThreeLimbs, addTwoLimbs, addUnits, BASE } from './limbs.js';
import type { Measure } from './measure.js';
import { boundAsPrinted } from './quotient-bound.js';
import { quotientOf } from './quotient.js';
import { addSign, boundIn, countGap, countsOf, mergeRemarks } from './remarks.js';
import { knownRounding, type Rounding } from './rounding.js';
import { textOf } from './term.js';
import { REFUSED } from './units.js';
import { DEFAULT_SCALE, knownScale, type Read, type Scale } from './value.js';

/** A mean in which each value counts as much as its weight. */
export interface WeightedMean extends Counts {
  /** Canonical decimal text, rounded as asked; null when the weights add up to nothing. */
  readonly value: string | null;
  /** What it says of the true mean, when a value under it was bounded. */
  readonly bound?: Bound;
  /** The denominator: the weights of the rows counted, canonical decimal text. */
  readonly weight: string;
}

/** How a weighted mean is to be written, and the scales of what goes in. */
export interface WeightedMeanOptions extends Scale {
  /** Digits and mode. */
  readonly rounding: Rounding;
  /** Digits after the point of the weights. Absent: 6. */
  readonly weightScale?: number;
}

const WEIGHT = 1;
const WEIGHT_TOP = 2;
const PRODUCT = 3;
const PRODUCT_TOP = 5;
const WIDTH = 6;
const layout = ['count', 'limb', 'whole', 'limb', 'limb', 'whole'] as const;

type Options = Required<WeightedMeanOptions>;

const meanOf = (state: Lanes, cell: number, { scale, weightScale, rounding }: Options): WeightedMean => {
  const { lanes } = state;
  const at = cell * WIDTH;
  const top = { lanes, at: at + PRODUCT, top: at + PRODUCT_TOP, scale: scale + weightScale };
  const over = { lanes, at: at + WEIGHT, top: at + WEIGHT_TOP, scale: weightScale };
  const value = quotientOf(top, over, rounding, '1');
  const weight = textOf(over);
  const { n, missing, refused } = countsOf(lanes[at] ?? 0, state, cell);
  const known = value === null ? undefined : boundIn(state, cell);
  const bound = boundAsPrinted(known, top, over, { rounding });
  return bound === undefined ? { value, weight, n, missing, refused } : { value, bound, weight, n, missing, refused };
};

const kernel = <Row>(of: Read<Row>, by: Read<Row>, options: Options): Kernel<Row, Lanes, WeightedMean> => ({
  ...inLanes(`weighted-mean/${String(options.scale)}/${String(options.weightScale)}`, layout),
  add: (state, batch, cells) => {
    const { lanes } = state;
    const { size } = batch;
    const { units, bounds } = columnOf(batch, of, options.scale);
    const { units: weights, bounds: vague } = columnOf(batch, by, options.weightScale);
    for (let i = 0; i < size; i++) {
      const cell = cells[i] ?? 0;
      if (cell < 0) continue;
      const at = cell * WIDTH;
      const value = units[i] ?? 0;
      const stated = weights[i] ?? 0;
      const weight = stated < 0 || (vague !== null && vague[i] !== 0) ? REFUSED : stated;
      if (!Number.isFinite(value + weight)) {
        // Not a number when either is missing; infinite when both stand there and one cannot be read.
        countGap(state, cell, value + weight);
        continue;
      }
      lanes[at] = (lanes[at] ?? 0) + 1;
      const low = (lanes[at + WEIGHT] ?? 0) + weight;
      if (low < BASE) lanes[at + WEIGHT] = low;
      else addUnits(state, at + WEIGHT, at + WEIGHT_TOP, weight);
      addProduct(state, at + PRODUCT, value, weight);
      // A value without weight has no say in the mean, and so neither has its bound.
      if (bounds !== null && weight > 0) addSign(state, cell, bounds[i] ?? 0);
    }
  },
  merge: (into, from, cells) => {
    const { lanes } = into;
    for (let i = 0; i < cells.length; i++) {
      const at = (cells[i] ?? 0) * WIDTH;
      if (at < 0) continue;
      const start = i * WIDTH;
      lanes[at] = (lanes[at] ?? 0) + (from.lanes[start] ?? 0);
      addTwoLimbs(into, at + WEIGHT, from.lanes, start + WEIGHT);
      addThreeLimbs(into, at + PRODUCT, from.lanes, start + PRODUCT);
    }
    mergeRemarks(into, from, cells, 1);
  },
  outputs: (state, size) => Array.from({ length: size }, (_, cell) => meanOf(state, cell, options)),
});

/**
 * Takes the mean of values by weight: divides once, at the end, after everything is merged.
 *
 * @param of - Takes the value from a row.
 * @param by - Takes its weight; one below zero, or a bounded one, is refused.
 * @param options - The rounding, and the scales of values and weights.
 * @returns The measure.
 * @throws `TypeError` for a scale or a rounding that is none.
 * @example
 * ```ts
 * import { aggregate, weightedMean } from 'industrial-clusters/aggregate';
 * const clusters = [{ let: '80', area: '10' }, { let: '20', area: '50' }];
 * const byArea = weightedMean((c: { let: string; area: string }) => c.let, (c) => c.area, { rounding: { scale: 2, mode: 'half-up' } });
 * console.log(aggregate(clusters, byArea)); // => {"value":"30","weight":"60","n":2,"missing":0,"refused":0}
 * ```
 */
export const weightedMean = <Row>(
  of: Read<Row>,
  by: Read<Row>,
  { rounding, scale = DEFAULT_SCALE, weightScale = DEFAULT_SCALE }: WeightedMeanOptions,
): Measure<Row, Lanes, WeightedMean> =>
  measureOf(
    kernel(of, by, {
      rounding: knownRounding(rounding),
      scale: knownScale(scale),
      weightScale: knownScale(weightScale),
    }),
  );
