import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const STEPS: readonly Item[] = [
  {
    id: 'direct',
    vi: 'UBND cấp tỉnh chỉ đạo cơ quan lập quy hoạch tỉnh tích hợp',
    en: 'the province directs the planning agency to integrate it',
  },
  { id: 'consult', vi: 'lấy ý kiến theo pháp luật quy hoạch', en: 'consultation under planning law' },
  { id: 'submit', vi: 'trình cấp có thẩm quyền phê duyệt', en: 'submission for approval' },
  {
    id: 'list-shown',
    vi: 'quyết định phê duyệt thể hiện danh mục: tên, địa điểm, diện tích, nội dung khác',
    en: 'the approving decision shows the list: name, location, area, other',
  },
];

/**
 * How the development plan, or its adjustment, enters the provincial plan (tích hợp vào quy hoạch tỉnh). The approving decision need not show trades.
 */
export const planIntegration: Rule<readonly Item[]> = {
  id: 'plan.integrate',
  subject: 'plan',
  title: { vi: 'Tích hợp vào quy hoạch tỉnh', en: 'Integration in the provincial plan' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: STEPS,
      source: { instrument: '32/2024/NĐ-CP', article: '5', readWith: { instrument: '32/2024/NĐ-CP', article: '7' } },
      confidence: 'text',
      note: 'Article 7 says the same of an adjustment.',
    },
    {
      force: IN_303,
      value: STEPS,
      source: { instrument: '32/2024/NĐ-CP', article: '5', readWith: { instrument: '32/2024/NĐ-CP', article: '7' } },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['plan-integrate', 'plan-adjust-procedure'],
};
