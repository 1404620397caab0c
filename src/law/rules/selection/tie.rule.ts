import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139, IN_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Who proposes and who decides between equal highest scores. */
export interface SelectionTie {
  /** Whose proposal binds the choice; `null` where none is known. */
  readonly proposedBy: Actor | null;
  /** Who assigns the developer. */
  readonly decidedBy: Actor;
}

/**
 * Who settles an equal highest score (bằng điểm cao nhất): the provincial committee assigns, as the chair of the council proposes.
 */
export const selectionTie: Rule<SelectionTie> = {
  id: 'selection.tie',
  subject: 'selection',
  title: { vi: 'Bằng điểm', en: 'Tie' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_66,
      value: { proposedBy: null, decidedBy: 'competent-authority' },
      source: { instrument: '68/2017/NĐ-CP', article: '15', clause: '3', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'assumption',
      note: 'The text was not seen and places differed (by finance score, by budget revenue, by the province): nobody is the winner until the authority decides.',
    },
    {
      force: IN_32_AND_139,
      value: { proposedBy: 'council-chair', decidedBy: 'provincial-committee' },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { proposedBy: 'council-chair', decidedBy: 'provincial-committee' },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [
    UNREAD_105,
    { force: { from: '2017-07-15' as IsoDate, before: '2020-08-01' as IsoDate }, question: '68-selection-before-2020' },
  ],
  questions: ['tie-2020-2024'],
  sourceIds: ['selection-tie', 'ccn-investor-tie-break'],
};
