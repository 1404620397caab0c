import type { Path } from '../core/problem.js';
import type { Batch } from './batch.js';
import type { AggregateProblem } from './problems.js';

/** Which accumulator each row, or each accumulator, goes to. */
export type Cells = Int32Array;

/**
 * How a measure keeps many accumulators side by side, numbered from 0: one engine for a single total and for thousands of groups. A state of one cell is what the
 * measure calls an accumulator.
 */
export interface Kernel<in Row, State, out Out> {
  /** Makes a state without cells. */
  readonly create: () => State;
  /** Makes empty cells up to that number. */
  readonly grow: (state: State, size: number) => void;
  /** Adds each row of a batch to its cell. */
  readonly add: (state: State, batch: Batch<Row>, cells: Cells) => void;
  /** Adds each cell of another state to a cell of this one, and leaves the other alone. */
  readonly merge: (into: State, from: State, cells: Cells) => void;
  /** Reads the output of each cell. */
  readonly outputs: (state: State, size: number) => readonly Out[];
  /** Says what keeps a value from being a state of that many cells. */
  readonly check: (value: unknown, size: number, path: Path) => readonly AggregateProblem[];
}
