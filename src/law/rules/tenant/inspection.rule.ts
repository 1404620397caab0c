import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** How often a tenant is inspected, and with whom. */
export interface InspectionFrequency {
  /** Routine inspections by approved plan, for each tenant. */
  readonly routine: Threshold<'per-year'>;
  /** What lifts the limit. */
  readonly unless: 'signs-of-violation';
  /** Who is coordinated with. */
  readonly with: readonly Actor[];
}

/**
 * How often a tenant may be inspected by plan (kiểm tra, thanh tra chuyên ngành).
 */
export const inspectionFrequency: Rule<InspectionFrequency> = {
  id: 'tenant.inspection',
  subject: 'tenant',
  title: { vi: 'Số lần kiểm tra', en: 'Frequency of inspections' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: {
        routine: { op: '<=', value: '1', unit: 'per-year' },
        unless: 'signs-of-violation',
        with: ['industry-department', 'district-committee', 'developer'],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '24', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        routine: { op: '<=', value: '1', unit: 'per-year' },
        unless: 'signs-of-violation',
        with: ['industry-department', 'commune-committee', 'developer'],
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '24',
        clause: '2',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        routine: { op: '<=', value: '1', unit: 'per-year' },
        unless: 'signs-of-violation',
        with: ['industry-department', 'commune-committee', 'developer'],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '24', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['inspection-frequency'],
};
