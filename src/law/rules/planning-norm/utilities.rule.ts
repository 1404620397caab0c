import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** Norms of supply and treatment. */
export interface UtilityNorms {
  /** Industry water. */
  readonly water: Threshold<'m3-per-ha-a-day'>;
  /** For at least this share of the area. */
  readonly waterForShare: Threshold<'%'>;
  /** Wastewater against water supply. */
  readonly wastewater: Threshold<'%'>;
  /** Solid waste; its time base was not restated in the notes. */
  readonly solidWaste: Threshold<'t-per-ha'>;
  /** Land of treatment works. */
  readonly treatmentLand: Threshold<'ha-per-1000-m3-a-day'>;
  /** Greenery round them. */
  readonly treatmentBelt: Threshold<'m'>;
}

/**
 * Norms of water, wastewater and solid waste of a cluster (chỉ tiêu hạ tầng kỹ thuật).
 */
export const utilityNorms: Rule<UtilityNorms> = {
  id: 'planning-norm.utilities',
  subject: 'planning-norm',
  title: { vi: 'Cấp nước, nước thải, chất thải rắn', en: 'Utilities' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2021-07-05' as IsoDate, before: null },
      value: {
        water: { op: '>=', value: '20', unit: 'm3-per-ha-a-day' },
        waterForShare: { op: '>=', value: '60', unit: '%' },
        wastewater: { op: '>=', value: '80', unit: '%' },
        solidWaste: { op: '>=', value: '0.3', unit: 't-per-ha' },
        treatmentLand: { op: '<=', value: '0.2', unit: 'ha-per-1000-m3-a-day' },
        treatmentBelt: { op: '>=', value: '10', unit: 'm' },
      },
      source: { instrument: '01/2021/TT-BXD', part: 'QCVN 01:2021/BXD, 2.10-2.12' },
      confidence: 'text',
    },
  ],
  gaps: [{ force: { from: '2009-10-05' as IsoDate, before: '2021-07-05' as IsoDate }, question: 'norms-before-2021' }],
  questions: ['solid-waste-time-base'],
  sourceIds: ['water-supply-min', 'wastewater-min', 'solid-waste-min', 'wwtp-land-max', 'wwtp-belt'],
};
