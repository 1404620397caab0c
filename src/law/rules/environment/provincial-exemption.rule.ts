import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * The province may exempt cases from wastewater collection and central treatment (miễn hệ thống xử lý nước thải tập trung).
 */
export const provincialExemption: Rule<{
  readonly by: Actor;
  readonly from: 'wastewater-works';
  readonly criteria: null;
}> = {
  id: 'environment.provincial-exemption',
  subject: 'environment',
  title: { vi: 'Tỉnh quyết định miễn hạ tầng nước thải', en: 'Exemption by the province' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-01-01' as IsoDate, before: null },
      value: { by: 'provincial-committee', from: 'wastewater-works', criteria: null },
      source: { instrument: '72/2020/QH14', article: '52', clause: '6', point: 'b', amendedBy: '146/2025/QH15' },
      confidence: 'text',
      note: 'Seen quoted by a later decree; the criteria were not seen.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2022-01-01' as IsoDate }, question: 'environment-before-2022' },
    { force: { from: '2022-01-01' as IsoDate, before: '2026-01-01' as IsoDate }, question: 'exemption-before-2026' },
  ],
  sourceIds: ['env-exempt-provincial'],
};
