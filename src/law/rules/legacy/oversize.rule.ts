import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** Which large clusters go on. */
export interface LegacyOversize {
  /** Formed before this day. */
  readonly formedBefore: IsoDate;
  /** Established with this area. */
  readonly establishedAbove: Threshold<'ha'>;
  /** They go on under the decree. */
  readonly goesOn: true;
}

const OVERSIZE: LegacyOversize = {
  formedBefore: '2009-10-05' as IsoDate,
  establishedAbove: { op: '>', value: '75', unit: 'ha' },
  goesOn: true,
};

/**
 * Clusters formed before decision 105/2009 took effect and established with more than 75 ha go on.
 */
export const legacyOversizeEstablished: Rule<LegacyOversize> = {
  id: 'legacy.oversize-established',
  subject: 'legacy',
  title: { vi: 'Cụm trên 75 ha hình thành trước 5/10/2009', en: 'Large clusters formed before 5/10/2009' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: OVERSIZE,
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: OVERSIZE,
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '1' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, { force: IN_68_AND_66, question: '68-transition' }],
  sourceIds: ['legacy-oversize-established', 'ccn-transition-large-clusters'],
};
