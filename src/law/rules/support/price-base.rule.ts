import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const LEFT_OUT: readonly Item[] = [
  { id: 'budget-works', vi: 'kinh phí xây dựng từ ngân sách', en: 'construction cost from the budget' },
  { id: 'support', vi: 'kinh phí nhà nước hỗ trợ', en: 'State support' },
];

/**
 * What may not be reckoned into land rent and infrastructure price (giá cho thuê đất, giá sử dụng hạ tầng).
 */
export const priceBaseExclusions: Rule<readonly Item[]> = {
  id: 'support.price-base',
  subject: 'support',
  title: { vi: 'Phần không tính vào giá', en: 'What prices leave out' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: LEFT_OUT,
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '26',
        clause: '1',
        readWith: { instrument: '32/2024/NĐ-CP', article: '12', clause: '2', point: 'b' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: LEFT_OUT,
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '26',
        clause: '1',
        readWith: { instrument: '32/2024/NĐ-CP', article: '12', clause: '2', point: 'b' },
      },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['price-base-exclusions'],
};
