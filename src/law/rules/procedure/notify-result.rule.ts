import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Who lays down how applicants are told the result of the selection (kết quả lựa chọn chủ đầu tư).
 */
export const notifyResult: Rule<{ readonly laidDownBy: Actor }> = {
  id: 'procedure.notify-result',
  subject: 'procedure',
  title: { vi: 'Thông báo kết quả lựa chọn', en: 'Telling applicants the result' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32_AND_139,
      value: { laidDownBy: 'provincial-committee' },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '3' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { laidDownBy: 'provincial-committee' },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '3' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['proc-notify-result'],
};
