import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accumulate,
  aggregate,
  count,
  groupBy,
  mean,
  measures,
  mergeAll,
  range,
  sum,
  type Measure,
} from '../../src/aggregate/index.js';
import { DomainError } from '../../src/core/index.js';
import { everyMeasure, longest } from './every-measure.js';
import { rows } from './rows.js';

const overJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const area = sum((row: { area: string }) => row.area);
const byDistrict = groupBy(
  (row: { in: string }) => row.in,
  area as unknown as Measure<{ in: string }, unknown, unknown>,
);

describe('an accumulator of another version', () => {
  it.each(everyMeasure.filter(([, measure]) => measure !== (longest as unknown)))(
    'of %s is refused with its code, wherever it stands',
    (_name, measure) => {
      const stored = overJson(accumulate([], measure)) as Record<string, unknown>;
      const other = { ...stored, version: 2 };
      const wanted = [
        { code: 'aggregate.unknown-version', severity: 'error', params: { got: '2', reads: 1 }, path: [1, 'version'] },
      ];
      expect(mergeAll([stored, other], measure)).toEqual({ ok: false, problems: wanted });
    },
  );

  it('is refused inside a group, and by the measure itself when nobody looked first', () => {
    const stored = overJson(accumulate([{ in: 'a', area: '1' }], byDistrict)) as { inner: object };
    const other = { ...stored, inner: { ...stored.inner, version: '1' } };
    const merged = mergeAll([other], byDistrict);
    expect(merged).toMatchObject({
      ok: false,
      problems: [{ code: 'aggregate.unknown-version', path: [0, 'inner', 'version'] }],
    });
    expect(() => byDistrict.mergeAccumulators([other as never])).toThrow(DomainError);
    expect(() => byDistrict.mergeAccumulators([other as never])).toThrow('aggregate.unknown-version');
  });
});

describe('a stored accumulator that is taken up again by the four methods', () => {
  const stored = () => overJson(accumulate([{ area: '1.5' }], area)) as ReturnType<typeof area.createAccumulator>;
  const wrong: [string, object, string][] = [
    ['of another version', { version: 99 }, 'aggregate.unknown-version'],
    ['of another measure', { is: 'mean' }, 'aggregate.other-measure'],
    ['damaged', { lanes: ['a', null, 0] }, 'aggregate.not-an-accumulator'],
  ];

  it.each(wrong)('is refused with its code by each when it is %s', (_what, change, code) => {
    const other = { ...stored(), ...change } as ReturnType<typeof stored>;
    expect(() => area.extractOutput(other)).toThrow(code);
    expect(() => area.addInput(other, { area: '1' })).toThrow(code);
    expect(() => area.mergeAccumulators([other])).toThrow(code);
    expect(() => area.extractOutput({} as never)).toThrow(DomainError);
    expect(() => area.extractOutput(undefined as never)).toThrow('aggregate.not-an-accumulator');
  });

  it('goes on where it was', () => {
    expect(area.extractOutput(area.addInput(stored(), { area: '2' })).value).toBe('3.5');
    expect(area.extractOutput(area.mergeAccumulators([stored(), stored()])).value).toBe('3');
  });
});

describe('an accumulator of another measure', () => {
  it('is refused, and so is one of values of another scale', () => {
    const dong = sum((row: { area: string }) => row.area, { scale: 0 });
    const problem = (expected: string, got: string) => ({
      code: 'aggregate.other-measure',
      severity: 'error',
      params: { expected, got },
      path: [0, 'is'],
    });
    expect(mergeAll([area.createAccumulator()], dong)).toEqual({ ok: false, problems: [problem('sum/0', 'sum/6')] });
    expect(mergeAll([area.createAccumulator()], count())).toEqual({ ok: false, problems: [problem('count', 'sum/6')] });
  });

  it('of the same sums is taken: a mean may be read from what was stored for a total', () => {
    const plain = mean((row: { area: string }) => row.area, { rounding: { scale: 1, mode: 'half-up' } });
    const merged = mergeAll([accumulate([{ area: '1' }, { area: '2' }], area)], plain);
    expect(merged.ok && plain.extractOutput(merged.value).value).toBe('1.5');
  });

  it('among several measures is named by its place', () => {
    const two = measures({ a: count(), b: count() });
    const stored = two.createAccumulator();
    expect(mergeAll([{ ...stored, parts: { ...stored.parts, c: 1 } }], two)).toMatchObject({
      ok: false,
      problems: [{ params: { expected: 'a, b', got: 'c' }, path: [0, 'parts'] }],
    });
    expect(mergeAll([{ ...stored, parts: { a: stored.parts['a'] } }], two)).toMatchObject({
      ok: false,
      problems: [{ code: 'aggregate.not-an-accumulator', path: [0, 'parts', 'b'] }],
    });
    expect(mergeAll([{ ...stored, parts: [] }], two)).toMatchObject({
      ok: false,
      problems: [{ params: { expected: 'object', got: 'array' } }],
    });
  });
});

