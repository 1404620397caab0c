import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Which law governs building permits of works not along a line (công trình không theo tuyến); the decree exempts nobody.
 */
export const tenantBuildingPermit: Rule<{
  readonly works: 'not-along-a-line';
  readonly under: 'construction-law';
  readonly exempt: false;
}> = {
  id: 'tenant.building-permit',
  subject: 'tenant',
  title: { vi: 'Giấy phép xây dựng trong cụm', en: 'Building permits in a cluster' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: { works: 'not-along-a-line', under: 'construction-law', exempt: false },
      source: { instrument: '32/2024/NĐ-CP', article: '21', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { works: 'not-along-a-line', under: 'construction-law', exempt: false },
      source: { instrument: '32/2024/NĐ-CP', article: '21', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  questions: ['permit-exemption-notes'],
  sourceIds: ['tenant-building-permit'],
};
