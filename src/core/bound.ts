import { compareDecimal } from './decimal-text.js';
import type { Ternary } from './ternary.js';

/**
 * What a printed number says of the true one, with the law's own operators: hơn, trên `>`; ít nhất `>=`; dưới `<`; không quá `<=`; gần, khoảng `~`. Absent means exact.
 */
export type Bound = '>' | '>=' | '<' | '<=' | '~';

/** The operator of a threshold in the law. */
export type Operator = Exclude<Bound, '~'>;

/** A number that may be bounded rather than exact. */
export interface Bounded {
  /** Canonical decimal text. */
  readonly value: string;
  /** Absent when the value is exact. */
  readonly bound?: Bound;
}

type Sign = Bound | '=';

/** What is known of a sum, by what is known of its two parts. `~` where nothing bounds it: about, and no more can be said. */
const sums: Readonly<Record<Sign, Readonly<Record<Sign, Sign>>>> = {
  '=': { '=': '=', '>': '>', '>=': '>=', '<': '<', '<=': '<=', '~': '~' },
  '>': { '=': '>', '>': '>', '>=': '>', '<': '~', '<=': '~', '~': '~' },
  '>=': { '=': '>=', '>': '>', '>=': '>=', '<': '~', '<=': '~', '~': '~' },
  '<': { '=': '<', '>': '~', '>=': '~', '<': '<', '<=': '<', '~': '~' },
  '<=': { '=': '<=', '>': '~', '>=': '~', '<': '<', '<=': '<=', '~': '~' },
  '~': { '=': '~', '>': '~', '>=': '~', '<': '~', '<=': '~', '~': '~' },
};

/**
 * The bound of a sum of two bounded numbers: more than 3 and at least 2 make more than 5; more than 3 and less than 2 bound nothing, hence `~`.
 *
 * @param a - Bound of one part, absent when exact.
 * @param b - Bound of the other.
 * @returns Bound of the sum, undefined when exact.
 * @example
 * ```ts
 * import { addBounds } from 'industrial-clusters/core';
 * console.log(addBounds('>', '>=')); // => >
 * console.log(addBounds('>', '<')); // => ~
 * ```
 */
export const addBounds = (a: Bound | undefined, b: Bound | undefined): Bound | undefined => {
  const sign = sums[a ?? '='][b ?? '='];
  return sign === '=' ? undefined : sign;
};

/** Every true number that a bounded one may stand for: an interval whose ends may be open. */
const holds: Readonly<Record<Operator, (order: -1 | 0 | 1) => boolean>> = {
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
};

const opposite: Readonly<Record<Operator, Operator>> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' };

// Does `x bound value` imply `x operator threshold`, for every x?
const implies = (bound: Operator, order: -1 | 0 | 1, operator: Operator): boolean => {
  const upward = bound === '>' || bound === '>=';
  if (upward !== (operator === '>' || operator === '>=')) return false;
  // The value itself is only excluded by a strict bound; then equality with the threshold is enough.
  const strict = bound === '>' || bound === '<';
  return strict && order === 0 ? true : holds[operator](order);
};

/**
 * Compares a number that may be bounded with a threshold of the law: `> 50` meets `> 50`; `~50` is unknown.
 *
 * @param fact - The number, canonical text, with what its bound says of it.
 * @param operator - The threshold's operator.
 * @param threshold - The threshold, canonical text of the same unit.
 * @returns `yes` or `no` when every number the fact allows agrees, else `unknown`.
 * @example
 * ```ts
 * import { compareBounded } from 'industrial-clusters/core';
 * console.log(compareBounded({ value: '50', bound: '>' }, '>', '50')); // => yes
 * console.log(compareBounded({ value: '50', bound: '~' }, '>', '50')); // => unknown
 * ```
 */
export const compareBounded = ({ value, bound }: Bounded, operator: Operator, threshold: string): Ternary => {
  const order = compareDecimal(value, threshold);
  if (bound === undefined) return holds[operator](order) ? 'yes' : 'no';
  if (bound === '~') return 'unknown';
  if (implies(bound, order, operator)) return 'yes';
  return implies(bound, order, opposite[operator]) ? 'no' : 'unknown';
};
