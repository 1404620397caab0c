import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** Least distances of a wastewater work, in metres, by capacity in m3 a day: below 200; 200 to 5,000; above 5,000 to 50,000; above 50,000. */
export type DistancesByCapacity = readonly [number, number, number, number];

/**
 * The least distance in metres of wastewater works (khoảng cách an toàn về môi trường), by kind and capacity.
 */
export const wastewaterDistances: Rule<
  Readonly<Record<'closed' | 'open' | 'pumping' | 'sludge' | 'dryingBeds', DistancesByCapacity>>
> = {
  id: 'planning-norm.wastewater-distances',
  subject: 'planning-norm',
  title: { vi: 'Khoảng cách an toàn công trình nước thải', en: 'Distances of wastewater works' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2021-07-05' as IsoDate, before: null },
      value: {
        closed: [10, 15, 30, 40],
        open: [80, 100, 250, 350],
        pumping: [15, 20, 25, 30],
        sludge: [100, 150, 300, 400],
        dryingBeds: [150, 200, 400, 500],
      },
      source: { instrument: '01/2021/TT-BXD', part: 'QCVN 01:2021/BXD, bảng 2.22' },
      confidence: 'text',
    },
  ],
  gaps: [{ force: { from: '2009-10-05' as IsoDate, before: '2021-07-05' as IsoDate }, question: 'norms-before-2021' }],
  sourceIds: ['wwtp-distance-closed', 'wwtp-distance-open', 'pump-distance', 'sludge-distance', 'drying-bed-distance'],
};
