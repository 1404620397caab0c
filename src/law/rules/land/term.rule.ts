import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * How long investment land may be used (thời hạn sử dụng đất), when an extension is asked, and how long assets may be dealt with after.
 */
export const landTerm: Rule<{
  readonly general: Threshold<'years'>;
  readonly special: Threshold<'years'>;
  readonly askMonthsBefore: number;
  readonly assetMonths: number;
}> = {
  id: 'land.term',
  subject: 'land',
  title: { vi: 'Thời hạn sử dụng đất', en: 'Term of land use' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-08-01' as IsoDate, before: null },
      value: {
        general: { op: '<=', value: '50', unit: 'years' },
        special: { op: '<=', value: '70', unit: 'years' },
        askMonthsBefore: 6,
        assetMonths: 24,
      },
      source: { instrument: '31/2024/QH15', article: '172' },
      confidence: 'text',
      note: 'The first day, 1/8/2024, rests on secondary sources.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-08-01' as IsoDate }, question: 'land-before-2024-08' },
  ],
  sourceIds: ['land-term'],
};
