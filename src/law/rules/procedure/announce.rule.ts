import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';

/**
 * How soon after the first written application the local committee announces that it receives dossiers (thông báo tiếp nhận hồ sơ). `null`: no call was asked for.
 *
 * @remarks
 * The first application, received by the local committee, starts the term; the application is addressed to the province, so the day of receipt by the committee must be recorded.
 */
export const announceTerm: Rule<Term | null> = {
  id: 'procedure.announce',
  subject: 'procedure',
  title: { vi: 'Thời hạn thông báo tiếp nhận hồ sơ', en: 'Term to announce the call' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68,
      value: null,
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'text',
      note: 'The article lays down the steps and has no call.',
    },
    { force: IN_66, value: null, source: { instrument: '68/2017/NĐ-CP', article: '12' }, confidence: 'summary' },
    {
      force: IN_32,
      value: {
        length: 5,
        unit: 'working-day',
        actor: 'district-committee',
        starts: 'application-received',
        ends: 'applications-called',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '1' },
      confidence: 'text',
      note: 'Later applications do not restart it.',
    },
    {
      force: IN_139,
      value: {
        length: 5,
        unit: 'working-day',
        actor: 'commune-committee',
        starts: 'application-received',
        ends: 'applications-called',
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
        length: 2,
        unit: 'working-day',
        actor: 'commune-committee',
        starts: 'application-received',
        ends: 'applications-called',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: [
    'proc-1-announce',
    'ccn-public-call-days',
    'first-application-starts-clock',
    'first-application-received',
    'nd303-procedure',
  ],
};
