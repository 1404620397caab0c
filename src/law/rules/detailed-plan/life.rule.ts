import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * When the detailed plan is reviewed and when it lapses (rà soát, hết hiệu lực quy hoạch); it is adjusted under articles 45 to 48.
 */
export const detailedPlanLife: Rule<{
  readonly reviewEveryYears: number;
  readonly lapsesWith: 'project-terminated';
  readonly adjustedUnder: string;
}> = {
  id: 'detailed-plan.life',
  subject: 'detailed-plan',
  title: { vi: 'Rà soát, điều chỉnh, hết hiệu lực', en: 'Review, adjustment, lapse' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: null },
      value: { reviewEveryYears: 5, lapsesWith: 'project-terminated', adjustedUnder: 'điều 45-48' },
      source: {
        instrument: '47/2024/QH15',
        article: '43',
        readWith: { instrument: '47/2024/QH15', article: '33', clause: '4' },
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
  sourceIds: ['dp-review', 'dp-adjust', 'dp-lapse'],
};
