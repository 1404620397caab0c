import type { Bound } from '../../core/index.js';
import type { Problem, TableName } from '../../model/index.js';
import type { Assumption } from '../assumption.js';
import type { CellAccount } from './account.js';
import type { Field } from './field.js';
import type { Mapping } from './mapping.js';
import type { Repair } from './repairs.js';
import { openSheet, type Column } from './sheet.js';
import { emptyReading, readSheet } from './read-sheet.js';

/** A register as the sheet gives it: plain JSON, not yet accepted. It goes through `readRegister` like any other. */
export type CandidateDocument = { readonly schemaVersion: 1 } & Readonly<Record<TableName, readonly object[]>>;

/** One value with the cell it came from. */
export interface CandidateFact {
  /** Index of the row. */
  readonly row: number;
  /** The column. */
  readonly column: Column;
  /** What the column holds. */
  readonly field: Field;
  /** Canonical: ha, VND, %, things, a date, a name. */
  readonly value: string | number;
  /** What the words say of the true number; absent when exact. */
  readonly bound?: Bound;
  /** What was taken for granted. */
  readonly assumed: readonly Assumption[];
  /** The entry of the document that holds it; `null` where no table does. */
  readonly id: string | null;
}

/** A row that is not of facts. */
export interface OtherRow {
  /** Index of the row. */
  readonly row: number;
  /** What it was taken for. */
  readonly is: 'blank' | 'head' | 'group' | 'total' | 'footnote';
  /** What it says, cut short. */
  readonly text: string;
}

/** What came of a sheet. */
export interface RowsReading {
  /** What the rows say, as a raw register. */
  readonly document: CandidateDocument;
  /** The same, value by value, with row and column. */
  readonly facts: readonly CandidateFact[];
  /** What is wrong, in the order of rows; `path` is row and column. The last may say how many more there are. */
  readonly problems: readonly Problem[];
  /** What may be put right, to be looked at and accepted one by one. */
  readonly repairs: readonly Repair[];
  /** Rows taken for something else than facts. */
  readonly others: readonly OtherRow[];
  /** What became of every cell. */
  readonly account: CellAccount;
}

/** How a sheet's problems are told. */
export interface ReadRowsOptions {
  /** The most problems listed; the rest is a number. 1,000 if not said. */
  readonly maxProblems?: number;
}

const capped = (problems: readonly Problem[], most: number): readonly Problem[] => {
  if (problems.length <= most) return problems;
  const left = problems.length - most;
  return [...problems.slice(0, most), { code: 'intake.more-problems', severity: 'warning', params: { left } }];
};

const rowOf = ({ path }: Problem): number => Number(path?.[0] ?? -1);

/**
 * Reads the rows of a spreadsheet (bảng tính), as any library hands them over, into a raw register with its problems: candidate facts, each with row and column.
 *
 * @remarks
 * Headings over groups, totals, footnotes and repeated heads are recognised, reported and not imported; a heading that names a district gives it to the rows beneath. Ids come from contents, so the same sheet read twice doubles nothing. Two
 * rows of one name and place that differ stay two clusters (`intake.same-name`). Nothing is repaired: `repairs` are for a person to accept. The document is raw: it goes through `readRegister`.
 *
 * @param rows - Lists of cells, or objects of them: text, numbers, `Date`, nothing.
 * @param mapping - Which column holds what; see `suggestMapping`.
 * @param options - How many problems are listed.
 * @returns Document, facts, problems, repairs and an account of every cell. It never throws for data.
 * @example
 * ```ts
 * import { readRegister } from 'industrial-clusters';
 * import { readRows, suggestMapping } from 'industrial-clusters/intake';
 *
 * const rows = [
 *   ['STT', 'Tên CCN', 'Huyện', 'Diện tích (ha)', 'Tình trạng'],
 *   [1, 'CCN Dị Nậu', 'Thạch Thất', '10', 'Đã thành lập'],
 *   ['', 'Tổng cộng', '', 10, ''],
 * ];
 * const mapping = { ...suggestMapping(rows), source: { id: 'my-sheet' }, province: 'Hà Nội' };
 * const { document, others, account } = readRows(rows, mapping);
 * console.log(readRegister(document).register.clusters.map(({ name }) => name)); // => ["Dị Nậu"]
 * console.log(others.map(({ is }) => is)); // => ["head","total"]
 * console.log(account.given, account.imported, account.total); // => 15 4 2
 * ```
 */
export const readRows = (rows: unknown, mapping: Mapping, options: ReadRowsOptions = {}): RowsReading => {
  const sheet = openSheet(rows, mapping.dateOffset);
  const reading = sheet.ok ? readSheet(sheet.value, mapping) : { ...emptyReading, problems: sheet.problems };
  const sorted = [...reading.problems].sort((a, b) => rowOf(a) - rowOf(b));
  return { ...reading, problems: capped(sorted, options.maxProblems ?? 1000) };
};
