import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const RIGHTS: readonly Item[] = [
  {
    id: 'attract',
    vi: 'tiếp nhận dự án theo quy hoạch chi tiết, ngành nghề được duyệt',
    en: 'take in projects by the detailed plan and approved trades',
  },
  { id: 'capital', vi: 'huy động vốn', en: 'raise capital' },
  {
    id: 'build',
    vi: 'xây nhà xưởng, kho, văn phòng để cho thuê, bán; kinh doanh dịch vụ',
    en: 'build workshops, stores, offices to let or sell; run services',
  },
  { id: 'prices', vi: 'quyết định cho thuê lại, giá', en: 'decide subleases and prices' },
  {
    id: 'propose',
    vi: 'kiến nghị thu hồi chủ trương, giấy chứng nhận của dự án vi phạm, chậm',
    en: 'propose withdrawing approvals of violating or idle tenants',
  },
  { id: 'incentives', vi: 'hưởng ưu đãi, hỗ trợ', en: 'enjoy incentives and support' },
];

/**
 * What the developer may do (quyền của chủ đầu tư xây dựng hạ tầng kỹ thuật).
 */
export const developerRights: Rule<readonly Item[]> = {
  id: 'developer.rights',
  subject: 'developer',
  title: { vi: 'Quyền của chủ đầu tư', en: 'Rights of the developer' },
  checkedOn: CHECKED_ON,
  versions: [
    { force: IN_32_AND_139, value: RIGHTS, source: { instrument: '32/2024/NĐ-CP', article: '18' }, confidence: 'text' },
    {
      force: IN_303,
      value: RIGHTS,
      source: { instrument: '32/2024/NĐ-CP', article: '18' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['developer-rights'],
};
