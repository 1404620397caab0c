import { CHECKED_ON } from '../../engine/edition.js';
import { IN_105, IN_139, IN_303, IN_32, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * The largest area of the whole cluster after an expansion, as the conditions of expansion state it themselves (tổng diện tích sau khi mở rộng).
 */
export const expansionGreatestArea: Rule<Threshold<'ha'>> = {
  id: 'expansion.greatest-area',
  subject: 'expansion',
  title: { vi: 'Tổng diện tích sau khi mở rộng', en: 'Whole area after an expansion' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_105,
      value: { op: '<=', value: '75', unit: 'ha' },
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'summary',
    },
    {
      force: IN_68_AND_66,
      value: { op: '<=', value: '75', unit: 'ha' },
      source: { instrument: '68/2017/NĐ-CP', article: '10', clause: '2' },
      confidence: 'summary',
    },
    {
      force: IN_32,
      value: { op: '<=', value: '75', unit: 'ha' },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2', point: 'a' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: { op: '<=', value: '75', unit: 'ha' },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2', point: 'a' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { op: '<=', value: '75', unit: 'ha' },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2', point: 'a', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  sourceIds: ['expand-area-cap', 'ccn-expansion-max-area', 'ccn-max-area', 'nd303-expand'],
};
