/** What a place of the data given wants: by name, for sentences in two languages. */
export type Wanted =
  | 'decimal'
  | 'bound'
  | 'digits'
  | 'day'
  | 'text'
  | 'object'
  | 'list'
  | 'average'
  | 'rounding-mode'
  | 'rounding-digits';

/** Codes of statutory forms, with their parameters; values as canonical text in the printed unit. */
export interface ReportProblems {
  /** What should be a form is something else. */
  readonly 'report.not-a-form': { readonly given: string };
  /** A form that the law of the day does not have. */
  readonly 'report.unknown-form': { readonly given: string };
  /** A row that the form does not have. */
  readonly 'report.unknown-row': { readonly form: string; readonly row: string };
  /** A row that stands in the form twice. */
  readonly 'report.duplicate-row': { readonly form: string; readonly row: string };
  /** A row of the form that was left out. */
  readonly 'report.row-left-out': { readonly form: string; readonly row: string };
  /** A result that is no number of its unit. */
  readonly 'report.bad-value': { readonly row: string; readonly unit: string; readonly given: string };
  /** A row is not the sum that the form itself prints. */
  readonly 'report.sum-differs': {
    readonly row: string;
    readonly value: string;
    readonly rows: readonly string[];
    readonly sum: string;
    readonly gap: string;
  };
  /** A row is more than one that should contain it. */
  readonly 'report.row-exceeds': {
    readonly row: string;
    readonly value: string;
    readonly than: string;
    readonly most: string;
    readonly gap: string;
  };
  /** A row is not what the forms below it add up to; `also` names rows of other forms that are added too. */
  readonly 'report.differs-from-below': {
    readonly row: string;
    readonly value: string;
    readonly form: string;
    readonly rows: readonly string[];
    readonly also?: readonly { readonly form: string; readonly rows: readonly string[] }[];
    readonly sum: string;
    readonly gap: string;
  };
  /** The year's flow is less than the half year's, which it contains. */
  readonly 'report.year-below-half': {
    readonly row: string;
    readonly year: string;
    readonly half: string;
    readonly gap: string;
  };
  /** A part of a figure to reconcile is not what it should be; the field by its keys, joined by points, empty for the side itself. */
  readonly 'report.bad-figure': {
    readonly side: 'published' | 'computed';
    readonly field: string;
    readonly wants: Wanted;
    readonly given: string;
  };
  /** What was given beside a form is not what it should be; the field by its keys, joined by points. */
  readonly 'report.bad-field': { readonly field: string; readonly wants: Wanted; readonly given: string };
  /** No cluster of the register lies in the place reported, wholly or partly: it has none, or is written otherwise there. */
  readonly 'report.no-cluster-there': { readonly place: string };
  /** A form to be compared with is of another kind or of another time, and was not compared. */
  readonly 'report.not-beside': { readonly because: 'other-form' | 'other-period' };
}
