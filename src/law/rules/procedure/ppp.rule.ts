import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Where the developer is chosen under the law of public-private partnership (đối tác công tư), the time of that choice is not counted in the appraisal.
 */
export const pppSelectionTime: Rule<{ readonly chosenUnder: 'ppp-law'; readonly countedInAppraisal: false }> = {
  id: 'procedure.ppp',
  subject: 'procedure',
  title: { vi: 'Lựa chọn theo pháp luật đối tác công tư', en: 'Selection under public-private partnership law' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_66,
      value: { chosenUnder: 'ppp-law', countedInAppraisal: false },
      source: { instrument: '66/2020/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [
    UNREAD_105,
    { force: { from: '2017-07-15' as IsoDate, before: '2020-08-01' as IsoDate }, question: '68-2017-unread' },
    { force: { from: '2024-05-01' as IsoDate, before: null }, question: 'ppp-after-32' },
  ],
  sourceIds: ['ccn-investor-ppp'],
};
