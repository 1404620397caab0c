import type { Kernel } from './kernel.js';
import { measureOf } from './kernel-of.js';
import { inLanes, type Lanes } from './lanes.js';
import type { Measure } from './measure.js';

const kernel = (): Kernel<unknown, Lanes, number> => ({
  ...inLanes('count', ['count'], 0),
  add: (state, { size }, cells) => {
    const { lanes } = state;
    for (let i = 0; i < size; i++) {
      const cell = cells[i] ?? 0;
      if (cell >= 0) lanes[cell] = (lanes[cell] ?? 0) + 1;
    }
  },
  merge: (into, from, cells) => {
    const { lanes } = into;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? 0;
      if (cell >= 0) lanes[cell] = (lanes[cell] ?? 0) + (from.lanes[i] ?? 0);
    }
  },
  outputs: ({ lanes }, size) => lanes.slice(0, size),
});

/**
 * Counts rows.
 *
 * @returns The measure; its output is a whole number (unit: rows).
 * @example
 * ```ts
 * import { aggregate, count } from 'industrial-clusters/aggregate';
 * console.log(aggregate(['a', 'b'], count())); // => 2
 * ```
 */
export const count = (): Measure<unknown, Lanes, number> => measureOf(kernel());
