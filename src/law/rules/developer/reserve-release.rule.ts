import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** When kept land may be let to others. */
export interface ReserveRelease {
  /** From when the years run. */
  readonly after: 'infrastructure-complete';
  /** How many years. */
  readonly years: Threshold<'years'>;
  /** If no tenant of these groups has taken land. */
  readonly ifNoTenantOf: readonly Item[];
  /** What the developer does first. */
  readonly then: 'report-to-province-for-adjustment';
  /** To which clusters it applies. */
  readonly only: readonly ('established-after-2026-09-15' | 'no-state-support')[];
}

/**
 * When a developer may let land kept for priority tenants to others (quỹ đất dành cho doanh nghiệp ưu tiên). `null`: no such rule.
 */
export const reserveRelease: Rule<ReserveRelease | null> = {
  id: 'developer.reserve-release',
  subject: 'developer',
  title: { vi: 'Cho đối tượng khác thuê quỹ đất ưu tiên', en: 'Releasing land kept for priority tenants' },
  checkedOn: CHECKED_ON,
  versions: [
    { force: IN_32_AND_139, value: null, source: { instrument: '32/2024/NĐ-CP', article: '18' }, confidence: 'text' },
    {
      force: IN_303,
      value: {
        after: 'infrastructure-complete',
        years: { op: '>=', value: '2', unit: 'years' },
        ifNoTenantOf: [
          { id: 'high-tech', vi: 'doanh nghiệp công nghệ cao tư nhân', en: 'private high-tech enterprises' },
          { id: 'sme', vi: 'doanh nghiệp nhỏ và vừa', en: 'small and medium enterprises' },
          { id: 'start-up', vi: 'khởi nghiệp sáng tạo', en: 'innovative start-ups' },
        ],
        then: 'report-to-province-for-adjustment',
        only: ['established-after-2026-09-15', 'no-state-support'],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '18', clause: '4a', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['developer-reserve-release', 'nd303-priority-release'],
};
