import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

const AS_IN_68: readonly Item[] = [
  { id: 'roads', vi: 'giao thông nội bộ', en: 'internal roads' },
  { id: 'pavements', vi: 'vỉa hè', en: 'pavements' },
  { id: 'greenery', vi: 'cây xanh', en: 'greenery' },
  { id: 'water-supply', vi: 'cấp nước', en: 'water supply' },
  { id: 'drainage', vi: 'thoát nước', en: 'drainage' },
  { id: 'wastewater', vi: 'thu gom và xử lý nước thải', en: 'wastewater collection and treatment' },
  { id: 'solid-waste', vi: 'xử lý chất thải rắn', en: 'solid waste treatment' },
  { id: 'power', vi: 'cấp điện', en: 'power supply' },
  { id: 'lighting', vi: 'chiếu sáng công cộng', en: 'public lighting' },
  { id: 'communications', vi: 'thông tin liên lạc nội bộ', en: 'internal communications' },
  { id: 'management-house', vi: 'nhà điều hành', en: 'management house' },
  { id: 'security', vi: 'công trình bảo vệ', en: 'security works' },
  { id: 'other', vi: 'công trình khác phục vụ hoạt động chung', en: 'other works for the common use' },
];
const AS_IN_32: readonly Item[] = [
  { id: 'roads', vi: 'giao thông nội bộ', en: 'internal roads' },
  { id: 'pavements', vi: 'vỉa hè', en: 'pavements' },
  { id: 'greenery', vi: 'cây xanh', en: 'greenery' },
  { id: 'water-supply', vi: 'cấp nước', en: 'water supply' },
  { id: 'wastewater', vi: 'thu gom và xử lý nước thải', en: 'wastewater collection and treatment' },
  { id: 'solid-waste', vi: 'xử lý chất thải rắn', en: 'solid waste treatment' },
  { id: 'fire', vi: 'phòng cháy, chữa cháy', en: 'fire prevention and fighting' },
  { id: 'power', vi: 'cấp điện', en: 'power supply' },
  { id: 'lighting', vi: 'chiếu sáng công cộng', en: 'public lighting' },
  { id: 'communications', vi: 'thông tin liên lạc nội bộ', en: 'internal communications' },
  { id: 'other', vi: 'công trình khác phục vụ hoạt động chung', en: 'other works for the common use' },
];

/**
 * The works that serve a cluster in common (hệ thống công trình hạ tầng kỹ thuật dùng chung).
 */
export const commonInfrastructure: Rule<readonly Item[]> = {
  id: 'definition.common-infrastructure',
  subject: 'definition',
  title: { vi: 'Hạ tầng kỹ thuật dùng chung', en: 'Common infrastructure' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_68,
      value: AS_IN_68,
      source: { instrument: '68/2017/NĐ-CP', article: '2', clause: '6' },
      confidence: 'text',
    },
    {
      force: IN_66,
      value: AS_IN_68,
      source: { instrument: '68/2017/NĐ-CP', article: '2', clause: '6' },
      confidence: 'summary',
      note: 'The clause is not among those reported as amended by 66/2020/NĐ-CP.',
    },
    {
      force: IN_32_AND_139,
      value: AS_IN_32,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '4' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: AS_IN_32,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '4' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: ['common-infrastructure-items', 'ccn-shared-infrastructure-list'],
};
