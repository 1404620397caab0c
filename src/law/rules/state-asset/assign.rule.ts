import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';

/**
 * How soon an infrastructure asset of the State is assigned, recovered, transferred, sold, liquidated or written off (giao, xử lý tài sản).
 */
export const assetAssignment: Rule<Term> = {
  id: 'state-asset.assign',
  subject: 'state-asset',
  title: { vi: 'Giao tài sản kết cấu hạ tầng', en: 'Assignment of an asset' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-07-06' as IsoDate, before: null },
      value: { length: 12, unit: 'working-day', actor: 'competent-authority', starts: 'dossier-complete' },
      source: { instrument: '178/2026/NĐ-CP', article: '10', clause: '3' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2026-07-06' as IsoDate }, question: 'state-assets-before-2026' },
  ],
  sourceIds: ['state-asset-assign-limit'],
};
