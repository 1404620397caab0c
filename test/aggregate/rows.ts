import fc from 'fast-check';
import type { Bound } from '../../src/core/index.js';

/** A row with everything that a measure may have to read, or do without. */
export interface Row {
  readonly district: string;
  readonly places: readonly string[];
  readonly year: number;
  readonly area: string | { readonly value: string; readonly bound?: Bound } | null | undefined;
  readonly weight: string | number | undefined;
  readonly asOf: string | undefined;
}

/** The largest integer that scale 6 holds, as text: sums of a few need their carries. */
export const CAP = Number.MAX_SAFE_INTEGER;

/** Writes a scaled integer as decimal text, by hand: what the sources under test are held against. */
export const written = (units: bigint, scale: number): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const text = `${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale)}`;
  return (units < 0n ? '-' : '') + text.replace(/\.?0*$/u, '');
};

export const units: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 99_999_999 }) },
  { weight: 2, arbitrary: fc.integer({ min: CAP - 1000, max: CAP }) },
  { weight: 1, arbitrary: fc.integer({ min: -CAP, max: CAP }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2 ** 50, 2 ** 50 - 1, 2 ** 50 + 1, 2 ** 25, CAP) },
);

const text6 = units.map((u) => written(BigInt(u), 6));
const bound = fc.constantFrom<Bound>('>', '>=', '<', '<=', '~');

export const row: fc.Arbitrary<Row> = fc.record({
  district: fc.constantFrom('Phúc Thọ', 'Thạch Thất', '__proto__', 'constructor', ''),
  places: fc.subarray(['a', 'b', '["a","b"]'], { minLength: 0 }).map((all) => [...all, ...all]),
  year: fc.constantFrom(2023, 2024),
  area: fc.oneof(
    { weight: 6, arbitrary: text6 },
    { weight: 1, arbitrary: fc.record({ value: text6, bound }) },
    { weight: 1, arbitrary: fc.constantFrom(undefined, null, 'abc', '1e3', '0.1234567') },
  ),
  weight: fc.oneof(
    { weight: 4, arbitrary: units.map((u) => written(BigInt(Math.abs(u)), 6)) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 1000 }) },
    { weight: 1, arbitrary: fc.constantFrom(undefined, '-1') },
  ),
  asOf: fc.option(fc.constantFrom('2019-10-29', '2022-06-30', '2024-06-30'), { nil: undefined }),
});

export const rows: fc.Arbitrary<Row[]> = fc.array(row, { maxLength: 24 });
