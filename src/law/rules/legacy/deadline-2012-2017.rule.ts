import type { IsoDate } from '../../../core/iso-date.js';
import type { Bilingual } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Until when clusters formed before decision 105/2009 were to be regularised, under 31/2012/TTLT-BCT-BKHĐT and its extension; the last day allowed.
 */
export const regularisationDeadline: Rule<{ readonly until: IsoDate; readonly after?: Bilingual }> = {
  id: 'legacy.regularisation-2012',
  subject: 'legacy',
  title: { vi: 'Hạn xử lý cụm hình thành trước quy chế (2012-2017)', en: 'Deadline of 2012 to 2017' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2012-11-26' as IsoDate, before: '2016-08-30' as IsoDate },
      value: { until: '2015-12-31' as IsoDate },
      source: { instrument: '31/2012/TTLT-BCT-BKHĐT' },
      confidence: 'summary',
    },
    {
      force: { from: '2016-08-30' as IsoDate, before: '2018-01-01' as IsoDate },
      value: {
        until: '2017-12-31' as IsoDate,
        after: {
          vi: 'sau đó coi như cụm hình thành sau quy chế',
          en: 'afterwards treated like clusters formed after it',
        },
      },
      source: { instrument: '17/2016/TT-BCT' },
      confidence: 'summary',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2012-11-26' as IsoDate }, question: '105-2009-unread' },
    {
      force: { from: '2018-01-01' as IsoDate, before: '2024-05-01' as IsoDate },
      question: 'pre-2009-deadline-2018-2024',
    },
    { force: { from: '2024-05-01' as IsoDate, before: null }, question: 'other-rule-governs' },
  ],
  sourceIds: ['ccn-pre2009-regularisation-deadline', 'tt17-2016', 'ttlt31-2012'],
};
