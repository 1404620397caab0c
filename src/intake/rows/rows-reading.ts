import type { Bound } from '../../core/index.js';
import type { Problem, TableName } from '../../model/index.js';
import type { Assumption } from '../assumption.js';
import type { CellAccount } from './account.js';
import type { Field } from './field.js';
import type { Repair } from './repairs.js';
import type { Column } from './sheet.js';

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
