import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';

/** What happens to a file received late, or short. */
export interface OneStop {
  /** After this hour it may be handed on at the start of the next working day; the term is not said to start later. */
  readonly handedOnNextDayAfter: '15:00';
  /** How soon an insufficient file is returned. */
  readonly insufficientReturned: Term;
  /** Once complete, the term starts from zero. */
  readonly thenTermStartsAgain: true;
}

/**
 * What the one-stop decree said of days (cơ chế một cửa): a file received late in the day may be handed on the next working day, and an insufficient one is returned and its term starts again. It defines no days.
 */
export const oneStopCounting: Rule<OneStop> = {
  id: 'counting.one-stop',
  subject: 'counting',
  title: { vi: 'Tiếp nhận một cửa', en: 'One-stop reception' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2018-06-21' as IsoDate, before: '2025-07-01' as IsoDate },
      value: {
        handedOnNextDayAfter: '15:00',
        insufficientReturned: {
          length: 3,
          unit: 'working-day',
          actor: 'competent-authority',
          starts: 'application-received',
        },
        thenTermStartsAgain: true,
      },
      source: {
        instrument: '61/2018/NĐ-CP',
        article: '18',
        readWith: { instrument: '61/2018/NĐ-CP', article: '19', clause: '4' },
      },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2018-06-21' as IsoDate }, question: 'one-stop-before-2018' },
    { force: { from: '2025-07-01' as IsoDate, before: null }, question: '118-2025-unread' },
  ],
  sourceIds: ['count-working-days-vs-days'],
};
