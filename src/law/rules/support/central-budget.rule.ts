import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const PAYS: readonly Item[] = [
  {
    id: 'database',
    vi: 'cơ sở dữ liệu, hội nghị, xúc tiến, tuyên truyền, tập huấn',
    en: 'database, conferences, promotion, information, training',
  },
  { id: 'policy', vi: 'khảo sát, xây dựng chính sách, mô hình', en: 'surveys, policies, models' },
  {
    id: 'recognition',
    vi: 'tiêu chí, công nhận mô hình, khen thưởng, tổng kết',
    en: 'criteria, recognition of models, rewards, reviews',
  },
];

/**
 * What the central budget pays for, done by the ministry (hoạt động phát triển cụm công nghiệp).
 */
export const centralBudget: Rule<readonly Item[]> = {
  id: 'support.central-budget',
  subject: 'support',
  title: { vi: 'Ngân sách trung ương', en: 'Central budget' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: PAYS,
      source: { instrument: '32/2024/NĐ-CP', article: '27', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: PAYS,
      source: { instrument: '32/2024/NĐ-CP', article: '27', clause: '1' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['support-central-budget'],
};
