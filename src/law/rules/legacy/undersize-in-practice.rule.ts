import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Clusters formed earlier and below the least area were established under decree 68/2017 (Hà Nội 2018: 1.4 to 6.28 ha). The clause that allowed it was not seen.
 */
export const undersizeInPractice: Rule<{ readonly formedBefore: IsoDate; readonly leastAreaApplied: false }> = {
  id: 'legacy.undersize-in-practice',
  subject: 'legacy',
  title: { vi: 'Cụm nhỏ được thành lập theo 68/2017', en: 'Small legacy clusters under decree 68/2017' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_68_AND_66,
      value: { formedBefore: '2017-07-15' as IsoDate, leastAreaApplied: false },
      source: { instrument: '68/2017/NĐ-CP' },
      confidence: 'assumption',
      note: 'Practice in one city, 2018.',
    },
  ],
  gaps: [UNREAD_105, { force: { from: '2024-05-01' as IsoDate, before: null }, question: 'other-rule-governs' }],
  sourceIds: ['ccn-small-legacy-cluster'],
};
