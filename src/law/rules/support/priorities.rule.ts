import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Which works and clusters State support goes to first (ưu tiên hỗ trợ đầu tư); the province reports to the People’s Council or decides.
 */
export const supportPriorities: Rule<readonly Item[]> = {
  id: 'support.priorities',
  subject: 'support',
  title: { vi: 'Ưu tiên hỗ trợ', en: 'What support goes to first' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: [
        {
          id: 'environment',
          vi: 'công trình môi trường của cụm đang hoạt động',
          en: 'environmental works of operating clusters',
        },
        {
          id: 'difficult',
          vi: 'hạ tầng thiết yếu tại địa bàn khó khăn, đặc biệt khó khăn',
          en: 'essential works in difficult and especially difficult areas',
        },
        {
          id: 'types',
          vi: 'cụm liên kết, chuyên ngành, hỗ trợ, sinh thái, bảo tồn nghề',
          en: 'linked, specialised, supporting, eco, craft-preserving clusters',
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '26', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        {
          id: 'priority-groups',
          vi: 'cụm dành đất cho ba nhóm ưu tiên',
          en: 'clusters that keep land for the three priority groups',
        },
        { id: 'difficult', vi: 'địa bàn khó khăn', en: 'difficult areas' },
        { id: 'types', vi: 'năm loại hình cụm', en: 'the five types of cluster' },
        {
          id: 'works',
          vi: 'giao thông, điện, cấp nước, thoát nước, nước thải, thông tin',
          en: 'transport, power, water supply, drainage, wastewater, communications',
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '26', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
      note: 'Public-asset law does not apply to assets formed from local support.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['support-cap-30', 'nd303-support'],
};
