import type { Bound } from '../core/bound.js';
import { columnOf } from './column.js';
import { countGap, countsOf, type Counts } from './counts.js';
import type { Kernel } from './kernel.js';
import { measureOf } from './kernel-of.js';
import { inLanes, type Lanes } from './lanes.js';
import type { Measure } from './measure.js';
import { boundAsPrinted, boundOfQuotient } from './quotient-bound.js';
import { knownUnit, quotientOf, type Quotient } from './quotient.js';
import { knownRounding } from './rounding.js';
import { boundOf } from './sign.js';
import { addToSum, mergeSum, SUM_LANES, sumLayout, sumSign, sumTerm } from './sum-kernel.js';
import { textOf } from './term.js';
import { DEFAULT_SCALE, knownScale, type Read, type Scale } from './value.js';

/** A quotient of two totals over the same rows, with both of them. */
export interface Ratio extends Counts {
  /** Canonical decimal text, rounded as asked; null when the denominator is zero. */
  readonly value: string | null;
  /** What it says of the true ratio, when a value under it was bounded. */
  readonly bound?: Bound;
  /** What was divided: canonical decimal text. */
  readonly numerator: string;
  /** By what: canonical decimal text. */
  readonly denominator: string;
}

/** How a ratio is to be written, and the scales of what goes in. */
export interface RatioOptions extends Quotient, Scale {
  /** Digits after the point of the denominator's values. Absent: as the numerator's. */
  readonly overScale?: number;
}

type Options = Required<RatioOptions>;
const WIDTH = 2 * SUM_LANES;

const ratioOf = (lanes: readonly number[], at: number, options: Options): Ratio => {
  const top = sumTerm(lanes, at, options.scale);
  const over = sumTerm(lanes, at + SUM_LANES, options.overScale);
  const value = quotientOf(top, over, options.rounding, options.unit);
  const terms = { numerator: textOf(top), denominator: textOf(over), ...countsOf(lanes, at) };
  if (value === null) return { value, ...terms };
  const known = boundOfQuotient(top, boundOf(sumSign(lanes, at)), over, boundOf(sumSign(lanes, at + SUM_LANES)));
  const bound = boundAsPrinted(known, top, over, options);
  return bound === undefined ? { value, ...terms } : { value, bound, ...terms };
};

const kernel = <Row>(of: Read<Row>, over: Read<Row>, options: Options): Kernel<Row, Lanes, Ratio> => ({
  ...inLanes(`ratio/${String(options.scale)}/${String(options.overScale)}`, [...sumLayout, ...sumLayout]),
  add: (state, batch, cells) => {
    const { lanes } = state;
    const { size } = batch;
    const tops = columnOf(batch, of, options.scale);
    const overs = columnOf(batch, over, options.overScale);
    for (let i = 0; i < size; i++) {
      const at = (cells[i] ?? 0) * WIDTH;
      if (at < 0) continue;
      const top = tops.units[i] ?? 0;
      const below = overs.units[i] ?? 0;
      if (Number.isFinite(top + below)) {
        lanes[at] = (lanes[at] ?? 0) + 1;
        addToSum(state, at, top, tops.bounds?.[i] ?? 0);
        addToSum(state, at + SUM_LANES, below, overs.bounds?.[i] ?? 0);
      } else countGap(state, at, top + below);
    }
  },
  merge: (into, { lanes }, cells) => {
    for (let i = 0; i < cells.length; i++) {
      const at = (cells[i] ?? 0) * WIDTH;
      if (at < 0) continue;
      mergeSum(into, at, lanes, i * WIDTH);
      mergeSum(into, at + SUM_LANES, lanes, i * WIDTH + SUM_LANES);
    }
  },
  outputs: ({ lanes }, size) => Array.from({ length: size }, (_, cell) => ratioOf(lanes, cell * WIDTH, options)),
});

/**
 * Divides one total by another over the rows that have both: once, at the end, after everything is merged.
 *
 * @param of - Takes what goes above the line from a row.
 * @param over - Takes what goes below it: the output names its total.
 * @param options - The rounding, the unit, and the scales of the values.
 * @returns The measure.
 * @throws `TypeError` for a scale, a rounding or a unit that is none.
 * @example
 * ```ts
 * import { aggregate, ratio } from 'industrial-clusters/aggregate';
 * const clusters = [{ let: '30', leasable: '40' }, { let: '5', leasable: '20' }, { leasable: '10' }];
 * type Cluster = { let?: string; leasable: string };
 * const let_ = ratio((c: Cluster) => c.let, (c) => c.leasable, { rounding: { scale: 1, mode: 'half-up' }, unit: '%' });
 * console.log(aggregate(clusters, let_)); // => {"value":"58.3","numerator":"35","denominator":"60","n":2,"missing":1,"refused":0}
 * ```
 */
export const ratio = <Row>(
  of: Read<Row>,
  over: Read<Row>,
  { scale = DEFAULT_SCALE, overScale = scale, rounding, unit = '1' }: RatioOptions,
): Measure<Row, Lanes, Ratio> =>
  measureOf(
    kernel(of, over, {
      scale: knownScale(scale),
      overScale: knownScale(overScale),
      rounding: knownRounding(rounding),
      unit: knownUnit(unit),
    }),
  );
