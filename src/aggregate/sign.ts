import { addBounds, type Bound } from '../core/bound.js';
import type { Limbed } from './limbs.js';

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

/** Joins the bound of one part of a sum to the bound of the rest, by the table that core keeps. */
export const addSign = (state: Limbed, lane: number, sign: number): void => {
  if (sign === 0) return;
  const { lanes } = state;
  lanes[lane] = signOf(addBounds(boundOf(lanes[lane] ?? 0), boundOf(sign)));
};
