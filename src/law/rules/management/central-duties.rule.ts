import type { Actor } from '../../engine/actor.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** What one actor does in the State management of clusters. */
export interface ActorDuties {
  /** Who. */
  readonly actor: Actor;
  /** What, in the law's order. */
  readonly duties: readonly Item[];
}

const CENTRAL: readonly ActorDuties[] = [
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
];

/**
 * What the Government, the Prime Minister and ministries do in the State management of clusters (quản lý nhà nước về cụm công nghiệp).
 */
export const centralDuties: Rule<readonly ActorDuties[]> = {
  id: 'management.central-duties',
  subject: 'management',
  title: { vi: 'Trách nhiệm của Chính phủ, các bộ', en: 'What the Government and ministries do' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: CENTRAL,
      source: { instrument: '32/2024/NĐ-CP', part: 'điều 29-31' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: CENTRAL,
      source: { instrument: '32/2024/NĐ-CP', part: 'điều 29-31' },
      confidence: 'assumption',
      note: 'No change seen but names: the environment ministry is now that of agriculture and environment; the tasks of planning and investment lie with the finance ministry.',
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
    'ccn-state-management',
  ],
};
