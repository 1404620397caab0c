import type { IsoDate } from '../core/index.js';
import type { Calendar } from './calendar.js';

/**
 * A day of the table that may still be arranged otherwise, beneath an answer that rests on it.
 *
 * @remarks
 * `computed`: converted or derived, and no notice for its year was known on the day of the edition. `unannounced`: named by the law, and no notice
 * for its year was known.
 */
export interface Provisional {
  /** The day. */
  readonly day: IsoDate;
  /** What is missing. */
  readonly reason: 'computed' | 'unannounced';
  /** Vietnamese name of the day. */
  readonly name: string;
}

/**
 * Lists what is provisional in a stretch of days.
 *
 * @param calendar - Whose days.
 * @param from - The first day.
 * @param through - The last day.
 * @returns The days, in order.
 * @internal
 */
export const provisionalWithin = ({ doubtful }: Calendar, from: IsoDate, through: IsoDate): readonly Provisional[] =>
  doubtful
    .filter(({ day, unannounced }) => unannounced === true && day >= from && day <= through)
    .map(({ day, evidence, name }) => ({ day, reason: evidence === 'computed' ? 'computed' : 'unannounced', name }));

/**
 * Writes the list where there is one, so that a settled answer has no such key.
 *
 * @param found - The days found.
 * @returns A part of an answer.
 * @internal
 */
export const provisionalPart = (found: readonly Provisional[]): { readonly provisional?: readonly Provisional[] } =>
  found.length === 0 ? {} : { provisional: found };
