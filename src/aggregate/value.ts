import type { Bounded } from '../core/bound.js';

/** What a measure takes from a row: decimal text, a safe integer, or either with what its bound says; `undefined` or `null` when the row has no value, which is not zero. */
export type Value = string | number | Bounded | null | undefined;

/** Takes a value from a row. Must give the same answer for the same row. */
export type Read<in Row> = (row: Row) => Value;

/** How many digits after the point the values have. */
export interface Scale {
  /** Digits after the point, 0 to 15; a value with more is refused, never rounded. Absent: 6, which fits every quantity of this package but đồng, whose scale is 0. */
  readonly scale?: number;
}

/** The scale that fits hectares, percent, points and counts. */
export const DEFAULT_SCALE = 6;

const MOST_DIGITS = 15;

/**
 * Refuses a scale that is none: the programmer's error.
 *
 * @throws `TypeError` unless a whole number, 0 to 15.
 */
export const knownScale = (scale: number): number => {
  if (Number.isInteger(scale) && scale >= 0 && scale <= MOST_DIGITS) return scale;
  throw new TypeError(`not a scale: ${String(scale)}`);
};
