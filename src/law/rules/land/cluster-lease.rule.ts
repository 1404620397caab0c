import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** How the State leases land to a cluster. */
export interface ClusterLandLease {
  /** The longest term of a cluster. */
  readonly most: Threshold<'years'>;
  /** Rent of land for common infrastructure. */
  readonly commonInfrastructure: 'no-rent';
  /** Yearly rent may be turned into one payment. */
  readonly yearlyToOneOff: true;
  /** Where a public unit may act when no investor comes. */
  readonly publicUnitIn: readonly Item[];
}

/**
 * How the State leases land for a cluster’s infrastructure (cho thuê đất cụm công nghiệp).
 */
export const clusterLandLease: Rule<ClusterLandLease> = {
  id: 'land.cluster-lease',
  subject: 'land',
  title: { vi: 'Nhà nước cho thuê đất cụm công nghiệp', en: 'Lease to a cluster' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-08-01' as IsoDate, before: null },
      value: {
        most: { op: '<=', value: '70', unit: 'years' },
        commonInfrastructure: 'no-rent',
        yearlyToOneOff: true,
        publicUnitIn: [
          { id: 'incentive', vi: 'địa bàn ưu đãi', en: 'incentive areas' },
          { id: 'border', vi: 'biên giới', en: 'border areas' },
          { id: 'island', vi: 'hải đảo', en: 'islands' },
        ],
      },
      source: { instrument: '31/2024/QH15', article: '202' },
      confidence: 'text',
      note: 'The first day, 1/8/2024, rests on secondary sources.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-08-01' as IsoDate }, question: 'land-before-2024-08' },
  ],
  sourceIds: ['land-cluster-lease'],
};
