import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** What counts as industrial land. */
export interface IndustrialLand {
  /** Before that plan is approved there is only an estimate. */
  readonly fixedBy: 'approved-detailed-plan';
  /** For what it is let: land let for services is inside, so it may overlap the 10 % of `sector.services-cap`, which has another base. */
  readonly letFor: readonly Item[];
}

const LAND: IndustrialLand = {
  fixedBy: 'approved-detailed-plan',
  letFor: [
    { id: 'production', vi: 'sản xuất công nghiệp', en: 'industrial production' },
    { id: 'services', vi: 'dịch vụ cho sản xuất công nghiệp', en: 'services for industrial production' },
  ],
};

/**
 * The industrial land of a cluster (diện tích đất công nghiệp), in hectares: land to be let for production and its services, as the approved detailed plan fixes it.
 */
export const industrialLand: Rule<IndustrialLand> = {
  id: 'definition.industrial-land',
  subject: 'definition',
  title: { vi: 'Diện tích đất công nghiệp', en: 'Industrial land' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: LAND,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '6' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: LAND,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '6' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['industrial-land-area', 'service-land-inside-industrial-land'],
};
