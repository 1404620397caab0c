import type { IsoDate } from '../../../core/iso-date.js';
import type { Bilingual } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Which law governs land lease and money of cluster assets, and what the main service is (khai thác tài sản).
 */
export const assetServices: Rule<{
  readonly under: readonly ('land-law' | 'cluster-law')[];
  readonly mainService: Bilingual;
}> = {
  id: 'state-asset.services',
  subject: 'state-asset',
  title: { vi: 'Khai thác tài sản cụm công nghiệp', en: 'Use of cluster assets' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-07-06' as IsoDate, before: null },
      value: {
        under: ['land-law', 'cluster-law'],
        mainService: {
          vi: 'cho thuê hạ tầng và dịch vụ gắn với thuê đất',
          en: 'leasing infrastructure, with services tied to land lease',
        },
      },
      source: { instrument: '178/2026/NĐ-CP', article: '17', clause: '2' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2026-07-06' as IsoDate }, question: 'state-assets-before-2026' },
  ],
  sourceIds: ['state-asset-services'],
};
