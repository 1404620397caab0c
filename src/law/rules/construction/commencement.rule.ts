import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What must be there before ground is broken (điều kiện khởi công xây dựng). All are needed.
 */
export const commencementConditions: Rule<readonly Item[]> = {
  id: 'construction.commencement',
  subject: 'construction',
  title: { vi: 'Điều kiện khởi công', en: 'Conditions to break ground' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-07-01' as IsoDate, before: null },
      value: [
        { id: 'site', vi: 'mặt bằng bàn giao toàn bộ hoặc từng phần', en: 'site handed over, whole or in part' },
        { id: 'permit', vi: 'giấy phép xây dựng (trừ trường hợp miễn)', en: 'building permit, unless exempt' },
        { id: 'drawings', vi: 'bản vẽ thi công của hạng mục được duyệt', en: 'approved shop drawings of the part' },
        { id: 'contract', vi: 'hợp đồng với nhà thầu', en: 'contract with the contractor' },
        { id: 'notice', vi: 'thông báo khởi công', en: 'commencement notice' },
      ],
      source: { instrument: '135/2025/QH15', article: '48', clause: '1' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2026-07-01' as IsoDate }, question: 'construction-before-2026' },
  ],
  questions: ['commencement-notice-term'],
  sourceIds: ['build-commence-conditions', 'under-construction'],
};
