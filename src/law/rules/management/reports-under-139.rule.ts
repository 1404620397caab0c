import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Yearly reports on the powers passed on as a whole, not the statistics of clusters; each before the day named.
 */
export const reportsUnder139: Rule<
  readonly {
    readonly from: Actor;
    readonly to: Actor;
    readonly before: { readonly month: number; readonly day: number };
  }[]
> = {
  id: 'management.reports-under-139',
  subject: 'management',
  title: { vi: 'Báo cáo thực hiện 139/2025/NĐ-CP', en: 'Yearly reports under decree 139/2025' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: '2027-03-01' as IsoDate },
      value: [
        { from: 'provincial-committee', to: 'ministry', before: { month: 12, day: 10 } },
        { from: 'commune-committee', to: 'provincial-committee', before: { month: 11, day: 30 } },
      ],
      source: { instrument: '139/2025/NĐ-CP', article: '20', clause: '1, 3' },
      confidence: 'text',
    },
  ],
  gaps: [{ force: { from: '2009-10-05' as IsoDate, before: '2025-07-01' as IsoDate }, question: 'no-such-rule-then' }],
  questions: ['strictly-before'],
  sourceIds: ['nd139-report-province', 'nd139-report-commune'],
};
