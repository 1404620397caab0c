import type { Bound, Bounded } from '../../core/index.js';
import { canonicalDecimal } from '../../core/decimal-text.js';
import { fractionOf, fractionText, type Fraction } from '../../core/fraction.js';

/** A number of the case: exact decimal text, or one that its source bounds (trên 50, không quá 20). */
export type StatedNumber = string | Bounded;

/**
 * A number that has been read.
 *
 * @internal
 */
export interface ReadNumber {
  /** The number, not rounded. */
  readonly value: Fraction;
  /** Absent when exact. */
  readonly bound?: Bound | undefined;
}

/**
 * Nothing was given, or nothing that is a number.
 *
 * @internal
 */
export type Unread = 'absent' | 'unreadable';

const bounds: ReadonlySet<unknown> = /* @__PURE__ */ new Set<Bound>(['>', '>=', '<', '<=', '~']);

// As many digits as any quantity of the library has, and some more.
const read = (text: unknown): Fraction | null => {
  const canonical = typeof text === 'string' ? canonicalDecimal(text, { whole: 15, scale: 12 }) : null;
  return canonical === null ? null : fractionOf(canonical);
};

/**
 * Reads a number of the case. What comes from a host's own code is not trusted: whatever it is, nothing is thrown.
 *
 * @internal
 */
export const readNumber = (given: unknown): ReadNumber | Unread => {
  if (given === undefined || given === null) return 'absent';
  if (typeof given !== 'object') {
    const value = read(given);
    return value === null ? 'unreadable' : { value };
  }
  const { value, bound } = given as { readonly value?: unknown; readonly bound?: unknown };
  const number = read(value);
  if (number === null || (bound !== undefined && !bounds.has(bound))) return 'unreadable';
  return { value: number, bound: bound as Bound | undefined };
};

/**
 * Writes a number as a fact of a check: cut at the sixth decimal, with the quotient beside it when that is not all of it.
 *
 * @internal
 */
export const printNumber = (name: string, { value, bound }: ReadNumber): Readonly<Record<string, Bounded | string>> => {
  const { text, exact } = fractionText(value, 6, 'down');
  return {
    [name]: bound === undefined ? text : { value: text, bound },
    ...(exact ? {} : { [`${name}Exactly`]: `${value.over.toString()}/${value.under.toString()}` }),
  };
};
