import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * The State may recover land for cluster projects (thu hồi đất).
 */
export const landRecoveryCase: Rule<{ readonly recoverable: true; readonly sameClauseAs: 'industrial-parks' }> = {
  id: 'land.recovery-case',
  subject: 'land',
  title: { vi: 'Thu hồi đất thực hiện cụm công nghiệp', en: 'Recovery for clusters' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-08-01' as IsoDate, before: null },
      value: { recoverable: true, sameClauseAs: 'industrial-parks' },
      source: { instrument: '31/2024/QH15', article: '79', clause: '22' },
      confidence: 'text',
      note: 'The first day, 1/8/2024, rests on secondary sources.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-08-01' as IsoDate }, question: 'land-before-2024-08' },
  ],
  sourceIds: ['land-recovery-case'],
};
