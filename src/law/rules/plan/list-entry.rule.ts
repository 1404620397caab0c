import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** An entry of the list of clusters. */
export interface ListEntry {
  /** What each entry shows. */
  readonly fields: readonly Item[];
  /** What is explained for each cluster. */
  readonly explained: readonly Item[];
  /** What limits where a cluster may be put; no distance in metres is given. */
  readonly placing: readonly Item[];
}

const ENTRY: ListEntry = {
  fields: [
    { id: 'name', vi: 'tên gọi', en: 'name' },
    { id: 'location', vi: 'địa điểm đến cấp xã', en: 'location down to the commune' },
    { id: 'area', vi: 'quy mô diện tích', en: 'area' },
    { id: 'sectors', vi: 'ngành nghề hoạt động', en: 'trades' },
  ],
  explained: [
    { id: 'land', vi: 'hiện trạng đất đai', en: 'present land' },
    {
      id: 'sectors',
      vi: 'ngành nghề, ưu tiên liên kết trong chuỗi giá trị',
      en: 'trades, with priority to those linked in one value chain',
    },
    { id: 'reasons', vi: 'cơ sở điều chỉnh, bổ sung', en: 'reasons for changing or adding' },
    { id: 'investment', vi: 'dự kiến tổng mức đầu tư hạ tầng', en: 'estimated infrastructure investment' },
  ],
  placing: [
    {
      id: 'distance',
      vi: 'khoảng cách an toàn môi trường với khu dân cư, di tích quốc gia, sông, hồ',
      en: 'environmental distance to dwellings, national relics, rivers, lakes',
    },
    { id: 'adjacent', vi: 'chỉ đặt cạnh nhau khi có liên kết', en: 'adjacent clusters only when linked' },
    {
      id: 'land',
      vi: 'hạn chế đất lúa, khu bảo tồn, di tích, danh thắng',
      en: 'limited use of rice land, reserves, relics, scenic sites: a principle, not a ban',
    },
  ],
};

/**
 * What the list of clusters shows of each (Danh mục các cụm công nghiệp).
 */
export const listEntry: Rule<ListEntry> = {
  id: 'plan.list-entry',
  subject: 'plan',
  title: { vi: 'Danh mục cụm công nghiệp', en: 'Entry of the list' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: ENTRY,
      source: { instrument: '32/2024/NĐ-CP', article: '4', clause: '2', point: 'đ' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: ENTRY,
      source: { instrument: '32/2024/NĐ-CP', article: '4', clause: '2', point: 'đ' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  questions: ['distance-in-metres'],
  sourceIds: ['cluster-list-entry', 'cluster-list-linkage-priority'],
};
