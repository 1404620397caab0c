import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139, IN_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Where the developer is chosen. */
export interface SelectionPlace {
  /** The choice is one item of the appraisal. */
  readonly within: 'appraisal';
  /** Whether a rule of investment law or another law goes first. */
  readonly otherLawFirst: boolean;
}

/**
 * Where the choice of the developer (lựa chọn chủ đầu tư) takes place, and whether another law goes first.
 */
export const selectionWithinAppraisal: Rule<SelectionPlace> = {
  id: 'selection.part-of-appraisal',
  subject: 'selection',
  title: { vi: 'Lựa chọn là một nội dung thẩm định', en: 'Selection is part of the appraisal' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_66,
      value: { within: 'appraisal', otherLawFirst: false },
      source: { instrument: '68/2017/NĐ-CP', article: '15', clause: '3', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'summary',
    },
    {
      force: IN_32_AND_139,
      value: { within: 'appraisal', otherLawFirst: false },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { within: 'appraisal', otherLawFirst: true },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
      note: 'Where investment law or another law has its own rule, that rule goes first.',
    },
  ],
  gaps: [
    UNREAD_105,
    { force: { from: '2017-07-15' as IsoDate, before: '2020-08-01' as IsoDate }, question: '68-selection-before-2020' },
  ],
  sourceIds: ['selection-part-of-appraisal', 'nd303-selection'],
};
