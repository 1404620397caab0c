import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Which works must be complete, and who is let off. */
export interface InfrastructureComplete {
  /** All common works, or a closed list of essential ones. */
  readonly scope: 'all-common' | 'essential';
  /** The works. */
  readonly works: readonly Item[];
  /** Clusters of which it is not asked. */
  readonly exempt: readonly 'formed-before-105/2009'[];
}

/**
 * Fourth condition to expand a cluster: common works (hạ tầng kỹ thuật dùng chung) are completed and in use, as the approved detailed plan has them.
 */
export const infrastructureComplete: Rule<InfrastructureComplete> = {
  id: 'expansion.infrastructure-complete',
  subject: 'expansion',
  title: { vi: 'Hoàn thành hạ tầng kỹ thuật dùng chung', en: 'Common works completed and in use' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68_AND_66,
      value: {
        scope: 'all-common',
        works: [
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
        ],
        exempt: [],
      },
      source: {
        instrument: '68/2017/NĐ-CP',
        article: '10',
        clause: '2',
        readWith: { instrument: '68/2017/NĐ-CP', article: '2', clause: '6' },
      },
      confidence: 'summary',
      note: 'All common works, and regularly operating.',
    },
    {
      force: IN_32_AND_139,
      value: {
        scope: 'essential',
        works: [
          { id: 'roads', vi: 'giao thông nội bộ', en: 'internal roads' },
          { id: 'water-supply', vi: 'cấp nước', en: 'water supply' },
          { id: 'wastewater', vi: 'thu gom và xử lý nước thải', en: 'wastewater collection and treatment' },
        ],
        exempt: [],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2', point: 'd' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        scope: 'essential',
        works: [
          { id: 'roads', vi: 'giao thông nội bộ', en: 'internal roads' },
          { id: 'water-supply', vi: 'cấp nước', en: 'water supply' },
          { id: 'wastewater', vi: 'thu gom và xử lý nước thải', en: 'wastewater collection and treatment' },
          { id: 'solid-waste', vi: 'xử lý chất thải rắn', en: 'solid waste treatment' },
          { id: 'fire', vi: 'phòng cháy, chữa cháy', en: 'fire prevention and fighting' },
        ],
        exempt: ['formed-before-105/2009'],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '2', point: 'd', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: [
    'expand-essential-infrastructure',
    'ccn-expansion-infrastructure-complete',
    'nd303-expand',
    'essential-infra-complete',
  ],
};
