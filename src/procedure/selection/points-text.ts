import { DIGITS, isPoints } from '../../core/index.js';
import { canonicalDecimal, textOfUnits, unitsOf } from '../../core/decimal-text.js';
import { fractionText } from '../../core/fraction.js';
import type { Score } from './scored-bid.js';

const { scale } = DIGITS.points;

/**
 * Reads points as ten-thousandths, so that sums are whole numbers.
 *
 * @param given - Decimal text, as handed over.
 * @returns Ten-thousandths of a point; null when it is no number of points.
 * @internal
 */
export const readPoints = (given: unknown): number | null => {
  const text = typeof given === 'string' ? canonicalDecimal(given, DIGITS.points) : null;
  return text !== null && isPoints(text) ? unitsOf(text, scale) : null;
};

/**
 * Writes ten-thousandths of a point.
 *
 * @internal
 */
export const pointsText = (units: number): string => textOfUnits(BigInt(units), scale);

/**
 * Makes a mean of so many ballots.
 *
 * @param units - Points of all ballots together, ten-thousandths.
 * @param ballots - How many; above zero.
 * @returns The mean as a quotient, with its text cut, not rounded.
 * @internal
 */
export const scoreOf = (units: number, ballots: number): Score => {
  const mean = { over: BigInt(units), under: BigInt(ballots) * 10n ** BigInt(scale) };
  const { text, exact } = fractionText(mean, scale, 'down');
  return { sum: pointsText(units), ballots, value: text, exact };
};

/**
 * What was handed over, short enough to print.
 *
 * @internal
 */
export const shown = (given: unknown): string =>
  typeof given === 'string' ? given.slice(0, 32) : given === null ? 'null' : typeof given;
