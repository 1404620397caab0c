import { CHECKED_ON } from '../../engine/edition.js';
import { IN_105, IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Where a cluster must be listed, and what its land must fit. */
export interface InApprovedList {
  /** The list: a separate planning of clusters (quy hoạch phát triển), or the list within the provincial plan (quy hoạch tỉnh). */
  readonly list: 'cluster-planning' | 'provincial-plan';
  /** What the land must fit; absent where the sources name nothing. */
  readonly land?: LandUseTest;
}

/** Which land-use plan the land of a cluster must fit; `province-decides` where the province says how the test of the district is applied. */
export type LandUseTest =
  | 'district-land-use-planning-and-plan'
  | 'district-land-use-plan'
  | 'province-decides'
  | 'provincial-land-use-plan-or-commune-targets';

/**
 * First condition to establish a cluster: it stands in the approved list (Danh mục các cụm công nghiệp), on land that fits the land-use plan.
 *
 * @remarks
 * The decree knows a written request to supplement; that an unlisted cluster has its dossier returned is not in its text.
 */
export const inApprovedList: Rule<InApprovedList> = {
  id: 'establishment.in-list',
  subject: 'establishment',
  title: {
    vi: 'Có trong danh mục được phê duyệt, có quỹ đất phù hợp',
    en: 'In the approved list, with land that fits the plan',
  },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_105,
      value: { list: 'cluster-planning' },
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'assumption',
      note: 'Presumed: later instruments presuppose an approved planning of clusters; the clause was not seen.',
    },
    {
      force: IN_68,
      value: { list: 'cluster-planning' },
      source: { instrument: '68/2017/NĐ-CP', article: '10', clause: '1', point: 'a' },
      confidence: 'summary',
    },
    {
      force: IN_66,
      value: { list: 'provincial-plan' },
      source: { instrument: '68/2017/NĐ-CP', article: '10', clause: '1', point: 'a', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'summary',
      note: 'The development scheme within the approved provincial plan replaces the separate planning.',
    },
    {
      force: IN_32,
      value: { list: 'provincial-plan', land: 'district-land-use-plan' },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '1', point: 'a' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: { list: 'provincial-plan', land: 'province-decides' },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '8',
        clause: '1',
        point: 'a',
        readWith: { instrument: '139/2025/NĐ-CP', article: '12' },
      },
      confidence: 'text',
      note: 'The land-use plan was that of the district; the province decides how the test is applied.',
    },
    {
      force: IN_303,
      value: { list: 'provincial-plan', land: 'provincial-land-use-plan-or-commune-targets' },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '1', point: 'a', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  sourceIds: ['establish-in-approved-list', 'ccn-establishment-in-plan', 'nd303-establish'],
};
