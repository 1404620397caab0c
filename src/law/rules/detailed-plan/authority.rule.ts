import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Who approves the detailed plan of a cluster (thẩm quyền phê duyệt quy hoạch chi tiết).
 */
export const detailedPlanAuthority: Rule<{
  readonly byTheLaw: Actor;
  readonly approves: Actor;
  readonly severalLocalities: Actor;
}> = {
  id: 'detailed-plan.authority',
  subject: 'detailed-plan',
  title: { vi: 'Thẩm quyền phê duyệt', en: 'Who approves' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: null },
      value: {
        byTheLaw: 'district-committee',
        approves: 'commune-committee',
        severalLocalities: 'provincial-committee',
      },
      source: { instrument: '47/2024/QH15', article: '41', clause: '3' },
      confidence: 'summary',
      note: 'The law says district; communes by a decree cited in one province’s regulation, whose text was not seen.',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2025-07-01' as IsoDate },
      question: 'detailed-plan-before-2025',
    },
  ],
  questions: ['detailed-plan-authority-2025'],
  sourceIds: ['dp-approve-authority'],
};
