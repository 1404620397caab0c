import type { Actor } from '../../engine/actor.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** What one actor does in the State management of clusters. */
export interface ActorDuties {
  /** Who. */
  readonly actor: Actor;
  /** What, in the law's order. */
  readonly duties: readonly Item[];
}

/**
 * Who does what in the State management of clusters (quản lý nhà nước về cụm công nghiệp).
 */
export const managementDuties: Rule<readonly ActorDuties[]> = {
  id: 'management.duties',
  subject: 'management',
  title: { vi: 'Quyền hạn, trách nhiệm quản lý nhà nước', en: 'Who does what' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: [
        {
          actor: 'government',
          duties: [
            {
              id: 'unify',
              vi: 'thống nhất quản lý, phân công, ban hành chính sách',
              en: 'unified management, assignment, policy',
            },
          ],
        },
        {
          actor: 'prime-minister',
          duties: [
            { id: 'direct', vi: 'chỉ đạo chính sách, định hướng hỗ trợ', en: 'direct policy and support' },
            { id: 'beyond', vi: 'xử lý vấn đề vượt thẩm quyền', en: 'settle what is beyond others’ competence' },
          ],
        },
        {
          actor: 'ministry',
          duties: [
            {
              id: 'policy',
              vi: 'chính sách, mẫu văn bản, thống kê, cơ sở dữ liệu; ý kiến về phương án',
              en: 'policy, forms, statistics, database; opinion on development plans',
            },
            { id: 'budget', vi: 'kế hoạch, dự toán hằng năm', en: 'yearly plan and budget' },
            { id: 'promotion', vi: 'hợp tác quốc tế, xúc tiến', en: 'international cooperation, promotion' },
            { id: 'inspect', vi: 'kiểm tra, đánh giá, khen thưởng', en: 'inspection, evaluation, rewards' },
          ],
        },
        {
          actor: 'planning-ministry',
          duties: [
            { id: 'support', vi: 'đề xuất hỗ trợ đầu tư từ ngân sách', en: 'propose support from the budget' },
            {
              id: 'exempt',
              vi: 'đề xuất không phải chấp thuận chủ trương đầu tư khi phù hợp báo cáo đầu tư đã duyệt',
              en: 'propose no investment-policy approval where a project matches the approved report',
            },
          ],
        },
        { actor: 'finance-ministry', duties: [{ id: 'totals', vi: 'tổng hợp dự toán', en: 'budget totals' }] },
        {
          actor: 'construction-ministry',
          duties: [
            {
              id: 'norms',
              vi: 'quy chuẩn, quy hoạch chi tiết, cấp phép, suất vốn',
              en: 'norms, detailed plans, permits, unit costs',
            },
          ],
        },
        {
          actor: 'environment-ministry',
          duties: [{ id: 'land', vi: 'hướng dẫn đất đai, môi trường', en: 'guidance on land and environment' }],
        },
        {
          actor: 'public-security-ministry',
          duties: [{ id: 'order', vi: 'an ninh, trật tự, phòng cháy', en: 'security, order, fire' }],
        },
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
      source: { instrument: '32/2024/NĐ-CP', part: 'điều 29-34' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: [
        {
          actor: 'government',
          duties: [
            {
              id: 'unify',
              vi: 'thống nhất quản lý, phân công, ban hành chính sách',
              en: 'unified management, assignment, policy',
            },
          ],
        },
        {
          actor: 'prime-minister',
          duties: [
            { id: 'direct', vi: 'chỉ đạo chính sách, định hướng hỗ trợ', en: 'direct policy and support' },
            { id: 'beyond', vi: 'xử lý vấn đề vượt thẩm quyền', en: 'settle what is beyond others’ competence' },
          ],
        },
        {
          actor: 'ministry',
          duties: [
            {
              id: 'policy',
              vi: 'chính sách, mẫu văn bản, thống kê, cơ sở dữ liệu; ý kiến về phương án',
              en: 'policy, forms, statistics, database; opinion on development plans',
            },
            { id: 'budget', vi: 'kế hoạch, dự toán hằng năm', en: 'yearly plan and budget' },
            { id: 'promotion', vi: 'hợp tác quốc tế, xúc tiến', en: 'international cooperation, promotion' },
            { id: 'inspect', vi: 'kiểm tra, đánh giá, khen thưởng', en: 'inspection, evaluation, rewards' },
          ],
        },
        {
          actor: 'planning-ministry',
          duties: [
            { id: 'support', vi: 'đề xuất hỗ trợ đầu tư từ ngân sách', en: 'propose support from the budget' },
            {
              id: 'exempt',
              vi: 'đề xuất không phải chấp thuận chủ trương đầu tư khi phù hợp báo cáo đầu tư đã duyệt',
              en: 'propose no investment-policy approval where a project matches the approved report',
            },
          ],
        },
        { actor: 'finance-ministry', duties: [{ id: 'totals', vi: 'tổng hợp dự toán', en: 'budget totals' }] },
        {
          actor: 'construction-ministry',
          duties: [
            {
              id: 'norms',
              vi: 'quy chuẩn, quy hoạch chi tiết, cấp phép, suất vốn',
              en: 'norms, detailed plans, permits, unit costs',
            },
          ],
        },
        {
          actor: 'environment-ministry',
          duties: [{ id: 'land', vi: 'hướng dẫn đất đai, môi trường', en: 'guidance on land and environment' }],
        },
        {
          actor: 'public-security-ministry',
          duties: [{ id: 'order', vi: 'an ninh, trật tự, phòng cháy', en: 'security, order, fire' }],
        },
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
        part: 'điều 29-34',
        readWith: { instrument: '139/2025/NĐ-CP', article: '6' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        {
          actor: 'government',
          duties: [
            {
              id: 'unify',
              vi: 'thống nhất quản lý, phân công, ban hành chính sách',
              en: 'unified management, assignment, policy',
            },
          ],
        },
        {
          actor: 'prime-minister',
          duties: [
            { id: 'direct', vi: 'chỉ đạo chính sách, định hướng hỗ trợ', en: 'direct policy and support' },
            { id: 'beyond', vi: 'xử lý vấn đề vượt thẩm quyền', en: 'settle what is beyond others’ competence' },
          ],
        },
        {
          actor: 'ministry',
          duties: [
            {
              id: 'policy',
              vi: 'chính sách, mẫu văn bản, thống kê, cơ sở dữ liệu; ý kiến về phương án',
              en: 'policy, forms, statistics, database; opinion on development plans',
            },
            { id: 'budget', vi: 'kế hoạch, dự toán hằng năm', en: 'yearly plan and budget' },
            { id: 'promotion', vi: 'hợp tác quốc tế, xúc tiến', en: 'international cooperation, promotion' },
            { id: 'inspect', vi: 'kiểm tra, đánh giá, khen thưởng', en: 'inspection, evaluation, rewards' },
          ],
        },
        {
          actor: 'planning-ministry',
          duties: [
            { id: 'support', vi: 'đề xuất hỗ trợ đầu tư từ ngân sách', en: 'propose support from the budget' },
            {
              id: 'exempt',
              vi: 'đề xuất không phải chấp thuận chủ trương đầu tư khi phù hợp báo cáo đầu tư đã duyệt',
              en: 'propose no investment-policy approval where a project matches the approved report',
            },
          ],
        },
        { actor: 'finance-ministry', duties: [{ id: 'totals', vi: 'tổng hợp dự toán', en: 'budget totals' }] },
        {
          actor: 'construction-ministry',
          duties: [
            {
              id: 'norms',
              vi: 'quy chuẩn, quy hoạch chi tiết, cấp phép, suất vốn',
              en: 'norms, detailed plans, permits, unit costs',
            },
          ],
        },
        {
          actor: 'environment-ministry',
          duties: [{ id: 'land', vi: 'hướng dẫn đất đai, môi trường', en: 'guidance on land and environment' }],
        },
        {
          actor: 'public-security-ministry',
          duties: [{ id: 'order', vi: 'an ninh, trật tự, phòng cháy', en: 'security, order, fire' }],
        },
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
      source: { instrument: '32/2024/NĐ-CP', part: 'điều 29-34' },
      confidence: 'assumption',
      note: 'No change seen but additions, which are `management.province-added`. The environment ministry is now that of agriculture and environment; the tasks of planning and investment lie with the finance ministry.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: [
    'gov-government',
    'gov-moit',
    'gov-mpi',
    'gov-mof',
    'gov-moc',
    'gov-monre',
    'gov-mps',
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
