import { fail, type Failure } from '../core/index.js';
import type { ProblemOf } from '../model/index.js';

/**
 * Checks a length that may come from data.
 *
 * @param length - What was given.
 * @param least - The smallest one allowed.
 * @param most - The greatest one allowed.
 * @returns The refusal, or null when it is a whole number between the two.
 * @internal
 */
export const lengthProblem = (
  length: number,
  least: number,
  most: number,
): Failure<ProblemOf<'calendar.bad-length'>> | null =>
  Number.isInteger(length) && length >= least && length <= most
    ? null
    : fail({
        code: 'calendar.bad-length',
        severity: 'error',
        params: { length: String(length).slice(0, 32), least, most },
      });
