import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Who pays and who sets the level of support to those who move in (hỗ trợ di dời).
 */
export const relocationSupport: Rule<{ readonly from: 'local-budget'; readonly levelSetBy: Actor }> = {
  id: 'support.relocation',
  subject: 'support',
  title: { vi: 'Hỗ trợ di dời', en: 'Relocation support' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_68_AND_66,
      value: { from: 'local-budget', levelSetBy: 'provincial-committee' },
      source: { instrument: '68/2017/NĐ-CP' },
      confidence: 'summary',
    },
    {
      force: IN_32_AND_139,
      value: { from: 'local-budget', levelSetBy: 'provincial-committee' },
      source: { instrument: '32/2024/NĐ-CP', article: '27', clause: '2', point: 'c' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { from: 'local-budget', levelSetBy: 'provincial-committee' },
      source: { instrument: '32/2024/NĐ-CP', article: '27', clause: '2', point: 'c' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: ['ccn-relocation-support', 'support-local-budget'],
};
