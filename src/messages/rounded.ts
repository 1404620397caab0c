import { Exact } from '../core/exact.js';

/**
 * Rounds canonical decimal text, half up, and keeps the zeros that say how far: `37.995` to two places is `38.00`.
 *
 * @param text - Canonical decimal text.
 * @param decimals - Places to keep, 0 to 20.
 * @returns The rounded text, with exactly so many places.
 * @throws `TypeError` when that is no number of places.
 * @internal
 */
export const rounded = (text: string, decimals: number): string => {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20) {
    throw new TypeError(`not a number of decimals: ${String(decimals)}`);
  }
  return new Exact(text).toFixed(decimals);
};
