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
  type Rounding,
  type RoundingMode,
} from '../../src/aggregate/index.js';
import { CAP, units, written } from './rows.js';

const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'truncate', 'away-from-zero', 'floor', 'ceiling'];
const mode = fc.constantFrom(...modes);

/** Rounds a fraction by definition: the two whole numbers beside it, and which of them the mode names. */
const rounded = (top: bigint, over: bigint, by: RoundingMode): bigint => {
  const [a, b] = over < 0n ? [-top, -over] : [top, over];
  let low = a / b;
  if (low * b > a) low -= 1n;
  if (low * b === a) return low;
  const below = a - low * b;
  const above = b - below;
  const nearest = below < above ? low : below > above ? low + 1n : null;
  switch (by) {
    case 'floor':
      return low;
    case 'ceiling':
      return low + 1n;
    case 'truncate':
      return a < 0n ? low + 1n : low;
    case 'away-from-zero':
      return a < 0n ? low : low + 1n;
    case 'half-up':
      return nearest ?? (a < 0n ? low : low + 1n);
    case 'half-even':
      return nearest ?? (low % 2n === 0n ? low : low + 1n);
  }
};
const big = (all: readonly number[]): bigint => all.reduce((total, u) => total + BigInt(u), 0n);
const text = (u: number) => written(BigInt(u), 6);

describe('a sum', () => {
  it('is the sum of the scaled integers, at any scale, beyond what a number holds', () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 60 }), fc.integer({ min: 0, max: 15 }), (all, scale) => {
        const rows = all.map((u) => written(BigInt(u), scale));
        expect(
          aggregate(
            rows,
            sum((row: string) => row, { scale }),
          ).value,
        ).toBe(written(big(all), scale));
      }),
    );
  });

  it('carries: two of the largest đồng amounts, a thousand of the largest safe integers', () => {
    const dong = ['999999999999999', '999999999999999'];
    expect(
      aggregate(
        dong,
        sum((row: string) => row, { scale: 0 }),
      ).value,
    ).toBe('1999999999999998');
    const most = Array.from({ length: 1000 }, () => CAP);
    expect(
      aggregate(
        most,
        sum((row: number) => row, { scale: 0 }),
      ).value,
    ).toBe('9007199254740991000');
    const least = most.map((n) => -n);
    expect(
      aggregate(
        least,
        sum((row: number) => row, { scale: 0 }),
      ).value,
    ).toBe('-9007199254740991000');
  });

  it('of nothing is 0 and says that it rests on no row', () => {
    expect(
      aggregate(
        [],
        sum((row: string) => row),
      ),
    ).toEqual({ value: '0', n: 0, missing: 0, refused: 0 });
  });

  it('counts what is missing apart from what cannot be read exactly, and adds neither', () => {
    const given: unknown[] = [
      '1.5',
      2,
      undefined,
      null,
      '',
      '.',
      '-',
      '1.',
      '.5',
      '1e3',
      ' 1',
      '1,5',
      '0x1',
      '1.2345678',
      0.5,
      NaN,
      true,
      {},
      [],
      '9'.repeat(41),
      '99999999999999999',
    ];
    const total = aggregate(
      given,
      sum((row: unknown) => row as string),
    );
    expect(total).toEqual({ value: '3.5', n: 2, missing: 2, refused: given.length - 4 });
  });

  it('reads what a hand writes: leading and trailing zeros, a sign, the last digit of the scale', () => {
    const given = ['007', '1.500000', '-0.000001', '-0', '0.000002'];
    expect(
      aggregate(
        given,
        sum((row: string) => row),
      ).value,
    ).toBe('8.500001');
  });

  it('takes the largest safe integer and refuses the next one', () => {
    const total = aggregate(
      ['9007199254740991', '9007199254740992'],
      sum((row: string) => row, { scale: 0 }),
    );
    expect(total).toEqual({ value: '9007199254740991', n: 1, missing: 0, refused: 1 });
    const milli = aggregate(
      [9007199254740, 9007199254741],
      sum((row: number) => row, { scale: 3 }),
    );
    expect(milli).toMatchObject({ value: '9007199254740', n: 1, refused: 1 });
  });

  it('prints the smallest digits of every scale without an exponent', () => {
    for (let scale = 0; scale <= 15; scale++) {
      const least = written(1n, scale);
      expect(
        aggregate(
          [least],
          sum((row: string) => row, { scale }),
        ).value,
      ).toBe(least);
    }
  });
});

