import type { IsoDate } from '../../core/iso-date.js';
import type { Span } from '../../core/span.js';

/**
 * The edition of the table of days off, named by the last day on which its sources were consulted.
 *
 * @remarks
 * It has a pace of its own beside `lawEdition`: a swap of a working day (hoán đổi ngày làm việc) has been published as late as eight days before.
 * What was published after this day cannot be known here.
 */
export const holidayEdition = '2026-11-22';

/** The same, as a day. */
export const HOLIDAYS_CHECKED_ON = holidayEdition as IsoDate;

/** The days on which the table answers for every day: 2015 to 2027. The one row before it is the Saturday worked for 2/1/2015. */
export const HOLIDAYS_COVERED: Span = { from: '2015-01-01' as IsoDate, before: '2028-01-01' as IsoDate };
