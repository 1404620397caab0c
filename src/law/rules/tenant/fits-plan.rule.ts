import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const FITS: readonly Item[] = [
  { id: 'detailed-plan', vi: 'quy hoạch chi tiết được duyệt', en: 'approved detailed plan' },
  { id: 'sectors', vi: 'ngành nghề của quyết định', en: 'trades of the decision' },
];

/**
 * What a tenant’s project must fit for the developer to take it in (ngành nghề, quy hoạch chi tiết).
 */
export const tenantFitsPlan: Rule<readonly Item[]> = {
  id: 'tenant.fits-plan',
  subject: 'tenant',
  title: { vi: 'Dự án phù hợp quy hoạch, ngành nghề', en: 'A tenant fits plan and trades' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: FITS,
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '18',
        clause: '1',
        readWith: { instrument: '32/2024/NĐ-CP', article: '3', clause: '2' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: FITS,
      source: { instrument: '32/2024/NĐ-CP', article: '18', clause: '1' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['tenant-fits-plan-and-sectors'],
};
