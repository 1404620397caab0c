import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Only applicants whose dossier meets the decree are scored.
 */
export const selectionEligible: Rule<'compliant-dossiers-only'> = {
  id: 'selection.eligible',
  subject: 'selection',
  title: { vi: 'Ai được chấm điểm', en: 'Who is scored' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32_AND_139,
      value: 'compliant-dossiers-only',
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: 'compliant-dossiers-only',
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['selection-only-compliant-dossiers'],
};
