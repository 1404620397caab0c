import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { LandUseTest } from '../establishment/in-list.rule.js';

/**
 * First condition to expand a cluster beside its greatest area: the land fits the land-use plan.
 */
export const expansionLand: Rule<LandUseTest> = {
  id: 'expansion.land',
  subject: 'expansion',
  title: { vi: 'Quỹ đất để mở rộng', en: 'Land for an expansion' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68_AND_66,
      value: 'district-land-use-planning-and-plan',
      source: { instrument: '68/2017/NĐ-CP', article: '10', clause: '2' },
      confidence: 'summary',
    },
    {
      force: IN_32,
      value: 'district-land-use-plan',
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2', point: 'a' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: 'province-decides',
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '8',
        clause: '2',
        point: 'a',
        readWith: { instrument: '139/2025/NĐ-CP', article: '12' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: 'provincial-land-use-plan-or-commune-targets',
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2', point: 'a', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  questions: ['district-land-plan-after-2025'],
  sourceIds: ['expand-area-cap', 'ccn-expansion-max-area', 'nd303-expand'],
};
