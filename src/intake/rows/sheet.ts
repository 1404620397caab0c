import { fail, ok, type Failure, type Result } from '../../core/index.js';
import type { ProblemOf } from '../../model/index.js';
import type { Cell } from './cell.js';
import { kindOfValue } from './kind-of-value.js';
import { listLength, MOST_CELLS } from './given-list.js';
import { takeRow } from './take-row.js';

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

type SheetProblem = ProblemOf<'intake.not-rows' | 'intake.too-many-cells'>;

const tooMany = (given: number): Failure<SheetProblem> =>
  fail({ code: 'intake.too-many-cells', severity: 'error', params: { given, most: MOST_CELLS } });

/**
 * Opens what a library calls rows: lists of cells or objects of them.
 *
 * @param given - Anything.
 * @param offset - Offset from UTC at which `Date` objects are midnights.
 * @returns The sheet; or `intake.not-rows`, `intake.too-many-cells`.
 * @internal
 */
export const openSheet = (given: unknown, offset?: string): Result<Sheet, SheetProblem> => {
  const length = listLength(given);
  if (length === null) return fail({ code: 'intake.not-rows', severity: 'error', params: { got: kindOfValue(given) } });
  if (length > MOST_CELLS) return tooMany(length);
  const rows = Array.from({ length }, (_, i) => takeRow(() => Reflect.get(given as object, i)));
  const shape = rows.find((row) => row.shape === 'list' || row.shape === 'object')?.shape ?? 'list';
  const odd = rows.findIndex((row) => row.shape !== shape && row.shape !== 'either');
  if (odd >= 0) {
    const params = { got: rows[odd]?.kind ?? '', row: odd + 1 };
    return fail({ code: 'intake.not-rows', severity: 'error', path: [odd], params });
  }
  const width = rows.reduce((most, row) => Math.max(most, row.width), 0);
  if (width > MOST_CELLS) return tooMany(width);
  const columns: readonly Column[] =
    shape === 'object' ? [...new Set(rows.flatMap(({ keys }) => keys))] : Array.from({ length: width }, (_, i) => i);
  const cells = columns.length * length;
  if (cells > MOST_CELLS) return tooMany(cells);
  return ok({
    columns,
    keyed: shape === 'object',
    rows: rows.map((row) => columns.map((column) => row.at(column, offset))),
  });
};
