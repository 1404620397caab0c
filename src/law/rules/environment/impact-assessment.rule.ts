import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Whether the infrastructure project needs an impact assessment (ĐTM) and a licence (giấy phép môi trường).
 */
export const impactAssessment: Rule<{ readonly assessment: false; readonly licence: true }> = {
  id: 'environment.impact-assessment',
  subject: 'environment',
  title: { vi: 'Đánh giá tác động môi trường', en: 'Environmental impact assessment' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-05-18' as IsoDate, before: null },
      value: { assessment: false, licence: true },
      source: { instrument: '66.19/2026/NQ-CP', part: 'phụ lục IX A, mục VI khoản 1, mục VII khoản 1' },
      confidence: 'summary',
    },
  ],
  gaps: [{ force: { from: '2009-10-05' as IsoDate, before: '2026-05-18' as IsoDate }, question: 'eia-before-2026-05' }],
  sourceIds: ['env-eia-exempt'],
};
