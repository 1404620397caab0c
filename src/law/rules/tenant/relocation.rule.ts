import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * How polluting workshops come into clusters (di dời cơ sở sản xuất); the decree sets neither a deadline nor an amount.
 */
export const relocation: Rule<readonly Item[]> = {
  id: 'tenant.relocation',
  subject: 'tenant',
  title: { vi: 'Di dời vào cụm', en: 'Relocation into a cluster' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: [
        { id: 'voluntary', vi: 'được khuyến khích, không bắt buộc di dời', en: 'encouraged, not forced, to move' },
        {
          id: 'report',
          vi: 'báo cáo đầu tư nêu kế hoạch, tiến độ di dời',
          en: 'the investment report shows plan and schedule',
        },
        {
          id: 'appraisal',
          vi: 'thẩm định giải pháp di dời (nếu có)',
          en: 'the appraisal looks at relocation (if any)',
        },
        {
          id: 'plan',
          vi: 'UBND cấp huyện phê duyệt, thực hiện kế hoạch di dời',
          en: 'the district committee approves and runs the plan',
        },
        {
          id: 'support',
          vi: 'ngân sách địa phương có thể hỗ trợ lập dự án, vận chuyển, lắp đặt',
          en: 'the local budget may pay for project, transport and installation',
        },
      ],
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '3',
        clause: '1',
        point: 'đ',
        readWith: { instrument: '32/2024/NĐ-CP', article: '34', clause: '2' },
      },
      confidence: 'text',
      note: 'Also article 9 clause 2 c, article 11 clause 2 e, article 27 clause 2 c.',
    },
    {
      force: IN_139,
      value: [
        { id: 'voluntary', vi: 'được khuyến khích, không bắt buộc di dời', en: 'encouraged, not forced, to move' },
        {
          id: 'report',
          vi: 'báo cáo đầu tư nêu kế hoạch, tiến độ di dời',
          en: 'the investment report shows plan and schedule',
        },
        {
          id: 'appraisal',
          vi: 'thẩm định giải pháp di dời (nếu có)',
          en: 'the appraisal looks at relocation (if any)',
        },
        {
          id: 'plan',
          vi: 'UBND cấp xã phê duyệt, thực hiện kế hoạch di dời',
          en: 'the commune committee approves and runs the plan',
        },
        {
          id: 'support',
          vi: 'ngân sách địa phương có thể hỗ trợ lập dự án, vận chuyển, lắp đặt',
          en: 'the local budget may pay for project, transport and installation',
        },
      ],
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '3',
        clause: '1',
        point: 'đ',
        readWith: { instrument: '139/2025/NĐ-CP', article: '6' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        { id: 'voluntary', vi: 'được khuyến khích, không bắt buộc di dời', en: 'encouraged, not forced, to move' },
        {
          id: 'report',
          vi: 'báo cáo đầu tư nêu kế hoạch, tiến độ di dời',
          en: 'the investment report shows plan and schedule',
        },
        {
          id: 'appraisal',
          vi: 'thẩm định giải pháp di dời (nếu có)',
          en: 'the appraisal looks at relocation (if any)',
        },
        {
          id: 'plan',
          vi: 'UBND cấp xã phê duyệt, thực hiện kế hoạch di dời',
          en: 'the commune committee approves and runs the plan',
        },
        {
          id: 'support',
          vi: 'ngân sách địa phương có thể hỗ trợ lập dự án, vận chuyển, lắp đặt',
          en: 'the local budget may pay for project, transport and installation',
        },
      ],
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '3',
        clause: '1',
        point: 'đ',
        readWith: { instrument: '32/2024/NĐ-CP', article: '34', clause: '2' },
      },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['relocation-rules'],
};
