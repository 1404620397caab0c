import { fail, ok, type Result } from '../../core/index.js';
import type { ProblemOf } from '../../model/index.js';
import { cellOf, type Cell } from './cell.js';

/** The name of a column: its number from 0 where rows are lists, its key where they are objects. */
export type Column = string | number;

/** A sheet of rows, whatever library read it. */
export interface Sheet {
  /** The columns, in order. */
  readonly columns: readonly Column[];
  /** One list a row, as long as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows are objects, so their keys are the head. */
  readonly keyed: boolean;
}

/** More than any country's clusters with every column anybody keeps. */
const MOST = 1_000_000;

const kind = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
const isKeyed = (row: unknown): row is object => typeof row === 'object' && row !== null && !Array.isArray(row);

/**
 * Opens what a library calls rows: lists of cells or objects of them.
 *
 * @param given - Anything.
 * @param offset - Offset from UTC at which `Date` objects are midnights.
 * @returns The sheet; or `intake.not-rows`, `intake.too-many-cells`.
 * @internal
 */
export const openSheet = (
  given: unknown,
  offset?: string,
): Result<Sheet, ProblemOf<'intake.not-rows' | 'intake.too-many-cells'>> => {
  if (!Array.isArray(given)) return fail({ code: 'intake.not-rows', severity: 'error', params: { got: kind(given) } });
  const rows: readonly unknown[] = given;
  const keyed = rows.length > 0 && isKeyed(rows[0]);
  const odd = Array.from(rows).findIndex((row) => (keyed ? !isKeyed(row) : !Array.isArray(row)));
  if (odd >= 0) {
    const params = { got: kind(rows[odd]), row: odd + 1 };
    return fail({ code: 'intake.not-rows', severity: 'error', path: [odd], params });
  }
  const keys = new Set<string>();
  let width = 0;
  for (const row of rows) {
    if (Array.isArray(row)) width = Math.max(width, row.length);
    else if (isKeyed(row)) for (const key of Object.keys(row)) keys.add(key);
  }
  const columns: readonly Column[] = keyed ? [...keys] : Array.from({ length: Math.min(width, MOST) }, (_, i) => i);
  const cells = columns.length * rows.length;
  if (cells > MOST || width > MOST) {
    return fail({
      code: 'intake.too-many-cells',
      severity: 'error',
      params: { given: Math.max(cells, width), most: MOST },
    });
  }
  const cellAt = (row: unknown, column: Column): Cell => {
    if (Array.isArray(row)) return cellOf((row as readonly unknown[])[Number(column)], offset);
    return isKeyed(row) && Object.hasOwn(row, column) ? cellOf(Reflect.get(row, column), offset) : cellOf(undefined);
  };
  return ok({ columns, keyed, rows: rows.map((row) => columns.map((column) => cellAt(row, column))) });
};
