import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Who manages, repairs and operates works built with support (công trình được hỗ trợ).
 */
export const supportedWorksUpkeep: Rule<{ readonly by: Actor }> = {
  id: 'support.supported-works',
  subject: 'support',
  title: { vi: 'Vận hành công trình được hỗ trợ', en: 'Upkeep of supported works' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: { by: 'developer' },
      source: { instrument: '32/2024/NĐ-CP', article: '26', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { by: 'developer' },
      source: { instrument: '32/2024/NĐ-CP', article: '26', clause: '1' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['supported-works-upkeep'],
};
