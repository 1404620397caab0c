import type { ReportKind } from '../../calendar/index.js';

/** A statutory form (biểu số): 01 of a tenant, 02 of a developer, 03 of the local committee (district before 1/7/2025, commune since), 04 of the province. */
export type FormCode = '01' | '02' | '03' | '04';

/** The printed numbers of the rows of forms 03 and 04: 27 numbers, 35 rows. */
export type SummaryRow =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'
  | '15.1'
  | '15.2'
  | '15.3'
  | '15.4'
  | '16'
  | '16.1'
  | '16.2'
  | '16.3'
  | '16.4'
  | '17'
  | '18'
  | '19'
  | '20'
  | '21'
  | '22'
  | '23'
  | '24'
  | '25'
  | '26'
  | '27';

/** The printed numbers of the rows of each form. Rows are matched by number, never by label: labels of forms 03 and 04 differ in a word. */
export interface FormRowNumbers {
  /** 4 indicators of a production project. */
  readonly '01': '1' | '2' | '3' | '4';
  /** 14 indicators of an infrastructure project. */
  readonly '02': '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14';
  /** The rows of a locality. */
  readonly '03': SummaryRow;
  /** The rows of a province. */
  readonly '04': SummaryRow;
}

/** Which report: of a half year or of a year (kỳ báo cáo). Neither is the calendar's. */
export interface ReportPeriod {
  /** The year reported, 1901 to 9998. */
  readonly year: number;
  /** Half year or year. */
  readonly kind: ReportKind;
}
