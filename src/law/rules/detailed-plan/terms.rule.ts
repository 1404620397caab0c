import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';

/** Terms of a detailed plan. */
export interface DetailedPlanTerms {
  /** To make the task. */
  readonly makeTask: Term;
  /** To make the plan. */
  readonly makePlan: Term;
  /** To appraise the task. */
  readonly appraiseTask: Term;
  /** To appraise the plan. */
  readonly appraisePlan: Term;
  /** For agencies to answer on the plan. */
  readonly agenciesAnswer: Term;
  /** For agencies to answer on the task. */
  readonly agenciesAnswerOnTask: Term;
  /** For the community, in days, from least to most. */
  readonly community: { readonly least: number; readonly most: number };
}

/**
 * How long making, consulting on and appraising a detailed plan may take (thời hạn lập, lấy ý kiến, thẩm định).
 */
export const detailedPlanTerms: Rule<DetailedPlanTerms> = {
  id: 'detailed-plan.terms',
  subject: 'detailed-plan',
  title: { vi: 'Thời hạn lập, thẩm định quy hoạch chi tiết', en: 'Terms of the detailed plan' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: null },
      value: {
        makeTask: { length: 1, unit: 'month', actor: 'developer', starts: 'task-begun' },
        makePlan: { length: 6, unit: 'month', actor: 'developer', starts: 'plan-begun' },
        appraiseTask: { length: 15, unit: 'day', actor: 'competent-authority', starts: 'task-submitted' },
        appraisePlan: { length: 30, unit: 'day', actor: 'competent-authority', starts: 'plan-submitted' },
        agenciesAnswer: { length: 15, unit: 'day', actor: 'other-departments', starts: 'opinion-asked' },
        agenciesAnswerOnTask: { length: 7, unit: 'working-day', actor: 'other-departments', starts: 'opinion-asked' },
        community: { least: 20, most: 30 },
      },
      source: {
        instrument: '47/2024/QH15',
        part: 'điều 36-37, điều 40 khoản 4',
        readWith: { instrument: '178/2025/NĐ-CP', article: '4', clause: '3' },
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
  sourceIds: ['dp-consultation', 'dp-make-time', 'dp-appraise-time'],
};
