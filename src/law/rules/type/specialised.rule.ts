import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * The least share of industrial land for projects of one trade in a specialised cluster (cụm công nghiệp chuyên ngành). `null`: the law sets no figure.
 */
export const specialisedType: Rule<Threshold<'%'> | null> = {
  id: 'type.specialised',
  subject: 'type',
  title: { vi: 'Cụm công nghiệp chuyên ngành', en: 'Specialised cluster' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate },
      value: null,
      source: { instrument: '32/2024/NĐ-CP', article: '27', clause: '1', point: 'c' },
      confidence: 'text',
      note: 'The decree names such clusters and sets no figure.',
    },
    {
      force: { from: '2024-10-01' as IsoDate, before: '2026-09-15' as IsoDate },
      value: { op: '>=', value: '60', unit: '%' },
      source: { instrument: '14/2024/TT-BCT', part: 'phụ lục I, biểu số 03, ghi chú' },
      confidence: 'text',
      note: 'A note under form 03 only; form 04 has the same rows without it.',
    },
    {
      force: IN_303,
      value: { op: '>=', value: '60', unit: '%' },
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '2a-2d', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
      note: 'The summary names clauses 2a to 2d for four types together.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['ccn-type-specialised', 'nd303-types'],
};
