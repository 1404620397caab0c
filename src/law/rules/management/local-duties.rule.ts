import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { ActorDuties } from './central-duties.rule.js';

/**
 * What the provincial committee, the industry department and the local committee do in the State management of clusters.
 */
export const localDuties: Rule<readonly ActorDuties[]> = {
  id: 'management.local-duties',
  subject: 'management',
  title: { vi: 'Trách nhiệm của địa phương', en: 'What the province, its department and the local committee do' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: [
        {
          actor: 'provincial-committee',
          duties: [
            {
              id: 'plan',
              vi: 'phương án; thành lập, mở rộng, điều chỉnh, bãi bỏ; hỗ trợ',
              en: 'plan; establish, expand, adjust, revoke; support',
            },
            { id: 'regulation', vi: 'quy chế quản lý cụm, một cửa', en: 'regulation of clusters, one-stop' },
            {
              id: 'help',
              vi: 'giải phóng mặt bằng, hạ tầng ngoài; đất nhà ở lao động khi cần thiết; xúc tiến',
              en: 'clearance, outside works; land for workers’ housing when necessary; promotion',
            },
            {
              id: 'settle',
              vi: 'xử lý cụm ô nhiễm, kém hiệu quả, vi phạm; cụm trước 105/2009 không có chủ đầu tư',
              en: 'deal with polluting, inefficient and unlawful clusters; pre-105/2009 ones without developer',
            },
            { id: 'inspect', vi: 'thanh tra, kiểm tra', en: 'inspections' },
            { id: 'report', vi: 'báo cáo Bộ Công Thương', en: 'report to the ministry' },
          ],
        },
        {
          actor: 'industry-department',
          duties: [
            {
              id: 'plan',
              vi: 'phương án, quy chế, chính sách, dự toán',
              en: 'plan, regulation, support policy, budget',
            },
            {
              id: 'appraise',
              vi: 'thẩm định, trình thành lập, mở rộng, điều chỉnh, bãi bỏ',
              en: 'appraise and submit establishment, expansion, adjustment, revocation',
            },
            {
              id: 'opinion-infrastructure',
              vi: 'ý kiến về thu hồi, cho thuê đất, quy hoạch chi tiết, thiết kế cơ sở, môi trường, phòng cháy',
              en: 'opinion on land recovery, land lease, detailed plan, basic design, environment, fire',
            },
            {
              id: 'opinion-tenants',
              vi: 'ý kiến cấp, điều chỉnh, thu hồi chủ trương, giấy chứng nhận của dự án',
              en: 'opinion on issuing, adjusting, withdrawing approvals of tenants',
            },
            { id: 'inspect', vi: 'kiểm tra, đánh giá', en: 'inspection and evaluation' },
            {
              id: 'report',
              vi: 'báo cáo; xây dựng, vận hành cơ sở dữ liệu của tỉnh',
              en: 'report; build and run the province’s database',
            },
          ],
        },
        {
          actor: 'district-committee',
          duties: [
            {
              id: 'propose',
              vi: 'đề xuất phương án, thành lập, mở rộng; hỗ trợ chủ đầu tư; giải quyết thủ tục',
              en: 'propose plan, establishment, expansion; help developers; settle procedures',
            },
            {
              id: 'support',
              vi: 'quyết định hoặc đề xuất hỗ trợ; phê duyệt, thực hiện kế hoạch di dời',
              en: 'decide or propose support; approve and run relocation plans',
            },
            {
              id: 'inspect',
              vi: 'thanh tra, kiểm tra; báo cáo UBND cấp tỉnh, Sở Công Thương',
              en: 'inspection; report to the province and the department',
            },
          ],
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', part: 'điều 32-34' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: [
        {
          actor: 'provincial-committee',
          duties: [
            {
              id: 'plan',
              vi: 'phương án; thành lập, mở rộng, điều chỉnh, bãi bỏ; hỗ trợ',
              en: 'plan; establish, expand, adjust, revoke; support',
            },
            { id: 'regulation', vi: 'quy chế quản lý cụm, một cửa', en: 'regulation of clusters, one-stop' },
            {
              id: 'help',
              vi: 'giải phóng mặt bằng, hạ tầng ngoài; đất nhà ở lao động khi cần thiết; xúc tiến',
              en: 'clearance, outside works; land for workers’ housing when necessary; promotion',
            },
            {
              id: 'settle',
              vi: 'xử lý cụm ô nhiễm, kém hiệu quả, vi phạm; cụm trước 105/2009 không có chủ đầu tư',
              en: 'deal with polluting, inefficient and unlawful clusters; pre-105/2009 ones without developer',
            },
            { id: 'inspect', vi: 'thanh tra, kiểm tra', en: 'inspections' },
            { id: 'report', vi: 'báo cáo Bộ Công Thương', en: 'report to the ministry' },
          ],
        },
        {
          actor: 'industry-department',
          duties: [
            {
              id: 'plan',
              vi: 'phương án, quy chế, chính sách, dự toán',
              en: 'plan, regulation, support policy, budget',
            },
            {
              id: 'appraise',
              vi: 'thẩm định, trình thành lập, mở rộng, điều chỉnh, bãi bỏ',
              en: 'appraise and submit establishment, expansion, adjustment, revocation',
            },
            {
              id: 'opinion-infrastructure',
              vi: 'ý kiến về thu hồi, cho thuê đất, quy hoạch chi tiết, thiết kế cơ sở, môi trường, phòng cháy',
              en: 'opinion on land recovery, land lease, detailed plan, basic design, environment, fire',
            },
            {
              id: 'opinion-tenants',
              vi: 'ý kiến cấp, điều chỉnh, thu hồi chủ trương, giấy chứng nhận của dự án',
              en: 'opinion on issuing, adjusting, withdrawing approvals of tenants',
            },
            { id: 'inspect', vi: 'kiểm tra, đánh giá', en: 'inspection and evaluation' },
            {
              id: 'report',
              vi: 'báo cáo; xây dựng, vận hành cơ sở dữ liệu của tỉnh',
              en: 'report; build and run the province’s database',
            },
          ],
        },
        {
          actor: 'commune-committee',
          duties: [
            {
              id: 'propose',
              vi: 'đề xuất phương án, thành lập, mở rộng; hỗ trợ chủ đầu tư; giải quyết thủ tục',
              en: 'propose plan, establishment, expansion; help developers; settle procedures',
            },
            {
              id: 'support',
              vi: 'quyết định hoặc đề xuất hỗ trợ; phê duyệt, thực hiện kế hoạch di dời',
              en: 'decide or propose support; approve and run relocation plans',
            },
            {
              id: 'inspect',
              vi: 'thanh tra, kiểm tra; báo cáo UBND cấp tỉnh, Sở Công Thương',
              en: 'inspection; report to the province and the department',
            },
          ],
        },
      ],
      source: {
        instrument: '32/2024/NĐ-CP',
        part: 'điều 32-34',
        readWith: { instrument: '139/2025/NĐ-CP', article: '6' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        {
          actor: 'provincial-committee',
          duties: [
            {
              id: 'plan',
              vi: 'phương án; thành lập, mở rộng, điều chỉnh, bãi bỏ; hỗ trợ',
              en: 'plan; establish, expand, adjust, revoke; support',
            },
            { id: 'regulation', vi: 'quy chế quản lý cụm, một cửa', en: 'regulation of clusters, one-stop' },
            {
              id: 'help',
              vi: 'giải phóng mặt bằng, hạ tầng ngoài; đất nhà ở lao động khi cần thiết; xúc tiến',
              en: 'clearance, outside works; land for workers’ housing when necessary; promotion',
            },
            {
              id: 'settle',
              vi: 'xử lý cụm ô nhiễm, kém hiệu quả, vi phạm; cụm trước 105/2009 không có chủ đầu tư',
              en: 'deal with polluting, inefficient and unlawful clusters; pre-105/2009 ones without developer',
            },
            { id: 'inspect', vi: 'thanh tra, kiểm tra', en: 'inspections' },
            { id: 'report', vi: 'báo cáo Bộ Công Thương', en: 'report to the ministry' },
          ],
        },
        {
          actor: 'industry-department',
          duties: [
            {
              id: 'plan',
              vi: 'phương án, quy chế, chính sách, dự toán',
              en: 'plan, regulation, support policy, budget',
            },
            {
              id: 'appraise',
              vi: 'thẩm định, trình thành lập, mở rộng, điều chỉnh, bãi bỏ',
              en: 'appraise and submit establishment, expansion, adjustment, revocation',
            },
            {
              id: 'opinion-infrastructure',
              vi: 'ý kiến về thu hồi, cho thuê đất, quy hoạch chi tiết, thiết kế cơ sở, môi trường, phòng cháy',
              en: 'opinion on land recovery, land lease, detailed plan, basic design, environment, fire',
            },
            {
              id: 'opinion-tenants',
              vi: 'ý kiến cấp, điều chỉnh, thu hồi chủ trương, giấy chứng nhận của dự án',
              en: 'opinion on issuing, adjusting, withdrawing approvals of tenants',
            },
            { id: 'inspect', vi: 'kiểm tra, đánh giá', en: 'inspection and evaluation' },
            {
              id: 'report',
              vi: 'báo cáo; xây dựng, vận hành cơ sở dữ liệu của tỉnh',
              en: 'report; build and run the province’s database',
            },
          ],
        },
        {
          actor: 'commune-committee',
          duties: [
            {
              id: 'propose',
              vi: 'đề xuất phương án, thành lập, mở rộng; hỗ trợ chủ đầu tư; giải quyết thủ tục',
              en: 'propose plan, establishment, expansion; help developers; settle procedures',
            },
            {
              id: 'support',
              vi: 'quyết định hoặc đề xuất hỗ trợ; phê duyệt, thực hiện kế hoạch di dời',
              en: 'decide or propose support; approve and run relocation plans',
            },
            {
              id: 'inspect',
              vi: 'thanh tra, kiểm tra; báo cáo UBND cấp tỉnh, Sở Công Thương',
              en: 'inspection; report to the province and the department',
            },
          ],
        },
      ],
      source: { instrument: '32/2024/NĐ-CP', part: 'điều 32-34' },
      confidence: 'assumption',
      note: 'No change seen but additions, which are `management.province-added`.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: [
    'gov-provincial-pc',
    'gov-industry-dept',
    'gov-district-pc',
    'industry-dept-consulted',
    'province-housing-land',
    'ccn-state-management',
    'nd303-commune',
    'nd139-commune-takes-district-powers',
  ],
};
