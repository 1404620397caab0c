import { holidayEdition, holidays, HOLIDAYS_COVERED } from '../law/index.js';
import { buildCalendar } from './build-calendar.js';
import type { Calendar } from './calendar.js';

/**
 * The working days of public servants from 2015 to 2027, by the official table of days off.
 *
 * @remarks
 * Bodies that do not rest on Saturday and Sunday arrange their own days, as every notice says: this is not their calendar. A swap published
 * after the edition cannot be known.
 *
 * Counted once, where it is first imported; a bundle that needs none of it drops it.
 *
 * @law Quyết định 188/1999/QĐ-TTg điều 1: the five-day week of state bodies.
 * @example
 * ```ts
 * import { officialCalendar } from 'industrial-clusters/calendar';
 * console.log(officialCalendar.covered); // => {"from":"2015-01-01","before":"2028-01-01"}
 * ```
 */
export const officialCalendar: Calendar = /* @__PURE__ */ buildCalendar({
  edition: holidayEdition,
  covered: HOLIDAYS_COVERED,
  holidays,
  overrides: [],
});
