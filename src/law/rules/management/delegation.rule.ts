import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * To whom ministries and provinces may delegate (phân cấp, ủy quyền).
 */
export const delegation: Rule<{ readonly to: readonly Actor[] }> = {
  id: 'management.delegation',
  subject: 'management',
  title: { vi: 'Phân cấp, ủy quyền', en: 'Delegation' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: { to: ['industry-department', 'district-committee'] },
      source: { instrument: '32/2024/NĐ-CP', article: '29', clause: '3' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: { to: ['industry-department', 'commune-committee'] },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '29',
        clause: '3',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { to: ['industry-department', 'commune-committee'] },
      source: { instrument: '32/2024/NĐ-CP', article: '29', clause: '3' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['gov-delegate'],
};
