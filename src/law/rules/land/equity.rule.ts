import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * The equity a developer needs, in percent of total investment (vốn chủ sở hữu), as one province applies land and real-estate law.
 */
export const landEquity: Rule<{ readonly below20Ha: Threshold<'%'>; readonly from20Ha: Threshold<'%'> }> = {
  id: 'land.equity',
  subject: 'land',
  title: { vi: 'Vốn chủ sở hữu', en: 'Equity' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-08-01' as IsoDate, before: null },
      value: { below20Ha: { op: '>=', value: '20', unit: '%' }, from20Ha: { op: '>=', value: '15', unit: '%' } },
      source: { instrument: '31/2024/QH15' },
      confidence: 'summary',
      note: 'As applied in Lào Cai on 18/8/2026; the provision was not seen, and neither was its first day: that of the law is used.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-08-01' as IsoDate }, question: 'land-before-2024-08' },
  ],
  sourceIds: ['land-equity'],
};
