import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Whether enterprises and cooperatives with a dossier that qualifies come before an assigned public unit (đơn vị sự nghiệp).
 */
export const selectionPriority: Rule<{ readonly first: readonly Item[]; readonly otherwise: Item } | null> = {
  id: 'selection.priority',
  subject: 'selection',
  title: { vi: 'Ưu tiên doanh nghiệp, hợp tác xã', en: 'Enterprises and cooperatives first' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_66,
      value: {
        first: [
          { id: 'enterprise', vi: 'doanh nghiệp', en: 'enterprise' },
          { id: 'cooperative', vi: 'hợp tác xã', en: 'cooperative' },
        ],
        otherwise: { id: 'public-unit', vi: 'đơn vị được giao', en: 'assigned public unit' },
      },
      source: { instrument: '68/2017/NĐ-CP', article: '15', clause: '3', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'summary',
    },
    {
      force: IN_32_AND_139,
      value: null,
      source: { instrument: '32/2024/NĐ-CP', article: '13' },
      confidence: 'text',
      note: 'The decree no longer provides for assigning a public unit; old ones go on: `legacy.public-unit`. A public unit may apply as an organisation (article 2 clause 3).',
    },
    {
      force: IN_303,
      value: null,
      source: { instrument: '32/2024/NĐ-CP', article: '13' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [
    UNREAD_105,
    { force: { from: '2017-07-15' as IsoDate, before: '2020-08-01' as IsoDate }, question: '68-2017-unread' },
  ],
  sourceIds: ['ccn-investor-priority'],
};
