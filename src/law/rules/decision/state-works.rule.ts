import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** What becomes of works built from the State budget. */
export interface StateWorks {
  /** When the rule applies. */
  readonly scope: readonly ('change-of-developer' | 'legacy-regularisation')[];
  /** To whom they go, to manage, repair and operate. */
  readonly assignedTo: Actor;
  /** Whether their construction cost may stand in land rent or infrastructure price. */
  readonly constructionCostInPrice: false;
  /** Whether their upkeep may. */
  readonly upkeepInPrice: true;
  /** Whether sector law goes first. */
  readonly sectorLawFirst: true;
  /** Present when public-asset law governs them. */
  readonly underPublicAssetLaw?: true;
}

/**
 * Works built from the State budget (công trình hình thành từ ngân sách nhà nước) when the developer changes, or a legacy cluster is regularised.
 */
export const stateWorks: Rule<StateWorks> = {
  id: 'decision.state-works',
  subject: 'decision',
  title: { vi: 'Công trình từ ngân sách nhà nước', en: 'Works built from the State budget' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: {
        scope: ['change-of-developer', 'legacy-regularisation'],
        assignedTo: 'developer',
        constructionCostInPrice: false,
        upkeepInPrice: true,
        sectorLawFirst: true,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '12', clause: '2', point: 'b' },
      confidence: 'text',
      note: 'For an ordinary first establishment the text does not say.',
    },
    {
      force: IN_303,
      value: {
        scope: ['change-of-developer', 'legacy-regularisation'],
        assignedTo: 'developer',
        constructionCostInPrice: false,
        upkeepInPrice: true,
        sectorLawFirst: true,
        underPublicAssetLaw: true,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '4a', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['state-funded-works-handover'],
};
