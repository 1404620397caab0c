import { NOWHERE } from './batch.js';
import type { Cells, Kernel } from './kernel.js';

/**
 * Days in a binary tree, so that a row which counts on many of them is added to few nodes: node 1 is above all, and beneath node `i` lie `2i` and `2i + 1`. Nothing is
 * ever taken away, so measures that cannot be subtracted, such as the largest value, work as well.
 */
export interface DayTree {
  /** The days, sorted; they are the last nodes. */
  readonly days: readonly string[];
  /** How many last nodes there are: a power of two, not less than the days. */
  readonly width: number;
}

/** Puts days in a tree. */
export const dayTree = (days: readonly string[]): DayTree => {
  const sorted = [...new Set(days)].sort();
  let width = 1;
  while (width < sorted.length) width *= 2;
  return { days: sorted, width };
};

/** How many of the days come before a day. */
export const daysBefore = ({ days }: DayTree, day: string): number => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Writes down the fewest nodes under which lie just the days of a stretch, and says how many they are. */
export const nodesOver = ({ width }: DayTree, first: number, end: number, nodes: number[]): number => {
  const into = nodes;
  let count = 0;
  let left = first + width;
  let right = end + width;
  while (left < right) {
    if (left % 2 === 1) into[count++] = left++;
    if (right % 2 === 1) into[count++] = --right;
    left >>= 1;
    right >>= 1;
  }
  return count;
};

const cellsFrom = (size: number, cellOf: (cell: number) => number): Cells => {
  const cells = new Int32Array(size);
  for (let cell = 0; cell < size; cell++) cells[cell] = cellOf(cell);
  return cells;
};

/** Hands what lies on the nodes down to the days beneath them. */
export const handDown = <State>(
  { width }: DayTree,
  kernel: Pick<Kernel<never, State, unknown>, 'create' | 'grow' | 'merge'>,
  state: State,
): State => {
  let above: State | null = null;
  for (let size = 1; ; size *= 2) {
    const level = kernel.create();
    kernel.grow(level, size);
    if (above !== null) {
      for (const side of [0, 1])
        kernel.merge(
          level,
          above,
          cellsFrom(size / 2, (cell) => 2 * cell + side),
        );
    }
    const here = size;
    kernel.merge(
      level,
      state,
      cellsFrom(2 * width, (node) => (node >= here && node < 2 * here ? node - here : NOWHERE)),
    );
    if (size === width) return level;
    above = level;
  }
};
