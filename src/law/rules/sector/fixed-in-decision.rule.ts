import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What the province states about trades in the decision (ngành, nghề trong cụm công nghiệp), in line with the plan and local orientation.
 */
export const sectorsInDecision: Rule<readonly Item[]> = {
  id: 'sector.fixed-in-decision',
  subject: 'sector',
  title: { vi: 'Ngành nghề ghi trong quyết định', en: 'Sectors stated in the decision' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: [{ id: 'sectors', vi: 'ngành, nghề, cơ sở sản xuất kinh doanh', en: 'trades and establishments' }],
      source: { instrument: '32/2024/NĐ-CP', article: '3', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        { id: 'sectors', vi: 'ngành, nghề', en: 'trades' },
        { id: 'tenants', vi: 'đối tượng thu hút', en: 'categories of tenants' },
        { id: 'type', vi: 'loại hình cụm', en: 'type of cluster' },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '3', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['sectors-fixed-in-decision', 'nd303-sectors'],
};
