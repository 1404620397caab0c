import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** What statistics offices send on. */
export interface StatisticsFeedback {
  /** How often. */
  readonly every: readonly ('quarter' | 'year')[];
  /** To whom. */
  readonly to: readonly Actor[];
  /** The level of the office is not said by the decree. */
  readonly officeLevel: null;
}

/**
 * What the local statistics office (cơ quan thống kê trên địa bàn) sends on from tenants’ reports; the decree names no level.
 */
export const statisticsFeedback: Rule<StatisticsFeedback> = {
  id: 'tenant.statistics-feedback',
  subject: 'tenant',
  title: { vi: 'Cơ quan thống kê tổng hợp', en: 'Summaries of the statistics office' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: { every: ['quarter', 'year'], to: ['industry-department', 'district-committee'], officeLevel: null },
      source: { instrument: '32/2024/NĐ-CP', article: '24', clause: '3' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: { every: ['quarter', 'year'], to: ['industry-department', 'commune-committee'], officeLevel: null },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '24',
        clause: '3',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { every: ['quarter', 'year'], to: ['industry-department', 'commune-committee'], officeLevel: null },
      source: { instrument: '32/2024/NĐ-CP', article: '24', clause: '3' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['statistics-feedback', 'statistics-office-no-level'],
};
