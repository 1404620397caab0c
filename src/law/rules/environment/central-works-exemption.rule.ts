import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** When a cluster need not build central wastewater works, if tenants treat their own to standard. */
export interface CentralWorksExemption {
  /** Operating before this day, with an occupancy above this. */
  readonly operating: { readonly before: IsoDate; readonly occupancy: Threshold<'%'> };
  /** Or less wastewater than this. */
  readonly wastewater: Threshold<'m3-a-day'>;
  /** How the two are joined is not certain. */
  readonly joined: 'or-unconfirmed';
}

/**
 * When a cluster need not build central wastewater works (xử lý nước thải tập trung).
 */
export const centralWorksExemption: Rule<CentralWorksExemption> = {
  id: 'environment.central-works-exemption',
  subject: 'environment',
  title: { vi: 'Không phải đầu tư xử lý nước thải tập trung', en: 'No central wastewater works' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-01-29' as IsoDate, before: null },
      value: {
        operating: { before: '2022-01-01' as IsoDate, occupancy: { op: '>', value: '80', unit: '%' } },
        wastewater: { op: '<', value: '100', unit: 'm3-a-day' },
        joined: 'or-unconfirmed',
      },
      source: { instrument: '08/2022/NĐ-CP', article: '48', clause: '7', amendedBy: '48/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2022-01-01' as IsoDate }, question: 'environment-before-2022' },
    { force: { from: '2022-01-01' as IsoDate, before: '2026-01-29' as IsoDate }, question: 'exemption-before-2026' },
  ],
  questions: ['env-48-7-joined'],
  sourceIds: ['env-exempt-central-wwtp'],
};
