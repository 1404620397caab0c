import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Which level applies to a project entitled to several (mức ưu đãi cao nhất).
 */
export const highestIncentive: Rule<'highest'> = {
  id: 'support.highest-level',
  subject: 'support',
  title: { vi: 'Nhiều mức ưu đãi', en: 'Several levels of incentive' },
  checkedOn: CHECKED_ON,
  versions: [
    { force: IN_68_AND_66, value: 'highest', source: { instrument: '68/2017/NĐ-CP' }, confidence: 'summary' },
    {
      force: IN_32_AND_139,
      value: 'highest',
      source: { instrument: '32/2024/NĐ-CP', article: '25', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: 'highest',
      source: { instrument: '32/2024/NĐ-CP', article: '25', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: ['ccn-incentive-highest-applies', 'incentive-status'],
};
