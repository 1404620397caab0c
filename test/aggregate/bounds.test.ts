import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aggregate,
  change,
  mean,
  ratio,
  share,
  sum,
  weightedMean,
  type RoundingMode,
} from '../../src/aggregate/index.js';
import type { Bound } from '../../src/core/index.js';

/** A printed number, and a true one that it may stand for. */
interface Fact {
  readonly printed: { readonly value: string; readonly bound?: Bound };
  readonly truth: number;
}

const fact: fc.Arbitrary<Fact> = fc
  .record({
    shown: fc.integer({ min: 0, max: 9 }),
    by: fc.integer({ min: 0, max: 3 }),
    bound: fc.constantFrom<Bound | undefined>(undefined, undefined, '>', '>=', '<', '<='),
  })
  .map(({ shown, by, bound }) => {
    const moved = { '>': shown + by + 1, '>=': shown + by, '<': shown - by - 1, '<=': shown - by };
    const truth = bound === undefined || bound === '~' ? shown : Math.max(0, moved[bound]);
    const value = bound === '<' && shown === 0 ? '1' : String(shown);
    return { printed: bound === undefined ? { value } : { value, bound }, truth };
  });
const facts = fc.array(fc.tuple(fact, fact, fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 4 });
const mode = fc.constantFrom<RoundingMode>('half-up', 'half-even', 'truncate', 'away-from-zero', 'floor', 'ceiling');

/** Whether a claim, a printed value with its bound, is true of top / over. */
const isTrue = (claim: { readonly value: string; readonly bound?: Bound }, top: number, over: number): boolean => {
  const order = Math.sign(top * 100 - Math.round(Number(claim.value) * 100) * over);
  switch (claim.bound) {
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    default:
      return true;
  }
};

type Three = readonly [Fact, Fact, number];
const add = (all: readonly Three[], of: (row: Three) => number) => all.reduce((total, row) => total + of(row), 0);

