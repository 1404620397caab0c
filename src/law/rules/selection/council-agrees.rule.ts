import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What the council itself agrees before it scores (Hội đồng thống nhất); the decree names no document and gives the chair no such power.
 */
export const councilAgrees: Rule<{ readonly by: Actor; readonly agrees: readonly Item[] }> = {
  id: 'selection.council-agrees',
  subject: 'selection',
  title: { vi: 'Hội đồng thống nhất', en: 'What the council agrees' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_66,
      value: {
        by: 'council',
        agrees: [
          { id: 'contents', vi: 'nội dung từng tiêu chí', en: 'contents of each criterion' },
          { id: 'maxima', vi: 'mức điểm tối đa tương ứng', en: 'most points of each' },
        ],
      },
      source: { instrument: '68/2017/NĐ-CP', article: '15', clause: '3', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'summary',
    },
    {
      force: IN_32_AND_139,
      value: {
        by: 'council',
        agrees: [
          { id: 'principles', vi: 'nguyên tắc làm việc', en: 'working principles' },
          { id: 'method', vi: 'phương thức làm việc', en: 'working method' },
          { id: 'contents', vi: 'nội dung từng tiêu chí', en: 'contents of each criterion' },
          { id: 'maxima', vi: 'mức điểm tối đa tương ứng', en: 'most points of each' },
        ],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
      note: 'A decision signed by the chair is practice, not law; that it precedes the scoring is a deduction.',
    },
    {
      force: IN_303,
      value: {
        by: 'council',
        agrees: [
          { id: 'principles', vi: 'nguyên tắc làm việc', en: 'working principles' },
          { id: 'method', vi: 'phương thức làm việc', en: 'working method' },
          { id: 'contents', vi: 'nội dung từng tiêu chí', en: 'contents of each criterion' },
          { id: 'maxima', vi: 'mức điểm tối đa tương ứng', en: 'most points of each' },
        ],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [
    UNREAD_105,
    { force: { from: '2017-07-15' as IsoDate, before: '2020-08-01' as IsoDate }, question: '68-selection-before-2020' },
  ],
  sourceIds: ['council-agrees-rules', 'criteria-issued', 'ccn-investor-subcriteria'],
};
