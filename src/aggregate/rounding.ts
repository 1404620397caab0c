import { knownScale } from './value.js';

/**
 * How a quotient is cut to its digits: to the nearest, a half away from zero or to the even digit; or always towards zero, away from it, down or up.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'truncate' | 'away-from-zero' | 'floor' | 'ceiling';

/** The rounding asked for. There is none by default: the paper that prints the figure decides. */
export interface Rounding {
  /** Digits kept after the point, 0 to 15; trailing zeros are not written. */
  readonly scale: number;
  /** Which way. */
  readonly mode: RoundingMode;
}

/** Where an exact quotient lies between two whole numbers: how its rest compares with a half, whether the lower one is odd, and its sign. */
interface Rest {
  readonly half: number;
  readonly odd: boolean;
  readonly negative: boolean;
}

/** Does the quotient, which lies strictly between `lower` and `lower + 1`, go up? */
const goesUp: Readonly<Record<RoundingMode, (rest: Rest) => boolean>> = {
  'half-up': ({ half, negative }) => half > 0 || (half === 0 && !negative),
  'half-even': ({ half, odd }) => half > 0 || (half === 0 && odd),
  truncate: ({ negative }) => negative,
  'away-from-zero': ({ negative }) => !negative,
  floor: () => false,
  ceiling: () => true,
};

/**
 * Tells whether a value is a way of rounding.
 *
 * @param given - Anything.
 * @returns true when it is one.
 */
export const isRoundingMode = (given: unknown): given is RoundingMode =>
  typeof given === 'string' && Object.hasOwn(goesUp, given);

/**
 * Refuses a rounding that is none: the programmer's error.
 *
 * @throws `TypeError` unless the digits are a whole number, 0 to 15, and the mode is known.
 */
export const knownRounding = (rounding: Rounding): Rounding => {
  if (!isRoundingMode(rounding.mode)) throw new TypeError(`not a rounding mode: ${String(rounding.mode)}`);
  knownScale(rounding.scale);
  return rounding;
};

/** Rounds the quotient of two whole numbers, exactly: the rest of the division decides, so there is no second rounding. */
export const divideExactly = (top: bigint, over: bigint, mode: RoundingMode): bigint => {
  const truncated = top / over;
  const lower = top < 0n && truncated * over !== top ? truncated - 1n : truncated;
  const rest = top - lower * over;
  if (rest === 0n) return lower;
  const twice = rest * 2n;
  const half = twice > over ? 1 : twice < over ? -1 : 0;
  return goesUp[mode]({ half, odd: (lower & 1n) === 1n, negative: top < 0n }) ? lower + 1n : lower;
};

/** Above this size an estimate is of no use; the error of one below it. */
const SURE = 2 ** 38;
const ERROR = 2 ** -10;

/** How far an estimate lies from where its rounding would turn: from the next half, or from the next whole number. */
const fromTurn = (rest: number, mode: RoundingMode): number =>
  mode === 'half-up' || mode === 'half-even' ? Math.abs(rest - 0.5) : Math.min(rest, 1 - rest);

/** Rounds an estimate of a quotient, where its error cannot change the answer: nearly always, at a fraction of the cost of a division of long integers. */
export const roundSurely = (estimate: number, mode: RoundingMode): number | null => {
  if (!(Math.abs(estimate) < SURE)) return null;
  const lower = Math.floor(estimate);
  const rest = estimate - lower;
  if (fromTurn(rest, mode) < ERROR) return null;
  return goesUp[mode]({ half: rest - 0.5, odd: false, negative: estimate < 0 }) ? lower + 1 : lower;
};
