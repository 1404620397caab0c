import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** How a decision is adjusted or revoked. */
export interface AdjustOrRevoke {
  /** Who decides. */
  readonly decides: Actor;
  /** Who prepares it, and how. */
  readonly prepares: Actor;
  /** The law lists no grounds. */
  readonly grounds: null;
  /** The law sets no term. */
  readonly term: null;
}

/**
 * Who adjusts or revokes the decision (điều chỉnh, bãi bỏ); the law gives neither grounds nor a term.
 */
export const adjustOrRevoke: Rule<AdjustOrRevoke> = {
  id: 'decision.adjust-or-revoke',
  subject: 'decision',
  title: { vi: 'Điều chỉnh, bãi bỏ quyết định', en: 'Adjusting or revoking the decision' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: { decides: 'provincial-committee', prepares: 'industry-department', grounds: null, term: null },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '12',
        clause: '2',
        point: 'a',
        readWith: { instrument: '32/2024/NĐ-CP', article: '33', clause: '2', point: 'a' },
      },
      confidence: 'text',
      note: 'The department appraises and submits.',
    },
    {
      force: IN_303,
      value: { decides: 'provincial-committee', prepares: 'industry-department', grounds: null, term: null },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '12',
        clause: '2',
        point: 'a',
        amendedBy: '303/2026/NĐ-CP',
        readWith: { instrument: '32/2024/NĐ-CP', article: '33', clause: '2', point: 'a' },
      },
      confidence: 'summary',
      note: 'The department compiles and reports.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  questions: ['revocation-grounds'],
  sourceIds: ['decision-adjust-or-revoke', 'decision-adjusted', 'nd303-decision'],
};
