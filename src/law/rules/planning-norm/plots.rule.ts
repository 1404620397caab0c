import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * The most building density of a factory plot, in percent, by production floors, and its least greenery (mật độ xây dựng thuần, cây xanh lô đất).
 */
export const plotNorms: Rule<{
  readonly density: Threshold<'%'>;
  readonly densityAboveFiveFloors: Threshold<'%'>;
  readonly green: Threshold<'%'>;
}> = {
  id: 'planning-norm.plots',
  subject: 'planning-norm',
  title: { vi: 'Mật độ và cây xanh lô đất', en: 'Plots' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2021-07-05' as IsoDate, before: null },
      value: {
        density: { op: '<=', value: '70', unit: '%' },
        densityAboveFiveFloors: { op: '<=', value: '60', unit: '%' },
        green: { op: '>=', value: '20', unit: '%' },
      },
      source: { instrument: '01/2021/TT-BXD', part: 'QCVN 01:2021/BXD, 2.5.3; bảng 2.11' },
      confidence: 'text',
    },
  ],
  gaps: [{ force: { from: '2009-10-05' as IsoDate, before: '2021-07-05' as IsoDate }, question: 'norms-before-2021' }],
  sourceIds: ['plot-density-max', 'plot-green-min'],
};
