import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulate, aggregate, mergeAll } from '../../src/aggregate/index.js';
import { everyMeasure } from './every-measure.js';
import { row, rows, type Row } from './rows.js';

const overJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Map, and so order of groups, made visible to equality. */
const shown = (output: unknown): unknown => {
  if (output instanceof Map) return [...output].map(([key, value]) => [key, shown(value)]);
  if (typeof output !== 'object' || output === null || Array.isArray(output)) return output;
  return Object.entries(output).map(([key, value]) => [key, shown(value)]);
};

describe.each(everyMeasure)('%s', (_name, measure) => {
  const of = (given: readonly Row[]) => accumulate(given, measure);
  const out = (accumulator: unknown) => shown(measure.extractOutput(accumulator));
  const merge = (...accumulators: unknown[]) => measure.mergeAccumulators(accumulators);

  it('gives one output however the rows are split, ordered and sent', () => {
    const split = fc
      .tuple(rows, rows, rows)
      .chain((parts) =>
        fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts.flat(), { minLength: parts.flat().length })),
      );
    fc.assert(
      fc.property(split, ([[a, b, c], shuffled]) => {
        const whole = shown(aggregate([...a, ...b, ...c], measure));
        expect(shown(aggregate(shuffled, measure))).toEqual(whole);
        expect(out(merge(of(a), merge(of(b), of(c))))).toEqual(whole);
        expect(out(merge(merge(of(c), of(a)), of(b)))).toEqual(whole);
        const sent = mergeAll(overJson([of(b), of(c), of(a)]), measure);
        expect(sent.ok && out(sent.value)).toEqual(whole);
        expect(out(overJson(merge(overJson(of(a)), of(b), of(c))))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('is not changed by merging what counted nothing', () => {
    fc.assert(
      fc.property(rows, (a) => {
        const empty = measure.createAccumulator();
        expect(out(merge(empty, of(a), empty))).toEqual(out(of(a)));
        expect(out(merge())).toEqual(out(empty));
      }),
      { numRuns: 40 },
    );
  });

  it('adds a row to an accumulator that came from elsewhere as to its own', () => {
    fc.assert(
      fc.property(rows, rows, row, (a, b, last) => {
        let own = measure.createAccumulator();
        for (const each of a) own = measure.addInput(own, each);
        let sent = overJson(own);
        for (const each of [...b, last]) {
          own = measure.addInput(own, each);
          sent = measure.addInput(sent, each);
        }
        expect(out(own)).toEqual(shown(aggregate([...a, ...b, last], measure)));
        expect(out(sent)).toEqual(out(own));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the accumulators alone that it merges and reads', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const parts = [of(a), of(b)];
        const before = overJson(parts);
        out(merge(...parts));
        out(parts[0]);
        expect(overJson(parts)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps accumulators that JSON and structuredClone carry unchanged', () => {
    fc.assert(
      fc.property(rows, (a) => {
        const accumulator = of(a);
        expect(overJson(accumulator)).toEqual(accumulator);
        expect(structuredClone(accumulator)).toEqual(accumulator);
      }),
      { numRuns: 20 },
    );
  });
});
