import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, count, groupBy, max, measures, range, series, sum, where } from '../../src/aggregate/index.js';
import { longest } from './every-measure.js';

const day = fc.integer({ min: 1, max: 28 }).map((d) => `2024-06-${String(d).padStart(2, '0')}`);
const held = fc.record({
  from: day,
  before: fc.option(day),
  in: fc.constantFrom('a', 'b'),
  area: fc.integer({ min: 0, max: 9 }),
});
type Held = typeof held extends fc.Arbitrary<infer T> ? T : never;

describe('a series', () => {
  const measure = () =>
    measures({
      n: count(),
      by: groupBy(
        (r: Held) => r.in,
        sum((r: Held) => r.area),
      ),
      most: max((r: Held) => r.area),
      low: where((r: Held) => r.area < 5, count()),
      days: range((r: Held) => r.from, { order: 'text' }),
    });

  it('is on each day what the rows of that day give, for any number of days in any order', () => {
    fc.assert(
      fc.property(fc.array(held, { maxLength: 30 }), fc.array(day, { maxLength: 12 }), (rows, days) => {
        const each = series(rows, (r) => r, days, measure());
        expect([...each.keys()]).toEqual([...new Set(days)].sort());
        for (const [on, output] of each) {
          const then = rows.filter(({ from, before }) => from <= on && (before === null || on < before));
          expect(output).toEqual(aggregate(then, measure()));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts a row on its first day and no longer on the day after its last', () => {
    const rows = [{ from: '2024-01-01', before: '2024-06-30' }];
    const days = ['2023-12-31', '2024-01-01', '2024-06-29', '2024-06-30'] as const;
    expect([...series(rows, (r) => r, days, count())]).toEqual([
      ['2023-12-31', 0],
      ['2024-01-01', 1],
      ['2024-06-29', 1],
      ['2024-06-30', 0],
    ]);
  });

  it('counts a row that holds from a day on for all days after, and one that ends before it begins on none', () => {
    expect([...series([{ from: '2024-02-01', before: null }], (r) => r, ['2099-01-01'], count()).values()]).toEqual([
      1,
    ]);
    expect([
      ...series([{ from: '2024-02-01', before: '2024-01-01' }], (r) => r, ['2024-01-15'], count()).values(),
    ]).toEqual([0]);
  });

  it('takes more rows than a batch holds, and measures written by its user', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({
      from: i % 2 === 0 ? '2024-01-01' : '2024-03-01',
      before: null,
      district: 'x'.repeat(i % 5),
    }));
    const days = ['2024-02-01', '2024-04-01', '2024-05-01'];
    expect([...series(rows, (r) => r, days, count()).values()]).toEqual([1500, 3000, 3000]);
    expect([...series(rows as never[], () => rows[0] as (typeof rows)[0], days, longest).values()]).toEqual([
      '4',
      '4',
      '4',
    ]);
  });

  it('of no days is empty', () => {
    expect(series([{ from: '2024-01-01', before: null }], (r) => r, [], count()).size).toBe(0);
  });
});
