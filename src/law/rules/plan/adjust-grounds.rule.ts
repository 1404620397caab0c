import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32, IN_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * On what grounds the development plan is adjusted (điều chỉnh phương án); the text does not say whether any one is enough.
 */
export const planAdjustGrounds: Rule<readonly Item[]> = {
  id: 'plan.adjust-grounds',
  subject: 'plan',
  title: { vi: 'Cơ sở điều chỉnh phương án', en: 'Grounds to adjust the plan' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_66,
      value: [
        { id: 'strategies', vi: 'chiến lược, quy hoạch được điều chỉnh', en: 'strategies or plans were adjusted' },
        { id: 'land-fund', vi: 'thay đổi quỹ đất', en: 'the land fund changed' },
        { id: 'developer', vi: 'xác định rõ chủ đầu tư', en: 'the developer is clearly identified' },
        {
          id: 'conversion',
          vi: 'có phương án chuyển đổi đối với cụm rút ra',
          en: 'a conversion plan for clusters withdrawn',
        },
      ],
      source: { instrument: '68/2017/NĐ-CP', article: '7', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'text',
    },
    {
      force: IN_32,
      value: [
        {
          id: 'strategies',
          vi: 'chiến lược, quy hoạch liên quan được điều chỉnh',
          en: 'strategies or plans were adjusted',
        },
        {
          id: 'land-fund',
          vi: 'điều chỉnh quỹ đất phù hợp hiệu quả, khả năng cho thuê trên địa bàn cấp huyện',
          en: 'the land fund is adjusted, in line with effect and letting in the district',
        },
        {
          id: 'attraction',
          vi: 'có khả năng thu hút nhà đầu tư hạ tầng, nhà sản xuất cho cụm bổ sung; có phương án chuyển đổi khả thi đối với cụm rút ra',
          en: 'investors in infrastructure and in production can be attracted to clusters added; a feasible conversion plan exists for clusters withdrawn',
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '6', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: [
        {
          id: 'strategies',
          vi: 'chiến lược, quy hoạch liên quan được điều chỉnh',
          en: 'strategies or plans were adjusted',
        },
        {
          id: 'land-fund',
          vi: 'điều chỉnh quỹ đất phù hợp hiệu quả, khả năng cho thuê trên địa bàn tỉnh quyết định',
          en: 'the land fund is adjusted, in line with effect and letting in the area the province decides',
        },
        {
          id: 'attraction',
          vi: 'có khả năng thu hút nhà đầu tư hạ tầng, nhà sản xuất cho cụm bổ sung; có phương án chuyển đổi khả thi đối với cụm rút ra',
          en: 'investors in infrastructure and in production can be attracted to clusters added; a feasible conversion plan exists for clusters withdrawn',
        },
      ],
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '6',
        clause: '1',
        readWith: { instrument: '139/2025/NĐ-CP', article: '12' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        {
          id: 'strategies',
          vi: 'chiến lược, quy hoạch liên quan được điều chỉnh',
          en: 'strategies or plans were adjusted',
        },
        {
          id: 'land-fund',
          vi: 'điều chỉnh quỹ đất phù hợp hiệu quả, khả năng cho thuê trên địa bàn cấp xã',
          en: 'the land fund is adjusted, in line with effect and letting in the commune',
        },
        {
          id: 'attraction',
          vi: 'có khả năng thu hút nhà đầu tư hạ tầng, nhà sản xuất cho cụm bổ sung; có phương án chuyển đổi khả thi đối với cụm rút ra',
          en: 'investors in infrastructure and in production can be attracted to clusters added; a feasible conversion plan exists for clusters withdrawn',
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '6', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'assumption',
      note: 'The summary says that districts became communes in eleven places and does not list them.',
    },
  ],
  gaps: [
    UNREAD_105,
    { force: { from: '2017-07-15' as IsoDate, before: '2020-08-01' as IsoDate }, question: '68-2017-unread' },
  ],
  questions: ['plan-adjust-grounds-joined'],
  sourceIds: ['plan-adjust-grounds'],
};
