import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * The developer is assigned in the decision to establish or expand itself, not by a separate act.
 */
export const decisionAssignsDeveloper: Rule<{ readonly inTheDecision: true }> = {
  id: 'decision.assigns-developer',
  subject: 'decision',
  title: { vi: 'Giao chủ đầu tư tại quyết định', en: 'The decision names the developer' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_66,
      value: { inTheDecision: true },
      source: { instrument: '68/2017/NĐ-CP', article: '15', clause: '3', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'summary',
    },
    {
      force: IN_32_AND_139,
      value: { inTheDecision: true },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { inTheDecision: true },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [
    UNREAD_105,
    { force: { from: '2017-07-15' as IsoDate, before: '2020-08-01' as IsoDate }, question: '68-2017-unread' },
  ],
  sourceIds: ['developer-assigned-in-the-decision'],
};
