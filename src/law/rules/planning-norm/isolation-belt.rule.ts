import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * The least width of the green belt round a cluster (dải cây xanh cách ly); no homes or civil works stand inside the environmental safety distance.
 */
export const isolationBelt: Rule<{ readonly width: Threshold<'m'>; readonly noCivilWorksInsideSafetyDistance: true }> =
  {
    id: 'planning-norm.isolation-belt',
    subject: 'planning-norm',
    title: { vi: 'Dải cây xanh cách ly', en: 'Isolation belt' },
    checkedOn: CHECKED_ON,
    versions: [
      {
        force: { from: '2021-07-05' as IsoDate, before: null },
        value: { width: { op: '>=', value: '10', unit: 'm' }, noCivilWorksInsideSafetyDistance: true },
        source: { instrument: '01/2021/TT-BXD', part: 'QCVN 01:2021/BXD, 2.5.2' },
        confidence: 'text',
      },
    ],
    gaps: [
      { force: { from: '2009-10-05' as IsoDate, before: '2021-07-05' as IsoDate }, question: 'norms-before-2021' },
    ],
    sourceIds: ['plan-isolation-belt', 'plan-safety-distance-no-civil-works'],
  };
