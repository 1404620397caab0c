import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** What makes a cluster a craft-village one. */
export interface CraftVillageType {
  /** The least share of industrial land kept for the craft; `null` where the law is descriptive only. */
  readonly share: Threshold<'%'> | null;
  /** What is asked of the craft. */
  readonly craft: 'descriptive' | 'in-craft-villages-having-a-traditional-craft' | 'recognised-traditional-craft';
}

/**
 * What a craft-village cluster is (cụm công nghiệp làng nghề); the share is of industrial land, not of the whole cluster.
 */
export const craftVillageType: Rule<CraftVillageType> = {
  id: 'type.craft-village',
  subject: 'type',
  title: { vi: 'Cụm công nghiệp làng nghề', en: 'Craft-village cluster' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68_AND_66,
      value: { share: null, craft: 'descriptive' },
      source: { instrument: '68/2017/NĐ-CP', article: '2' },
      confidence: 'assumption',
      note: 'Known from one news item; the clause was not seen.',
    },
    {
      force: IN_32_AND_139,
      value: { share: { op: '>=', value: '75', unit: '%' }, craft: 'in-craft-villages-having-a-traditional-craft' },
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '2' },
      confidence: 'text',
      note: 'The two qualities are joined by a comma.',
    },
    {
      force: IN_303,
      value: { share: { op: '>=', value: '60', unit: '%' }, craft: 'recognised-traditional-craft' },
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  questions: ['craft-village-comma'],
  sourceIds: ['ccn-type-craft-village', 'ccn-craft-village-share', 'ccn-craft-village-definition', 'nd303-craft-60'],
};

const KEPT_FOR: readonly Item[] = [
  { id: 'sme', vi: 'doanh nghiệp nhỏ và vừa', en: 'small and medium enterprises' },
  { id: 'cooperatives', vi: 'hợp tác xã', en: 'cooperatives' },
  { id: 'groups', vi: 'tổ hợp tác', en: 'cooperative groups' },
  { id: 'households', vi: 'cơ sở sản xuất hộ gia đình, cá nhân', en: 'household workshops and individuals' },
];

/**
 * For whose relocation and expansion the land of `type.craft-village` is kept (di dời, mở rộng sản xuất).
 */
export const craftVillageBeneficiaries: Rule<readonly Item[]> = {
  id: 'type.craft-village-beneficiaries',
  subject: 'type',
  title: { vi: 'Đối tượng của cụm làng nghề', en: 'For whom craft-village land is kept' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68_AND_66,
      value: [
        { id: 'sme', vi: 'doanh nghiệp nhỏ và vừa', en: 'small and medium enterprises' },
        { id: 'cooperatives', vi: 'hợp tác xã', en: 'cooperatives' },
        { id: 'groups', vi: 'tổ hợp tác', en: 'cooperative groups' },
        { id: 'households', vi: 'cơ sở sản xuất hộ gia đình', en: 'household workshops' },
      ],
      source: { instrument: '68/2017/NĐ-CP', article: '2' },
      confidence: 'assumption',
      note: 'Known from one news item; the clause was not seen.',
    },
    {
      force: IN_32_AND_139,
      value: KEPT_FOR,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: KEPT_FOR,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: ['ccn-type-craft-village', 'ccn-craft-village-definition'],
};
