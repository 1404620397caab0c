import type { ProblemOf } from '../../model/index.js';
import { textOf } from './cell.js';
import { choicesFor } from './choices.js';
import type { RowView } from './classify-row.js';
import type { Field } from './field.js';
import type { ColumnMapping, Mapping } from './mapping.js';
import { readCell, type CellProblem, type CellReading } from './read-cell.js';
import type { Repair } from './repairs.js';

/** A problem of a row or one of its cells. */
type RowProblem =
  | CellProblem
  | ProblemOf<
      | 'intake.assumed'
      | 'intake.no-name'
      | 'intake.no-place'
      | 'intake.perhaps-merged'
      | 'intake.unknown-status'
      | 'intake.repeated-row'
      | 'intake.same-name'
      | 'intake.total-differs'
    >;

/** A row of facts, read cell by cell. */
export interface RowDraft {
  /** Index of the row. */
  readonly row: number;
  /** What was read, by field. */
  readonly readings: ReadonlyMap<Field, CellReading>;
  /** Fields whose cell says something that could not be read. */
  readonly refused: ReadonlySet<Field>;
  /** What was wrong. */
  readonly problems: readonly RowProblem[];
  /** What may be put right. */
  readonly repairs: readonly Repair[];
}

/** What every table of its kind assumes; told in the mapping, so not told again for each cell. */
const untold: ReadonlySet<string> = /* @__PURE__ */ new Set(['unit-from-column']);

/** Cells that sheets merge over rows. */
const merging: ReadonlySet<Field> = /* @__PURE__ */ new Set<Field>(['name', 'commune', 'district', 'province']);

/**
 * Reads the mapped cells of a row.
 *
 * @param row - Its index.
 * @param view - Its cells.
 * @param columns - What each column holds, each field once.
 * @param mapping - The sheet's.
 * @param above - The last text above in each column that sheets merge.
 * @returns What was read and what was not.
 * @internal
 */
export const draftRow = (
  row: number,
  view: RowView,
  columns: readonly ColumnMapping[],
  mapping: Mapping,
  above: ReadonlyMap<Field, string>,
): RowDraft => {
  const readings = new Map<Field, CellReading>();
  const refused = new Set<Field>();
  const problems: RowProblem[] = [];
  const repairs: Repair[] = [];
  for (const column of columns) {
    const { field } = column;
    const path = [row, column.column];
    const cell = view.at(field);
    if (cell === undefined || cell.is === 'blank') {
      const over = above.get(field);
      // An empty text is an answer; a hollow cell may be part of the one above it.
      if (cell?.hollow !== true || over === undefined || !merging.has(field)) continue;
      problems.push({ code: 'intake.perhaps-merged', severity: 'warning', path, params: { above: over.slice(0, 64) } });
      repairs.push({ row, column: column.column, code: 'intake.perhaps-merged', choices: [over] });
      continue;
    }
    const reading = readCell(cell, column, mapping);
    if (!reading.ok) {
      refused.add(field);
      const [problem] = reading.problems;
      problems.push({ ...problem, path });
      const choices = choicesFor(problem, column, cell);
      if (choices.length > 0) repairs.push({ row, column: column.column, code: problem.code, choices });
      continue;
    }
    readings.set(field, reading.value);
    const assumed = reading.value.assumed.filter((each) => !untold.has(each));
    if (assumed.length === 0) continue;
    const text = textOf(cell).slice(0, 64);
    problems.push({ code: 'intake.assumed', severity: 'warning', path, params: { text, assumed } });
  }
  return { row, readings, refused, problems, repairs };
};
