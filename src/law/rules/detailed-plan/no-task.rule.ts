import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Whether the detailed plan of a cluster, or its adjustment, needs a planning task (nhiệm vụ quy hoạch) under the cluster decree.
 */
export const detailedPlanNoTask: Rule<{ readonly taskNeeded: false; readonly alsoForAdjustment: true }> = {
  id: 'detailed-plan.no-task',
  subject: 'detailed-plan',
  title: { vi: 'Không lập nhiệm vụ quy hoạch', en: 'No planning task' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: { taskNeeded: false, alsoForAdjustment: true },
      source: { instrument: '32/2024/NĐ-CP', article: '15', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { taskNeeded: false, alsoForAdjustment: true },
      source: { instrument: '32/2024/NĐ-CP', article: '15', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  questions: ['planning-task-conflict'],
  sourceIds: ['detailed-plan-no-task', 'detailed-plan-adjust-no-task'],
};
