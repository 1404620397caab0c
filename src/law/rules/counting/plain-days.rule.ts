import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What a plain day (ngày) of a term is: a calendar day, days off inside included. A working day (ngày làm việc) has no general definition; it is read as a day that is neither Saturday, Sunday nor holiday.
 */
export const plainDays: Rule<{ readonly day: 'calendar-day'; readonly workingDay: 'not-saturday-sunday-or-holiday' }> =
  {
    id: 'counting.plain-days',
    subject: 'counting',
    title: { vi: 'Ngày và ngày làm việc', en: 'Days and working days' },
    checkedOn: CHECKED_ON,
    versions: [
      {
        force: { from: '2017-01-01' as IsoDate, before: null },
        value: { day: 'calendar-day', workingDay: 'not-saturday-sunday-or-holiday' },
        source: { instrument: '91/2015/QH13', article: '145', clause: '2' },
        confidence: 'assumption',
        note: 'The calendar day is text; the working day is taken from a sector definition and commentary.',
      },
    ],
    gaps: [
      { force: { from: '2009-10-05' as IsoDate, before: '2017-01-01' as IsoDate }, question: 'counting-before-2017' },
    ],
    sourceIds: ['count-working-days-vs-days'],
  };
