import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** What a large cluster of before 5/10/2009 needed to become an industrial park (khu công nghiệp). All are needed. */
export interface ConvertToPark {
  /** Larger than this. */
  readonly above: Threshold<'ha'>;
  /** Let at least this much of its industrial land. */
  readonly let: Threshold<'%'>;
  /** What else it needs. */
  readonly needs: readonly Item[];
  /** Who files, appraises and decides. */
  readonly route: { readonly files: Actor; readonly appraises: Actor; readonly decides: Actor };
}

/**
 * When a cluster of before 5/10/2009 larger than 75 ha could become an industrial park (khu công nghiệp).
 */
export const convertToPark: Rule<ConvertToPark> = {
  id: 'legacy.convert-to-park',
  subject: 'legacy',
  title: { vi: 'Chuyển thành khu công nghiệp', en: 'Becoming an industrial park' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2012-11-26' as IsoDate, before: '2018-01-01' as IsoDate },
      value: {
        above: { op: '>', value: '75', unit: 'ha' },
        let: { op: '>=', value: '40', unit: '%' },
        needs: [
          { id: 'developer', vi: 'có chủ đầu tư', en: 'it has a developer' },
          { id: 'detailed-plan', vi: 'quy hoạch chi tiết được duyệt', en: 'detailed plan approved' },
          {
            id: 'wastewater',
            vi: 'có hoặc cam kết thời hạn xử lý nước thải tập trung',
            en: 'central wastewater works exist or are promised by a day',
          },
          {
            id: 'park-rules',
            vi: 'đáp ứng điều 6 khoản 2-5 Nghị định 29/2008/NĐ-CP',
            en: 'article 6 clauses 2 to 5 of decree 29/2008 are met',
          },
        ],
        route: { files: 'provincial-committee', appraises: 'planning-ministry', decides: 'prime-minister' },
      },
      source: { instrument: '31/2012/TTLT-BCT-BKHĐT' },
      confidence: 'summary',
      note: 'Its formal end was not found; it is carried to the last day its work was due.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2012-11-26' as IsoDate }, question: '105-2009-unread' },
    { force: { from: '2018-01-01' as IsoDate, before: null }, question: 'ttlt31-end' },
  ],
  sourceIds: ['ccn-pre2009-convert-to-kcn'],
};
