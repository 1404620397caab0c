import type { IsoDate, LegalDate } from '../../core/index.js';
import type { Source } from '../../model/index.js';
import type { Unit } from '../quantity/lexicon.js';
import type { DecimalMark } from '../quantity/marks.js';
import type { Field, StatusTable } from './field.js';
import type { Column } from './sheet.js';

/** What one column holds. */
export interface ColumnMapping {
  /** The column: its number from 0 where rows are lists, its key where they are objects. */
  readonly column: Column;
  /** What it holds. */
  readonly field: Field;
  /** The unit of its numbers, where its head gives one. */
  readonly unit?: Unit;
  /** The power of ten of its numbers: 9 under `tỷ đồng`. */
  readonly power?: number;
  /** The currency of its numbers, where its head gives another than đồng: they are refused by it. Null where several currencies are called so. */
  readonly currency?: string | null;
}

/** How a sheet is to be read. Made by hand, or by `suggestMapping` and looked over. */
export interface Mapping {
  /** How many rows stand before the first row of facts. */
  readonly headerRows: number;
  /** The columns that are read; all others are left, and counted. */
  readonly columns: readonly ColumnMapping[];
  /** The sheet itself, as a source of facts; a column of sources goes before it. */
  readonly source: Source;
  /** The province all rows lie in, where no column says. */
  readonly province?: string;
  /** The day the figures held, where no column says. Absent: no day known. */
  readonly asOf?: LegalDate;
  /** The day the sheet was published: what `năm nay` counts from. */
  readonly published?: IsoDate;
  /** The decimal mark of the whole sheet. With it no comma and no dot is in doubt. */
  readonly decimalMark?: DecimalMark;
  /** Offset from UTC at which the library's `Date` objects are midnights (`+07:00`), where it makes such objects in local time. */
  readonly dateOffset?: string;
  /** What the sheet's own status words are evidence of; `null`: of no act. */
  readonly statuses?: StatusTable;
}
