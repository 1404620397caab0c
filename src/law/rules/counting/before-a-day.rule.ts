import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { SINCE_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * The last safe day of a deadline phrased `before day D` (trước ngày): the day before it. A strict reading of the words.
 */
export const beforeADay: Rule<{ readonly lastDay: 'day-before' }> = {
  id: 'counting.before-a-day',
  subject: 'counting',
  title: { vi: 'Trước ngày', en: 'Before a day' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: SINCE_32,
      value: { lastDay: 'day-before' },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '4', point: 'b' },
      confidence: 'assumption',
      note: 'The words are text; the strict reading is an interpretation. It applies alike to reports, to the cut-offs of 5/10/2009 and to 31/12/2026.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  questions: ['strictly-before'],
  sourceIds: ['deadline-before-means-strictly-before'],
};
