import type { HolidayEvidence, HolidayKind, HolidayReason } from './holiday.js';

/**
 * What one document says about days off (thông báo nghỉ lễ, tết), as far as one page shows it: the form in which the table is kept.
 *
 * @internal
 */
export interface Announcement {
  /** The document that sets the days, in Vietnamese, as the sources name it. */
  readonly document: string;
  /** The page it was seen on. */
  readonly url: string;
  /** How it was seen. */
  readonly evidence: HolidayEvidence;
  /** Present when no notice for that year was known on the day of the edition. */
  readonly unannounced?: true;
  /** Day, kind, reason and Vietnamese name. */
  readonly days: readonly (readonly [day: string, kind: HolidayKind, reason: HolidayReason, name: string])[];
}
