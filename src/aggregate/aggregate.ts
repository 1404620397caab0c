import { BATCH, batchOf, nextBatch } from './batch.js';
import type { Kernel } from './kernel.js';
import { kernelOf, ownKernelOf } from './kernel-of.js';
import type { AnyMeasure, Measure } from './measure.js';

/** Lists of rows to look at: the one given, or what an iterator gives a batch at a time. */
function* listsOf<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  if (Array.isArray(rows)) {
    yield rows;
    return;
  }
  let list: Row[] = [];
  for (const row of rows) {
    if (list.push(row) < BATCH) continue;
    yield list;
    list = [];
  }
  yield list;
}

const addAll = <Row, State>(rows: Iterable<Row>, kernel: Kernel<Row, State, unknown>, state: State): void => {
  const cells = new Int32Array(BATCH);
  let batch = batchOf<Row>([]);
  for (const list of listsOf(rows)) {
    for (let from = 0; from < list.length; from += BATCH) {
      batch = nextBatch(batch, list, from);
      kernel.add(state, batch, cells);
    }
  }
};

/**
 * Adds rows to a new accumulator: what a worker sends back, or what is kept until the rest of the rows is known.
 *
 * @param rows - The rows. They are looked at some at a time, so an iterator must give a new object for each.
 * @param measure - What to measure.
 * @returns The accumulator.
 * @example
 * ```ts
 * import { accumulate, mergeAll, sum } from 'industrial-clusters/aggregate';
 * const workers = sum((c: { workers: number }) => c.workers);
 * const parts = [accumulate([{ workers: 3864 }], workers), accumulate([{ workers: 136 }], workers)];
 * const merged = mergeAll(JSON.parse(JSON.stringify(parts)), workers);
 * console.log(merged.ok && workers.extractOutput(merged.value).value); // => 4000
 * ```
 */
export const accumulate = <Row, Acc>(rows: Iterable<Row>, measure: Measure<Row, Acc, unknown>): Acc => {
  const kernel = ownKernelOf(measure);
  let accumulator = measure.createAccumulator();
  if (kernel !== null) addAll(rows, kernel, accumulator);
  else for (const row of rows) accumulator = measure.addInput(accumulator, row);
  return accumulator;
};

/**
 * Measures rows in one pass.
 *
 * @param rows - The rows. They are looked at some at a time, so an iterator must give a new object for each.
 * @param measure - What to measure.
 * @returns The output.
 * @example
 * ```ts
 * import { aggregate, sum } from 'industrial-clusters/aggregate';
 * const workers = aggregate([{ workers: 3864 }, { workers: 136 }], sum((c: { workers: number }) => c.workers));
 * console.log(workers.value); // => 4000
 * ```
 */
export const aggregate = <Row, Out>(rows: Iterable<Row>, measure: AnyMeasure<Row, Out>): Out => {
  const kernel = kernelOf(measure);
  const state = kernel.create();
  kernel.grow(state, 1);
  addAll(rows, kernel, state);
  return kernel.outputs(state, 1)[0] as Out;
};
