import { compareFraction, fractionOf, fractionText, minus, type Fraction } from '../../core/fraction.js';

const SHAPE = /^(?:0|[1-9]\d{0,17})(?:\.\d{1,18})?$/;

/**
 * Reads decimal text, which may end in zeros.
 *
 * @param text - Anything.
 * @returns The number; undefined where the text is none.
 * @internal
 */
export const readFraction = (text: unknown): Fraction | undefined =>
  typeof text === 'string' && SHAPE.test(text) ? fractionOf(text) : undefined;

/**
 * Writes a number, which may be negative, as decimal text cut at nine digits.
 *
 * @param value - Any number.
 * @returns Canonical text.
 * @internal
 */
export const signedText = (value: Fraction): string => {
  const isNegative = value.over < 0n;
  const { text } = fractionText(isNegative ? { over: -value.over, under: value.under } : value, 9, 'down');
  return isNegative && text !== '0' ? `-${text}` : text;
};

/** How far a printed number may lie from the true one: half a unit of its last digit. */
const halfUnit = (digits: number): Fraction =>
  digits >= 0 ? { over: 1n, under: 2n * 10n ** BigInt(digits) } : { over: 10n ** BigInt(-digits), under: 2n };

/** A printed number and how many digits it vouches for. @internal */
export interface Printed {
  /** The number. */
  readonly value: Fraction;
  /** Digits after the point. */
  readonly digits: number;
}

/**
 * Tells whether a number would be printed so, whichever way a half was rounded.
 *
 * @param exact - Not rounded.
 * @param printed - What stands in print, and how many digits it vouches for.
 * @returns true when it lies within half a unit of the last digit.
 * @internal
 */
export const wouldPrint = (exact: Fraction, { value, digits }: Printed): boolean => {
  const gap = minus(exact, value);
  return compareFraction(gap.over < 0n ? { over: -gap.over, under: gap.under } : gap, halfUnit(digits)) <= 0;
};
