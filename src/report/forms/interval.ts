import { compareFraction, fractionOf, minus, plus, ZERO, type Fraction } from '../../core/fraction.js';
import type { ReadCell } from './read-form.js';

/**
 * Every number a result may stand for; `most: null` has no upper end.
 *
 * @internal
 */
export interface Interval {
  /** Least. */
  readonly least: Fraction;
  /** Most. */
  readonly most: Fraction | null;
}

/**
 * What a cell may stand for; undefined where it says nothing.
 *
 * @internal
 */
export const intervalOf = (cell: ReadCell | undefined): Interval | undefined => {
  if (cell === undefined) return undefined;
  const { value, range, bound } = cell;
  const least = range?.least ?? value;
  const most = range?.most ?? value;
  if (least === null || most === null) return undefined;
  // An end that is strict by a hair is taken as included: a check must not cry over it.
  const open = bound === undefined ? 'none' : bound;
  return {
    least: open === '<' || open === '<=' || open === '~' ? ZERO : fractionOf(least),
    most: open === '>' || open === '>=' || open === '~' ? null : fractionOf(most),
  };
};

/**
 * Two quantities together.
 *
 * @internal
 */
export const addIntervals = (a: Interval, b: Interval): Interval => ({
  least: plus(a.least, b.least),
  most: a.most === null || b.most === null ? null : plus(a.most, b.most),
});

const beyond = (least: Fraction, most: Fraction | null): Fraction | undefined =>
  most !== null && compareFraction(least, most) > 0 ? minus(least, most) : undefined;

/**
 * By how much a quantity is surely more than another; undefined where it need not be.
 *
 * @internal
 */
export const surelyMoreBy = (a: Interval, b: Interval): Fraction | undefined => beyond(a.least, b.most);

/**
 * By how much two quantities surely differ; undefined where they may be one.
 *
 * @internal
 */
export const surelyApartBy = (a: Interval, b: Interval): Fraction | undefined =>
  surelyMoreBy(a, b) ?? surelyMoreBy(b, a);
