import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * How long waste works may run on trial (vận hành thử nghiệm công trình xử lý chất thải), and one extension, in months.
 */
export const trialOperation: Rule<{
  readonly months: Threshold<'months'>;
  readonly oneExtension: Threshold<'months'>;
}> = {
  id: 'environment.trial-operation',
  subject: 'environment',
  title: { vi: 'Vận hành thử nghiệm', en: 'Trial operation' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-01-29' as IsoDate, before: null },
      value: {
        months: { op: '<=', value: '6', unit: 'months' },
        oneExtension: { op: '<=', value: '6', unit: 'months' },
      },
      source: { instrument: '08/2022/NĐ-CP' },
      confidence: 'summary',
      note: 'Known from notes of 2026; the article was not seen, and neither was the day from which it has stood so, for which that of 48/2026/NĐ-CP is used.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2022-01-01' as IsoDate }, question: 'environment-before-2022' },
    { force: { from: '2022-01-01' as IsoDate, before: '2026-01-29' as IsoDate }, question: 'licence-before-2026' },
  ],
  sourceIds: ['env-trial-operation'],
};
