import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';

/** Declaration and yearly reports of State assets. */
export interface AssetReports {
  /** From putting into use, receipt, decision to dispose or change of data. */
  readonly declareWithin: Term;
  /** Yearly, before this day. */
  readonly toProvinceBefore: { readonly month: number; readonly day: number };
  /** Yearly, before this day, to the Ministry of Finance. */
  readonly provinceToFinanceBefore: { readonly month: number; readonly day: number };
}

/**
 * How soon assets are declared, and before which days they are reported each year (kê khai, báo cáo tài sản).
 */
export const assetReports: Rule<AssetReports> = {
  id: 'state-asset.report',
  subject: 'state-asset',
  title: { vi: 'Kê khai, báo cáo tài sản', en: 'Declaration and reports' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-07-06' as IsoDate, before: null },
      value: {
        declareWithin: { length: 30, unit: 'day', actor: 'asset-holder', starts: 'asset-change' },
        toProvinceBefore: { month: 2, day: 28 },
        provinceToFinanceBefore: { month: 3, day: 15 },
      },
      source: { instrument: '178/2026/NĐ-CP', article: '33' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2026-07-06' as IsoDate }, question: 'state-assets-before-2026' },
  ],
  sourceIds: ['state-asset-declare', 'state-asset-report'],
};
