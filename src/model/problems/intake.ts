/** What a text was to be read as. */
export type Readable = 'area' | 'money' | 'percent' | 'count' | 'date' | 'decision' | 'name' | 'status' | 'text';

/**
 * Codes of the intake, with their parameters. Texts of the caller in them are cut to 64 characters; numbers are canonical decimal text.
 */
export interface IntakeProblems {
  /** Nothing stands here. */
  readonly 'intake.empty': { readonly expected: Readable };
  /** Longer than any such text: refused unread. */
  readonly 'intake.too-long': { readonly length: number; readonly most: number };
  /** No reading of the text is known; `at` is where it stops making sense. */
  readonly 'intake.unreadable': { readonly expected: Readable; readonly text: string; readonly at: string };
  /** Two or more readings, and no rule that decides; in ha, đồng, percent or pieces. */
  readonly 'intake.ambiguous': {
    readonly expected: Readable;
    readonly text: string;
    readonly readings: readonly string[];
  };
  /** A number without the unit that would give it a meaning. */
  readonly 'intake.missing-unit': { readonly expected: Readable; readonly text: string };
  /** A unit of another kind of quantity. */
  readonly 'intake.wrong-unit': { readonly expected: Readable; readonly text: string; readonly unit: string };
  /** Money that is not đồng; there is no rate here to convert it by. `currency` is its code of ISO 4217; null where several currencies are called so: `$`, `đô la`. */
  readonly 'intake.foreign-currency': { readonly text: string; readonly currency: string | null };
  /** A range where one number is wanted. */
  readonly 'intake.range': { readonly text: string };
  /** A part of a thing that is counted whole. */
  readonly 'intake.not-whole': { readonly text: string; readonly value: string };
  /** More digits than the quantity holds: ha 9 and 6 after the point, đồng 15 and none, percent 6 and 4. */
  readonly 'intake.out-of-range': { readonly expected: Readable; readonly text: string };
  /** A day that no calendar has, reading the day before the month. */
  readonly 'intake.no-such-day': { readonly text: string };
  /** A date that lacks a part without which it could be any. */
  readonly 'intake.incomplete-date': { readonly text: string; readonly missing: readonly ('year' | 'month')[] };
  /** A date counted from the day of its paper, and that day was not given. */
  readonly 'intake.relative-date': { readonly text: string };
  /** Several documents where one is wanted. */
  readonly 'intake.several-numbers': { readonly text: string };
  /** Several names where one is wanted. */
  readonly 'intake.several-names': { readonly text: string; readonly names: readonly string[] };
  /** What was given is no list of rows; `row` is the first, counted from 1, that is no row like the others. */
  readonly 'intake.not-rows': { readonly got: string; readonly row?: number };
  /** A sheet larger than any register: refused unread. */
  readonly 'intake.too-many-cells': { readonly given: number; readonly most: number };
  /** No column of the sheet holds this: the mapping does not name one, or names one that is not there. */
  readonly 'intake.unmapped': { readonly field: string };
  /** A part of the mapping is not what it must be and was left out: `columns.2.field`, and what stands there. */
  readonly 'intake.bad-mapping': { readonly part: string; readonly got: string };
  /** A field is mapped to two columns. */
  readonly 'intake.mapped-twice': { readonly field: string; readonly column: string };
  /** A cell that is neither text nor a number nor a day; or a `day` where a number belongs. */
  readonly 'intake.unreadable-cell': { readonly got: string };
  /** A day as spreadsheets count them; by the count of 1900 it is `day`, by that of 1904 it is another. */
  readonly 'intake.serial-day': { readonly serial: string; readonly day: string };
  /** A cell was read by an assumption; which one. */
  readonly 'intake.assumed': { readonly text: string; readonly assumed: readonly string[] };
  /** A row that says something and not of which cluster. */
  readonly 'intake.no-name': { readonly cells: number };
  /** A cluster with no place at all, not even a province. */
  readonly 'intake.no-place': { readonly name: string };
  /** Nothing stands here and something stands above: cells merged in the sheet look so, and so does an unknown. */
  readonly 'intake.perhaps-merged': { readonly above: string };
  /** The same row again; kept once. */
  readonly 'intake.repeated-row': { readonly first: number };
  /** Two rows name one cluster at one place and differ: two candidates, until someone says that they are one. */
  readonly 'intake.same-name': { readonly name: string; readonly rows: readonly number[] };
  /** A status word that stands for no known step; kept as printed. */
  readonly 'intake.unknown-status': { readonly text: string };
  /** A printed total that its rows do not reach, or pass. */
  readonly 'intake.total-differs': { readonly field: string; readonly printed: string; readonly computed: string };
  /** More problems than are listed. */
  readonly 'intake.more-problems': { readonly left: number };
  /** So many clusters cannot lie on so few hectares, nor so few on so many. */
  readonly 'intake.impossible-total': { readonly clusters: number; readonly area: string; readonly average: string };
  /** An area established that the law of its day does not allow, ha. */
  readonly 'intake.area-outside-law': {
    readonly area: string;
    readonly on: string;
    readonly limit: string;
    readonly op: '>=' | '<=' | '>' | '<';
  };
  /** The same capital to the đồng at clusters that are otherwise two: a figure for both together, or a slip of the pen. */
  readonly 'intake.same-capital': { readonly value: string; readonly clusters: readonly string[] };
  /** Digits that did not move for a year or longer, though reported anew; each time as a date, a stretch of time by its first and last day. */
  readonly 'intake.unchanged': {
    readonly about: string;
    readonly indicator: string;
    readonly value: string;
    readonly since: string;
    readonly until: string;
  };
  /** The register has no such cluster. */
  readonly 'intake.unknown-cluster': { readonly id: string };
  /** A cluster cannot be joined with itself. */
  readonly 'intake.same-cluster': { readonly id: string };
  /** No unit has that code or name on that day. */
  readonly 'intake.unknown-place': { readonly place: string; readonly on: string };
  /** Several units have that name on that day. */
  readonly 'intake.ambiguous-place': { readonly place: string; readonly on: string; readonly codes: readonly string[] };
}
