import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** What bids are scored on, in points of 100. */
export interface SelectionCriteria {
  /** Points of the whole scale. */
  readonly scale: string;
  /** The criteria, each with the most points it may give; a council may divide them, inside these caps. */
  readonly criteria: readonly (Item & { readonly most: Threshold<'points'> })[];
}

const FOUR_CRITERIA: SelectionCriteria = {
  scale: '100',
  criteria: [
    {
      id: 'infrastructure',
      vi: 'phương án đầu tư hạ tầng kỹ thuật',
      en: 'infrastructure plan',
      most: { op: '<=', value: '15', unit: 'points' },
    },
    {
      id: 'environment',
      vi: 'phương án quản lý, bảo vệ môi trường',
      en: 'environmental plan',
      most: { op: '<=', value: '15', unit: 'points' },
    },
    {
      id: 'capacity',
      vi: 'năng lực, kinh nghiệm',
      en: 'capacity and experience',
      most: { op: '<=', value: '30', unit: 'points' },
    },
    { id: 'finance', vi: 'phương án tài chính', en: 'financial plan', most: { op: '<=', value: '40', unit: 'points' } },
  ],
};

/**
 * The criteria on which the developer is chosen (tiêu chí đánh giá), with the most points of each. `null`: no national scoring.
 */
export const selectionCriteria: Rule<SelectionCriteria | null> = {
  id: 'selection.criteria',
  subject: 'selection',
  title: { vi: 'Tiêu chí, thang điểm', en: 'Criteria and points' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68,
      value: null,
      source: { instrument: '68/2017/NĐ-CP', article: '15' },
      confidence: 'summary',
      note: 'No national scoring was found before 66/2020/NĐ-CP.',
    },
    {
      force: IN_66,
      value: FOUR_CRITERIA,
      source: { instrument: '68/2017/NĐ-CP', article: '15', clause: '3', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'summary',
    },
    {
      force: IN_32,
      value: FOUR_CRITERIA,
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: FOUR_CRITERIA,
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: FOUR_CRITERIA,
      source: { instrument: '32/2024/NĐ-CP', article: '13', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: [
    'selection-score',
    'ccn-investor-scoring',
    'ccn-investor-scoring-criteria',
    'ccn-investor-selection',
    'nd303-selection',
  ],
};
