import type { IsoDate } from '../../core/iso-date.js';
import type { Confidence } from '../../model/basis.js';
import { announced2015To2020 } from './announced-2015-2020.js';
import { announced2021To2027 } from './announced-2021-2027.js';
import type { Announcement } from './announcement.js';
import type { Holiday, HolidayEvidence } from './holiday.js';

const gradeOf: Readonly<Record<HolidayEvidence, Confidence>> = {
  official: 'text',
  press: 'summary',
  secondary: 'summary',
  computed: 'assumption',
};

const holidaysOf = ({ days, unannounced, ...seen }: Announcement): Holiday[] =>
  days.map(([day, kind, reason, name]) => ({
    day: day as IsoDate,
    kind,
    reason,
    name,
    ...seen,
    confidence: gradeOf[seen.evidence],
    ...(unannounced === undefined ? {} : { unannounced }),
  }));

const inOrder = (...lists: readonly (readonly Announcement[])[]): readonly Holiday[] =>
  lists.flatMap((list) => list.flatMap(holidaysOf)).sort((a, b) => (a.day < b.day ? -1 : 1));

/**
 * Every day off and every worked Saturday of public servants known for 2015 to 2027, oldest first.
 *
 * @remarks
 * A table copied from its sources, one document a day; nothing in it is computed here. The days of 2027 outside the lunar new year and the National
 * Day had not been announced on the day of the edition.
 *
 * @law Bộ luật Lao động 10/2012/QH13 điều 115 (to 31/12/2020); 45/2019/QH14 điều 111 khoản 3 and điều 112; Nghị quyết 28/2026/QH16 điều 2.
 * @example
 * ```ts
 * import { holidays } from 'industrial-clusters/law';
 *
 * const worked = holidays.filter(({ kind }) => kind === 'work');
 * console.log(worked.map(({ day }) => day).slice(-2)); // => ["2026-01-10","2026-08-22"]
 * ```
 */
export const holidays: readonly Holiday[] = /* @__PURE__ */ inOrder(announced2015To2020, announced2021To2027);
