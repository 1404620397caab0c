import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** The detailed plan of a cluster under urban and rural planning law. */
export interface DetailedPlanCase {
  /** Its scale. */
  readonly scale: '1/500';
  /** What it makes concrete. */
  readonly makesConcrete: readonly Item[];
  /** One of them is enough. */
  readonly oneIsEnough: true;
  /** Who organises it. */
  readonly organisedBy: Actor;
  /** A cluster is not in the list of functional zones. */
  readonly functionalZone: false;
}

/**
 * A cluster has its detailed plan as a case of its own, at scale 1/500, made concrete from the sub-zone or the general plan, one of which is enough; the chosen investor organises it.
 */
export const detailedPlanOwnCase: Rule<DetailedPlanCase> = {
  id: 'detailed-plan.own-case',
  subject: 'detailed-plan',
  title: { vi: 'Quy hoạch chi tiết cụm công nghiệp', en: 'The detailed plan of a cluster' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2025-07-01' as IsoDate, before: null },
      value: {
        scale: '1/500',
        makesConcrete: [
          { id: 'sub-zone', vi: 'quy hoạch phân khu', en: 'sub-zone plan' },
          { id: 'general', vi: 'quy hoạch chung', en: 'general plan' },
        ],
        oneIsEnough: true,
        organisedBy: 'developer',
        functionalZone: false,
      },
      source: {
        instrument: '47/2024/QH15',
        article: '3',
        clause: '6',
        point: 'b',
        readWith: { instrument: '47/2024/QH15', article: '17', clause: '8' },
      },
      confidence: 'text',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2025-07-01' as IsoDate },
      question: 'detailed-plan-before-2025',
    },
  ],
  sourceIds: ['dp-ccn-own-case', 'dp-based-on', 'dp-organised-by-investor'],
};
