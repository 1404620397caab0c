import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Which duties of the district committee under decree 32/2024 the commune committee (UBND cấp xã) carries out.
 */
export const communeTakesOver: Rule<readonly Item[]> = {
  id: 'management.commune-takes-over',
  subject: 'management',
  title: { vi: 'UBND cấp xã thay UBND cấp huyện', en: 'Communes take the district’s tasks' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: '2026-09-15' as IsoDate },
      value: [
        { id: '5-1', vi: 'điều 5 khoản 1: xây dựng phương án', en: 'article 5 clause 1: preparing the plan' },
        { id: '7-1', vi: 'điều 7 khoản 1: điều chỉnh phương án', en: 'article 7 clause 1: adjusting the plan' },
        { id: '9-1-a', vi: 'điều 9 khoản 1 điểm a: tờ trình', en: 'article 9 clause 1 point a: submission' },
        { id: '10-1', vi: 'điều 10 khoản 1: thông báo, nhận hồ sơ', en: 'article 10 clause 1: call and window' },
        { id: '10-2', vi: 'điều 10 khoản 2: lập, gửi hồ sơ', en: 'article 10 clause 2: filing' },
        { id: '10-3', vi: 'điều 10 khoản 3: bổ sung hồ sơ', en: 'article 10 clause 3: supplements' },
        { id: '15-1', vi: 'điều 15 khoản 1: quy hoạch chi tiết', en: 'article 15 clause 1: detailed plan' },
        {
          id: '17-2',
          vi: 'điều 17 khoản 2: nhận quy chế dịch vụ',
          en: 'article 17 clause 2: receiving the service regulation',
        },
        { id: '19-5', vi: 'điều 19 khoản 5: nhận báo cáo chủ đầu tư', en: 'article 19 clause 5: developer’s reports' },
        { id: '23-4', vi: 'điều 23 khoản 4: nhận báo cáo nhà đầu tư', en: 'article 23 clause 4: tenants’ reports' },
        { id: '24-2', vi: 'điều 24 khoản 2: phối hợp kiểm tra', en: 'article 24 clause 2: inspections' },
        { id: '24-3', vi: 'điều 24 khoản 3: nhận tổng hợp thống kê', en: 'article 24 clause 3: statistics' },
        { id: '29-3', vi: 'điều 29 khoản 3: nhận phân cấp', en: 'article 29 clause 3: delegation' },
      ],
      source: { instrument: '139/2025/NĐ-CP', article: '11' },
      confidence: 'text',
      note: 'Its powers of article 34 clauses 1 to 3 pass by article 6.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2025-07-01' as IsoDate }, question: 'no-such-rule-then' },
    { force: { from: '2026-09-15' as IsoDate, before: null }, question: 'other-rule-governs' },
  ],
  sourceIds: ['nd139-commune-takes-district-duties', 'nd139-commune-takes-district-powers'],
};
