import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const KINDS: readonly Item[] = [
  { id: 'discipline', vi: 'kỷ luật', en: 'discipline' },
  { id: 'fine', vi: 'phạt vi phạm hành chính', en: 'administrative fine' },
  { id: 'criminal', vi: 'trách nhiệm hình sự', en: 'criminal liability' },
  { id: 'damages', vi: 'bồi thường', en: 'compensation' },
];

/**
 * What follows a breach of the decree (xử lý vi phạm); no amounts are set in it.
 */
export const sanctions: Rule<readonly Item[]> = {
  id: 'management.sanctions',
  subject: 'management',
  title: { vi: 'Xử lý vi phạm', en: 'Sanctions' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: KINDS,
      source: { instrument: '32/2024/NĐ-CP', article: '36', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: KINDS,
      source: { instrument: '32/2024/NĐ-CP', article: '36', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['sanction-general'],
};
