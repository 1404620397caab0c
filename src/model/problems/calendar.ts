import type { IsoDate, Span } from '../../core/index.js';

/** Codes of the calendar, with their parameters. */
export interface CalendarProblems {
  /** The answer needs a day that the table of days off does not cover. `lastDay`: where the count alone ends, when that much is known. */
  readonly 'calendar.beyond-table': { readonly day: IsoDate; readonly covered: Span; readonly lastDay?: IsoDate };
  /** A length that is no whole number between two limits. The length is given as text, since it may be no number at all. */
  readonly 'calendar.bad-length': { readonly length: string; readonly least: number; readonly most: number };
  /** The caller calls one day both off and worked. */
  readonly 'calendar.contradictory-override': { readonly day: IsoDate };
  /** A stop that ends before it begins. */
  readonly 'calendar.backward-stop': { readonly from: IsoDate; readonly before: IsoDate };
}
