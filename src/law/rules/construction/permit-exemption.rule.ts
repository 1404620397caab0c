import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * When works need no building permit (miễn giấy phép xây dựng): the feasibility study was appraised by the construction agency and approved; commencement is still notified.
 */
export const permitExemption: Rule<{ readonly when: readonly Item[]; readonly stillNotifies: true }> = {
  id: 'construction.permit-exemption',
  subject: 'construction',
  title: { vi: 'Miễn giấy phép xây dựng', en: 'Exemption from the permit' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-01-01' as IsoDate, before: null },
      value: {
        when: [
          {
            id: 'appraised',
            vi: 'báo cáo nghiên cứu khả thi được cơ quan chuyên môn về xây dựng thẩm định',
            en: 'feasibility study appraised by the specialised construction agency',
          },
          { id: 'approved', vi: 'và được phê duyệt', en: 'and approved' },
        ],
        stillNotifies: true,
      },
      source: { instrument: '135/2025/QH15', article: '43', clause: '2', point: 'e' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2026-01-01' as IsoDate }, question: 'construction-before-2026' },
  ],
  sourceIds: ['build-permit-exemption'],
};
