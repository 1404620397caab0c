import { compareBounded, type Bound, type Operator } from './bound.js';
import { textOfUnits } from './decimal-text.js';
import type { Ternary } from './ternary.js';

/**
 * A number as one integer over another, so that a mean of thirds is never rounded. The denominator is positive.
 *
 * @internal
 */
export interface Fraction {
  /** Numerator. */
  readonly over: bigint;
  /** Denominator, above zero. */
  readonly under: bigint;
}

/**
 * Nothing.
 *
 * @internal
 */
export const ZERO: Fraction = { over: 0n, under: 1n };

/**
 * Reads canonical decimal text.
 *
 * @param text - Canonical, non-negative decimal text; the caller answers for it.
 * @returns The same number.
 * @internal
 */
export const fractionOf = (text: string): Fraction => {
  const point = text.indexOf('.');
  if (point < 0) return { over: BigInt(text), under: 1n };
  return { over: BigInt(text.slice(0, point) + text.slice(point + 1)), under: 10n ** BigInt(text.length - point - 1) };
};

/**
 * Adds two numbers.
 *
 * @internal
 */
export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under };

/**
 * Subtracts the second number from the first.
 *
 * @internal
 */
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { over: -b.over, under: b.under });

/**
 * Multiplies two numbers.
 *
 * @internal
 */
export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });

/**
 * Divides the first number by the second, which is above zero.
 *
 * @internal
 */
export const dividedBy = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under, under: a.under * b.over });

/**
 * Compares two numbers: -1, 0 or 1.
 *
 * @internal
 */
export const compareFraction = (a: Fraction, b: Fraction): -1 | 0 | 1 => {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
};

/**
 * Compares a non-negative number, which may be bounded, with a threshold, by the one table of bounds.
 *
 * @param value - What is compared.
 * @param bound - What its bound says of it.
 * @param operator - How the law compares.
 * @param threshold - The number the law sets.
 * @returns `yes` or `no` when every number the fact allows agrees.
 * @internal
 */
export const compareBoundedFraction = (
  value: Fraction,
  bound: Bound | undefined,
  operator: Operator,
  threshold: Fraction,
): Ternary => {
  const scaled = (value.over * threshold.under).toString();
  const edge = (threshold.over * value.under).toString();
  return compareBounded(bound === undefined ? { value: scaled } : { value: scaled, bound }, operator, edge);
};

/**
 * Writes a non-negative number as decimal text, cut or raised at the last digit.
 *
 * @param value - The number.
 * @param digits - Digits after the point, at most.
 * @param toward - Whether a remainder is dropped or raises the last digit.
 * @returns Canonical text, and whether it is the number itself.
 * @internal
 */
export const fractionText = (
  { over, under }: Fraction,
  digits: number,
  toward: 'down' | 'up',
): { readonly text: string; readonly exact: boolean } => {
  const scaled = over * 10n ** BigInt(digits);
  const exact = scaled % under === 0n;
  const units = scaled / under + (exact || toward === 'down' ? 0n : 1n);
  return { text: textOfUnits(units, digits), exact };
};
