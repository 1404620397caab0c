import type { IsoDate } from '../../core/iso-date.js';

/**
 * The days on which a provision applies (thời gian có hiệu lực): half-open.
 *
 * @remarks
 * `before: null` says that no repeal was known on the day the rule was checked. It does not promise that none exists.
 */
export interface Force {
  /** First day in force. */
  readonly from: IsoDate;
  /** First day no longer in force, or `null` when no end is known. */
  readonly before: IsoDate | null;
}

/**
 * Tells whether a day lies in a stretch of force.
 *
 * @param force - The stretch, half-open.
 * @param on - The day asked about.
 * @returns `true` from the first day up to, and without, the first day no longer in force.
 * @example
 * ```ts
 * import { isInForce, regimes } from 'industrial-clusters/law';
 * import { isoDate } from 'industrial-clusters';
 *
 * console.log(isInForce(regimes['32/2024'].force, isoDate('2024-05-01'))); // => true
 * console.log(isInForce(regimes['32/2024'].force, isoDate('2025-07-01'))); // => false
 * ```
 */
export const isInForce = (force: Force, on: IsoDate): boolean =>
  // Days are ISO text of one length, so text order is day order.
  on >= force.from && (force.before === null || on < force.before);
