import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const EFFECTS: readonly Item[] = [
  { id: 'records', vi: 'ghi nhận thông tin pháp lý của cụm', en: 'records the legal data of the cluster' },
  { id: 'basis-investment', vi: 'căn cứ triển khai đầu tư hạ tầng', en: 'basis to invest in infrastructure' },
  { id: 'basis-policy', vi: 'căn cứ áp dụng chính sách', en: 'basis to apply policies' },
];

/**
 * What a decision to establish or expand is (quyết định thành lập, quyết định mở rộng).
 */
export const decisionEffect: Rule<readonly Item[]> = {
  id: 'definition.decision',
  subject: 'definition',
  title: { vi: 'Quyết định thành lập, mở rộng', en: 'Decision to establish or expand' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: EFFECTS,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '9' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: EFFECTS,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '9' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['decision-legal-effect'],
};
