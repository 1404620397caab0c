import type { Bound } from '../core/bound.js';
import { columnOf } from './column.js';
import type { Counts } from './counts.js';
import type { Cells, Kernel } from './kernel.js';
import { inLanes, type Lanes } from './lanes.js';
import { addTwoLimbs, addUnits, BASE } from './limbs.js';
import { addSign, boundIn, countGap, countsOf, mergeRemarks } from './remarks.js';
import { textOf, type Term } from './term.js';
import type { Read } from './value.js';

/** An exact total, with what stands under it. */
export interface Sum extends Counts {
  /** Canonical decimal text; `0` when no row had a value, and then `n` is 0 too. */
  readonly value: string;
  /** What the total says of the true one, when a value under it was bounded; absent when all were exact. */
  readonly bound?: Bound;
}

const LOW = 1;
const HIGH = 2;

/** How many lanes a sum takes; a measure of two sums keeps them side by side. */
export const SUM_LANES = 3;

/** What they are. */
export const sumLayout = ['count', 'limb', 'whole'] as const;

/** A sum as it lies among lanes. */
export const sumTerm = (lanes: readonly number[], total: number, scale: number): Term => ({
  lanes,
  at: total * SUM_LANES + LOW,
  top: total * SUM_LANES + HIGH,
  scale,
});

/** The counts of the rows under a sum. */
export const sumCounts = (state: Lanes, total: number): Counts =>
  countsOf(state.lanes[total * SUM_LANES] ?? 0, state, total);

/** Reads a sum. */
export const sumOf = (state: Lanes, total: number, scale: number): Sum => {
  const value = textOf(sumTerm(state.lanes, total, scale));
  const bound = boundIn(state, total);
  const { n, missing, refused } = sumCounts(state, total);
  return bound === undefined ? { value, n, missing, refused } : { value, bound, n, missing, refused };
};

/** Adds a value that a row has to a sum. */
export const addToSum = (state: Lanes, total: number, value: number, sign: number): void => {
  const { lanes } = state;
  const at = total * SUM_LANES;
  const low = (lanes[at + LOW] ?? 0) + value;
  if (low >= 0 && low < BASE) lanes[at + LOW] = low;
  else addUnits(state, at + LOW, at + HIGH, value);
  addSign(state, total, sign);
};

/** Counts a row under a sum. */
export const countRow = ({ lanes }: Lanes, total: number): void => {
  const counted = lanes;
  counted[total * SUM_LANES] = (lanes[total * SUM_LANES] ?? 0) + 1;
};

/** Adds a sum to another, but for its remarks. */
const mergeSum = (state: Lanes, total: number, from: readonly number[], other: number): void => {
  const { lanes } = state;
  const at = total * SUM_LANES;
  const start = other * SUM_LANES;
  lanes[at] = (lanes[at] ?? 0) + (from[start] ?? 0);
  addTwoLimbs(state, at + LOW, from, start + LOW);
};

/** Merges cells of so many sums each. */
export const mergeSums = (into: Lanes, from: Lanes, cells: Cells, sums: number): void => {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? 0;
    if (cell < 0) continue;
    for (let k = 0; k < sums; k++) mergeSum(into, cell * sums + k, from.lanes, i * sums + k);
  }
  mergeRemarks(into, from, cells, sums);
};

/** Keeps sums side by side. */
export const sumKernel = <Row>(of: Read<Row>, scale: number): Kernel<Row, Lanes, Sum> => ({
  ...inLanes(`sum/${String(scale)}`, sumLayout),
  add: (state, batch, cells) => {
    const { size } = batch;
    const { units, bounds } = columnOf(batch, of, scale);
    for (let i = 0; i < size; i++) {
      const cell = cells[i] ?? 0;
      if (cell < 0) continue;
      const value = units[i] ?? 0;
      if (Number.isFinite(value)) {
        countRow(state, cell);
        addToSum(state, cell, value, bounds === null ? 0 : (bounds[i] ?? 0));
      } else countGap(state, cell, value);
    }
  },
  merge: (into, from, cells) => {
    mergeSums(into, from, cells, 1);
  },
  outputs: (state, size) => Array.from({ length: size }, (_, cell) => sumOf(state, cell, scale)),
});
