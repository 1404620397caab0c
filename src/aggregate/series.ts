import { BATCH, batchOf, nextBatch, NOWHERE } from './batch.js';
import { daysBefore, dayTree, handDown, nodesOver } from './day-tree.js';
import { kernelOf } from './kernel-of.js';
import type { AnyMeasure } from './measure.js';

/** The stretch of time in which a row counts: from a day on, before another. Days are text that sorts, such as `2024-06-30`. */
export interface Held {
  /** The first day. */
  readonly from: string;
  /** The day after the last; null when there is none yet. */
  readonly before: string | null;
}

/** Remembers an answer: thousands of rows name few days. */
const remembering = (find: (day: string) => number): ((day: string) => number) => {
  const known = new Map<string, number>();
  return (day) => {
    const answer = known.get(day);
    if (answer !== undefined) return answer;
    const found = find(day);
    known.set(day, found);
    return found;
  };
};

/**
 * Measures rows on each of some days, in one pass over the rows whatever the number of days. A row counts on the days from its first on and before its last; where the
 * latest observation of a subject is wanted, the rows are observations and each is held until the next one of its subject.
 *
 * @param rows - The rows, in any order.
 * @param held - When a row counts. One that changes its meaning with time, by going stale say, is two rows.
 * @param days - The days, in any order.
 * @param measure - What to measure on each.
 * @returns The output of each day, sorted.
 * @example
 * ```ts
 * import { series, sum } from 'industrial-clusters/aggregate';
 * const observed = [
 *   { let: '10', from: '2022-06-30', before: '2024-06-30' },
 *   { let: '15', from: '2024-06-30', before: null },
 * ];
 * const letLand = series(observed, (o) => o, ['2023-12-31', '2024-12-31'], sum((o) => o.let));
 * console.log([...letLand].map(([day, { value }]) => `${day} ${value}`)); // => ["2023-12-31 10","2024-12-31 15"]
 * ```
 */
export const series = <Row, Day extends string, Out>(
  rows: Iterable<Row>,
  held: (row: Row) => Held,
  days: readonly Day[],
  measure: AnyMeasure<Row, Out>,
): ReadonlyMap<Day, Out> => {
  const tree = dayTree(days);
  const kernel = kernelOf(measure);
  const state = kernel.create();
  kernel.grow(state, 2 * tree.width);
  const numberOf = remembering((day) => daysBefore(tree, day));
  // The first node of each row, the second of those that have one, and so on.
  const layers: Int32Array[] = [];
  const nodes: number[] = [];
  let waiting: Row[] = [];
  let batch = batchOf<Row>([]);
  const flush = (): void => {
    batch = nextBatch(batch, waiting, 0);
    for (const layer of layers) {
      kernel.add(state, batch, layer);
      layer.fill(NOWHERE);
    }
    waiting = [];
  };
  for (const row of rows) {
    const { from, before } = held(row);
    const end = before === null ? tree.days.length : numberOf(before);
    const count = nodesOver(tree, numberOf(from), end, nodes);
    if (count === 0) continue;
    for (let i = 0; i < count; i++) {
      const layer = (layers[i] ??= new Int32Array(BATCH).fill(NOWHERE));
      layer[waiting.length] = nodes[i] ?? 0;
    }
    if (waiting.push(row) === BATCH) flush();
  }
  flush();
  const outputs = kernel.outputs(handDown(tree, kernel, state), tree.width);
  return new Map(tree.days.map((day, i) => [day as Day, outputs[i] as Out]));
};
