import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Planning law: no task for a cluster inside an area with an approved general or sub-zone plan (nhiệm vụ quy hoạch).
 */
export const noTaskInPlannedArea: Rule<{
  readonly noTaskWhere: readonly ('general-plan-approved' | 'sub-zone-plan-approved')[];
}> = {
  id: 'detailed-plan.no-task-in-planned-area',
  subject: 'detailed-plan',
  title: { vi: 'Không lập nhiệm vụ trong khu vực đã có quy hoạch', en: 'No task in a planned area' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: null },
      value: { noTaskWhere: ['general-plan-approved', 'sub-zone-plan-approved'] },
      source: { instrument: '47/2024/QH15', article: '16', clause: '2' },
      confidence: 'text',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2025-07-01' as IsoDate },
      question: 'detailed-plan-before-2025',
    },
  ],
  questions: ['planning-task-conflict'],
  sourceIds: ['dp-no-task-in-planned-area'],
};
