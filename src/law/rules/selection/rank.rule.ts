import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139, IN_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Whom the province assigns when two or more pass: the highest total.
 */
export const selectionRank: Rule<'highest-score'> = {
  id: 'selection.rank',
  subject: 'selection',
  title: { vi: 'Xếp hạng', en: 'Ranking' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_66,
      value: 'highest-score',
      source: { instrument: '68/2017/NĐ-CP', article: '15', clause: '3', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'summary',
    },
    {
      force: IN_32_AND_139,
      value: 'highest-score',
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: 'highest-score',
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [
    UNREAD_105,
    { force: { from: '2017-07-15' as IsoDate, before: '2020-08-01' as IsoDate }, question: '68-selection-before-2020' },
  ],
  sourceIds: ['selection-rank', 'ccn-investor-pass-mark'],
};
