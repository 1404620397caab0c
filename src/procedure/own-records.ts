import type { Records } from './context.js';

/**
 * Leaves only the entries that concern an undertaking, for questions that judge many acts of one: withdrawals stay, whosever they are.
 *
 * @param records - The register.
 * @param undertaking - Whose.
 * @returns The same register with fewer events.
 */
export const ownRecords = (records: Records, undertaking: string): Records => ({
  ...records,
  events: records.events.filter((e) => e.undertaking === undertaking || e.type === 'entered-in-error'),
});
