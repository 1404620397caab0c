import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';

/**
 * How soon the local committee makes up the dossier and sends it to the industry department (Sở Công Thương).
 */
export const submitTerm: Rule<Term> = {
  id: 'procedure.submit',
  subject: 'procedure',
  title: { vi: 'Thời hạn lập, gửi hồ sơ', en: 'Term to file with the department' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68,
      value: {
        length: 5,
        unit: 'working-day',
        actor: 'district-committee',
        to: 'industry-department',
        starts: 'application-received',
        ends: 'dossier-submitted',
      },
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'text',
    },
    {
      force: IN_66,
      value: {
        length: 5,
        unit: 'working-day',
        actor: 'district-committee',
        to: 'industry-department',
        starts: 'application-received',
        ends: 'dossier-submitted',
      },
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'summary',
      note: 'The article is not among those reported as amended by 66/2020/NĐ-CP.',
    },
    {
      force: IN_32,
      value: {
        length: 5,
        unit: 'working-day',
        actor: 'district-committee',
        to: 'industry-department',
        starts: 'reception-closed',
        ends: 'dossier-submitted',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        length: 5,
        unit: 'working-day',
        actor: 'commune-committee',
        to: 'industry-department',
        starts: 'reception-closed',
        ends: 'dossier-submitted',
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '10',
        clause: '2',
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
        to: 'industry-department',
        starts: 'reception-closed',
        ends: 'dossier-submitted',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: ['proc-3-submit', 'ccn-dossier-compile-days', 'nd303-procedure'],
};
