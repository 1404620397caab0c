import { addBounds, type Bound } from '../core/bound.js';
import type { Quotient } from './quotient.js';
import { movedBy } from './quotient.js';
import { bigOf, type Term } from './term.js';

/** What a bound says of a printed quotient that rounding made larger, or smaller. */
const afterUp: Readonly<Record<Bound, Bound>> = { '>': '~', '>=': '~', '<': '<', '<=': '<', '~': '~' };
const afterDown: Readonly<Record<Bound, Bound>> = { '>': '>', '>=': '>', '<': '~', '<=': '~', '~': '~' };

/** What a printed quotient says of the true one. A bound that rounding contradicts is dropped to `~`: more than 1/3 is not more than 0.34. */
export const boundAsPrinted = (
  bound: Bound | undefined,
  top: Term,
  over: Term,
  { rounding, unit = '1' }: Quotient,
): Bound | undefined => {
  if (bound === undefined) return undefined;
  const moved = movedBy(top, over, rounding, unit);
  if (moved === 0) return bound;
  return moved > 0 ? afterUp[bound] : afterDown[bound];
};

/** What dividing by a bounded number does, and taking it away: more gives less. */
export const INVERSE: Readonly<Record<Bound, Bound>> = { '>': '<', '>=': '<=', '<': '>', '<=': '>=', '~': '~' };
const weaker: Readonly<Record<Bound, Bound>> = { '>': '>=', '>=': '>=', '<': '<=', '<=': '<=', '~': '~' };

/** What is known of a quotient by what is known of its terms. */
export const boundOfQuotient = (
  top: Term,
  topBound: Bound | undefined,
  over: Term,
  overBound: Bound | undefined,
): Bound | undefined => {
  if (topBound === undefined && overBound === undefined) return undefined;
  const numerator = bigOf(top);
  if (numerator < 0n || bigOf(over) < 0n) return '~';
  if (overBound === undefined) return topBound;
  // Nothing divided by anything is nothing.
  if (numerator === 0n) return topBound === undefined ? undefined : addBounds(topBound, weaker[INVERSE[overBound]]);
  return addBounds(topBound, INVERSE[overBound]);
};
