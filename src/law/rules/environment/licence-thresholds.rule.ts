import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** Emissions from which a project needs an environmental licence. */
export interface LicenceThresholds {
  /** Domestic wastewater. */
  readonly domestic: Threshold<'m3-a-day'>;
  /** Industrial wastewater of sectors listed as risky: any volume. */
  readonly listedSectors: 'any-volume';
  /** Other industrial wastewater. */
  readonly industrial: Threshold<'m3-a-day'>;
  /** Mixed. */
  readonly mixed: Threshold<'m3-a-day'>;
  /** Gas. */
  readonly gas: Threshold<'m3-an-hour'>;
}

/**
 * Emissions from which a tenant’s project needs an environmental licence (giấy phép môi trường).
 */
export const licenceThresholds: Rule<LicenceThresholds> = {
  id: 'environment.licence-thresholds',
  subject: 'environment',
  title: { vi: 'Ngưỡng phải có giấy phép môi trường', en: 'Licence thresholds' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-01-29' as IsoDate, before: null },
      value: {
        domestic: { op: '>=', value: '50', unit: 'm3-a-day' },
        listedSectors: 'any-volume',
        industrial: { op: '>=', value: '10', unit: 'm3-a-day' },
        mixed: { op: '>=', value: '50', unit: 'm3-a-day' },
        gas: { op: '>=', value: '5000', unit: 'm3-an-hour' },
      },
      source: { instrument: '08/2022/NĐ-CP', article: '74', clause: '5' },
      confidence: 'summary',
      note: 'Known from notes of 2026, as they number the clause; from which day it has stood so is not shown, so the day of 48/2026/NĐ-CP is used.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2022-01-01' as IsoDate }, question: 'environment-before-2022' },
    { force: { from: '2022-01-01' as IsoDate, before: '2026-01-29' as IsoDate }, question: 'licence-before-2026' },
  ],
  sourceIds: ['env-licence-thresholds'],
};
