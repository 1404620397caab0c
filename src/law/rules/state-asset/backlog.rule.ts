import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * How long the review, count, classification and assignment of existing assets may take (rà soát, giao tài sản hiện có).
 */
export const assetBacklog: Rule<{ readonly years: number }> = {
  id: 'state-asset.backlog',
  subject: 'state-asset',
  title: { vi: 'Rà soát tài sản hiện có', en: 'Existing assets' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-07-06' as IsoDate, before: null },
      value: { years: 2 },
      source: { instrument: '178/2026/NĐ-CP', article: '48', clause: '1' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2026-07-06' as IsoDate }, question: 'state-assets-before-2026' },
  ],
  sourceIds: ['state-asset-backlog'],
};