describe('an accumulator that was damaged on its way', () => {
  const gaps = [{ area: '1.5' }, {}, { area: { value: '2', bound: '>' as const } }];
  const sums = overJson(accumulate(gaps as { area: string }[], area)) as { lanes: number[]; remarks: number[] };
  const put = (list: 'lanes' | 'remarks', at: number, value: unknown) => ({
    ...sums,
    [list]: sums[list].map((n, i) => (i === at ? value : n)),
  });

  it('held its count and two limbs, and its remarks: one missing, none refused, more than', () => {
    expect(sums).toEqual({ is: 'sum/6', version: 1, lanes: [2, 3_500_000, 0], remarks: [1, 0, 1] });
  });

  it.each([
    ['lanes', 0, -1, 'count'],
    ['lanes', 0, 2 ** 40 + 1, 'count'],
    ['lanes', 0, 0.5, 'count'],
    ['lanes', 1, -1, 'limb'],
    ['lanes', 1, 2 ** 50, 'limb'],
    ['lanes', 2, 2 ** 40 + 1, 'whole'],
    ['lanes', 2, '1', 'whole'],
    ['lanes', 2, null, 'whole'],
    ['remarks', 0, -1, 'count'],
    ['remarks', 1, 2 ** 40 + 1, 'count'],
    ['remarks', 2, 6, 'sign'],
    ['remarks', 2, -1, 'sign'],
    ['remarks', 2, '>', 'sign'],
  ] as const)('is refused: of its %s, number %i cannot be %s', (list, at, value, expected) => {
    expect(mergeAll([put(list, at, value)], area)).toEqual({
      ok: false,
      problems: [
        {
          code: 'aggregate.not-an-accumulator',
          severity: 'error',
          params: { expected, got: value === null ? 'null' : String(value) },
          path: [0, list, at],
        },
      ],
    });
  });

  it.each([
    ['lanes', 0, 2 ** 40],
    ['lanes', 1, 0],
    ['lanes', 1, 2 ** 50 - 1],
    ['lanes', 2, 2 ** 40],
    ['lanes', 2, -(2 ** 40)],
    ['remarks', 0, 0],
    ['remarks', 1, 2 ** 40],
    ['remarks', 2, 5],
  ] as const)('is taken at the edge: of its %s, number %i may be %s', (list, at, value) => {
    expect(mergeAll([put(list, at, value)], area).ok).toBe(true);
  });

  it('is refused for numbers that lack or are too many', () => {
    expect(mergeAll([{ ...sums, lanes: sums.lanes.slice(1) }], area)).toMatchObject({
      ok: false,
      problems: [{ params: { expected: '3 numbers', got: 'array' }, path: [0, 'lanes'] }],
    });
    expect(mergeAll([{ ...sums, lanes: 'x'.repeat(100) }], area)).toMatchObject({
      ok: false,
      problems: [{ params: { got: 'x'.repeat(32) } }],
    });
  });

  it.each([[[0, 0]], [[0, 0, 0, 0, 0, 0]], ['none'], [undefined]])('is refused for remarks %j', (remarks) => {
    expect(mergeAll([{ ...sums, remarks }], area)).toMatchObject({
      ok: false,
      problems: [{ params: { expected: 'at most 3 numbers, by threes' }, path: [0, 'remarks'] }],
    });
  });

  it('may have no remarks, and a count none at all', () => {
    expect(mergeAll([{ ...sums, remarks: [] }], area)).toEqual({ ok: true, value: { ...sums, remarks: [] } });
    const counted = accumulate([1, 2], count());
    expect(mergeAll([counted], count()).ok).toBe(true);
    expect(mergeAll([{ ...counted, remarks: [0, 0, 0] }], count())).toMatchObject({
      ok: false,
      problems: [{ params: { expected: 'at most 0 numbers, by threes' } }],
    });
  });

  it.each([
    ['keys', 'a'],
    ['keys', [1]],
    ['parents', [1]],
    ['parents', null],
    ['codes', [1]],
    ['codes', []],
    ['codes', [-1]],
    ['inner', undefined],
  ])('is refused for groups whose %s are %j', (field, value) => {
    const groups = overJson(accumulate([{ in: 'a', area: '1' }], byDistrict)) as object;
    expect(mergeAll([{ ...groups, [field]: value }], byDistrict)).toMatchObject({
      ok: false,
      problems: [{ code: 'aggregate.not-an-accumulator', path: [0, field] }],
    });
  });

  it('is refused for texts that are none', () => {
    const days = range((row: { on: string }) => row.on, { order: 'text' });
    const stored = overJson(accumulate([{ on: '2024-06-30' }], days)) as object;
    for (const first of [[1], [], 'x']) {
      expect(mergeAll([{ ...stored, first }], days)).toMatchObject({
        ok: false,
        problems: [{ params: { expected: '1 texts' }, path: [0, 'first'] }],
      });
    }
  });

  it.each(everyMeasure)('is never the end of the program: %s', (name, measure) => {
    fc.assert(
      fc.property(fc.array(fc.anything({ withNullPrototype: true }), { minLength: 1, maxLength: 3 }), (given) => {
        if (name === 'a measure of its user') return;
        expect(mergeAll(given, measure).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it.each(everyMeasure)('in one place is refused or still read: %s', (name, measure) => {
    if (name.startsWith('a measure of its user')) return;
    fc.assert(
      fc.property(rows, fc.nat(), fc.anything(), (given, at, bad) => {
        const places: (() => void)[] = [];
        const stored = overJson(accumulate(given, measure));
        const visit = (value: unknown): void => {
          if (typeof value !== 'object' || value === null) return;
          for (const key of Object.keys(value)) {
            places.push(() => Object.defineProperty(value, key, { value: bad, enumerable: true }));
            visit((value as Record<string, unknown>)[key]);
          }
        };
        visit(stored);
        places[at % places.length]?.();
        const merged = mergeAll([stored, accumulate(given, measure)], measure);
        if (merged.ok) measure.extractOutput(merged.value);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the problems', () => {
  it('are all listed, in the order of the accumulators, the sound ones left out', () => {
    const merged = mergeAll([null, area.createAccumulator(), 7, 'x', []], area);
    expect(merged.ok ? [] : merged.problems.map(({ path, params }) => [path, params])).toEqual([
      [[0], { expected: 'accumulator', got: 'null' }],
      [[2], { expected: 'accumulator', got: '7' }],
      [[3], { expected: 'accumulator', got: 'x' }],
      [[4], { expected: 'accumulator', got: 'array' }],
    ]);
  });
});

describe('accumulators', () => {
  it('grow with the groups and not with the rows', () => {
    const size = (n: number) =>
      JSON.stringify(
        accumulate(
          Array.from({ length: n }, (_, i) => ({ in: `d${i % 7}`, area: '1.5' })),
          byDistrict,
        ),
      ).length;
    expect(size(100_000)).toBeLessThan(size(1000) * 1.2);
  });

  it('are made one at a time: two of one measure share nothing', () => {
    const first = area.addInput(area.createAccumulator(), { area: '1' });
    expect(area.extractOutput(area.createAccumulator()).value).toBe('0');
    expect(area.extractOutput(first).value).toBe('1');
  });

  it('of a measure written by its user are its own affair', () => {
    const given = [{ district: 'Phúc Thọ' }] as never[];
    expect(accumulate(given, longest)).toEqual({ text: 'Phúc Thọ' });
    expect(mergeAll([{ text: 'x' }], longest)).toEqual({ ok: true, value: { text: 'x' } });
    expect(aggregate(given, longest)).toBe('8');
  });

  it('are run by their own methods once a measure was copied and changed', () => {
    const doubled = { ...count(), extractOutput: () => 42 };
    expect(aggregate(['a'], doubled)).toBe(42);
  });
});
