import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** One choice the law leaves to the province, and where decree 32/2024 had the district. */
export interface ProvincialChoice extends Item {
  /** Article, clause and point of decree 32/2024. */
  readonly provision: string;
}

/**
 * What the provincial committee decides after districts ceased (UBND cấp tỉnh quyết định); there is no national default.
 */
export const provincialChoices: Rule<readonly ProvincialChoice[]> = {
  id: 'management.provincial-choices',
  subject: 'management',
  title: { vi: 'Những điều tỉnh quyết định', en: 'What the province decides' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: '2026-09-15' as IsoDate },
      value: [
        {
          id: 'upland',
          vi: 'huyện miền núi',
          en: 'which areas count as mountain districts',
          provision: 'điều 2 khoản 1',
        },
        {
          id: 'plan-forecast',
          vi: 'dự báo quỹ đất cấp huyện trong phương án',
          en: 'land fund of the district in the plan',
          provision: 'điều 4 khoản 2 điểm c',
        },
        {
          id: 'plan-adjust-land-fund',
          vi: 'quỹ đất, khả năng cho thuê trên địa bàn huyện khi điều chỉnh',
          en: 'land fund and letting in the district when adjusting the plan',
          provision: 'điều 6 khoản 1 điểm b',
        },
        {
          id: 'land-use-plan',
          vi: 'quy hoạch sử dụng đất cấp huyện (thành lập, mở rộng, thay đổi nhỏ)',
          en: 'land-use plan of the district (establishment, expansion, small deviation)',
          provision: 'điều 8 khoản 1 điểm a, khoản 2 điểm a; điều 10 khoản 4',
        },
        {
          id: 'saturation-area',
          vi: 'địa bàn xét tỷ lệ lấp đầy trung bình',
          en: 'area over which saturation is tested',
          provision: 'điều 8 khoản 1 điểm c',
        },
        {
          id: 'submitting-committee',
          vi: 'cụm trên nhiều địa bàn: cơ quan trình',
          en: 'who submits for a cluster across several localities',
          provision: 'điều 9 khoản 1 điểm a',
        },
        {
          id: 'minor-deviation-boundary',
          vi: 'phạm vi thay đổi vị trí',
          en: 'boundary within which the location may move',
          provision: 'điều 10 khoản 4',
        },
        {
          id: 'public-units',
          vi: 'sắp xếp đơn vị được giao làm chủ đầu tư',
          en: 'rearranging units assigned as developer',
          provision: 'điều 35 khoản 3',
        },
      ],
      source: { instrument: '139/2025/NĐ-CP', article: '12' },
      confidence: 'text',
      note: 'Mountain districts of article 35 clause 1 are not among them.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2025-07-01' as IsoDate }, question: 'no-such-rule-then' },
    { force: { from: '2026-09-15' as IsoDate, before: null }, question: 'other-rule-governs' },
  ],
  questions: ['province-decisions-2025'],
  sourceIds: ['nd139-province-decides-district-tests'],
};
