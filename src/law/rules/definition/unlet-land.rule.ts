import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What the hectares of `establishment.saturation` count (quỹ đất công nghiệp chưa cho thuê): industrial land not let. Land approved and not yet let raises occupancy and still counts here.
 *
 * @remarks
 * Never industrial land times (1 - occupancy). 60 ha with 20 let and 15 approved: occupancy 58.33 %, unlet 40 ha.
 */
export const unletLand: Rule<{ readonly excludes: readonly ('let' | 'approved-or-certified')[] }> = {
  id: 'definition.unlet-land',
  subject: 'definition',
  title: { vi: 'Quỹ đất công nghiệp chưa cho thuê', en: 'Unlet industrial land' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: { excludes: ['let'] },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '8',
        clause: '1',
        point: 'c',
        readWith: { instrument: '32/2024/NĐ-CP', article: '2', clause: '7' },
      },
      confidence: 'assumption',
      note: 'The words are in the text; that approved and unlet land counts is their literal reading.',
    },
    {
      force: IN_303,
      value: { excludes: ['let'] },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '8',
        clause: '1',
        point: 'c',
        readWith: { instrument: '32/2024/NĐ-CP', article: '2', clause: '7' },
      },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['unleased-land-own-measure'],
};
