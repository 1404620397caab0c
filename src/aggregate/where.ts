import { NOWHERE, type Batch } from './batch.js';
import type { Cells, Kernel } from './kernel.js';
import { measureOf, ownKernelOf } from './kernel-of.js';
import type { Measure } from './measure.js';

/** Rows of a batch that pass, and where they stood. */
interface Passed<Row> {
  readonly batch: Batch<Row>;
  readonly places: readonly number[];
}

const passing = <Row>({ rows, from, size }: Batch<Row>, holds: (row: Row) => boolean): Passed<Row> => {
  const passed: Row[] = [];
  const places: number[] = [];
  for (let i = 0; i < size; i++) {
    const row = rows[from + i] as Row;
    if (!holds(row)) continue;
    passed.push(row);
    places.push(i);
  }
  return { batch: { rows: passed, from: 0, size: passed.length, columns: [] }, places };
};

const kernel = <Row, State, Out>(
  holds: (row: Row) => boolean,
  inner: Kernel<Row, State, Out>,
): Kernel<Row, State, Out> => {
  const known = new WeakMap<Batch<Row>, Passed<Row>>();
  const passedOf = (batch: Batch<Row>): Passed<Row> => {
    const passed = known.get(batch) ?? passing(batch, holds);
    known.set(batch, passed);
    return passed;
  };
  return {
    ...inner,
    add: (state, batch, cells) => {
      // The rows that fail are left out rather than sent nowhere: what reads the inner values need not understand them.
      const { batch: passed, places } = passedOf(batch);
      const theirs: Cells = Int32Array.from(places, (place) => cells[place] ?? NOWHERE);
      inner.add(state, passed, theirs);
    },
  };
};

/**
 * Measures only the rows for which a claim holds; the others are not counted at all.
 *
 * @param holds - The claim; one that narrows the row's type narrows it for the measure.
 * @param inner - What to measure.
 * @returns The measure.
 * @example
 * ```ts
 * import { aggregate, count, measures, where } from 'industrial-clusters/aggregate';
 * const clusters = [{ stage: 'operation' }, { stage: 'planned' }, { stage: 'operation' }];
 * const counts = measures({ all: count(), operating: where((c: { stage: string }) => c.stage === 'operation', count()) });
 * console.log(aggregate(clusters, counts)); // => {"all":3,"operating":2}
 * ```
 */
export function where<Row, Some extends Row, Acc, Out>(
  holds: (row: Row) => row is Some,
  inner: Measure<Some, Acc, Out>,
): Measure<Row, Acc, Out>;
/** Measures only the rows for which a claim holds that does not narrow their type. */
export function where<Row, Acc, Out>(
  holds: (row: Row) => boolean,
  inner: Measure<Row, Acc, Out>,
): Measure<Row, Acc, Out>;
export function where<Row, Acc, Out>(
  holds: (row: Row) => boolean,
  inner: Measure<Row, Acc, Out>,
): Measure<Row, Acc, Out> {
  const own = ownKernelOf(inner);
  if (own !== null) return measureOf(kernel(holds, own));
  return { ...inner, addInput: (accumulator, row) => (holds(row) ? inner.addInput(accumulator, row) : accumulator) };
}
