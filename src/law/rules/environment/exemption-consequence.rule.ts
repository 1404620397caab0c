import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Points of article 49 clause 1 that do not apply to exempt clusters.
 */
export const exemptionConsequence: Rule<readonly string[]> = {
  id: 'environment.exemption-consequence',
  subject: 'environment',
  title: { vi: 'Quy định không áp dụng khi được miễn', en: 'What an exempt cluster is let off' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-01-29' as IsoDate, before: null },
      value: ['a', 'b', 'd'],
      source: { instrument: '08/2022/NĐ-CP', article: '49', clause: '1a', amendedBy: '48/2026/NĐ-CP' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2022-01-01' as IsoDate }, question: 'environment-before-2022' },
    { force: { from: '2022-01-01' as IsoDate, before: '2026-01-29' as IsoDate }, question: 'exemption-before-2026' },
  ],
  sourceIds: ['env-exempt-consequence'],
};
