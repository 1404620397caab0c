import type { ClusterType } from '../../engine/cluster-type.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { IN_105, IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** The smallest lawful area of a cluster, in hectares. */
export interface LeastArea {
  /** Where nothing lowers it. */
  readonly general: Threshold<'ha'>;
  /** A lower one, and what gives it: lying in the uplands (huyện miền núi), or being of a type. */
  readonly reduced?: {
    readonly least: Threshold<'ha'>;
    /** Whether lying in the uplands gives it; `province-decides` where the province says what counts as upland. */
    readonly upland: 'mountain-district' | 'province-decides';
    /** The types that have it wherever they lie. */
    readonly types: readonly ClusterType[];
  };
}

const TEN_OR_FIVE: LeastArea = {
  general: { op: '>=', value: '10', unit: 'ha' },
  reduced: { least: { op: '>=', value: '5', unit: 'ha' }, upland: 'mountain-district', types: ['craft-village'] },
};

/**
 * How small a cluster (cụm công nghiệp) may be, in hectares of its whole area. `null`: no least area.
 *
 * @remarks
 * Which districts are upland is fixed by other instruments and is not data here. Smaller clusters established before
 * 15/7/2017 go on: `legacy.undersize`.
 */
export const leastArea: Rule<LeastArea | null> = {
  id: 'area.least',
  subject: 'area',
  title: { vi: 'Diện tích nhỏ nhất của cụm công nghiệp', en: 'Smallest area of a cluster' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_105,
      value: null,
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'assumption',
      note: 'No least area was found in what could be read of it, which was not the whole; decree 68/2017 seems to have brought it in.',
    },
    {
      force: IN_68,
      value: TEN_OR_FIVE,
      source: { instrument: '68/2017/NĐ-CP', article: '2', clause: '1' },
      confidence: 'summary',
    },
    {
      force: IN_66,
      value: TEN_OR_FIVE,
      source: { instrument: '68/2017/NĐ-CP', article: '2', clause: '1' },
      confidence: 'summary',
      note: 'Article 2 clause 1 is not among the articles reported as amended by 66/2020/NĐ-CP.',
    },
    {
      force: IN_32,
      value: TEN_OR_FIVE,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        general: { op: '>=', value: '10', unit: 'ha' },
        reduced: { least: { op: '>=', value: '5', unit: 'ha' }, upland: 'province-decides', types: ['craft-village'] },
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '2',
        clause: '1',
        readWith: { instrument: '139/2025/NĐ-CP', article: '12' },
      },
      confidence: 'text',
      note: 'Districts no longer exist; the province decides how the mountain-district part is applied.',
    },
    {
      force: IN_303,
      value: { general: { op: '>=', value: '5', unit: 'ha' } },
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
      note: 'One least area for every cluster; uplands and craft villages are no longer told apart.',
    },
  ],
  questions: ['upland-districts-unlisted', 'upland-after-districts'],
  sourceIds: [
    'ccn-area-min-general',
    'ccn-area-min-mountain-or-craft',
    'ccn-min-area',
    'ccn-min-area-mountain-or-craft',
    'nd303-size',
  ],
};
