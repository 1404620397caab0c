import type { IsoDate } from '../../core/iso-date.js';
import type { ClusterType } from '../engine/cluster-type.js';
import { CHECKED_ON } from '../engine/edition.js';
import type { Rule } from '../engine/rule.js';
import type { Threshold } from '../engine/threshold.js';

/** Area limits a province sets inside the national ones, in hectares. */
export interface ProvincialAreaLimits {
  /** Of a cluster of no listed type. */
  readonly general: { readonly least: Threshold<'ha'>; readonly most: Threshold<'ha'> };
  /** Of clusters of one type. */
  readonly byType: Readonly<
    Partial<Record<ClusterType, { readonly least: Threshold<'ha'>; readonly most: Threshold<'ha'> }>>
  >;
}

/** Area limits of clusters in Hà Nội, stricter than the national ones, in hectares of the whole cluster. */
export const hanoiAreaLimits: Rule<ProvincialAreaLimits> = {
  id: 'area.limits-hanoi',
  subject: 'area',
  title: { vi: 'Diện tích cụm công nghiệp tại Hà Nội', en: 'Area of clusters in Hà Nội' },
  checkedOn: CHECKED_ON,
  province: '01',
  follows: 'dossier',
  versions: [
    {
      force: { from: '2022-10-14' as IsoDate, before: '2024-05-01' as IsoDate },
      value: {
        general: { least: { op: '>=', value: '30', unit: 'ha' }, most: { op: '<=', value: '75', unit: 'ha' } },
        byType: {
          'craft-village': {
            least: { op: '>=', value: '15', unit: 'ha' },
            most: { op: '<=', value: '75', unit: 'ha' },
          },
        },
      },
      source: { instrument: '33/2022/QĐ-UBND (Hà Nội)' },
      confidence: 'summary',
      note: 'Whether the minima outlived decree 68/2017 is open, so they are not asserted beyond 30/4/2024.',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2022-10-14' as IsoDate },
      question: 'provincial-rules-not-collected',
    },
    {
      force: { from: '2024-05-01' as IsoDate, before: '2025-12-04' as IsoDate },
      question: 'hanoi-minima-after-2024-05',
    },
    { force: { from: '2025-12-04' as IsoDate, before: null }, question: 'provincial-rules-not-collected' },
  ],
  sourceIds: ['hanoi-ccn-min-area'],
};
