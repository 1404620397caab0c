import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What the development plan contains; its funding and period follow the provincial plan.
 */
export const planContent: Rule<readonly Item[]> = {
  id: 'plan.content',
  subject: 'plan',
  title: { vi: 'Nội dung phương án', en: 'Contents of the plan' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: [
        { id: 'legal-basis', vi: 'căn cứ, sự cần thiết', en: 'legal basis and need' },
        {
          id: 'review',
          vi: 'đánh giá hạ tầng, lấp đầy, môi trường, phòng cháy, hiệu quả, quản lý',
          en: 'review of infrastructure, occupancy, environment, fire safety, effect, management',
        },
        {
          id: 'forecast',
          vi: 'dự báo nhu cầu, quỹ đất cấp huyện, cấp tỉnh, lao động',
          en: 'forecast of demand, land fund of district and province, labour',
        },
        { id: 'goals', vi: 'quan điểm, mục tiêu, định hướng', en: 'views, goals, orientation' },
        { id: 'list', vi: 'danh mục cụm công nghiệp', en: 'list of clusters' },
        { id: 'maps', vi: 'thể hiện trên bản đồ', en: 'maps' },
        { id: 'solutions', vi: 'giải pháp', en: 'solutions' },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '4', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: [
        { id: 'legal-basis', vi: 'căn cứ, sự cần thiết', en: 'legal basis and need' },
        {
          id: 'review',
          vi: 'đánh giá hạ tầng, lấp đầy, môi trường, phòng cháy, hiệu quả, quản lý',
          en: 'review of infrastructure, occupancy, environment, fire safety, effect, management',
        },
        {
          id: 'forecast',
          vi: 'dự báo nhu cầu, quỹ đất theo địa bàn tỉnh quyết định, cấp tỉnh, lao động',
          en: 'forecast of demand, land fund of areas the province decides and of the province, labour',
        },
        { id: 'goals', vi: 'quan điểm, mục tiêu, định hướng', en: 'views, goals, orientation' },
        { id: 'list', vi: 'danh mục cụm công nghiệp', en: 'list of clusters' },
        { id: 'maps', vi: 'thể hiện trên bản đồ', en: 'maps' },
        { id: 'solutions', vi: 'giải pháp', en: 'solutions' },
      ],
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '4',
        clause: '2',
        readWith: { instrument: '139/2025/NĐ-CP', article: '12' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        { id: 'legal-basis', vi: 'căn cứ, sự cần thiết', en: 'legal basis and need' },
        {
          id: 'review',
          vi: 'đánh giá hạ tầng, lấp đầy, môi trường, phòng cháy, hiệu quả, quản lý',
          en: 'review of infrastructure, occupancy, environment, fire safety, effect, management',
        },
        {
          id: 'forecast',
          vi: 'dự báo nhu cầu, quỹ đất cấp xã, cấp tỉnh, lao động',
          en: 'forecast of demand, land fund of commune and province, labour',
        },
        { id: 'goals', vi: 'quan điểm, mục tiêu, định hướng', en: 'views, goals, orientation' },
        { id: 'list', vi: 'danh mục cụm công nghiệp', en: 'list of clusters' },
        { id: 'maps', vi: 'thể hiện trên bản đồ', en: 'maps' },
        { id: 'solutions', vi: 'giải pháp', en: 'solutions' },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '4', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'assumption',
      note: 'The summary says that districts became communes in eleven places and does not list them.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['plan-content'],
};
