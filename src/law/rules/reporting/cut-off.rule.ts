import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** The days whose data a periodic report takes in; both ends included. */
export interface ReportCutOff {
  /** Of the half-year report. */
  readonly halfYear: CutOffSpan;
  /** Of the yearly report: exactly one year, so its flows contain the half-year's. */
  readonly year: CutOffSpan;
}

/** From a day of the year before to a day of the year reported. */
export interface CutOffSpan {
  /** First day, in the year before. */
  readonly first: DayOfYear;
  /** Last day, in the year reported. */
  readonly last: DayOfYear;
}

/** A day of any year. */
export interface DayOfYear {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/**
 * The days whose data a periodic report takes in (thời gian chốt số liệu).
 */
export const reportCutOff: Rule<ReportCutOff> = {
  id: 'reporting.cut-off',
  subject: 'reporting',
  title: { vi: 'Thời gian chốt số liệu', en: 'Cut-off of data' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: null },
      value: {
        halfYear: { first: { month: 12, day: 15 }, last: { month: 6, day: 14 } },
        year: { first: { month: 12, day: 15 }, last: { month: 12, day: 14 } },
      },
      source: { instrument: '14/2024/TT-BCT', article: '3', clause: '2' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'reporting-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'reporting-gap-2024' },
  ],
  questions: ['tt14-after-303'],
  sourceIds: ['report-cutoff-6m', 'report-cutoff-year', 'ccn-report-period', 'report-year-contains-half'],
};
