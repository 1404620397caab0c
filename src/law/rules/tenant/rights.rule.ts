import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_105, IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const RIGHTS: readonly Item[] = [
  {
    id: 'land',
    vi: 'sử dụng, gia hạn sử dụng đất; cho thuê lại đất, nhà xưởng, tài sản',
    en: 'use land and extend it; sublet land, workshops, assets',
  },
  { id: 'services', vi: 'sử dụng hạ tầng, dịch vụ có trả tiền', en: 'use works and services for pay' },
  {
    id: 'capital',
    vi: 'ứng vốn, góp vốn hạ tầng theo thỏa thuận',
    en: 'advance or contribute capital to infrastructure by agreement',
  },
  { id: 'labour', vi: 'được hỗ trợ tuyển dụng, đào tạo', en: 'help in hiring and training' },
  { id: 'guidance', vi: 'được hướng dẫn thủ tục', en: 'guidance on procedures' },
  { id: 'incentives', vi: 'hưởng ưu đãi, hỗ trợ', en: 'incentives and support' },
];

/**
 * What a tenant may do (quyền của tổ chức, cá nhân đầu tư sản xuất kinh doanh).
 */
export const tenantRights: Rule<readonly Item[]> = {
  id: 'tenant.rights',
  subject: 'tenant',
  title: { vi: 'Quyền của nhà đầu tư sản xuất', en: 'Rights of a tenant' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_105,
      value: [
        { id: 'land', vi: 'sử dụng, gia hạn sử dụng đất', en: 'use land and extend it' },
        {
          id: 'transfer',
          vi: 'cho thuê lại, chuyển nhượng đất, nhà xưởng, tài sản',
          en: 'sublet or transfer land, workshops, assets',
        },
        { id: 'capital', vi: 'góp vốn hạ tầng', en: 'contribute capital to infrastructure' },
        { id: 'labour', vi: 'được hỗ trợ tuyển dụng, đào tạo', en: 'help in hiring and training' },
      ],
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'summary',
    },
    { force: IN_32_AND_139, value: RIGHTS, source: { instrument: '32/2024/NĐ-CP', article: '22' }, confidence: 'text' },
    {
      force: IN_303,
      value: RIGHTS,
      source: { instrument: '32/2024/NĐ-CP', article: '22' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_68],
  sourceIds: ['tenant-rights', 'tenant-rights-detail', 'ccn-tenant-rights'],
};
