import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * From which area a functional zone needs a sub-zone plan (khu chức năng); no cluster reaches it.
 */
export const functionalZoneThreshold: Rule<{
  readonly subZonePlan: Threshold<'ha'>;
  readonly detailedPlanOnly: Threshold<'ha'>;
}> = {
  id: 'detailed-plan.functional-zone',
  subject: 'detailed-plan',
  title: { vi: 'Quy mô khu chức năng', en: 'Functional zones' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: null },
      value: {
        subZonePlan: { op: '>=', value: '200', unit: 'ha' },
        detailedPlanOnly: { op: '<', value: '200', unit: 'ha' },
      },
      source: {
        instrument: '178/2025/NĐ-CP',
        article: '8',
        clause: '2',
        readWith: { instrument: '178/2025/NĐ-CP', article: '9', clause: '1', point: 'c' },
      },
      confidence: 'text',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2025-07-01' as IsoDate },
      question: 'detailed-plan-before-2025',
    },
  ],
  sourceIds: ['dp-functional-zone-threshold'],
};
