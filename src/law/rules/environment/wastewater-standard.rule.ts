import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Which column of the industrial wastewater standard applies where nothing is zoned (QCVN 40:2025/BTNMT).
 */
export const wastewaterStandard: Rule<{ readonly standard: 'QCVN 40:2025/BTNMT'; readonly columnWithoutZoning: 'B' }> =
  {
    id: 'environment.wastewater-standard',
    subject: 'environment',
    title: { vi: 'Quy chuẩn nước thải', en: 'Wastewater standard' },
    checkedOn: CHECKED_ON,
    versions: [
      {
        force: { from: '2025-09-01' as IsoDate, before: null },
        value: { standard: 'QCVN 40:2025/BTNMT', columnWithoutZoning: 'B' },
        source: { instrument: '06/2025/TT-BTNMT' },
        confidence: 'summary',
      },
    ],
    gaps: [
      {
        force: { from: '2009-10-05' as IsoDate, before: '2025-09-01' as IsoDate },
        question: 'wastewater-standard-before-2025',
      },
    ],
    sourceIds: ['env-qcvn-40'],
  };
