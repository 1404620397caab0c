/** A claim about facts that may be vague. `unknown` is an answer: it says the data allow both. */
export type Ternary = 'yes' | 'no' | 'unknown';

/** A count over vague facts: how many surely, and how many at most. `possible` includes `certain`. */
export interface Tally {
  /** Every reading of the data counts these. */
  readonly certain: number;
  /** Some reading of the data counts these; includes the certain ones. */
  readonly possible: number;
}

/**
 * Counts claims: the sure ones, and the sure with the open ones.
 *
 * @param claims - One claim a thing counted.
 * @returns The two counts (unit: things counted).
 * @example
 * ```ts
 * import { tallyOf } from 'industrial-clusters/core';
 * console.log(tallyOf(['yes', 'unknown', 'no'])); // => {"certain":1,"possible":2}
 * ```
 */
export const tallyOf = (claims: Iterable<Ternary>): Tally => {
  let certain = 0;
  let possible = 0;
  for (const claim of claims) {
    if (claim === 'yes') certain++;
    if (claim !== 'no') possible++;
  }
  return { certain, possible };
};
