import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * The most State investment credit an infrastructure project, or a project of a craft-village cluster, may have (tín dụng đầu tư), in percent of total investment. `null`: the decree leaves it to general law.
 */
export const stateCreditCap: Rule<Threshold<'%'> | null> = {
  id: 'support.state-credit-cap',
  subject: 'support',
  title: { vi: 'Tín dụng đầu tư của Nhà nước', en: 'State investment credit' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_68_AND_66,
      value: { op: '<=', value: '70', unit: '%' },
      source: { instrument: '68/2017/NĐ-CP' },
      confidence: 'summary',
      note: 'The article was not seen.',
    },
    {
      force: IN_32_AND_139,
      value: null,
      source: { instrument: '32/2024/NĐ-CP', article: '25', clause: '2' },
      confidence: 'text',
      note: 'The decree refers to general law.',
    },
    {
      force: IN_303,
      value: null,
      source: { instrument: '32/2024/NĐ-CP', article: '25', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: ['ccn-state-credit-cap'],
};
