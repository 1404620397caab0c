import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** Either branch is enough. */
export interface OccupancyOrDemand {
  /** Occupancy of the cluster to be expanded. */
  readonly ownOccupancy: Threshold<'%'>;
  /** Or: demand to rent industrial land in the cluster strictly exceeds the industrial land it has. */
  readonly orDemandExceedsIndustrialLand: true;
}

/**
 * Third condition to expand a cluster: its own occupancy (tỷ lệ lấp đầy), or a demand to rent land in it that exceeds the industrial land it has.
 */
export const occupancyOrDemand: Rule<OccupancyOrDemand> = {
  id: 'expansion.occupancy-or-demand',
  subject: 'expansion',
  title: { vi: 'Tỷ lệ lấp đầy của cụm hoặc nhu cầu thuê đất', en: "The cluster's own occupancy, or demand" },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68,
      value: { ownOccupancy: { op: '>=', value: '60', unit: '%' }, orDemandExceedsIndustrialLand: true },
      source: { instrument: '68/2017/NĐ-CP', article: '10', clause: '2' },
      confidence: 'summary',
    },
    {
      force: IN_66,
      value: { ownOccupancy: { op: '>=', value: '60', unit: '%' }, orDemandExceedsIndustrialLand: true },
      source: { instrument: '68/2017/NĐ-CP', article: '10', clause: '2' },
      confidence: 'summary',
    },
    {
      force: IN_32,
      value: { ownOccupancy: { op: '>=', value: '60', unit: '%' }, orDemandExceedsIndustrialLand: true },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2', point: 'c' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: { ownOccupancy: { op: '>=', value: '60', unit: '%' }, orDemandExceedsIndustrialLand: true },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2', point: 'c' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { ownOccupancy: { op: '>=', value: '50', unit: '%' }, orDemandExceedsIndustrialLand: true },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2', point: 'c', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: [
    'expand-occupancy-or-demand',
    'ccn-expansion-occupancy',
    'ccn-expansion-demand-alternative',
    'nd303-expand',
  ],
};
