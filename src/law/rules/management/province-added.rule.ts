import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What decree 303/2026 adds to the duties of the provincial committee (UBND cấp tỉnh). `null`: nothing yet.
 */
export const provinceAddedDuties: Rule<readonly Item[] | null> = {
  id: 'management.province-added',
  subject: 'management',
  title: { vi: 'Nhiệm vụ bổ sung của tỉnh', en: 'What the province has to do besides' },
  checkedOn: CHECKED_ON,
  versions: [
    { force: IN_32_AND_139, value: null, source: { instrument: '32/2024/NĐ-CP', article: '32' }, confidence: 'text' },
    {
      force: IN_303,
      value: [
        {
          id: 'rent',
          vi: 'quyết định mức giảm tiền thuê lại đất cho ba nhóm ưu tiên',
          en: 'decide sublease reductions for three priority groups',
        },
        {
          id: 'priority-land',
          vi: 'xác định diện tích đất dành cho ba nhóm ưu tiên',
          en: 'set each cluster’s land for the three groups',
        },
        {
          id: 'delayed',
          vi: 'xử lý cụm chậm tiến độ, vi phạm; bố trí đơn vị nhà nước làm chủ đầu tư',
          en: 'settle delayed and violating clusters; arrange State units acting as developer',
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '32', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  questions: ['priority-land-share-draft'],
  sourceIds: ['gov-provincial-pc-v3', 'nd303-province'],
};
