import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** What makes a cluster a craft-village one. */
export interface CraftVillageType {
  /** The least share of industrial land kept for the craft; `null` where the law is descriptive only. */
  readonly share: Threshold<'%'> | null;
  /** For whom it is kept. */
  readonly keptFor: readonly Item[];
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
      value: {
        share: null,
        keptFor: [
          { id: 'sme', vi: 'doanh nghiệp nhỏ và vừa', en: 'small and medium enterprises' },
          { id: 'cooperatives', vi: 'hợp tác xã', en: 'cooperatives' },
          { id: 'groups', vi: 'tổ hợp tác', en: 'cooperative groups' },
          { id: 'households', vi: 'cơ sở sản xuất hộ gia đình', en: 'household workshops' },
        ],
        craft: 'descriptive',
      },
      source: { instrument: '68/2017/NĐ-CP', article: '2' },
      confidence: 'assumption',
      note: 'Known from one news item; the clause was not seen.',
    },
    {
      force: IN_32_AND_139,
      value: {
        share: { op: '>=', value: '75', unit: '%' },
        keptFor: [
          { id: 'sme', vi: 'doanh nghiệp nhỏ và vừa', en: 'small and medium enterprises' },
          { id: 'cooperatives', vi: 'hợp tác xã', en: 'cooperatives' },
          { id: 'groups', vi: 'tổ hợp tác', en: 'cooperative groups' },
          { id: 'households', vi: 'cơ sở sản xuất hộ gia đình, cá nhân', en: 'household workshops and individuals' },
        ],
        craft: 'in-craft-villages-having-a-traditional-craft',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '2' },
      confidence: 'text',
      note: 'The two qualities are joined by a comma.',
    },
    {
      force: IN_303,
      value: {
        share: { op: '>=', value: '60', unit: '%' },
        keptFor: [
          { id: 'sme', vi: 'doanh nghiệp nhỏ và vừa', en: 'small and medium enterprises' },
          { id: 'cooperatives', vi: 'hợp tác xã', en: 'cooperatives' },
          { id: 'groups', vi: 'tổ hợp tác', en: 'cooperative groups' },
          { id: 'households', vi: 'cơ sở sản xuất hộ gia đình, cá nhân', en: 'household workshops and individuals' },
        ],
        craft: 'recognised-traditional-craft',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  questions: ['craft-village-comma'],
  sourceIds: ['ccn-type-craft-village', 'ccn-craft-village-share', 'ccn-craft-village-definition', 'nd303-craft-60'],
};
