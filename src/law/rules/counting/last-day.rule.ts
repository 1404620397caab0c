import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * When a term ends (kết thúc thời hạn): at the end of its last day; where that is a weekend rest day or a holiday, at the end of the next working day.
 */
export const lastDay: Rule<{
  readonly endsAt: '24:00';
  readonly onDayOff: 'next-working-day';
  readonly noSuchDayInMonth: 'last-day-of-month';
}> = {
  id: 'counting.last-day',
  subject: 'counting',
  title: { vi: 'Ngày cuối là ngày nghỉ', en: 'The last day' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2017-01-01' as IsoDate, before: null },
      value: { endsAt: '24:00', onDayOff: 'next-working-day', noSuchDayInMonth: 'last-day-of-month' },
      source: { instrument: '91/2015/QH13', article: '148', clause: '3, 5, 6' },
      confidence: 'text',
      note: 'The first day, 1/1/2017, rests on secondary sources.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2017-01-01' as IsoDate }, question: 'counting-before-2017' },
  ],
  questions: ['last-day-swapped', '118-2025-unread'],
  sourceIds: ['count-working-days-vs-days'],
};
