import { CHECKED_ON } from '../../engine/edition.js';
import { IN_105, IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** The largest lawful area of a cluster, in hectares. */
export interface GreatestArea {
  /** Of a cluster newly established. */
  readonly established: Threshold<'ha'>;
  /** Of the whole cluster after an expansion. */
  readonly afterExpansion: Threshold<'ha'>;
}

const MOST_75: GreatestArea = {
  established: { op: '<=', value: '75', unit: 'ha' },
  afterExpansion: { op: '<=', value: '75', unit: 'ha' },
};

/**
 * How large a cluster (cụm công nghiệp) may be, in hectares of its whole area.
 *
 * @remarks
 * Exceptions are rules of their own: `legacy.oversize-established` and `legacy.oversize-pre-2009`. That a larger cluster
 * could not even be listed in the plan is a deduction, and is not part of this rule.
 */
export const greatestArea: Rule<GreatestArea> = {
  id: 'area.greatest',
  subject: 'area',
  title: { vi: 'Diện tích lớn nhất của cụm công nghiệp', en: 'Largest area of a cluster' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_105,
      value: {
        established: { op: '<=', value: '50', unit: 'ha' },
        afterExpansion: { op: '<=', value: '75', unit: 'ha' },
      },
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'summary',
      note: 'Two summaries agree; the article of the regulation was not seen.',
    },
    {
      force: IN_68,
      value: MOST_75,
      source: { instrument: '68/2017/NĐ-CP', article: '2', clause: '1' },
      confidence: 'summary',
    },
    {
      force: IN_66,
      value: MOST_75,
      source: { instrument: '68/2017/NĐ-CP', article: '2', clause: '1' },
      confidence: 'summary',
      note: 'Article 2 clause 1 is not among the articles reported as amended by 66/2020/NĐ-CP.',
    },
    {
      force: IN_32,
      value: MOST_75,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: MOST_75,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: MOST_75,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  sourceIds: ['ccn-area-max', 'ccn-max-area', 'expand-area-cap', 'ccn-expansion-max-area', 'nd303-size'],
};
