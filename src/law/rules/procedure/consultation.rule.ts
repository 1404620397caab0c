import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Who appraises together. */
export interface Consultation {
  /** Who leads. */
  readonly lead: Actor;
  /** Who takes part and is asked for an opinion. */
  readonly withThem: readonly Actor[];
  /** No decree says how soon they answer; a province may. */
  readonly term: null;
}

const DEPARTMENTS: Consultation = { lead: 'industry-department', withThem: ['other-departments'], term: null };

/**
 * The industry department leads the appraisal together with the departments concerned (chủ trì, phối hợp với các sở, ngành liên quan): that is why it asks for their opinions.
 */
export const consultation: Rule<Consultation> = {
  id: 'procedure.consultation',
  subject: 'procedure',
  title: { vi: 'Phối hợp thẩm định, lấy ý kiến các sở, ngành', en: 'Who appraises together' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68,
      value: DEPARTMENTS,
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'text',
    },
    {
      force: IN_66,
      value: DEPARTMENTS,
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'summary',
      note: 'The article is not among those reported as amended by 66/2020/NĐ-CP.',
    },
    {
      force: IN_32_AND_139,
      value: DEPARTMENTS,
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: DEPARTMENTS,
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: [],
};
