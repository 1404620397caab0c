import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * The decision is sent to the Ministry of Industry and Trade (Bộ Công Thương); no term is set.
 */
export const ministryCopy: Rule<{ readonly copies: number; readonly to: Actor; readonly term: null }> = {
  id: 'procedure.ministry-copy',
  subject: 'procedure',
  title: { vi: 'Gửi quyết định cho Bộ Công Thương', en: 'Copy of the decision to the ministry' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32_AND_139,
      value: { copies: 1, to: 'ministry', term: null },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '4' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { copies: 1, to: 'ministry', term: null },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '4', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['moit-copy-no-term'],
};
