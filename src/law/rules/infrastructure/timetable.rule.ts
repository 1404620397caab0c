import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Which schedule binds the developer (tiến độ thực hiện): the one of the decision. The decree sets no greatest number of months.
 */
export const infrastructureTimetable: Rule<{
  readonly setBy: 'establishment-decision';
  readonly mostMonths: null;
  readonly delay: 'handled-by-other-law';
}> = {
  id: 'infrastructure.timetable',
  subject: 'infrastructure',
  title: { vi: 'Tiến độ hạ tầng', en: 'Schedule' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: { setBy: 'establishment-decision', mostMonths: null, delay: 'handled-by-other-law' },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '19',
        clause: '1',
        readWith: { instrument: '32/2024/NĐ-CP', article: '12', clause: '1', point: 'd' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { setBy: 'establishment-decision', mostMonths: null, delay: 'handled-by-other-law' },
      source: { instrument: '32/2024/NĐ-CP', article: '19', clause: '1' },
      confidence: 'summary',
      note: 'The province must also settle delayed clusters, by article 32 clause 4 as amended.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['infra-timetable', 'nd303-province'],
};
