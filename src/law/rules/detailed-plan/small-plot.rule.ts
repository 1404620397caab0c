import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * When a tenant’s plot needs only a master site plan (quy hoạch tổng mặt bằng): no task, no appraisal, acceptance within a term.
 */
export const smallPlot: Rule<{
  readonly area: Threshold<'ha'>;
  readonly oneInvestor: true;
  readonly insidePlannedArea: true;
  readonly acceptance: Term;
}> = {
  id: 'detailed-plan.small-plot',
  subject: 'detailed-plan',
  title: { vi: 'Lô đất nhỏ dùng tổng mặt bằng', en: 'Small plots' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: null },
      value: {
        area: { op: '<', value: '10', unit: 'ha' },
        oneInvestor: true,
        insidePlannedArea: true,
        acceptance: { length: 15, unit: 'day', actor: 'competent-authority', starts: 'plan-submitted' },
      },
      source: {
        instrument: '178/2025/NĐ-CP',
        article: '10',
        clause: '3',
        readWith: { instrument: '178/2025/NĐ-CP', article: '10', clause: '6', point: 'c' },
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
  sourceIds: ['site-plan-small-plot'],
};
