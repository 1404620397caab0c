import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Which clusters the central target programme supported (hỗ trợ từ ngân sách trung ương).
 */
export const centralSupport: Rule<readonly Item[] | null> = {
  id: 'support.central-programme',
  subject: 'support',
  title: { vi: 'Hỗ trợ từ chương trình mục tiêu', en: 'Support by the target programme' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_68_AND_66,
      value: [
        { id: 'polluters', vi: 'cụm cho cơ sở ô nhiễm', en: 'clusters for polluters' },
        {
          id: 'difficult',
          vi: 'địa bàn khó khăn, đặc biệt khó khăn',
          en: 'disadvantaged and specially disadvantaged areas',
        },
        { id: 'no-enterprise', vi: 'nơi không thu hút được doanh nghiệp', en: 'where no enterprise can be attracted' },
      ],
      source: { instrument: '68/2017/NĐ-CP' },
      confidence: 'summary',
    },
    {
      force: IN_32_AND_139,
      value: null,
      source: { instrument: '32/2024/NĐ-CP', article: '26', clause: '1' },
      confidence: 'text',
      note: 'Targeted central transfers reach clusters through the local budget.',
    },
    {
      force: IN_303,
      value: null,
      source: { instrument: '32/2024/NĐ-CP', article: '26', clause: '1' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: ['ccn-central-support'],
};
