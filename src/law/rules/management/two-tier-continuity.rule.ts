import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * How procedures went on when districts ceased on 1/7/2025 (chuyển tiếp chính quyền địa phương hai cấp): nothing froze.
 */
export const twoTierContinuity: Rule<readonly Item[]> = {
  id: 'management.two-tier-continuity',
  subject: 'management',
  title: { vi: 'Tiếp tục giải quyết khi bỏ cấp huyện', en: 'Continuity without districts' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: '2027-03-01' as IsoDate },
      value: [
        { id: 'same-procedure', vi: 'thủ tục như hiện hành', en: 'the existing procedure goes on' },
        { id: 'no-more-papers', vi: 'không thêm thủ tục, thành phần hồ sơ', en: 'no more steps or papers' },
        { id: 'no-longer-terms', vi: 'không kéo dài thời hạn', en: 'no longer terms' },
        { id: 'no-more-cost', vi: 'không thêm chi phí', en: 'no more cost' },
        {
          id: 'pending-to-commune',
          vi: 'việc đang giải quyết chuyển về UBND cấp xã, Chủ tịch UBND cấp tỉnh điều phối',
          en: 'work in progress goes to the commune, coordinated by the provincial chair',
        },
        {
          id: 'papers-valid',
          vi: 'giấy tờ đã cấp giữ giá trị đến hết hạn; sửa, cấp lại tại cơ quan mới',
          en: 'papers issued stay valid to their term; the new body amends or reissues',
        },
        {
          id: 'forms',
          vi: 'mẫu kèm các nghị định dùng theo cơ quan mới; mẫu của thông tư không thuộc diện này',
          en: 'forms issued with decrees follow the new authority; forms of a circular are not reached',
        },
        { id: 'publish', vi: 'tỉnh công bố thủ tục hành chính', en: 'the province publishes its procedures' },
        {
          id: 'other-matters',
          vi: 'việc không quy định thì theo pháp luật hiện hành',
          en: 'what is not regulated goes on under existing law',
        },
      ],
      source: {
        instrument: '139/2025/NĐ-CP',
        article: '22',
        readWith: { instrument: '139/2025/NĐ-CP', article: '20', clause: '2' },
      },
      confidence: 'text',
      note: 'The decree ends on 1/3/2027, unless the National Assembly extends it or a later instrument of rank overtakes a provision; its articles 6, 11 and 12 ended on 15/9/2026.',
    },
  ],
  gaps: [{ force: { from: '2009-10-05' as IsoDate, before: '2025-07-01' as IsoDate }, question: 'no-such-rule-then' }],
  sourceIds: [
    'nd139-pending-work',
    'nd139-terms-may-not-grow',
    'nd139-province-coordinates-transfer',
    'nd139-reissue-request',
    'nd139-publish-procedures',
    'nd139-forms-follow-authority',
    'nd139-other-matters-unchanged',
  ],
};
