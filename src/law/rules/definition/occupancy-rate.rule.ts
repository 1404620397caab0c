import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** How occupancy is counted, in percent of the industrial land. */
export interface OccupancyRate {
  /** Land that counts as occupied: let, or covered by an investment approval or certificate for production. */
  readonly numerator: readonly ('let' | 'approved-or-certified')[];
  /** What it is divided by. */
  readonly denominator: 'industrial-land';
}

const AS_IN_32: OccupancyRate = { numerator: ['let', 'approved-or-certified'], denominator: 'industrial-land' };

/**
 * The occupancy rate of a cluster (tỷ lệ lấp đầy), in percent.
 *
 * @remarks
 * Land with an approval and no lease counts once; that the two parts are united and not added is a reading.
 */
export const occupancyRate: Rule<OccupancyRate> = {
  id: 'definition.occupancy-rate',
  subject: 'definition',
  title: { vi: 'Tỷ lệ lấp đầy', en: 'Occupancy rate' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_68_AND_66,
      value: { numerator: ['let'], denominator: 'industrial-land' },
      source: { instrument: '68/2017/NĐ-CP', article: '2' },
      confidence: 'assumption',
      note: 'The clause was not seen.',
    },
    {
      force: IN_32_AND_139,
      value: AS_IN_32,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '7' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: AS_IN_32,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '7' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105],
  questions: ['occupancy-union', '68-occupancy-definition'],
  sourceIds: ['occupancy-rate', 'ccn-occupancy-rate-definition'],
};
