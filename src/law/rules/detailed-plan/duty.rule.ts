import type { Actor } from '../../engine/actor.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Who sees to the detailed plan and what it must do. */
export interface DetailedPlanDuty {
  /** Who directs that it is made and submitted. */
  readonly directedBy: Actor;
  /** What it must fit and hold. */
  readonly must: readonly Item[];
  /** The law that governs how it is made. */
  readonly under: 'construction-law' | 'urban-and-rural-planning-law';
}

/**
 * Who sees that a cluster gets its detailed plan (quy hoạch chi tiết), and what the plan must fit.
 */
export const detailedPlanDuty: Rule<DetailedPlanDuty> = {
  id: 'detailed-plan.duty',
  subject: 'detailed-plan',
  title: { vi: 'Lập quy hoạch chi tiết', en: 'Duty to make the detailed plan' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: {
        directedBy: 'district-committee',
        must: [
          { id: 'report', vi: 'phù hợp báo cáo đầu tư', en: 'fit the investment report' },
          {
            id: 'environment',
            vi: 'bố trí công trình môi trường phù hợp ngành nghề',
            en: 'place environmental works suited to the trades',
          },
          { id: 'wastewater', vi: 'đáp ứng quy định xả nước thải', en: 'obey the rules on wastewater' },
        ],
        under: 'construction-law',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '15', clause: '1, 2' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        directedBy: 'commune-committee',
        must: [
          { id: 'report', vi: 'phù hợp báo cáo đầu tư', en: 'fit the investment report' },
          {
            id: 'environment',
            vi: 'bố trí công trình môi trường phù hợp ngành nghề',
            en: 'place environmental works suited to the trades',
          },
          { id: 'wastewater', vi: 'đáp ứng quy định xả nước thải', en: 'obey the rules on wastewater' },
        ],
        under: 'urban-and-rural-planning-law',
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '15',
        clause: '1, 2',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11' },
      },
      confidence: 'assumption',
      note: 'Clause 2 still names construction law; that the law on urban and rural planning took its place is inferred. The commune and what the plan must fit are written.',
    },
    {
      force: IN_303,
      value: {
        directedBy: 'commune-committee',
        must: [
          { id: 'report', vi: 'phù hợp báo cáo đầu tư', en: 'fit the investment report' },
          {
            id: 'environment',
            vi: 'bố trí công trình môi trường phù hợp ngành nghề',
            en: 'place environmental works suited to the trades',
          },
          { id: 'wastewater', vi: 'đáp ứng quy định xả nước thải', en: 'obey the rules on wastewater' },
          { id: 'fire', vi: 'phòng cháy, chữa cháy', en: 'fire safety' },
        ],
        under: 'urban-and-rural-planning-law',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '15', clause: '1, 2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['detailed-plan-duty', 'detailed-plan-approved', 'nd303-detailed-plan'],
};
