import { columnOf } from './column.js';
import { addCounts, countGap, countsOf, type Counts } from './counts.js';
import type { Kernel } from './kernel.js';
import { inLanes, type Lanes } from './lanes.js';
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

const LEAST = 3;
const MOST = 4;
const WIDTH = 5;

/** Widens what a cell spans; before its first value it spans nothing. */
const widen = (state: Lanes, at: number, least: number, most: number): void => {
  const { lanes } = state;
  const first = lanes[at] === 0;
  if (first || least < (lanes[at + LEAST] ?? 0)) lanes[at + LEAST] = least;
  if (first || most > (lanes[at + MOST] ?? 0)) lanes[at + MOST] = most;
};

const rangeOf = (lanes: readonly number[], at: number, scale: number): Range => {
  const counts = countsOf(lanes, at);
  if (counts.n === 0) return { min: null, max: null, ...counts };
  const [least, most] = [lanes[at + LEAST] ?? 0, lanes[at + MOST] ?? 0];
  return { min: textOfSafe(least, scale), max: textOfSafe(most, scale), ...counts };
};

/** Keeps the smallest and the largest number side by side. */
export const rangeKernel = <Row>(of: ReadExact<Row>, scale: number): Kernel<Row, Lanes, Range> => ({
  ...inLanes(`range/${String(scale)}`, ['count', 'count', 'count', 'units', 'units']),
  add: (state, batch, cells) => {
    const { lanes } = state;
    const { size } = batch;
    const { units, bounds } = columnOf(batch, of, scale);
    for (let i = 0; i < size; i++) {
      const at = (cells[i] ?? 0) * WIDTH;
      if (at < 0) continue;
      const value = bounds !== null && bounds[i] !== 0 ? REFUSED : (units[i] ?? 0);
      if (Number.isFinite(value)) {
        widen(state, at, value, value);
        lanes[at] = (lanes[at] ?? 0) + 1;
      } else countGap(state, at, value);
    }
  },
  merge: (into, { lanes }, cells) => {
    for (let i = 0; i < cells.length; i++) {
      const at = (cells[i] ?? 0) * WIDTH;
      const start = i * WIDTH;
      if (at < 0) continue;
      if (lanes[start] !== 0) widen(into, at, lanes[start + LEAST] ?? 0, lanes[start + MOST] ?? 0);
      addCounts(into, at, lanes, start);
    }
  },
  outputs: ({ lanes }, size) => Array.from({ length: size }, (_, cell) => rangeOf(lanes, cell * WIDTH, scale)),
});
