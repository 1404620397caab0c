import { textOfUnits } from '../core/decimal-text.js';
import { BASE, LIMB_BITS } from './limbs.js';
import { powerOfTen } from './units.js';

/** A number of limbs where it lies, and how many of its digits stand after the point. */
export interface Term {
  /** Keep the limbs. */
  readonly lanes: readonly number[];
  /** Where the lowest one lies. */
  readonly at: number;
  /** Where the highest one lies. */
  readonly top: number;
  /** Digits after the point. */
  readonly scale: number;
}

/** Reads a number from its limbs. */
export const bigOf = ({ lanes, at, top }: Term): bigint => {
  let big = 0n;
  for (let limb = top; limb >= at; limb--) big = (big << LIMB_BITS) + BigInt(lanes[limb] ?? 0);
  return big;
};

/** Reads a number from its limbs as floating-point: within two units in the last place, and exact when the scaled integer is safe. */
export const nearOf = ({ lanes, at, top }: Term): number => {
  let near = 0;
  for (let limb = top; limb >= at; limb--) near = near * BASE + (lanes[limb] ?? 0);
  return near;
};

/** A decimal of fifteen digits is what its floating-point neighbour prints; below a millionth that would print an exponent. */
const MOST_PRINTED = 1e15;
const MOST_PRINTED_SCALE = 6;

/** Writes a safe integer of a smallest unit as canonical decimal text. */
export const textOfSafe = (units: number, scale: number): string =>
  Math.abs(units) < MOST_PRINTED && scale <= MOST_PRINTED_SCALE
    ? String(units / powerOfTen(scale))
    : textOfUnits(BigInt(units), scale);

/** Writes a number of limbs as canonical decimal text. */
export const textOf = (term: Term): string => {
  const near = nearOf(term);
  return Number.isSafeInteger(near) ? textOfSafe(near, term.scale) : textOfUnits(bigOf(term), term.scale);
};
