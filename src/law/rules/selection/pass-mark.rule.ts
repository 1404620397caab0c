import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * Points from which an applicant may be assigned (từ 50 điểm trở lên), with one applicant as with several. `null`: no national scoring.
 */
export const passMark: Rule<Threshold<'points'> | null> = {
  id: 'selection.pass-mark',
  subject: 'selection',
  title: { vi: 'Điểm tối thiểu', en: 'Pass mark' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    { force: IN_68, value: null, source: { instrument: '68/2017/NĐ-CP', article: '15' }, confidence: 'summary' },
    {
      force: IN_66,
      value: { op: '>=', value: '50', unit: 'points' },
      source: { instrument: '68/2017/NĐ-CP', article: '15', clause: '3', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'summary',
    },
    {
      force: IN_32,
      value: { op: '>=', value: '50', unit: 'points' },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: { op: '>=', value: '50', unit: 'points' },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { op: '>=', value: '50', unit: 'points' },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  questions: ['nobody-passes'],
  sourceIds: [
    'selection-threshold',
    'selection-single-candidate-also-scored',
    'ccn-investor-pass-mark',
    'nd303-selection',
  ],
};
