import { textOfUnits, unitsOf } from '../../core/decimal-text.js';

const SCALE = 6;

/**
 * How far two numbers lie apart, exactly.
 *
 * @param a - Canonical decimal text, at most six digits after the point.
 * @param b - The other.
 * @returns The distance, canonical decimal text.
 */
export const difference = (a: string, b: string): string => {
  const units = BigInt(unitsOf(a, SCALE)) - BigInt(unitsOf(b, SCALE));
  return textOfUnits(units < 0n ? -units : units, SCALE);
};
