import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const ABSENT: readonly Item[] = [
  { id: 'equity', vi: 'tỷ lệ vốn tối thiểu', en: 'least equity ratio' },
  { id: 'deposit', vi: 'bảo đảm dự thầu, đặt cọc', en: 'bid security or deposit' },
  { id: 'price-ceiling', vi: 'giá trần', en: 'price ceiling' },
  { id: 'green-road', vi: 'tỷ lệ cây xanh, giao thông tối thiểu', en: 'least green or road share' },
  { id: 'distance', vi: 'khoảng cách an toàn bằng mét', en: 'safety distance in metres' },
  { id: 'tenants', vi: 'số nhà đầu tư tối thiểu', en: 'least number of tenants' },
  { id: 'yearly-occupancy', vi: 'lấp đầy tối thiểu theo năm', en: 'least occupancy by year' },
  { id: 'automatic-revocation', vi: 'tự động bãi bỏ', en: 'automatic revocation' },
  { id: 'validity', vi: 'thời hạn hiệu lực của quyết định', en: 'validity period of a decision' },
  { id: 'fine', vi: 'mức phạt tiền', en: 'fine amounts' },
  { id: 'late-agency', vi: 'hậu quả khi cơ quan chậm', en: 'consequence for a late agency' },
];

/**
 * What was looked for in the whole text of decree 32/2024 and is not there.
 */
export const notInDecree: Rule<readonly Item[]> = {
  id: 'management.not-in-decree',
  subject: 'management',
  title: { vi: 'Những điều nghị định không quy định', en: 'What the decree does not contain' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: ABSENT,
      source: { instrument: '32/2024/NĐ-CP' },
      confidence: 'text',
      note: 'The whole text was read.',
    },
  ],
  gaps: [
    UNREAD_105,
    UNREAD_68,
    { force: { from: '2026-09-15' as IsoDate, before: null }, question: '303-2026-text-not-seen' },
  ],
  sourceIds: ['negative-findings'],
};
