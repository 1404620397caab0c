import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * On what basis land is recovered (căn cứ thu hồi đất); compensation and resettlement plans are approved first.
 */
export const landRecoveryBasis: Rule<{
  readonly anyOf: readonly Item[];
  readonly first: 'compensation-and-resettlement-approved';
}> = {
  id: 'land.recovery-basis',
  subject: 'land',
  title: { vi: 'Căn cứ thu hồi đất', en: 'Basis of recovery' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-08-01' as IsoDate, before: null },
      value: {
        anyOf: [
          {
            id: 'annual-plan',
            vi: 'có trong kế hoạch sử dụng đất hằng năm cấp huyện được duyệt',
            en: 'in the approved annual land-use plan of the district',
          },
          {
            id: 'public-ppp',
            vi: 'hoặc có quyết định đầu tư công, đối tác công tư',
            en: 'or a decision of public investment or partnership',
          },
          {
            id: 'policy',
            vi: 'hoặc được chấp thuận chủ trương đầu tư thuộc thẩm quyền Quốc hội, Thủ tướng',
            en: 'or an investment-policy approval of the National Assembly or the Prime Minister',
          },
        ],
        first: 'compensation-and-resettlement-approved',
      },
      source: { instrument: '31/2024/QH15', article: '80', clause: '1' },
      confidence: 'text',
      note: 'The first day, 1/8/2024, rests on secondary sources.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-08-01' as IsoDate }, question: 'land-before-2024-08' },
  ],
  questions: ['district-land-plan-after-2025'],
  sourceIds: ['land-recovery-basis'],
};
