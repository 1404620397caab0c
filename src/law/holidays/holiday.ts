import type { IsoDate } from '../../core/iso-date.js';
import type { Confidence } from '../../model/basis.js';

/** `off`: offices are closed though it may be a weekday. `work`: a Saturday on which they are open. */
export type HolidayKind = 'off' | 'work';

/**
 * Why a day is off, or worked.
 *
 * @remarks
 * `statutory`: named by the law, the anniversary of the Hùng Kings, the day beside the National Day and the Day of Culture (24/11) included.
 * `tet-choice`: one of the five days of the lunar new year (Tết Âm lịch) chosen each year, weekend ones included. `in-lieu`:
 * makes up for a holiday on a weekend (nghỉ bù). `swap`: a weekday exchanged for a Saturday, or that Saturday (hoán đổi ngày làm việc).
 */
export type HolidayReason = 'statutory' | 'tet-choice' | 'in-lieu' | 'swap';

/**
 * How a day of the table is known.
 *
 * @remarks
 * `official`: the text of the document was seen in a reproduction, or the labour code itself fixes the date. `press`: a newspaper
 * or another third party states it. `secondary`: seen only as reported by public repositories that cite the page named, which could not be opened.
 * `computed`: converted from the lunar calendar, or derived from the rule on days in lieu.
 */
export type HolidayEvidence = 'official' | 'press' | 'secondary' | 'computed';

/**
 * One day that breaks the rule of Monday to Friday for public servants (ngày nghỉ lễ, tết; ngày làm bù).
 *
 * @remarks
 * Not a day off of one province, office or trade, and not a closure for a storm or an epidemic. A day off may fall on a
 * weekend; it is then listed, and its day in lieu with it.
 */
export interface Holiday {
  /** The day. */
  readonly day: IsoDate;
  /** Off, or worked. */
  readonly kind: HolidayKind;
  /** Why. */
  readonly reason: HolidayReason;
  /** Vietnamese name. */
  readonly name: string;
  /** The document that sets it, in Vietnamese, as the sources name it. */
  readonly document: string;
  /** The page it was seen on; under `secondary`, the page that others cite. */
  readonly url: string;
  /** How it is known. */
  readonly evidence: HolidayEvidence;
  /** The same in the grades of the law: `official` is `text`, `press` and `secondary` are `summary`, `computed` is `assumption`. */
  readonly confidence: Confidence;
  /** Present when no notice for that year was known on the day of the edition, so that it may still be arranged otherwise. */
  readonly unannounced?: true;
}
