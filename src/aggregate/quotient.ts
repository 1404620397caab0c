import { textOfUnits } from '../core/decimal-text.js';
import { divideExactly, roundSurely, type Rounding } from './rounding.js';
import { bigOf, nearOf, textOfSafe, type Term } from './term.js';

/** What a quotient counts in: ones, or percent (%). */
export type Unit = '1' | '%';

const percentDigits: Readonly<Record<Unit, number>> = { '1': 0, '%': 2 };

/** How a quotient is to be written. */
export interface Quotient {
  /** Digits and mode: asked for, there is no default. */
  readonly rounding: Rounding;
  /** Ones unless percent is asked for. */
  readonly unit?: Unit;
}

/**
 * Refuses a unit that is none: the programmer's error.
 *
 * @throws `TypeError` unless known.
 */
export const knownUnit = (unit: Unit): Unit => {
  if (Object.hasOwn(percentDigits, unit)) return unit;
  throw new TypeError(`not a unit: ${unit}`);
};

/** Numerator and denominator as whole numbers whose quotient is the answer in its last digit; the denominator is above zero. */
const wholes = (top: Term, over: Term, shift: number): readonly [bigint, bigint] => {
  const sign = bigOf(over) < 0n ? -1n : 1n;
  const a = bigOf(top) * sign * 10n ** BigInt(Math.max(shift, 0));
  return [a, bigOf(over) * sign * 10n ** BigInt(Math.max(-shift, 0))];
};

const shiftOf = (top: Term, over: Term, rounding: Rounding, unit: Unit): number =>
  rounding.scale + percentDigits[unit] + over.scale - top.scale;

/** Divides once, exactly, and rounds as asked. */
export const quotientOf = (top: Term, over: Term, rounding: Rounding, unit: Unit): string | null => {
  const below = nearOf(over);
  if (below === 0) return null;
  const shift = shiftOf(top, over, rounding, unit);
  const near = nearOf(top);
  const estimate = shift >= 0 ? (near * 10 ** shift) / below : near / (below * 10 ** -shift);
  const sure = roundSurely(estimate, rounding.mode);
  if (sure !== null) return textOfSafe(sure, rounding.scale);
  const [a, b] = wholes(top, over, shift);
  return textOfUnits(divideExactly(a, b, rounding.mode), rounding.scale);
};

/** Where rounding moved a quotient: a bound that holds of the exact one may not hold of the printed one. */
export const movedBy = (top: Term, over: Term, rounding: Rounding, unit: Unit): -1 | 0 | 1 => {
  const [a, b] = wholes(top, over, shiftOf(top, over, rounding, unit));
  const back = divideExactly(a, b, rounding.mode) * b;
  return back > a ? 1 : back < a ? -1 : 0;
};
