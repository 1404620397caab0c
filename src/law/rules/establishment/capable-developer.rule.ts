import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Who may be the applicant and what the applicant must have. */
export interface CapableDeveloper {
  /** Kinds of applicant; one applicant is enough. */
  readonly applicants: readonly Item[];
  /** What each must have. */
  readonly mustHave: readonly Item[];
}

const AS_IN_68: CapableDeveloper = {
  applicants: [
    { id: 'enterprise', vi: 'doanh nghiệp', en: 'enterprise' },
    { id: 'cooperative', vi: 'hợp tác xã', en: 'cooperative' },
    { id: 'assigned-unit', vi: 'đơn vị được giao', en: 'unit assigned by the authority' },
  ],
  mustHave: [
    { id: 'legal-status', vi: 'tư cách pháp lý', en: 'legal status' },
    { id: 'capacity', vi: 'năng lực', en: 'capacity' },
    { id: 'experience', vi: 'kinh nghiệm đầu tư hạ tầng', en: 'experience in infrastructure' },
  ],
};
const AS_IN_32: CapableDeveloper = {
  applicants: [
    { id: 'enterprise', vi: 'doanh nghiệp', en: 'enterprise' },
    { id: 'cooperative', vi: 'hợp tác xã', en: 'cooperative' },
    { id: 'organisation', vi: 'tổ chức', en: 'organisation' },
  ],
  mustHave: [
    { id: 'legal-status', vi: 'tư cách pháp lý', en: 'legal status' },
    { id: 'capacity', vi: 'năng lực đầu tư hạ tầng kỹ thuật', en: 'capacity to invest in infrastructure' },
  ],
};

/**
 * Second condition to establish a cluster, and to expand one: somebody with legal status and capacity asks to be its developer (chủ đầu tư xây dựng hạ tầng kỹ thuật).
 */
export const capableDeveloper: Rule<CapableDeveloper> = {
  id: 'establishment.capable-developer',
  subject: 'establishment',
  title: {
    vi: 'Có đơn vị đủ tư cách, năng lực đề nghị làm chủ đầu tư',
    en: 'A capable applicant asks to be developer',
  },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68_AND_66,
      value: AS_IN_68,
      source: { instrument: '68/2017/NĐ-CP', article: '10', clause: '1', point: 'b' },
      confidence: 'summary',
      note: 'The same is asked for an expansion.',
    },
    {
      force: IN_32_AND_139,
      value: AS_IN_32,
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '1', point: 'b' },
      confidence: 'text',
      note: 'Clause 2 point b asks the same for an expansion.',
    },
    {
      force: IN_303,
      value: AS_IN_32,
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '1', point: 'b' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: [
    'establish-capable-investor',
    'expand-capable-investor',
    'ccn-establishment-investor-capacity',
    'ccn-expansion-investor',
  ],
};