describe('a quotient', () => {
  const pairs = fc.array(fc.tuple(units, units.map(Math.abs)), { minLength: 1, maxLength: 12 });
  const rounding = fc.record({ scale: fc.integer({ min: 0, max: 12 }), mode });

  it('of totals is the exact fraction, rounded once', () => {
    fc.assert(
      fc.property(pairs, rounding, fc.constantFrom('1' as const, '%' as const), (all, r, unit) => {
        const [top, over] = [big(all.map(([a]) => a)), big(all.map(([, b]) => b))];
        const shift = 10n ** BigInt(r.scale + (unit === '%' ? 2 : 0));
        const want = over === 0n ? null : written(rounded(top * shift, over, r.mode), r.scale);
        const measure = ratio(
          (row: readonly [number, number]) => text(row[0]),
          (row) => text(row[1]),
          { rounding: r, unit },
        );
        expect(aggregate(all, measure)).toMatchObject({
          value: want,
          numerator: written(top, 6),
          denominator: written(over, 6),
        });
      }),
      { numRuns: 150 },
    );
  });

  it('by weight is the exact fraction of the products, rounded once', () => {
    fc.assert(
      fc.property(pairs, rounding, (all, r) => {
        const top = all.reduce((total, [v, w]) => total + BigInt(v) * BigInt(w), 0n);
        const over = big(all.map(([, w]) => w));
        const want =
          over === 0n ? null : written(rounded(top * 10n ** BigInt(r.scale), over * 10n ** 6n, r.mode), r.scale);
        const measure = weightedMean(
          (row: readonly [number, number]) => text(row[0]),
          (row) => text(row[1]),
          { rounding: r },
        );
        expect(aggregate(all, measure)).toMatchObject({ value: want, weight: written(over, 6), n: all.length });
      }),
      { numRuns: 150 },
    );
  });

  it('of a plain mean divides by the rows that had a value', () => {
    fc.assert(
      fc.property(fc.array(units, { minLength: 1, maxLength: 9 }), rounding, (all, r) => {
        const want = rounded(big(all) * 10n ** BigInt(r.scale), BigInt(all.length) * 10n ** 6n, r.mode);
        const measure = mean((row: number | null) => (row === null ? null : text(row)), { rounding: r });
        expect(aggregate([null, ...all], measure)).toMatchObject({
          value: written(want, r.scale),
          n: all.length,
          missing: 1,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('on a tie, below a tie and above it goes where its mode says, on both sides of zero', () => {
    const of = (top: string, rounding: Rounding) =>
      aggregate(
        [top],
        ratio(
          (row: string) => row,
          () => 1,
          { rounding },
        ),
      ).value;
    const cases: Readonly<Record<RoundingMode, readonly string[]>> = {
      'half-up': ['0', '1', '1', '2', '0', '-1', '-1', '-2', '2'],
      'half-even': ['0', '0', '1', '2', '0', '0', '-1', '-2', '2'],
      truncate: ['0', '0', '0', '1', '0', '0', '0', '-1', '2'],
      'away-from-zero': ['1', '1', '1', '2', '-1', '-1', '-1', '-2', '2'],
      floor: ['0', '0', '0', '1', '-1', '-1', '-1', '-2', '2'],
      ceiling: ['1', '1', '1', '2', '0', '0', '0', '-1', '2'],
    };
    for (const by of modes) {
      const given = ['0.499999', '0.5', '0.500001', '1.5', '-0.499999', '-0.5', '-0.500001', '-1.5', '2'];
      expect([by, ...given.map((top) => of(top, { scale: 0, mode: by }))]).toEqual([by, ...cases[by]]);
    }
  });

  it('within a hair of a tie is not decided by floating-point arithmetic', () => {
    const half = (over: number, top: number) =>
      aggregate(
        [0],
        ratio(
          () => top,
          () => over,
          { scale: 0, rounding: { scale: 0, mode: 'half-up' } },
        ),
      ).value;
    expect(half(9007199254740990, 4503599627370495)).toBe('1');
    expect(half(9007199254740991, 4503599627370495)).toBe('0');
    expect(half(9007199254740989, 4503599627370495)).toBe('1');
  });

  it('over nothing is null, not zero and not infinite', () => {
    const rounding = { scale: 2, mode: 'half-up' } as const;
    expect(
      aggregate(
        ['1'],
        ratio(
          (row: string) => row,
          () => 0,
          { rounding },
        ),
      ),
    ).toEqual({ value: null, numerator: '1', denominator: '0', n: 1, missing: 0, refused: 0 });
    expect(
      aggregate(
        [],
        mean((row: string) => row, { rounding }),
      ).value,
    ).toBeNull();
    expect(
      aggregate(
        ['1'],
        weightedMean(
          (row: string) => row,
          () => 0,
          { rounding },
        ),
      ),
    ).toEqual({ value: null, weight: '0', n: 1, missing: 0, refused: 0 });
  });

  it('leaves out a row that lacks either part, and says so', () => {
    const given: readonly (readonly (string | undefined)[])[] = [
      ['1', '2'],
      [undefined, '2'],
      ['1'],
      ['x', '2'],
      ['1', 'x'],
      [undefined, 'x'],
    ];
    const measure = ratio(
      (row: readonly (string | undefined)[]) => row[0],
      (row) => row[1],
      { rounding: { scale: 1, mode: 'half-up' } },
    );
    expect(aggregate(given, measure)).toEqual({
      value: '0.5',
      numerator: '1',
      denominator: '2',
      n: 1,
      missing: 3,
      refused: 2,
    });
  });

  it('refuses weights below zero, since they weigh nothing', () => {
    const measure = weightedMean(
      () => 1,
      (row: string) => row,
      { rounding: { scale: 0, mode: 'half-up' } },
    );
    expect(aggregate(['-1', '2'], measure)).toEqual({ value: '1', weight: '2', n: 1, missing: 0, refused: 1 });
  });
});

describe('plain and weighted mean', () => {
  it('differ for the same occupancy, which is why each has its name', () => {
    const clusters = [
      { percent: '100', area: '10' },
      { percent: '40', area: '90' },
    ];
    const rounding = { scale: 0, mode: 'half-up' } as const;
    type Cluster = (typeof clusters)[number];
    expect(
      aggregate(
        clusters,
        mean((c: Cluster) => c.percent, { rounding }),
      ).value,
    ).toBe('70');
    expect(
      aggregate(
        clusters,
        weightedMean(
          (c: Cluster) => c.percent,
          (c) => c.area,
          { rounding },
        ),
      ).value,
    ).toBe('46');
  });
});

describe('shares', () => {
  it('are taken of the exact whole, each rounded by itself', () => {
    const measure = share(
      (row: string) => row,
      () => 1,
      { scale: 0, rounding: { scale: 1, mode: 'half-up' }, unit: '%' },
    );
    const { whole, shares } = aggregate(['a', 'b', 'c'], measure);
    expect(whole.value).toBe('3');
    expect([...shares].map(([key, { value, part }]) => [key, value, part.value])).toEqual([
      ['a', '33.3', '1'],
      ['b', '33.3', '1'],
      ['c', '33.3', '1'],
    ]);
  });

  it('of a whole that is zero are null', () => {
    const measure = share(
      (row: string) => row,
      () => 0,
      { rounding: { scale: 1, mode: 'half-up' } },
    );
    expect(aggregate(['a'], measure).shares.get('a')?.value).toBeNull();
  });
});

describe('a change', () => {
  const rounding = { scale: 1, mode: 'half-up' } as const;
  const measure = change((row: readonly [number, number]) => text(row[1]), {
    earlier: ([year]) => year === 2023,
    later: ([year]) => year === 2024,
    rounding,
    unit: '%',
  });
  it('is the later total less the earlier, and that over the earlier', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(2022, 2023, 2024), units), { maxLength: 12 }), (all) => {
        const of = (year: number) => big(all.filter(([y]) => y === year).map(([, u]) => u));
        const [was, is] = [of(2023), of(2024)];
        const output = aggregate(all, measure);
        expect(output.difference).toEqual({ value: written(is - was, 6) });
        expect(output.value).toBe(was === 0n ? null : written(rounded((is - was) * 1000n, was, 'half-up'), 1));
        expect([output.earlier.value, output.later.value]).toEqual([written(was, 6), written(is, 6)]);
      }),
    );
  });
});

describe('scale, rounding and unit', () => {
  it('are refused when they are none: that is the programmer speaking', () => {
    const rounding = { scale: 2, mode: 'half-up' } as const;
    for (const scale of [-1, 1.5, 16, NaN]) {
      expect(() => sum(() => 1, { scale })).toThrow(TypeError);
      expect(() => mean(() => 1, { rounding: { scale, mode: 'floor' } })).toThrow(TypeError);
      expect(() =>
        weightedMean(
          () => 1,
          () => 1,
          { rounding, weightScale: scale },
        ),
      ).toThrow(TypeError);
    }
    expect(() => mean(() => 1, { rounding: { scale: 0, mode: 'toString' as 'floor' } })).toThrow(/rounding mode/u);
    expect(() =>
      ratio(
        () => 1,
        () => 1,
        { rounding, unit: '‰' as '%' },
      ),
    ).toThrow(/unit/u);
  });
});
