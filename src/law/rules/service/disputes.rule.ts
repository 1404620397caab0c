import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * How complaints and disputes over common services are settled: by law, with no procedure of their own.
 */
export const serviceDisputes: Rule<'by-general-law'> = {
  id: 'service.disputes',
  subject: 'service',
  title: { vi: 'Tranh chấp về dịch vụ', en: 'Disputes over services' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: 'by-general-law',
      source: { instrument: '32/2024/NĐ-CP', article: '17', clause: '3' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: 'by-general-law',
      source: { instrument: '32/2024/NĐ-CP', article: '17', clause: '3' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['service-disputes'],
};
