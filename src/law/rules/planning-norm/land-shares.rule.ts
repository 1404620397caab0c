import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * The least shares of the whole cluster for roads, greenery outside plots, and technical areas (tỷ lệ đất giao thông, cây xanh, kỹ thuật).
 */
export const landShares: Rule<{
  readonly roads: Threshold<'%'>;
  readonly green: Threshold<'%'>;
  readonly technical: Threshold<'%'>;
}> = {
  id: 'planning-norm.land-shares',
  subject: 'planning-norm',
  title: { vi: 'Tỷ lệ đất tối thiểu', en: 'Least land shares' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2021-07-05' as IsoDate, before: null },
      value: {
        roads: { op: '>=', value: '10', unit: '%' },
        green: { op: '>=', value: '10', unit: '%' },
        technical: { op: '>=', value: '1', unit: '%' },
      },
      source: { instrument: '01/2021/TT-BXD', part: 'QCVN 01:2021/BXD, 2.5.3, bảng 2.6' },
      confidence: 'text',
    },
  ],
  gaps: [{ force: { from: '2009-10-05' as IsoDate, before: '2021-07-05' as IsoDate }, question: 'norms-before-2021' }],
  questions: ['green-15-percent'],
  sourceIds: ['plan-land-roads-min', 'plan-land-green-min', 'plan-land-technical-min'],
};
