import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * The weekly rest days of State offices (nghỉ hằng tuần): Saturday and Sunday.
 */
export const weeklyRest: Rule<{ readonly rest: readonly ('saturday' | 'sunday')[]; readonly hours: number }> = {
  id: 'counting.weekly-rest',
  subject: 'counting',
  title: { vi: 'Tuần làm việc 40 giờ', en: 'Five-day week' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2009-10-05' as IsoDate, before: null },
      value: { rest: ['saturday', 'sunday'], hours: 40 },
      source: { instrument: '188/1999/QĐ-TTg', article: '1' },
      confidence: 'text',
      note: 'Older than the days covered here.',
    },
  ],
  sourceIds: ['count-working-days-vs-days'],
};