describe('whatever the true values beneath bounded ones, the bound is true', () => {
  it('of a sum', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const claim = aggregate(
          all,
          sum((row: Three) => row[0].printed),
        );
        expect(
          isTrue(
            claim,
            add(all, ([a]) => a.truth),
            1,
          ),
        ).toBe(true);
        expect(claim.bound === undefined).toBe(all.every(([a]) => a.printed.bound === undefined));
      }),
      { numRuns: 400 },
    );
  });

  it('of a mean, a weighted mean, a ratio and a change, as printed after rounding', () => {
    fc.assert(
      fc.property(facts, mode, fc.integer({ min: 0, max: 2 }), (all, by, scale) => {
        const rounding = { scale, mode: by };
        const claims = [
          [
            aggregate(
              all,
              mean((row: Three) => row[0].printed, { rounding }),
            ),
            add(all, ([a]) => a.truth),
            all.length,
          ],
          [
            aggregate(
              all,
              weightedMean(
                (row: Three) => row[0].printed,
                (row) => row[2],
                { rounding },
              ),
            ),
            add(all, ([a, , w]) => a.truth * w),
            add(all, ([, , w]) => w),
          ],
          [
            aggregate(
              all,
              ratio(
                (row: Three) => row[0].printed,
                (row) => row[1].printed,
                { rounding },
              ),
            ),
            add(all, ([a]) => a.truth),
            add(all, ([, b]) => b.truth),
          ],
          [
            aggregate(
              all.flatMap(([a, b]) => [
                { later: true, of: a },
                { later: false, of: b },
              ]),
              change((row: { later: boolean; of: Fact }) => row.of.printed, {
                earlier: (row) => !row.later,
                later: (row) => row.later,
                rounding,
              }),
            ),
            add(all, ([a, b]) => a.truth - b.truth),
            add(all, ([, b]) => b.truth),
          ],
        ] as const;
        for (const [{ value, bound }, top, over] of claims) {
          if (value === null || over === 0) continue;
          expect([
            value,
            bound,
            top,
            over,
            isTrue({ value, ...(bound === undefined ? {} : { bound }) }, top, over),
          ]).toEqual([value, bound, top, over, true]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('of the difference between two totals', () => {
    fc.assert(
      fc.property(fact, fact, (a, b) => {
        const measure = change((row: { later: boolean; of: Fact }) => row.of.printed, {
          earlier: (row) => !row.later,
          later: (row) => row.later,
          rounding: { scale: 0, mode: 'floor' },
        });
        const { difference } = aggregate(
          [
            { later: true, of: a },
            { later: false, of: b },
          ],
          measure,
        );
        expect(isTrue(difference, a.truth - b.truth, 1)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a bound', () => {
  const rounding = { scale: 0, mode: 'half-up' } as const;
  const more = (value: string) => ({ value, bound: '>' as const });
  it('is dropped to about where rounding contradicts it, and kept where it does not', () => {
    const of = (top: string, mode: RoundingMode) =>
      aggregate(
        [top],
        ratio(
          (row: string) => more(row),
          () => 3,
          { rounding: { scale: 2, mode } },
        ),
      );
    expect(of('1', 'half-up')).toMatchObject({ value: '0.33', bound: '>' });
    expect(of('2', 'half-up')).toMatchObject({ value: '0.67', bound: '~' });
    expect(of('2', 'floor')).toMatchObject({ value: '0.66', bound: '>' });
    expect(of('3', 'half-up')).toMatchObject({ value: '1', bound: '>' });
  });

  it('of a denominator turns round: over more than four is less than a quarter', () => {
    expect(
      aggregate(
        ['4'],
        ratio(
          () => 1,
          (row: string) => more(row),
          { rounding: { scale: 2, mode: 'half-up' } },
        ),
      ),
    ).toMatchObject({ value: '0.25', bound: '<' });
  });

  it('says nothing of nothing: zero over more than four is zero', () => {
    expect(
      aggregate(
        ['4'],
        ratio(
          () => 0,
          (row: string) => more(row),
          { rounding },
        ),
      ),
    ).toEqual({ value: '0', numerator: '0', denominator: '4', n: 1, missing: 0, refused: 0 });
  });

  it('below zero is about: counts do not go there', () => {
    expect(
      aggregate(
        ['-4'],
        ratio(
          (row: string) => more(row),
          () => 1,
          { rounding },
        ),
      ).bound,
    ).toBe('~');
  });

  it('of one part makes every share about', () => {
    const measure = share(
      (row: { key: string }) => row.key,
      (row: { key: string; of: string | { value: string; bound: '>' } }) => row.of,
      { rounding, unit: '%' },
    );
    const { whole, shares } = aggregate(
      [
        { key: 'a', of: more('1') },
        { key: 'b', of: '3' },
      ],
      measure,
    );
    expect(whole).toMatchObject({ value: '4', bound: '>' });
    expect([...shares.values()].map(({ value, bound }) => [value, bound])).toEqual([
      ['25', '~'],
      ['75', '~'],
    ]);
  });

  it('that is none is refused with its value', () => {
    const odd = [
      { value: '1', bound: '=>' },
      { value: { value: '1' } },
      { bound: '>' },
      { value: null },
    ] as unknown as { value: string }[];
    expect(
      aggregate(
        odd,
        sum((row: { value: string }) => row),
      ),
    ).toEqual({ value: '0', n: 0, missing: 0, refused: 4 });
  });

  it('of a weight is refused, and of a value without weight has no say', () => {
    const by = weightedMean(
      (row: readonly [unknown, unknown]) => row[0] as string,
      (row) => row[1] as string,
      { rounding },
    );
    expect(
      aggregate(
        [
          ['1', more('2')],
          ['3', '1'],
        ],
        by,
      ),
    ).toEqual({ value: '3', weight: '1', n: 1, missing: 0, refused: 1 });
    expect(
      aggregate(
        [
          [more('9'), '0'],
          ['3', '1'],
        ],
        by,
      ),
    ).toEqual({ value: '3', weight: '1', n: 2, missing: 0, refused: 0 });
  });
});
