import { CHECKED_ON } from '../engine/edition.js';
import { IN_105, IN_139, IN_303, IN_32, IN_66, IN_68 } from '../engine/periods.js';
import type { Regime } from '../engine/regime.js';
import type { Rule } from '../engine/rule.js';

/** Which regime a day has: the clause by which each decree took effect (hiệu lực thi hành). */
export const regimeOfDay: Rule<Regime> = {
  id: 'governing.regime',
  subject: 'governing',
  title: { vi: 'Nghị định đang có hiệu lực', en: 'The decree in force' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_105,
      value: '105/2009',
      source: {
        instrument: '105/2009/QĐ-TTg',
        readWith: { instrument: '32/2024/NĐ-CP', article: '35', clause: '4' },
      },
      confidence: 'summary',
      note: 'That 5/10/2009 is its first day is said by later instruments; its last day follows from the next decree.',
    },
    { force: IN_68, value: '68/2017', source: { instrument: '68/2017/NĐ-CP' }, confidence: 'summary' },
    {
      force: IN_66,
      value: '68/2017+66/2020',
      source: { instrument: '66/2020/NĐ-CP', readWith: { instrument: '32/2024/NĐ-CP', article: '37', clause: '2' } },
      confidence: 'summary',
      note: 'Its last day is text of 32/2024/NĐ-CP; its first day rests on summaries.',
    },
    {
      force: IN_32,
      value: '32/2024',
      source: { instrument: '32/2024/NĐ-CP', article: '37', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: '32/2024+139/2025',
      source: { instrument: '139/2025/NĐ-CP', article: '21', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: '32/2024+303/2026',
      source: { instrument: '303/2026/NĐ-CP', article: '3', clause: '1' },
      confidence: 'summary',
    },
  ],
  sourceIds: [],
};
