import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Whether the day of the act that starts a term is counted (thời điểm bắt đầu thời hạn).
 */
export const firstDay: Rule<{ readonly firstDayCounted: false }> = {
  id: 'counting.first-day',
  subject: 'counting',
  title: { vi: 'Ngày đầu không tính', en: 'The first day' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2017-01-01' as IsoDate, before: null },
      value: { firstDayCounted: false },
      source: { instrument: '91/2015/QH13', article: '147', clause: '2' },
      confidence: 'text',
      note: 'The first day, 1/1/2017, rests on secondary sources.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2017-01-01' as IsoDate }, question: 'counting-before-2017' },
  ],
  sourceIds: ['count-working-days-vs-days'],
};
