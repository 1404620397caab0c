import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** How much the State may give, and of what. */
export interface StateSupportCap {
  /** The cap. */
  readonly share: Threshold<'%'>;
  /** Of what. */
  readonly of: 'total-investment-of-infrastructure-project';
  /** Support is left out of the investment on which prices are reckoned. */
  readonly inPriceBase: false;
}

/**
 * How much of the infrastructure project the State may support (mức hỗ trợ đầu tư hạ tầng), in percent of its total investment.
 */
export const stateSupportCap: Rule<StateSupportCap> = {
  id: 'support.state-cap',
  subject: 'support',
  title: { vi: 'Mức hỗ trợ của Nhà nước', en: 'Cap of State support' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: {
        share: { op: '<=', value: '30', unit: '%' },
        of: 'total-investment-of-infrastructure-project',
        inPriceBase: false,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '26', clause: '1' },
      confidence: 'text',
    },
  ],
  gaps: [
    UNREAD_105,
    UNREAD_68,
    { force: { from: '2026-09-15' as IsoDate, before: null }, question: 'support-cap-after-303' },
  ],
  sourceIds: ['support-cap-30'],
};
