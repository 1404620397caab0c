import type { IsoDate } from '../../core/iso-date.js';
import type { Actor } from '../engine/actor.js';
import { CHECKED_ON } from '../engine/edition.js';
import type { Rule } from '../engine/rule.js';
import type { Term } from '../engine/term.js';

/** Provisions of the province's own. */
export interface LaoCaiRegulation {
  /** How soon consulted bodies answer. */
  readonly answerWithin: Term;
  /** What silence means. */
  readonly silence: 'agreement';
  /** Who approves the detailed plan. */
  readonly detailedPlanApprovedBy: Actor;
  /** Vice chairs of the selection council it lists. */
  readonly councilViceChairs: readonly Actor[];
  /** It still makes investment-policy approval a step. */
  readonly policyApprovalStep: true;
  /** What becomes of clusters of before 2009 that do not qualify. */
  readonly unqualifiedPre2009: 'proposed-for-removal-from-plan';
}

/**
 * What the regulation of Lào Cai adds (Quy chế quản lý cụm công nghiệp tỉnh Lào Cai). It predates decree 303/2026 and is to be revised.
 */
export const laoCaiRegulation: Rule<LaoCaiRegulation> = {
  id: 'management.coordination-lao-cai',
  subject: 'management',
  title: { vi: 'Lào Cai: quy chế quản lý cụm', en: 'Lào Cai: regulation of clusters' },
  checkedOn: CHECKED_ON,
  province: '15',
  versions: [
    {
      force: { from: '2026-03-06' as IsoDate, before: null },
      value: {
        answerWithin: { length: 10, unit: 'working-day', actor: 'other-departments', starts: 'departments-consulted' },
        silence: 'agreement',
        detailedPlanApprovedBy: 'commune-committee',
        councilViceChairs: ['industry-department'],
        policyApprovalStep: true,
        unqualifiedPre2009: 'proposed-for-removal-from-plan',
      },
      source: { instrument: '16/2026/QĐ-UBND (Lào Cai)' },
      confidence: 'text',
      note: 'The day is as reported: ten days after signing counted with the signing day; counted without it, a day later.',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2026-03-06' as IsoDate },
      question: 'provincial-rules-not-collected',
    },
  ],
  questions: ['effective-day-counting'],
  sourceIds: [],
};
