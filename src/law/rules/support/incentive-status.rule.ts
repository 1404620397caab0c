import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** The status of clusters for incentives. */
export interface IncentiveStatus {
  /** Of the place. */
  readonly place: 'difficult-socio-economic-conditions';
  /** Of building infrastructure. */
  readonly infrastructure: 'special-incentive-sector';
  /** Where levels differ. */
  readonly severalLevels: 'highest-applies';
}

const STATUS: IncentiveStatus = {
  place: 'difficult-socio-economic-conditions',
  infrastructure: 'special-incentive-sector',
  severalLevels: 'highest-applies',
};

/**
 * Which investment-incentive status a cluster has (địa bàn khó khăn, ngành nghề đặc biệt ưu đãi); levels come from land, tax and credit law.
 */
export const incentiveStatus: Rule<IncentiveStatus> = {
  id: 'support.incentive-status',
  subject: 'support',
  title: { vi: 'Địa bàn, ngành nghề ưu đãi', en: 'Incentive status' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: STATUS,
      source: { instrument: '32/2024/NĐ-CP', article: '25' },
      confidence: 'text',
      note: 'From 1/10/2025 the corporate-tax law is reported no longer to take mere location in a cluster as a ground.',
    },
    {
      force: IN_303,
      value: STATUS,
      source: { instrument: '32/2024/NĐ-CP', article: '25' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  questions: ['tax-incentives'],
  sourceIds: ['incentive-status'],
};
