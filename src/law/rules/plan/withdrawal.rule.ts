import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const NEEDS: readonly Item[] = [
  { id: 'conversion', vi: 'phương án chuyển đổi khả thi', en: 'feasible conversion plan' },
  {
    id: 'assessment',
    vi: 'đánh giá hiện trạng, hiệu quả đầu tư',
    en: 'assessment of present investment and its effect',
  },
  { id: 'basis', vi: 'căn cứ đề xuất', en: 'basis of the proposal' },
  { id: 'plan-adjusted', vi: 'điều chỉnh quy hoạch tỉnh', en: 'adjustment of the provincial plan' },
];

/**
 * What withdrawing a cluster from the plan needs (rút cụm công nghiệp ra khỏi quy hoạch).
 */
export const planWithdrawal: Rule<readonly Item[]> = {
  id: 'plan.withdrawal',
  subject: 'plan',
  title: { vi: 'Rút cụm ra khỏi quy hoạch', en: 'Withdrawing a cluster' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: NEEDS,
      source: { instrument: '32/2024/NĐ-CP', article: '6', readWith: { instrument: '32/2024/NĐ-CP', article: '7' } },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: NEEDS,
      source: { instrument: '32/2024/NĐ-CP', article: '6', readWith: { instrument: '32/2024/NĐ-CP', article: '7' } },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['plan-withdrawal', 'plan-withdrawal-content', 'withdrawn-from-plan', 'plan-adjust-grounds'],
};
