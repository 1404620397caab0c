import type { Bound } from '../core/bound.js';

const signs = ['=', '>', '>=', '<', '<=', '~'] as const;

/** The number of ways in which a number can be bounded, exact included. */
export const SIGNS = 6;

/** The code of a bound among numbers. */
export const signOf = (bound: unknown): number =>
  bound === undefined || bound === null ? 0 : signs.indexOf(bound as (typeof signs)[number]);

/** The bound that a code stands for. */
export const boundOf = (sign: number): Bound | undefined => {
  const bound = signs[sign];
  return bound === '=' ? undefined : bound;
};
