import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const GROUNDS: readonly Item[] = [
  { id: 'strategies', vi: 'chiến lược công nghiệp', en: 'industrial strategies' },
  {
    id: 'orientation',
    vi: 'định hướng kinh tế - xã hội, quy hoạch vùng, kỹ thuật',
    en: 'socio-economic orientation, regional and technical plans',
  },
  { id: 'demand', vi: 'nhu cầu mặt bằng, di dời', en: 'demand for land, relocation' },
  { id: 'capital', vi: 'khả năng huy động vốn', en: 'ability to raise capital' },
  { id: 'environment', vi: 'bảo vệ môi trường, tiết kiệm đất', en: 'environment and land saving' },
];

/**
 * On what the development plan is built (cơ sở xây dựng phương án phát triển cụm công nghiệp).
 */
export const planBasis: Rule<readonly Item[]> = {
  id: 'plan.basis',
  subject: 'plan',
  title: { vi: 'Cơ sở xây dựng phương án', en: 'Basis of the plan' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_66,
      value: GROUNDS,
      source: { instrument: '68/2017/NĐ-CP', article: '5', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'summary',
    },
    {
      force: IN_32_AND_139,
      value: GROUNDS,
      source: { instrument: '32/2024/NĐ-CP', article: '4', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: GROUNDS,
      source: { instrument: '32/2024/NĐ-CP', article: '4', clause: '1' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [
    UNREAD_105,
    { force: { from: '2017-07-15' as IsoDate, before: '2020-08-01' as IsoDate }, question: '68-2017-unread' },
  ],
  sourceIds: ['plan-basis'],
};
