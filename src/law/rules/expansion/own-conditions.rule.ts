import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Conditions of establishment that the law does not repeat for an expansion (mở rộng cụm công nghiệp).
 */
export const expansionOwnConditions: Rule<readonly ('establishment.in-list' | 'establishment.saturation')[]> = {
  id: 'expansion.own-conditions',
  subject: 'expansion',
  title: {
    vi: 'Điều kiện thành lập không áp dụng cho mở rộng',
    en: 'Conditions of establishment not asked of an expansion',
  },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32_AND_139,
      value: ['establishment.in-list', 'establishment.saturation'],
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2' },
      confidence: 'text',
      note: 'Fit with the plan comes in through the minor-deviation rule and the appraisal.',
    },
    {
      force: IN_303,
      value: ['establishment.in-list', 'establishment.saturation'],
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['expand-own-condition-list'],
};
