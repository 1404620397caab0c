import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * A change of developer needs a new selection (đánh giá, lựa chọn lại chủ đầu tư).
 */
export const changeDeveloper: Rule<{ readonly newSelection: true; readonly afterSettlement: boolean }> = {
  id: 'decision.change-developer',
  subject: 'decision',
  title: { vi: 'Thay đổi chủ đầu tư', en: 'Change of developer' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: { newSelection: true, afterSettlement: false },
      source: { instrument: '32/2024/NĐ-CP', article: '12', clause: '2', point: 'b' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { newSelection: true, afterSettlement: true },
      source: { instrument: '32/2024/NĐ-CP', article: '12', clause: '2', point: 'b', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
      note: 'Only after the lawful rights and duties of the parties are settled.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['decision-change-developer', 'developer-changed', 'nd303-decision'],
};
