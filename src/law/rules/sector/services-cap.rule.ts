import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * The share of the whole cluster, not of its industrial land, that services serving production may take and still be encouraged (dịch vụ phục vụ trực tiếp sản xuất).
 */
export const servicesCap: Rule<Threshold<'%'>> = {
  id: 'sector.services-cap',
  subject: 'sector',
  title: { vi: 'Diện tích dịch vụ', en: 'Area for services' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: { op: '<=', value: '10', unit: '%' },
      source: { instrument: '32/2024/NĐ-CP', article: '3', clause: '1', point: 'c' },
      confidence: 'text',
      note: 'It bounds what is encouraged; the text attaches no consequence to more.',
    },
    {
      force: IN_303,
      value: { op: '<=', value: '10', unit: '%' },
      source: { instrument: '32/2024/NĐ-CP', article: '3', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['services-area-cap', 'nd303-sectors'],
};
