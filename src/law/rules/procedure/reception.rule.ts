import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';

/**
 * How long dossiers are received, from the day of the announcement. `null`: no call was asked for.
 */
export const receptionTerm: Rule<Term | null> = {
  id: 'procedure.reception',
  subject: 'procedure',
  title: { vi: 'Thời hạn nhận hồ sơ', en: 'Window for dossiers' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    { force: IN_68, value: null, source: { instrument: '68/2017/NĐ-CP', article: '12' }, confidence: 'text' },
    { force: IN_66, value: null, source: { instrument: '68/2017/NĐ-CP', article: '12' }, confidence: 'summary' },
    {
      force: IN_32,
      value: {
        length: 15,
        unit: 'day',
        actor: 'district-committee',
        starts: 'applications-called',
        ends: 'reception-closed',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        length: 15,
        unit: 'day',
        actor: 'commune-committee',
        starts: 'applications-called',
        ends: 'reception-closed',
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '10',
        clause: '1',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        length: 5,
        unit: 'working-day',
        actor: 'commune-committee',
        starts: 'applications-called',
        ends: 'reception-closed',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: ['proc-2-receive', 'ccn-public-call-days', 'nd303-procedure'],
};
