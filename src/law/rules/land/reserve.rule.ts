import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * The developer keeps land for small and medium enterprises and workshops that move (dành quỹ đất); the share is set by the province, the reduction of rent is refunded by offset.
 */
export const landReserve: Rule<{
  readonly shareSetBy: Actor;
  readonly reductionRefunded: true;
  readonly nationalShare: null;
}> = {
  id: 'land.reserve',
  subject: 'land',
  title: {
    vi: 'Dành quỹ đất cho doanh nghiệp nhỏ và vừa, cơ sở di dời',
    en: 'Land kept for small enterprises and movers',
  },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-08-01' as IsoDate, before: null },
      value: { shareSetBy: 'provincial-committee', reductionRefunded: true, nationalShare: null },
      source: { instrument: '31/2024/QH15', article: '202', clause: '6' },
      confidence: 'text',
      note: 'The first day, 1/8/2024, rests on secondary sources.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-08-01' as IsoDate }, question: 'land-before-2024-08' },
  ],
  questions: ['priority-land-share-draft'],
  sourceIds: ['land-reserve-sme'],
};
