import type { Actor } from '../../engine/actor.js';
import type { Bilingual } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Who sits on the council that chooses the developer. */
export interface SelectionCouncil {
  /** Who forms it. */
  readonly formedBy: Actor;
  /** From where the chair comes. */
  readonly chair: Actor;
  /** From where the vice chairs come. */
  readonly viceChairs: readonly Actor[];
  /** Whom the members represent; how many is not said. */
  readonly members: Bilingual;
  /** The secretary, where the law names one. */
  readonly secretary?: { readonly from: Actor; readonly isMember: false };
}

const MEMBERS: Bilingual = {
  vi: 'đại diện một số sở, cơ quan liên quan',
  en: 'representatives of some departments and agencies concerned',
};

/**
 * The council that evaluates and chooses the developer (Hội đồng đánh giá lựa chọn chủ đầu tư). `null`: no national council.
 */
export const selectionCouncil: Rule<SelectionCouncil | null> = {
  id: 'selection.council',
  subject: 'selection',
  title: { vi: 'Hội đồng đánh giá lựa chọn chủ đầu tư', en: 'The selection council' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68,
      value: null,
      source: { instrument: '68/2017/NĐ-CP', article: '15' },
      confidence: 'summary',
      note: 'No national council was found before 66/2020/NĐ-CP.',
    },
    {
      force: IN_66,
      value: {
        formedBy: 'provincial-committee',
        chair: 'provincial-committee',
        viceChairs: ['industry-department'],
        members: MEMBERS,
      },
      source: { instrument: '68/2017/NĐ-CP', article: '15', clause: '3', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'summary',
    },
    {
      force: IN_32,
      value: {
        formedBy: 'provincial-committee',
        chair: 'provincial-committee',
        viceChairs: ['industry-department', 'planning-department'],
        members: MEMBERS,
        secretary: { from: 'industry-department', isMember: false },
      },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        formedBy: 'provincial-committee',
        chair: 'provincial-committee',
        viceChairs: ['industry-department', 'planning-department'],
        members: MEMBERS,
        secretary: { from: 'industry-department', isMember: false },
      },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
      note: '139/2025/NĐ-CP does not touch it, though the planning department was being merged.',
    },
    {
      force: IN_303,
      value: {
        formedBy: 'provincial-committee',
        chair: 'provincial-committee',
        viceChairs: ['industry-department', 'finance-department'],
        members: MEMBERS,
        secretary: { from: 'industry-department', isMember: false },
      },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  questions: ['vice-chair-2025', 'council-size'],
  sourceIds: [
    'selection-council',
    'council-formed',
    'ccn-investor-council',
    'ccn-investor-selection',
    'nd303-selection',
    'nd139-other-matters-unchanged',
  ],
};
