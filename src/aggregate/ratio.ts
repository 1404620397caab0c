import type { Bound } from '../core/bound.js';
import { columnOf } from './column.js';
import type { Counts } from './counts.js';
import type { Kernel } from './kernel.js';
import { measureOf } from './kernel-of.js';
import { inLanes, type Lanes } from './lanes.js';
import type { Measure } from './measure.js';
import { boundAsPrinted, boundOfQuotient } from './quotient-bound.js';
import { knownUnit, quotientOf, type Quotient } from './quotient.js';
import { knownRounding } from './rounding.js';
import { boundIn, countGap } from './remarks.js';
import { addToSum, countRow, mergeSums, sumCounts, sumLayout, sumTerm } from './sum-kernel.js';
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
const ratioOf = (state: Lanes, cell: number, options: Options): Ratio => {
  const [above, below] = [2 * cell, 2 * cell + 1];
  const top = sumTerm(state.lanes, above, options.scale);
  const over = sumTerm(state.lanes, below, options.overScale);
  const value = quotientOf(top, over, options.rounding, options.unit);
  const terms = { numerator: textOf(top), denominator: textOf(over), ...sumCounts(state, above) };
  if (value === null) return { value, ...terms };
  const known = boundOfQuotient(top, boundIn(state, above), over, boundIn(state, below));
  const bound = boundAsPrinted(known, top, over, options);
  return bound === undefined ? { value, ...terms } : { value, bound, ...terms };
};

const kernel = <Row>(of: Read<Row>, over: Read<Row>, options: Options): Kernel<Row, Lanes, Ratio> => ({
  ...inLanes(`ratio/${String(options.scale)}/${String(options.overScale)}`, [...sumLayout, ...sumLayout], 2),
  add: (state, batch, cells) => {
    const { size } = batch;
    const tops = columnOf(batch, of, options.scale);
    const overs = columnOf(batch, over, options.overScale);
    for (let i = 0; i < size; i++) {
      const cell = cells[i] ?? 0;
      if (cell < 0) continue;
      const top = tops.units[i] ?? 0;
      const below = overs.units[i] ?? 0;
      if (Number.isFinite(top + below)) {
        countRow(state, 2 * cell);
        addToSum(state, 2 * cell, top, tops.bounds?.[i] ?? 0);
        addToSum(state, 2 * cell + 1, below, overs.bounds?.[i] ?? 0);
      } else countGap(state, 2 * cell, top + below);
    }
  },
  merge: (into, from, cells) => {
    mergeSums(into, from, cells, 2);
  },
  outputs: (state, size) => Array.from({ length: size }, (_, cell) => ratioOf(state, cell, options)),
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
