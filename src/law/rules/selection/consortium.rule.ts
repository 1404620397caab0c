import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What two or more partners must do: form an economic organisation or authorise one of them. `null`: the decree is silent.
 */
export const selectionConsortium: Rule<readonly Item[] | null> = {
  id: 'selection.consortium',
  subject: 'selection',
  title: { vi: 'Liên danh', en: 'Consortium' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    { force: IN_32_AND_139, value: null, source: { instrument: '32/2024/NĐ-CP', article: '13' }, confidence: 'text' },
    {
      force: IN_303,
      value: [
        { id: 'organisation', vi: 'thành lập tổ chức kinh tế', en: 'form an economic organisation' },
        { id: 'authorise', vi: 'ủy quyền cho một bên', en: 'authorise one of them' },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '3', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['selection-consortium', 'nd303-selection'],
};
