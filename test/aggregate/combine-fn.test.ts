import { describe, expect, it } from 'vitest';
import { everyMeasure } from './every-measure.js';
import type { Row } from './rows.js';

/** Apache Beam's CombineFn, as its TypeScript SDK declares it. */
interface CombineFn<I, A, O> {
  createAccumulator: () => A;
  addInput: (accumulator: A, input: I) => A;
  mergeAccumulators: (accumulators: Iterable<A>) => A;
  extractOutput: (accumulator: A) => O;
}

/** What a runner may do: bundles of any size, accumulators encoded between steps, partial merges, empty ones thrown in, an output read more than once. */
const run = <I, A, O>(combine: CombineFn<I, A, O>, bundles: readonly (readonly I[])[]): O => {
  const { createAccumulator, addInput, mergeAccumulators, extractOutput } = combine;
  const encoded = bundles.map((bundle) => {
    let accumulator = createAccumulator();
    for (const input of bundle) accumulator = addInput(accumulator, input);
    return JSON.stringify(accumulator);
  });
  function* decoded() {
    yield createAccumulator();
    for (const text of encoded) yield JSON.parse(text) as A;
  }
  const merged = mergeAccumulators([mergeAccumulators(decoded()), createAccumulator()]);
  extractOutput(merged);
  return extractOutput(merged);
};

const rows: readonly Row[] = Array.from({ length: 50 }, (_, i) => ({
  district: `d${i % 3}`,
  places: i % 2 === 0 ? ['a', 'b'] : ['b'],
  year: 2023 + (i % 2),
  area: i % 7 === 0 ? undefined : i % 5 === 0 ? { value: String(i), bound: '>' as const } : `${i}.25`,
  weight: String(i % 4),
  asOf: `2024-06-${String(1 + (i % 28)).padStart(2, '0')}`,
}));

describe.each(everyMeasure)('%s as a CombineFn', (_name, measure) => {
  it('is one by type and by its four methods, called free of their object', () => {
    const combine: CombineFn<Row, unknown, unknown> = measure;
    const bundles = [rows.slice(0, 7), [], rows.slice(7, 8), rows.slice(8)];
    expect(run(combine, bundles)).toEqual(run(combine, [rows]));
    expect(run(combine, [...bundles].reverse())).toEqual(
      run(
        combine,
        rows.map((row) => [row]),
      ),
    );
  });
});
