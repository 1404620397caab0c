import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const PAYS: readonly Item[] = [
  {
    id: 'same',
    vi: 'các hoạt động như ngân sách trung ương (điểm a, b)',
    en: 'the activities of the central budget (points a, b)',
  },
  {
    id: 'promotion',
    vi: 'xúc tiến, khảo sát, lập và thẩm định thành lập, quy hoạch chi tiết, thủ tục',
    en: 'promotion, surveys, making and appraising dossiers, detailed plans, procedures',
  },
  {
    id: 'relocation',
    vi: 'lập dự án, vận chuyển, lắp đặt máy móc cho cơ sở di dời',
    en: 'project, transport and installation for those who move',
  },
];

/**
 * What the local budget pays for (ngân sách địa phương); the level of relocation support is set by the province; funds are recurrent.
 */
export const localBudget: Rule<readonly Item[]> = {
  id: 'support.local-budget',
  subject: 'support',
  title: { vi: 'Ngân sách địa phương', en: 'Local budget' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: PAYS,
      source: { instrument: '32/2024/NĐ-CP', article: '27', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: PAYS,
      source: { instrument: '32/2024/NĐ-CP', article: '27', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['support-local-budget'],
};
