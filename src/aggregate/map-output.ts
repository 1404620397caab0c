import { measureOf, ownKernelOf } from './kernel-of.js';
import type { Measure } from './measure.js';

/**
 * Reads a measure's output into another form. Accumulators stay as they are, so it merges as before: the place for what is computed once, at the end.
 *
 * @param measure - Any measure.
 * @param read - Makes the new output from the old one.
 * @returns The measure with the new output.
 * @example
 * ```ts
 * import { aggregate, mapOutput, sum } from 'industrial-clusters/aggregate';
 * const area = mapOutput(sum((c: { area: string }) => c.area), ({ value }) => `${value} ha`);
 * console.log(aggregate([{ area: '37.78' }, { area: '20' }], area)); // => 57.78 ha
 * ```
 */
export const mapOutput = <Row, Acc, Out, Other>(
  measure: Measure<Row, Acc, Out>,
  read: (output: Out) => Other,
): Measure<Row, Acc, Other> => {
  const own = ownKernelOf(measure);
  if (own === null) return { ...measure, extractOutput: (accumulator) => read(measure.extractOutput(accumulator)) };
  return measureOf({ ...own, outputs: (state, size) => own.outputs(state, size).map(read) });
};
