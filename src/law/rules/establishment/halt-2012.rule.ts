import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * The Prime Minister’s halt of adding to plans, establishing and expanding clusters (tạm dừng bổ sung quy hoạch, thành lập, mở rộng). Its end was not found, so an act of these days needs a check; it is not thereby refused.
 */
export const halt2012: Rule<{
  readonly halts: readonly ('plan' | 'establishment' | 'expansion')[];
  readonly until: 'directed-otherwise';
}> = {
  id: 'establishment.halt-2012',
  subject: 'establishment',
  title: { vi: 'Tạm dừng năm 2012', en: 'The halt of 2012' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2012-03-02' as IsoDate, before: '2017-07-15' as IsoDate },
      value: { halts: ['plan', 'establishment', 'expansion'], until: 'directed-otherwise' },
      source: { instrument: '07/CT-TTg (2012)', part: 'mục 2' },
      confidence: 'assumption',
      note: 'The directive was read; its end was not found, and that it held until decree 68/2017 came is an assumption.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2012-03-02' as IsoDate }, question: 'no-such-rule-then' },
    { force: { from: '2017-07-15' as IsoDate, before: null }, question: 'halt-2012-end' },
  ],
  questions: ['halt-2012-end'],
  sourceIds: ['ccn-moratorium-2012', 'ct07-2012'],
};
