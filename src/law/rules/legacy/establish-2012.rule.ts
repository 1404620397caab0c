import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * Who made the dossier, appraised and decided when a cluster of before 5/10/2009 was established as a cluster; terms were not seen.
 */
export const establishPre2009Under2012: Rule<{
  readonly files: Actor;
  readonly appraises: Actor;
  readonly decides: Actor;
}> = {
  id: 'legacy.establish-2012',
  subject: 'legacy',
  title: { vi: 'Thành lập cụm hình thành trước quy chế', en: 'Establishing an old cluster under the 2012 circular' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2012-11-26' as IsoDate, before: '2018-01-01' as IsoDate },
      value: { files: 'district-committee', appraises: 'industry-department', decides: 'provincial-committee' },
      source: { instrument: '31/2012/TTLT-BCT-BKHĐT' },
      confidence: 'summary',
      note: 'Its formal end was not found; it is carried to the last day its work was due.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2012-11-26' as IsoDate }, question: '105-2009-unread' },
    { force: { from: '2018-01-01' as IsoDate, before: null }, question: 'ttlt31-end' },
  ],
  sourceIds: ['ccn-pre2009-establish-as-ccn'],
};
