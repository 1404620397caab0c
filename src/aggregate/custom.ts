import type { Path } from '../core/problem.js';
import { ACCUMULATOR_VERSION, checkHead, isRecord, misshapen } from './accumulator.js';
import type { Batch } from './batch.js';
import type { Cells, Kernel } from './kernel.js';
import type { AnyMeasure, Measure } from './measure.js';

interface CustomState {
  readonly is: 'custom';
  readonly version: number;
  readonly cells: unknown[];
}

/** Runs a measure that this package did not write, or one read into another form, by its four methods. */
export const custom = <Row, Out>(measure: AnyMeasure<Row, Out>): Kernel<Row, unknown, Out> => {
  // What a measure gives out, it takes back: the one place where that is said of types nobody knows.
  const inner = measure as Measure<Row, unknown, Out>;
  const kernel: Kernel<Row, CustomState, Out> = {
    create: () => ({ is: 'custom', version: ACCUMULATOR_VERSION, cells: [] }),
    grow: ({ cells }, size) => {
      while (cells.length < size) cells.push(inner.createAccumulator());
    },
    add: (state, { rows, from, size }: Batch<Row>, cells: Cells) => {
      const { cells: accumulators } = state;
      for (let i = 0; i < size; i++) {
        const cell = cells[i] ?? 0;
        if (cell >= 0) accumulators[cell] = inner.addInput(accumulators[cell], rows[from + i] as Row);
      }
    },
    merge: (into, from, cells) => {
      const { cells: accumulators } = into;
      cells.forEach((cell, i) => {
        if (cell >= 0) accumulators[cell] = inner.mergeAccumulators([accumulators[cell], from.cells[i]]);
      });
    },
    outputs: ({ cells }, size) => cells.slice(0, size).map((each) => inner.extractOutput(each)),
    check: (value, size, path: Path) => {
      const head = checkHead(value, 'custom', path);
      if (head.length > 0 || !isRecord(value)) return head;
      const { cells } = value;
      const full = Array.isArray(cells) && cells.length === size;
      return full ? [] : [misshapen(cells, `${String(size)} accumulators`, [...path, 'cells'])];
    },
  };
  return kernel as Kernel<Row, unknown, Out>;
};
