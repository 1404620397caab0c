import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const STEPS: readonly Item[] = [
  {
    id: 'report',
    vi: 'lập, phê duyệt báo cáo đầu tư, thủ tục đầu tư khác (nếu có)',
    en: 'make and approve the investment report, other investment procedures (if any)',
  },
  { id: 'detailed-plan', vi: 'lập, phê duyệt quy hoạch chi tiết', en: 'make and approve the detailed plan' },
  {
    id: 'project',
    vi: 'lập, phê duyệt dự án và thủ tục chuẩn bị',
    en: 'make and approve the infrastructure project, preparation procedures',
  },
  { id: 'works', vi: 'thi công, vận hành, khai thác', en: 'build, then operate' },
];

/**
 * The four steps of building the infrastructure, in order (trình tự đầu tư xây dựng hạ tầng kỹ thuật).
 */
export const infrastructureSequence: Rule<readonly Item[]> = {
  id: 'infrastructure.sequence',
  subject: 'infrastructure',
  title: { vi: 'Trình tự đầu tư hạ tầng', en: 'Order of steps' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: STEPS,
      source: { instrument: '32/2024/NĐ-CP', article: '14' },
      confidence: 'text',
      note: 'The papers of the third step come from environment, land and construction law.',
    },
    {
      force: IN_303,
      value: STEPS,
      source: { instrument: '32/2024/NĐ-CP', article: '14' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  questions: ['report-approver'],
  sourceIds: ['infra-sequence', 'investment-report-approved-first', 'infra-project-approved'],
};
