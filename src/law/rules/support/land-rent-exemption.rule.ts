import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Land-rent exemption in years, and the cap of State credit, by kind of project. */
export interface LandRentExemption {
  /** Years of exemption of a production project, in a general and in a craft-village cluster. */
  readonly production: { readonly general: number; readonly craftVillage: number };
  /** Years of exemption of an infrastructure project. */
  readonly infrastructure: { readonly general: number; readonly craftVillage: number };
}

/**
 * Years of land-rent exemption under the cluster decree (miễn tiền thuê đất). `null`: the decree leaves it to general law.
 */
export const landRentExemption: Rule<LandRentExemption | null> = {
  id: 'support.land-rent-exemption',
  subject: 'support',
  title: { vi: 'Miễn tiền thuê đất', en: 'Land-rent exemption' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_68_AND_66,
      value: { production: { general: 7, craftVillage: 11 }, infrastructure: { general: 11, craftVillage: 15 } },
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
  questions: ['incentives-kept'],
  sourceIds: [
    'ccn-land-rent-exemption-production',
    'ccn-land-rent-exemption-production-craft',
    'ccn-land-rent-exemption-infrastructure',
    'ccn-land-rent-exemption-infrastructure-craft',
  ],
};
