import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';

/**
 * How long before recovery the notice is given (thông báo thu hồi đất), in calendar days, and how long it stays valid.
 */
export const landRecoveryNotice: Rule<{
  readonly agricultural: Term;
  readonly other: Term;
  readonly validMonths: number;
  readonly earlierIfOwnersAgree: true;
}> = {
  id: 'land.recovery-notice',
  subject: 'land',
  title: { vi: 'Thông báo thu hồi đất', en: 'Notice of recovery' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-08-01' as IsoDate, before: null },
      value: {
        agricultural: { length: 90, unit: 'day', actor: 'competent-authority', starts: 'recovery-notice' },
        other: { length: 180, unit: 'day', actor: 'competent-authority', starts: 'recovery-notice' },
        validMonths: 12,
        earlierIfOwnersAgree: true,
      },
      source: { instrument: '31/2024/QH15', article: '85', clause: '1' },
      confidence: 'text',
      note: 'The first day, 1/8/2024, rests on secondary sources.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-08-01' as IsoDate }, question: 'land-before-2024-08' },
  ],
  sourceIds: ['land-recovery-notice'],
};
