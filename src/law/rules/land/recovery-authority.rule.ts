import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Who recovers land for a cluster, and from organisations in breach (thẩm quyền thu hồi đất), as the law itself has it.
 */
export const landRecoveryAuthority: Rule<{ readonly forClusters: Actor; readonly fromOrganisationsInBreach: Actor }> = {
  id: 'land.recovery-authority',
  subject: 'land',
  title: { vi: 'Thẩm quyền thu hồi đất', en: 'Who recovers land' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-08-01' as IsoDate, before: '2025-07-01' as IsoDate },
      value: { forClusters: 'district-committee', fromOrganisationsInBreach: 'provincial-committee' },
      source: { instrument: '31/2024/QH15', article: '83' },
      confidence: 'text',
      note: 'The first day, 1/8/2024, rests on secondary sources.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-08-01' as IsoDate }, question: 'land-before-2024-08' },
    { force: { from: '2025-07-01' as IsoDate, before: null }, question: 'land-authority-after-2025' },
  ],
  sourceIds: ['land-recovery-authority'],
};
