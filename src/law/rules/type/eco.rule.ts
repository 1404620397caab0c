import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What an eco cluster does (cụm công nghiệp sinh thái); no share is set. `null`: the decree names the type and does not define it.
 */
export const ecoType: Rule<readonly Item[] | null> = {
  id: 'type.eco',
  subject: 'type',
  title: { vi: 'Cụm công nghiệp sinh thái', en: 'Eco cluster' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32_AND_139,
      value: null,
      source: { instrument: '32/2024/NĐ-CP', article: '27', clause: '1', point: 'c' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        { id: 'circular', vi: 'kinh tế tuần hoàn, bền vững', en: 'circular, sustainable economy' },
        { id: 'cleaner', vi: 'sản xuất sạch hơn', en: 'cleaner production' },
        {
          id: 'linked',
          vi: 'liên kết tái sử dụng vật liệu, nước, năng lượng, chất thải',
          en: 'linked reuse of materials, water, energy and waste',
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '2a-2d', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
      note: 'The summary names clauses 2a to 2d for four types together.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['ccn-type-eco', 'nd303-types'],
};
