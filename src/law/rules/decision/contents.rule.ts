import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** What a decision contains. */
export interface DecisionContents {
  /** The items known. */
  readonly items: readonly Item[];
  /** How many items the law has, which may be more than are known. */
  readonly count: number;
}

/**
 * What the decision to establish or expand must say (nội dung quyết định thành lập, mở rộng cụm công nghiệp); optional items are those the law calls `nếu có`.
 */
export const decisionContents: Rule<DecisionContents> = {
  id: 'decision.contents',
  subject: 'decision',
  title: { vi: 'Nội dung quyết định thành lập, mở rộng', en: 'Contents of the decision' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32_AND_139,
      value: {
        items: [
          { id: 'name-area', vi: 'tên, diện tích, địa điểm, ngành nghề chủ yếu', en: 'name, area, place, main trades' },
          { id: 'developer', vi: 'chủ đầu tư xây dựng hạ tầng kỹ thuật', en: 'developer' },
          {
            id: 'scale',
            vi: 'quy mô hạ tầng, tổng vốn dự kiến, cơ cấu nguồn vốn',
            en: 'infrastructure scale, estimated capital, its structure',
          },
          { id: 'schedule', vi: 'tiến độ dự án hạ tầng', en: 'schedule of the infrastructure project' },
          {
            id: 'incentives',
            vi: 'ưu đãi, hỗ trợ và điều kiện',
            en: 'incentives, support and their conditions',
            optional: true,
          },
          {
            id: 'duties',
            vi: 'trách nhiệm của chủ đầu tư, cơ quan liên quan',
            en: 'duties of the developer and of agencies',
          },
          { id: 'effect', vi: 'thời điểm có hiệu lực', en: 'day of effect' },
          { id: 'other', vi: 'nội dung khác', en: 'other matters', optional: true },
        ],
        count: 8,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '12', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        items: [
          { id: 'name-area', vi: 'tên, diện tích, địa điểm, ngành nghề chủ yếu', en: 'name, area, place, main trades' },
          { id: 'developer', vi: 'chủ đầu tư xây dựng hạ tầng kỹ thuật', en: 'developer' },
          {
            id: 'scale',
            vi: 'quy mô hạ tầng, tổng vốn dự kiến, cơ cấu nguồn vốn',
            en: 'infrastructure scale, estimated capital, its structure',
          },
          { id: 'schedule', vi: 'tiến độ dự án hạ tầng', en: 'schedule of the infrastructure project' },
          {
            id: 'incentives',
            vi: 'ưu đãi, hỗ trợ và điều kiện',
            en: 'incentives, support and their conditions',
            optional: true,
          },
          {
            id: 'duties',
            vi: 'trách nhiệm của chủ đầu tư, cơ quan liên quan',
            en: 'duties of the developer and of agencies',
          },
          { id: 'effect', vi: 'thời điểm có hiệu lực', en: 'day of effect' },
          { id: 'other', vi: 'nội dung khác', en: 'other matters', optional: true },
          { id: 'cluster-type', vi: 'loại hình cụm công nghiệp', en: 'type of cluster' },
          {
            id: 'priority-land',
            vi: 'diện tích tối thiểu cho doanh nghiệp công nghệ cao tư nhân, nhỏ và vừa, khởi nghiệp sáng tạo',
            en: 'least land for private high-tech, small and medium, and innovative start-up enterprises',
          },
        ],
        count: 11,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '12', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
      note: 'Eleven items by the summary, which does not list them all; the two additions it names are given.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['decision-contents', 'decision-mandatory-and-optional-items', 'ccn-decision-contents', 'nd303-decision'],
};
