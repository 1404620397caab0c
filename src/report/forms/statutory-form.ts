import type { Rounding } from '../../aggregate/index.js';
import type { ReportDue } from '../../calendar/index.js';
import type { Bound, Span } from '../../core/index.js';
import type { FormRow } from '../../law/index.js';
import type { Basis } from '../../model/index.js';
import type { FormCode, ReportPeriod } from './form-code.js';
import type { FormProblem } from './form-problem.js';

/** How the average of row 19 is taken: each cluster by its industrial land, or each the same. The circular gives no formula, so the caller says which, and the form prints it. */
export type Row19Method = 'weighted' | 'mean';

/** How row 19 is worked out. Without a default: the circular leaves it open. */
export interface Row19 {
  /** Which average. */
  readonly method: Row19Method;
  /** Digits and mode. */
  readonly rounding: Rounding;
}

/** What a cell rests on. Asked = given + missing + open. */
export interface Coverage {
  /** Of what there is one each. */
  readonly unit: 'cluster' | 'report';
  /** How many were asked. */
  readonly asked: number;
  /** How many gave a value. */
  readonly given: number;
  /** How many gave none: they are in no total, since missing is not zero. */
  readonly missing: number;
  /** How many allow several answers: vague days, or values of one day that disagree. */
  readonly open: number;
  /** How many of those given have a value that may be of a day after the last: it has no day, or a vague one. */
  readonly undated: number;
}

/** One row of a form with its result (chỉ tiêu, kết quả). */
export interface FormCell {
  /** Its printed number. */
  readonly no: string;
  /** The printed unit. */
  readonly unit: FormRow['unit'];
  /** Whether it belongs to the period or stands at its end. The column heading says cumulative of all; the flows are not. */
  readonly kind: FormRow['kind'];
  /** Canonical decimal text in the printed unit: of counts and totals the certain part. `null` when nobody gave a value, or an average has no one value. */
  readonly value: string | null;
  /** What the printed numbers beneath let one say of the true value. `>=` when reports are missing. */
  readonly bound?: Bound;
  /** What vague days leave open, ends included; absent when nothing. Of a count: certain and possible. */
  readonly range?: {
    /** The least. */
    readonly least: string;
    /** The most. */
    readonly most: string;
  };
  /** What it rests on; absent where a form was filed without saying. */
  readonly coverage?: Coverage;
}

/** A statutory form filled in (biểu báo cáo, Thông tư 14/2024/TT-BCT): plain data. */
export interface StatutoryForm {
  /** Shape of this form. */
  readonly schemaVersion: 1;
  /** Which form. */
  readonly form: FormCode;
  /** Which report. */
  readonly period: ReportPeriod;
  /** The days whose data it takes in, half-open. */
  readonly span: Span;
  /** Who reports, or the place reported. */
  readonly by?: string;
  /** The cluster, by the register's own key: forms 01 and 02 have no field for it. */
  readonly cluster?: string;
  /** The rows, in the circular's order; every row of the form once. */
  readonly cells: readonly FormCell[];
  /** How row 19 was worked out; absent where it was not. */
  readonly row19?: Row19;
  /** Who sends it to whom, and by when, under the law of the day. */
  readonly due: ReportDue;
  /** The provisions: of the form, of the days it takes in. */
  readonly basis: readonly [Basis, Basis];
  /** Which edition of the law data the package carries. */
  readonly lawEdition: string;
  /** Clusters left out because they lie partly outside the place. */
  readonly straddling?: readonly string[];
  /** What to look at before the form is used, where there is anything. */
  readonly warnings?: readonly FormProblem[];
}
