import type { Bound } from '../core/bound.js';
import { columnOf } from './column.js';
import { addCounts, countGap, MISSING_LANE, REFUSED_LANE, type Counts } from './counts.js';
import type { Kernel } from './kernel.js';
import { inLanes, type Lanes } from './lanes.js';
import { addLimbs, addUnits, BASE } from './limbs.js';
import { addSign, boundOf } from './sign.js';
import { textOf, type Term } from './term.js';
import type { Read } from './value.js';

/** An exact total, with what stands under it. */
export interface Sum extends Counts {
  /** Canonical decimal text; `0` when no row had a value, and then `n` is 0 too. */
  readonly value: string;
  /** What the total says of the true one, when a value under it was bounded; absent when all were exact. */
  readonly bound?: Bound;
}

const SIGN = 3;
const LOW = 4;
const HIGH = 5;

/** How many lanes a sum takes. */
export const SUM_LANES = 6;

/** What they are. */
export const sumLayout = ['count', 'count', 'count', 'sign', 'limb', 'whole'] as const;

/** A sum as it lies among lanes. */
export const sumTerm = (lanes: readonly number[], at: number, scale: number): Term => ({
  lanes,
  at: at + LOW,
  top: at + HIGH,
  scale,
});

/** The code of a sum's bound. */
export const sumSign = (lanes: readonly number[], at: number): number => lanes[at + SIGN] ?? 0;

/** Reads a sum. */
export const sumOf = (lanes: readonly number[], at: number, scale: number): Sum => {
  const value = textOf(sumTerm(lanes, at, scale));
  const bound = boundOf(sumSign(lanes, at));
  const n = lanes[at] ?? 0;
  const missing = lanes[at + MISSING_LANE] ?? 0;
  const refused = lanes[at + REFUSED_LANE] ?? 0;
  return bound === undefined ? { value, n, missing, refused } : { value, bound, n, missing, refused };
};

/** Adds a value that a row has to the sum of a cell. */
export const addToSum = (state: Lanes, at: number, value: number, sign: number): void => {
  const { lanes } = state;
  const low = (lanes[at + LOW] ?? 0) + value;
  if (low >= 0 && low < BASE) lanes[at + LOW] = low;
  else addUnits(state, at + LOW, at + HIGH, value);
  addSign(state, at + SIGN, sign);
};

/** Adds a sum to another. */
export const mergeSum = (state: Lanes, at: number, from: readonly number[], start: number): void => {
  addCounts(state, at, from, start);
  addSign(state, at + SIGN, sumSign(from, start));
  addLimbs(state, at + LOW, at + HIGH, from, start + LOW);
};

/** Keeps sums side by side. */
export const sumKernel = <Row>(of: Read<Row>, scale: number): Kernel<Row, Lanes, Sum> => ({
  ...inLanes(`sum/${String(scale)}`, sumLayout),
  add: (state, batch, cells) => {
    const { lanes } = state;
    const { size } = batch;
    const { units, bounds } = columnOf(batch, of, scale);
    for (let i = 0; i < size; i++) {
      const at = (cells[i] ?? 0) * SUM_LANES;
      if (at < 0) continue;
      const value = units[i] ?? 0;
      if (Number.isFinite(value)) {
        lanes[at] = (lanes[at] ?? 0) + 1;
        addToSum(state, at, value, bounds === null ? 0 : (bounds[i] ?? 0));
      } else countGap(state, at, value);
    }
  },
  merge: (into, from, cells) => {
    for (let i = 0; i < cells.length; i++) {
      const at = (cells[i] ?? 0) * SUM_LANES;
      if (at >= 0) mergeSum(into, at, from.lanes, i * SUM_LANES);
    }
  },
  outputs: ({ lanes }, size) => Array.from({ length: size }, (_, cell) => sumOf(lanes, cell * SUM_LANES, scale)),
});
