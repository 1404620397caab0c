import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** When and what the province may decide. */
export interface LegacyOversizePre2009 {
  /** Clusters of this size. */
  readonly above: Threshold<'ha'>;
  /** In either of these cases. */
  readonly if: readonly Item[];
  /** One case is enough. */
  readonly anyOf: true;
  /** What may be done with the area. */
  readonly may: readonly ('keep' | 'reduce')[];
}

const KEEP_OR_REDUCE: LegacyOversizePre2009 = {
  above: { op: '>', value: '75', unit: 'ha' },
  if: [
    { id: 'full', vi: 'đã lấp đầy đất công nghiệp', en: 'industrial land is full' },
    {
      id: 'planned-and-cleared',
      vi: 'đã duyệt quy hoạch chi tiết và hoàn thành bồi thường, giải phóng mặt bằng',
      en: 'detailed plan approved and clearance done',
    },
  ],
  anyOf: true,
  may: ['keep', 'reduce'],
};

/**
 * What the province may do with a cluster of before 5/10/2009 larger than 75 ha: keep or reduce its area, never enlarge it.
 */
export const legacyOversizePre2009: Rule<LegacyOversizePre2009> = {
  id: 'legacy.oversize-pre-2009',
  subject: 'legacy',
  title: { vi: 'Cụm trước 5/10/2009 lớn hơn 75 ha', en: 'Large clusters to be regularised' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: KEEP_OR_REDUCE,
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '4', point: 'a' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: KEEP_OR_REDUCE,
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '4a', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, { force: IN_68_AND_66, question: '68-transition' }],
  sourceIds: ['legacy-pre-2009-oversize', 'legacy-oversize-never-larger', 'ccn-pre2009-regularisation-deadline'],
};
