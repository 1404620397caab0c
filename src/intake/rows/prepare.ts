import type { Problem } from '../../model/index.js';
import type { Cell } from './cell.js';
import type { RowView } from './classify-row.js';
import type { Field } from './field.js';
import type { ColumnMapping, Mapping } from './mapping.js';
import type { Sheet } from './sheet.js';

/** The columns a sheet is read by. */
export interface Prepared {
  /** Each field once, each in a column that is there. */
  readonly columns: readonly ColumnMapping[];
  /** What is wrong with the mapping. */
  readonly problems: readonly Problem[];
  /** A row's cells by field. */
  readonly viewOf: (cells: readonly Cell[]) => RowView;
  /** The place of a column in a row, by field. */
  readonly placeOf: ReadonlyMap<Field, number>;
}

/**
 * Holds a mapping against its sheet.
 *
 * @param sheet - What is to be read.
 * @param mapping - How it is to be read.
 * @returns What can be read, and what cannot.
 * @internal
 */
export const prepare = (sheet: Sheet, mapping: Mapping): Prepared => {
  const problems: Problem[] = [];
  const columns: ColumnMapping[] = [];
  const placeOf = new Map<Field, number>();
  const places = new Map(sheet.columns.map((column, at) => [column, at]));
  for (const column of mapping.columns) {
    const { field } = column;
    const at = places.get(column.column);
    if (at === undefined) problems.push({ code: 'intake.unmapped', severity: 'warning', params: { field } });
    else if (placeOf.has(field)) {
      const params = { field, column: String(column.column).slice(0, 64) };
      problems.push({ code: 'intake.mapped-twice', severity: 'warning', params });
    } else {
      placeOf.set(field, at);
      columns.push(column);
    }
  }
  if (!placeOf.has('name')) problems.push({ code: 'intake.unmapped', severity: 'error', params: { field: 'name' } });
  const viewOf = (cells: readonly Cell[]): RowView => ({ cells, at: (field) => cells[placeOf.get(field) ?? -1] });
  return { columns, problems, viewOf, placeOf };
};
