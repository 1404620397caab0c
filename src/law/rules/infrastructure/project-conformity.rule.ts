import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const ASKED: readonly Item[] = [
  { id: 'decision', vi: 'phù hợp quyết định thành lập, mở rộng', en: 'fits the decision to establish or expand' },
  { id: 'detailed-plan', vi: 'phù hợp quy hoạch chi tiết được duyệt', en: 'fits the approved detailed plan' },
  { id: 'synchronous', vi: 'hạ tầng dùng chung thiết kế đồng bộ', en: 'common works designed together' },
  {
    id: 'procedures',
    vi: 'thủ tục đất đai, xây dựng, môi trường, nguồn nước, phòng cháy',
    en: 'procedures on land, construction, environment, water, fire',
  },
];

/**
 * What the infrastructure project must fit, and which procedures the developer follows (quản lý dự án hạ tầng).
 */
export const projectConformity: Rule<readonly Item[]> = {
  id: 'infrastructure.project-conformity',
  subject: 'infrastructure',
  title: { vi: 'Dự án hạ tầng phù hợp', en: 'The project must fit' },
  checkedOn: CHECKED_ON,
  versions: [
    { force: IN_32_AND_139, value: ASKED, source: { instrument: '32/2024/NĐ-CP', article: '16' }, confidence: 'text' },
    {
      force: IN_303,
      value: ASKED,
      source: { instrument: '32/2024/NĐ-CP', article: '16' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['project-conformity'],
};
