import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { DayOfYear } from './cut-off.rule.js';

/** Who reports what to whom by when. */
export interface ReportDeadline {
  /** The form (biểu số). */
  readonly form: '01' | '02' | '03' | '04';
  /** Who reports. */
  readonly from: Actor;
  /** To whom, all by the same day. */
  readonly to: readonly Actor[];
  /** The half-year report is due before this day of June. */
  readonly halfYearBefore: DayOfYear;
  /** The yearly report is due before this day of December. */
  readonly yearBefore: DayOfYear;
}

/**
 * Who sends which periodic report to whom, and before which day (chế độ báo cáo định kỳ).
 */
export const reportDeadlines: Rule<readonly ReportDeadline[]> = {
  id: 'reporting.deadlines',
  subject: 'reporting',
  title: { vi: 'Thời hạn báo cáo định kỳ', en: 'Deadlines of periodic reports' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: '2025-07-01' as IsoDate },
      value: [
        {
          form: '01',
          from: 'tenant',
          to: ['statistics-office', 'district-committee'],
          halfYearBefore: { month: 6, day: 20 },
          yearBefore: { month: 12, day: 20 },
        },
        {
          form: '02',
          from: 'developer',
          to: ['statistics-office', 'district-committee', 'industry-department'],
          halfYearBefore: { month: 6, day: 20 },
          yearBefore: { month: 12, day: 20 },
        },
        {
          form: '03',
          from: 'district-committee',
          to: ['provincial-committee', 'industry-department'],
          halfYearBefore: { month: 6, day: 25 },
          yearBefore: { month: 12, day: 25 },
        },
        {
          form: '04',
          from: 'industry-department',
          to: ['provincial-committee', 'ministry'],
          halfYearBefore: { month: 6, day: 30 },
          yearBefore: { month: 12, day: 31 },
        },
      ],
      source: { instrument: '14/2024/TT-BCT', article: '3', clause: '3' },
      confidence: 'text',
    },
    {
      force: { from: '2025-07-01' as IsoDate, before: null },
      value: [
        {
          form: '01',
          from: 'tenant',
          to: ['statistics-office', 'commune-committee'],
          halfYearBefore: { month: 6, day: 20 },
          yearBefore: { month: 12, day: 20 },
        },
        {
          form: '02',
          from: 'developer',
          to: ['statistics-office', 'commune-committee', 'industry-department'],
          halfYearBefore: { month: 6, day: 20 },
          yearBefore: { month: 12, day: 20 },
        },
        {
          form: '03',
          from: 'commune-committee',
          to: ['provincial-committee', 'industry-department'],
          halfYearBefore: { month: 6, day: 25 },
          yearBefore: { month: 12, day: 25 },
        },
        {
          form: '04',
          from: 'industry-department',
          to: ['provincial-committee', 'ministry'],
          halfYearBefore: { month: 6, day: 30 },
          yearBefore: { month: 12, day: 31 },
        },
      ],
      source: { instrument: '14/2024/TT-BCT', article: '3', clause: '3', amendedBy: '38/2025/TT-BCT' },
      confidence: 'text',
      note: '"Cấp huyện" became "cấp xã" everywhere, the statistics office included.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'reporting-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'reporting-gap-2024' },
  ],
  questions: ['strictly-before', 'statistics-office-commune', 'tt14-after-303'],
  sourceIds: [
    'report-tenant',
    'report-developer',
    'report-commune',
    'report-province',
    'report-statistics-and-local-together',
    'tt38-commune-and-agency-rename',
    'ccn-report-deadline-tenant',
    'ccn-report-deadline-developer',
    'ccn-report-deadline-district',
    'ccn-report-deadline-department',
  ],
};
