import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Who submits, chosen by whom, and for which acts the law says so. */
export interface SeveralLocalities {
  /** Who submits. */
  readonly submits: Actor;
  /** Who assigns it. */
  readonly chosenBy: Actor;
  /** The law speaks of the submission only; announcing and the saturation test are left open. */
  readonly covers: 'submission-only';
}

/**
 * Who submits for a cluster that lies in two or more districts (communes): one committee that the province assigns.
 */
export const severalLocalities: Rule<SeveralLocalities> = {
  id: 'dossier.several-localities',
  subject: 'dossier',
  title: { vi: 'Cụm nằm trên nhiều địa bàn', en: 'A cluster across several localities' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32,
      value: { submits: 'district-committee', chosenBy: 'provincial-committee', covers: 'submission-only' },
      source: { instrument: '32/2024/NĐ-CP', article: '9', clause: '1', point: 'a' },
      confidence: 'text',
      note: 'Who announces, and where saturation is tested, is not said.',
    },
    {
      force: IN_139,
      value: { submits: 'commune-committee', chosenBy: 'provincial-committee', covers: 'submission-only' },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '9',
        clause: '1',
        point: 'a',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11, 12' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { submits: 'commune-committee', chosenBy: 'provincial-committee', covers: 'submission-only' },
      source: { instrument: '32/2024/NĐ-CP', article: '9', clause: '1', point: 'a' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  questions: ['multi-district-gaps'],
  sourceIds: ['multi-district-gaps'],
};
