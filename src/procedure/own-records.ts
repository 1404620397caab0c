import { timelineOf, type Timeline } from '../lifecycle/index.js';
import type { Records } from './context.js';

/** Records of one undertaking, its acts put in order once for all that is asked of them. */
export interface OwnRecords extends Records {
  /** Its acts. The key is no name a host would give. */
  readonly '~timeline': Timeline;
}

const isOwn = (records: Records): records is OwnRecords => '~timeline' in records;

/**
 * Leaves only the entries that concern an undertaking, for questions that judge many acts of one: withdrawals stay, whosever they are.
 *
 * @param records - The register.
 * @param undertaking - Whose.
 * @returns The same register with fewer events.
 */
export const ownRecords = (records: Records, undertaking: string): OwnRecords => {
  const events = records.events.filter((e) => e.undertaking === undertaking || e.type === 'entered-in-error');
  return { ...records, events, '~timeline': timelineOf({ events }, undertaking) };
};

/**
 * Puts the acts of an undertaking in order, where that has not been done.
 *
 * @param records - The register, or the records of the undertaking.
 * @param undertaking - Whose.
 * @returns Its timeline.
 */
export const timelineIn = (records: Records, undertaking: string): Timeline =>
  isOwn(records) ? records['~timeline'] : timelineOf(records, undertaking);
