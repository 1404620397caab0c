import { addBounds, type Bound, type Bounded } from '../core/bound.js';
import { columnOf } from './column.js';
import type { Kernel } from './kernel.js';
import { measureOf } from './kernel-of.js';
import { inLanes, type Lanes } from './lanes.js';
import { addUnits } from './limbs.js';
import type { Measure } from './measure.js';
import { boundAsPrinted, boundOfQuotient, INVERSE } from './quotient-bound.js';
import { knownUnit, quotientOf, type Quotient } from './quotient.js';
import { countGap } from './remarks.js';
import { knownRounding } from './rounding.js';
import { addToSum, countRow, mergeSums, sumLayout, sumOf, sumTerm, type Sum } from './sum-kernel.js';
import { textOf, type Term } from './term.js';
import { DEFAULT_SCALE, knownScale, type Read, type Scale } from './value.js';

/** How a total moved between two populations of rows, such as two reports. */
export interface Change {
  /** The later total less the earlier, exact unless bounded. */
  readonly difference: Bounded;
  /** The difference over the earlier total, rounded as asked; null when that is zero. */
  readonly value: string | null;
  /** What `value` says of the true one, when a value under it was bounded. */
  readonly bound?: Bound;
  /** The denominator. */
  readonly earlier: Sum;
  /** What it became. Look at `n` and `missing` of both: totals over other rows do not compare. */
  readonly later: Sum;
}

/** Which rows are compared, how the change is to be written, and the scale of what goes in. */
export interface ChangeOptions<in Row> extends Quotient, Scale {
  /** Picks the rows of the earlier total. */
  readonly earlier: (row: Row) => boolean;
  /** Picks the rows of the later total. */
  readonly later: (row: Row) => boolean;
}

type Options<Row> = Required<ChangeOptions<Row>>;

const differenceOf = (later: Term, earlier: Term): Term => {
  const lanes = [0, 0];
  for (const limb of [0, 1]) {
    addUnits({ lanes }, limb, 1, later.lanes[later.at + limb] ?? 0);
    addUnits({ lanes }, limb, 1, -(earlier.lanes[earlier.at + limb] ?? 0));
  }
  return { lanes, at: 0, top: 1, scale: later.scale };
};

const bounded = (value: string, bound: Bound | undefined): Bounded =>
  bound === undefined ? { value } : { value, bound };

const changeOf = <Row>(state: Lanes, cell: number, options: Options<Row>): Change => {
  const [was, is] = [sumTerm(state.lanes, 2 * cell, options.scale), sumTerm(state.lanes, 2 * cell + 1, options.scale)];
  const [earlier, later] = [sumOf(state, 2 * cell, options.scale), sumOf(state, 2 * cell + 1, options.scale)];
  const moved = differenceOf(is, was);
  const less = earlier.bound === undefined ? undefined : INVERSE[earlier.bound];
  const difference = bounded(textOf(moved), addBounds(later.bound, less));
  const value = quotientOf(moved, was, options.rounding, options.unit);
  if (value === null) return { difference, value, earlier, later };
  // A change is a ratio less one, so it is known as well as the ratio is.
  const known = boundOfQuotient(is, later.bound, was, earlier.bound);
  const bound = boundAsPrinted(known, moved, was, options);
  return bound === undefined ? { difference, value, earlier, later } : { difference, value, bound, earlier, later };
};

const kernel = <Row>(of: Read<Row>, options: Options<Row>): Kernel<Row, Lanes, Change> => ({
  ...inLanes(`change/${String(options.scale)}`, [...sumLayout, ...sumLayout], 2),
  add: (state, batch, cells) => {
    const { rows, from, size } = batch;
    const { units, bounds } = columnOf(batch, of, options.scale);
    for (let i = 0; i < size; i++) {
      const cell = cells[i] ?? 0;
      if (cell < 0) continue;
      const row = rows[from + i] as Row;
      const value = units[i] ?? 0;
      const totals = [options.earlier(row) ? 2 * cell : null, options.later(row) ? 2 * cell + 1 : null];
      for (const total of totals) {
        if (total === null) continue;
        if (Number.isFinite(value)) {
          countRow(state, total);
          addToSum(state, total, value, bounds?.[i] ?? 0);
        } else countGap(state, total, value);
      }
    }
  },
  merge: (into, from, cells) => {
    mergeSums(into, from, cells, 2);
  },
  outputs: (state, size) => Array.from({ length: size }, (_, cell) => changeOf(state, cell, options)),
});

/**
 * Compares a total with an earlier one: the difference exactly, and over the earlier total as a quotient, divided once at the end.
 *
 * @param of - Takes the value from a row.
 * @param options - Which rows are the earlier and which the later, the rounding, the unit and the scale.
 * @returns The measure.
 * @throws `TypeError` for a scale, a rounding or a unit that is none.
 * @example
 * ```ts
 * import { aggregate, change } from 'industrial-clusters/aggregate';
 * const rows = [{ year: 2023, area: '40' }, { year: 2024, area: '50' }];
 * const growth = change((r: { year: number; area: string }) => r.area, {
 *   earlier: (r) => r.year === 2023,
 *   later: (r) => r.year === 2024,
 *   rounding: { scale: 1, mode: 'half-up' },
 *   unit: '%',
 * });
 * const { difference, value } = aggregate(rows, growth);
 * console.log(difference, value); // => {"value":"10"} 25
 * ```
 */
export const change = <Row>(
  of: Read<Row>,
  { earlier, later, scale = DEFAULT_SCALE, rounding, unit = '1' }: ChangeOptions<Row>,
): Measure<Row, Lanes, Change> =>
  measureOf(
    kernel(of, { earlier, later, scale: knownScale(scale), rounding: knownRounding(rounding), unit: knownUnit(unit) }),
  );
