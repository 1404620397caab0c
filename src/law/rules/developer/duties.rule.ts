import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * What the developer must do (nghĩa vụ của chủ đầu tư); delay and standstill are handled by other law.
 */
export const developerDuties: Rule<readonly Item[]> = {
  id: 'developer.duties',
  subject: 'developer',
  title: { vi: 'Nghĩa vụ của chủ đầu tư', en: 'Duties of the developer' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: [
        {
          id: 'unit',
          vi: 'có bộ phận quản lý, thực hiện theo quy hoạch chi tiết, đúng tiến độ',
          en: 'an operating unit; work by the detailed plan and on schedule',
        },
        {
          id: 'maintain',
          vi: 'duy tu, vận hành suốt thời gian hoạt động',
          en: 'maintain and operate for the whole life',
        },
        { id: 'laws', vi: 'chấp hành pháp luật chuyên ngành', en: 'obey sector laws' },
        { id: 'help', vi: 'hỗ trợ thủ tục cho nhà đầu tư', en: 'help tenants with procedures' },
        {
          id: 'report',
          vi: 'báo cáo định kỳ cơ quan thống kê, Sở Công Thương, UBND cấp huyện; công bố đất chưa cho thuê trên trang của mình và của địa phương',
          en: 'report to the statistics office, the industry department and the district committee; publish unlet land on its own and the locality’s site',
        },
        { id: 'other', vi: 'nghĩa vụ khác', en: 'other duties' },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '19' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: [
        {
          id: 'unit',
          vi: 'có bộ phận quản lý, thực hiện theo quy hoạch chi tiết, đúng tiến độ',
          en: 'an operating unit; work by the detailed plan and on schedule',
        },
        {
          id: 'maintain',
          vi: 'duy tu, vận hành suốt thời gian hoạt động',
          en: 'maintain and operate for the whole life',
        },
        { id: 'laws', vi: 'chấp hành pháp luật chuyên ngành', en: 'obey sector laws' },
        { id: 'help', vi: 'hỗ trợ thủ tục cho nhà đầu tư', en: 'help tenants with procedures' },
        {
          id: 'report',
          vi: 'báo cáo định kỳ cơ quan thống kê, Sở Công Thương, UBND cấp xã; công bố đất chưa cho thuê trên trang của mình và của địa phương',
          en: 'report to the statistics office, the industry department and the commune committee; publish unlet land on its own and the locality’s site',
        },
        { id: 'other', vi: 'nghĩa vụ khác', en: 'other duties' },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '19', readWith: { instrument: '139/2025/NĐ-CP', article: '11' } },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [
        {
          id: 'unit',
          vi: 'có bộ phận quản lý, thực hiện theo quy hoạch chi tiết, đúng tiến độ',
          en: 'an operating unit; work by the detailed plan and on schedule',
        },
        {
          id: 'maintain',
          vi: 'duy tu, vận hành suốt thời gian hoạt động',
          en: 'maintain and operate for the whole life',
        },
        { id: 'laws', vi: 'chấp hành pháp luật chuyên ngành', en: 'obey sector laws' },
        { id: 'help', vi: 'hỗ trợ thủ tục cho nhà đầu tư', en: 'help tenants with procedures' },
        {
          id: 'report',
          vi: 'báo cáo định kỳ cơ quan thống kê, Sở Công Thương, UBND cấp xã; công bố đất chưa cho thuê trên trang của mình và của địa phương',
          en: 'report to the statistics office, the industry department and the commune committee; publish unlet land on its own and the locality’s site',
        },
        { id: 'other', vi: 'nghĩa vụ khác', en: 'other duties' },
      ],
      source: { instrument: '32/2024/NĐ-CP', article: '19' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['developer-duties'],
};
