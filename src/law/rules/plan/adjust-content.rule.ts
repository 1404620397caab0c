import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const CONTENTS: readonly Item[] = [
  { id: 'basis', vi: 'căn cứ, sự cần thiết, cơ sở điều chỉnh', en: 'basis, need, reasons' },
  {
    id: 'progress',
    vi: 'tiến độ, hiệu quả hạ tầng, thu hút, lấp đầy, môi trường, phòng cháy, kinh tế - xã hội, tồn tại',
    en: 'progress and effect of infrastructure, attraction, occupancy, environment, fire, socio-economic effect, shortcomings',
  },
  {
    id: 'clusters',
    vi: 'cụm điều chỉnh, bổ sung: nhu cầu, đất đai, ngành nghề, khả năng thu hút, tổng mức đầu tư; cụm rút ra: hiện trạng, hiệu quả, căn cứ, tính khả thi chuyển đổi',
    en: 'clusters changed or added: demand, land, trades, attraction, total investment; clusters withdrawn: state, effect, basis, feasibility of conversion',
  },
  { id: 'list', vi: 'danh mục sau điều chỉnh', en: 'the whole list after adjusting' },
  { id: 'solutions', vi: 'giải pháp', en: 'solutions' },
];

/**
 * What an adjustment of the development plan contains.
 */
export const planAdjustContent: Rule<readonly Item[]> = {
  id: 'plan.adjust-content',
  subject: 'plan',
  title: { vi: 'Nội dung điều chỉnh phương án', en: 'Contents of an adjustment' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: CONTENTS,
      source: { instrument: '32/2024/NĐ-CP', article: '6', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: CONTENTS,
      source: { instrument: '32/2024/NĐ-CP', article: '6', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['plan-adjust-content', 'plan-adjust-content-items'],
};
