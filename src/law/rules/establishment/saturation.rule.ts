import type { ClusterType } from '../../engine/cluster-type.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_139, IN_303, IN_32, IN_32_AND_139, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** When an area that already has clusters may have another one. Either branch is enough. */
export interface Saturation {
  /** The area over which it is tested; `province-decides` where the province says. It does not apply where no cluster is established there. */
  readonly area: 'district' | 'province-decides' | 'commune';
  /** The average occupancy of the area's clusters. What kind of average is not defined. */
  readonly averageOccupancy: Threshold<'%'>;
  /** Or: the industrial land of the area's clusters not yet let. */
  readonly unletLand: Threshold<'ha'>;
  /** Types to which the test is not applied. */
  readonly exempt: readonly ClusterType[];
}

/**
 * Third condition to establish a cluster: the clusters already established in the area are let well enough (tỷ lệ lấp đầy trung bình), or little of their industrial land is unlet.
 *
 * @remarks
 * The two figures are not complements: see `definition.unlet-land`.
 */
export const saturation: Rule<Saturation> = {
  id: 'establishment.saturation',
  subject: 'establishment',
  title: {
    vi: 'Tỷ lệ lấp đầy trung bình hoặc quỹ đất chưa cho thuê',
    en: "Average occupancy or unlet land of the area's clusters",
  },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68,
      value: {
        area: 'district',
        averageOccupancy: { op: '>', value: '50', unit: '%' },
        unletLand: { op: '<', value: '50', unit: 'ha' },
        exempt: [],
      },
      source: { instrument: '68/2017/NĐ-CP', article: '10', clause: '1', point: 'c' },
      confidence: 'summary',
    },
    {
      force: IN_66,
      value: {
        area: 'district',
        averageOccupancy: { op: '>', value: '50', unit: '%' },
        unletLand: { op: '<', value: '50', unit: 'ha' },
        exempt: [],
      },
      source: { instrument: '68/2017/NĐ-CP', article: '10', clause: '1', point: 'c' },
      confidence: 'summary',
      note: 'Only point a of the clause is reported as amended by 66/2020/NĐ-CP.',
    },
    {
      force: IN_32,
      value: {
        area: 'district',
        averageOccupancy: { op: '>', value: '50', unit: '%' },
        unletLand: { op: '<=', value: '100', unit: 'ha' },
        exempt: [],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '1', point: 'c' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        area: 'province-decides',
        averageOccupancy: { op: '>', value: '50', unit: '%' },
        unletLand: { op: '<=', value: '100', unit: 'ha' },
        exempt: [],
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '8',
        clause: '1',
        point: 'c',
        readWith: { instrument: '139/2025/NĐ-CP', article: '12' },
      },
      confidence: 'text',
      note: 'A guidance letter of 9/7/2025 (1178/ĐCK-CTT) also leaves the test to the province.',
    },
    {
      force: IN_303,
      value: {
        area: 'commune',
        averageOccupancy: { op: '>', value: '50', unit: '%' },
        unletLand: { op: '<=', value: '50', unit: 'ha' },
        exempt: ['high-tech', 'eco'],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '8', clause: '1', point: 'c', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  questions: ['average-occupancy-kind', 'occupancy-edges-before-32', 'province-decisions-2025'],
  sourceIds: [
    'establish-area-saturation-test',
    'ccn-establishment-district-occupancy',
    'ccn-establishment-unleased-land-cap',
    'nd303-establish',
    'nd303-commune',
    'moit-guidance-new-boundaries',
  ],
};

/**
 * An established cluster without an approved detailed plan has no industrial land in the sense of the decree, hence no occupancy: the test of `establishment.saturation` has no defined answer.
 */
export const saturationNeedsDetailedPlan: Rule<'undetermined'> = {
  id: 'establishment.saturation-needs-detailed-plan',
  subject: 'establishment',
  title: { vi: 'Không có quy hoạch chi tiết thì chưa có tỷ lệ lấp đầy', en: 'No occupancy without a detailed plan' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32_AND_139,
      value: 'undetermined',
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '6' },
      confidence: 'assumption',
      note: 'A deduction from clauses 6 and 7 together.',
    },
    {
      force: IN_303,
      value: 'undetermined',
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '6' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['saturation-needs-detailed-plan'],
};
