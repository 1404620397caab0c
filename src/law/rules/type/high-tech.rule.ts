import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/**
 * The least share of industrial land for high-tech research, production and application in a high-tech cluster (cụm công nghiệp công nghệ cao). `null`: the law sets no figure.
 */
export const highTechType: Rule<Threshold<'%'> | null> = {
  id: 'type.high-tech',
  subject: 'type',
  title: { vi: 'Cụm công nghiệp công nghệ cao', en: 'High-tech cluster' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32_AND_139,
      value: null,
      source: { instrument: '32/2024/NĐ-CP', article: '27', clause: '1', point: 'c' },
      confidence: 'text',
      note: 'The decree has no such share.',
    },
    {
      force: IN_303,
      value: { op: '>=', value: '30', unit: '%' },
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '2a-2d', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
      note: 'The summary names clauses 2a to 2d for four types together.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['ccn-type-high-tech', 'nd303-types'],
};
