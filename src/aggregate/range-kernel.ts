import { columnOf } from './column.js';
import type { Counts } from './counts.js';
import type { Kernel } from './kernel.js';
import { inLanes, type Lanes } from './lanes.js';
import { countGap, countsOf, mergeRemarks } from './remarks.js';
import { textOfSafe } from './term.js';
import { REFUSED } from './units.js';

/** The smallest and the largest value, such as the oldest and the newest day under a total. */
export interface Range extends Counts {
  /** Canonical decimal text, or the text itself; null when no row had a value. */
  readonly min: string | null;
  /** Canonical decimal text, or the text itself; null when no row had a value. */
  readonly max: string | null;
}

/** Takes what is compared from a row: a bounded value does not compare. */
export type ReadExact<in Row> = (row: Row) => string | number | null | undefined;

const LEAST = 1;
const MOST = 2;
const WIDTH = 3;

/** Widens what a cell spans; before its first value it spans nothing. */
const widen = (state: Lanes, cell: number, least: number, most: number): void => {
  const { lanes } = state;
  const at = cell * WIDTH;
  const first = lanes[at] === 0;
  if (first || least < (lanes[at + LEAST] ?? 0)) lanes[at + LEAST] = least;
  if (first || most > (lanes[at + MOST] ?? 0)) lanes[at + MOST] = most;
};

const rangeOf = (state: Lanes, cell: number, scale: number): Range => {
  const { lanes } = state;
  const at = cell * WIDTH;
  const counts = countsOf(lanes[at] ?? 0, state, cell);
  if (counts.n === 0) return { min: null, max: null, ...counts };
  const [least, most] = [lanes[at + LEAST] ?? 0, lanes[at + MOST] ?? 0];
  return { min: textOfSafe(least, scale), max: textOfSafe(most, scale), ...counts };
};

/** Keeps the smallest and the largest number side by side. */
export const rangeKernel = <Row>(of: ReadExact<Row>, scale: number): Kernel<Row, Lanes, Range> => ({
  ...inLanes(`range/${String(scale)}`, ['count', 'units', 'units']),
  add: (state, batch, cells) => {
    const { lanes } = state;
    const { size } = batch;
    const { units, bounds } = columnOf(batch, of, scale);
    for (let i = 0; i < size; i++) {
      const cell = cells[i] ?? 0;
      if (cell < 0) continue;
      const value = bounds !== null && bounds[i] !== 0 ? REFUSED : (units[i] ?? 0);
      if (Number.isFinite(value)) {
        widen(state, cell, value, value);
        lanes[cell * WIDTH] = (lanes[cell * WIDTH] ?? 0) + 1;
      } else countGap(state, cell, value);
    }
  },
  merge: (into, from, cells) => {
    const { lanes } = from;
    const { lanes: totals } = into;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? 0;
      const start = i * WIDTH;
      const n = lanes[start] ?? 0;
      if (cell < 0 || n === 0) continue;
      widen(into, cell, lanes[start + LEAST] ?? 0, lanes[start + MOST] ?? 0);
      totals[cell * WIDTH] = (totals[cell * WIDTH] ?? 0) + n;
    }
    mergeRemarks(into, from, cells, 1);
  },
  outputs: (state, size) => Array.from({ length: size }, (_, cell) => rangeOf(state, cell, scale)),
});
