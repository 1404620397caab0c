import type { Operator } from '../../core/index.js';
import {
  compareBoundedFraction,
  compareFraction,
  fractionOf,
  fractionText,
  minus,
  type Fraction,
} from '../../core/fraction.js';
import type { Distance, Outcome } from './check.js';
import type { ReadNumber } from './stated-number.js';

const strict: Readonly<Record<Operator, boolean>> = { '>': true, '>=': false, '<': true, '<=': false };

const distanceOf = ({ value, bound }: ReadNumber, op: Operator, edge: Fraction): Distance => {
  const gap = compareFraction(edge, value) < 0 ? minus(value, edge) : minus(edge, value);
  const { text, exact } = fractionText(gap, 6, 'up');
  return {
    by: text,
    // What is surely below 8 lies more than 2 from 10, even where 10 itself will do.
    strict: strict[op] || bound === '<' || bound === '>',
    ...(bound === undefined ? {} : { orMore: true as const }),
    ...(exact ? {} : { roundedUp: true as const }),
  };
};

/**
 * Judges a number, bounded or not, against one the law sets.
 *
 * @param number - The fact.
 * @param op - The law's operator.
 * @param edge - The law's number: a threshold's text, or another fact.
 * @returns What was found, with the distance where it falls short.
 * @internal
 */
export const judgeNumber = (
  number: ReadNumber,
  op: Operator,
  edge: string | Fraction,
): { readonly outcome: Outcome; readonly distance?: Distance } => {
  const threshold = typeof edge === 'string' ? fractionOf(edge) : edge;
  const met = compareBoundedFraction(number.value, number.bound, op, threshold);
  if (met === 'no') return { outcome: 'unmet', distance: distanceOf(number, op, threshold) };
  return { outcome: met === 'yes' ? 'met' : 'unknown' };
};
