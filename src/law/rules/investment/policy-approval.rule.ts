import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Whether the infrastructure project of a cluster needs an investment-policy approval (chấp thuận chủ trương đầu tư).
 */
export const policyApproval: Rule<{ readonly needed: false }> = {
  id: 'investment.policy-approval',
  subject: 'investment',
  title: { vi: 'Chấp thuận chủ trương đầu tư', en: 'Investment-policy approval' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-03-01' as IsoDate, before: null },
      value: { needed: false },
      source: { instrument: '143/2025/QH15', article: '24', clause: '1' },
      confidence: 'summary',
      note: 'The clause is from an officer’s note that asks to verify it; one province’s regulation of 2026 still makes approval a step.',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2026-03-01' as IsoDate },
      question: 'policy-approval-before-2026',
    },
  ],
  questions: ['policy-approval-conflict'],
  sourceIds: ['invest-policy-approval-ccn-infra'],
};
