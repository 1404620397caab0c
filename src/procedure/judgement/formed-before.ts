import { addDays, reachedBy, windowOf, type IsoDate, type Ternary } from '../../core/index.js';
import type { Facts } from '../facts.js';

/** The first day of decision 105/2009: the plain yes or no that a caller may give is about this day. */
const OF_105 = '2009-10-05';

/**
 * Tells whether a cluster was formed before a day, decision or not, as the caller says.
 *
 * @param facts - When it was formed; or, for 5/10/2009, whether it was before.
 * @param day - The day that transitional rules look at.
 * @returns `unknown` while nobody says, or its day is too vague.
 */
export const formedBefore = ({ formedOn, formedBefore2009 }: Facts, day: IsoDate): Ternary => {
  if (formedOn !== undefined) return reachedBy(windowOf(formedOn), addDays(day, -1));
  if (formedBefore2009 === undefined || day !== OF_105) return 'unknown';
  return formedBefore2009 ? 'yes' : 'no';
};
