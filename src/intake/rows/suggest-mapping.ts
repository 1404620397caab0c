import { textOf, type Cell } from './cell.js';
import type { Field } from './field.js';
import { fieldOfHead } from './head.js';
import { hasUnit, isUnitAlone, unitInHead } from './unit-in-head.js';
import { elementAt, listLength, MOST_CELLS } from './given-list.js';
import type { ColumnMapping } from './mapping.js';
import { openSheet, type Column, type Sheet } from './sheet.js';

/** What a sheet's head says of its columns: to be looked over, then completed to a mapping. */
export interface Suggestion {
  /** How many rows stand before the first row of facts. */
  readonly headerRows: number;
  /** The columns whose heads are known. */
  readonly columns: readonly ColumnMapping[];
  /** The columns whose heads are not, with what they print; nothing is read from them unless a caller adds them. */
  readonly unknown: readonly { /** Which. */ readonly column: Column /** As printed. */; readonly head: string }[];
  /** The columns whose heads name a field that another column already has. */
  readonly doubtful: readonly {
    /** Which. */
    readonly column: Column;
    /** As printed. */
    readonly head: string;
    /** The field it would have. */
    readonly field: Field;
  }[];
}

/** A head stands near the top, below a title or two. */
const SEARCHED = 30;
const MOST_LEVELS = 4;

const isText = (cell: Cell | undefined): boolean => cell?.is === 'text';

const matches = (row: readonly Cell[]): number =>
  row.filter((cell) => fieldOfHead([textOf(cell)]) !== undefined).length;

// The first row that names two fields: titles name none.
const findHead = ({ rows }: Sheet): number => rows.slice(0, SEARCHED).findIndex((row) => matches(row) >= 2);

const filledFrom = (row: readonly Cell[]): readonly string[] => {
  let last = '';
  return row.map((cell) => (last = textOf(cell) === '' ? last : textOf(cell)));
};

// Beneath heads may stand a row of nothing but units: each as a level of its own.
const unitsBeneath = (row: readonly Cell[]): readonly (readonly string[])[] => {
  const shown = row.filter(({ is }) => is !== 'blank');
  const isUnits = shown.length > 0 && shown.every((cell) => isText(cell) && isUnitAlone(textOf(cell)));
  return isUnits ? row.map((cell) => (cell.is === 'blank' ? [] : [textOf(cell)])) : [];
};

// Beneath a head that spans columns stands its second row: texts alone, one of which names a field, and where the name of the cluster is headed, nothing new.
const isSecondRow = (head: readonly Cell[], row: readonly Cell[]): boolean => {
  if (row.some((cell) => cell.is === 'number' || cell.is === 'day') || unitsBeneath(row).length > 0) return false;
  const spanning = filledFrom(head);
  const names = row.some((cell, i) => isText(cell) && fieldOfHead([spanning[i] ?? '', textOf(cell)]) !== undefined);
  const nothingNew = head.every((cell, i) => {
    const under = textOf(row[i]);
    return fieldOfHead([textOf(cell)]) !== 'name' || under === '' || under === textOf(cell);
  });
  return names && nothingNew;
};

/** The heads of all columns, top row first. A head that spans columns is said for each of them. */
const headsOf = (rows: readonly (readonly Cell[])[], width: number): readonly (readonly string[])[] => {
  const filled = rows.map((row, level) => {
    let last = '';
    return row.map((cell, i) => {
      const text = textOf(cell);
      if (text !== '') last = text;
      // Only where something stands beneath: a blank head alone spans nothing.
      const spans = rows.slice(level + 1).some((below) => textOf(below[i]) !== '');
      return text === '' && spans ? last : text;
    });
  });
  return Array.from({ length: width }, (_, i) =>
    filled.map((row) => row[i] ?? '').filter((text, level, all) => text !== '' && text !== all[level - 1]),
  );
};

// A list of texts is one row; of a sheet the first rows are enough.
const topOf = (rows: unknown): unknown => {
  const length = listLength(rows);
  if (length === null) return rows;
  const whole = Array.from({ length: Math.min(length, MOST_CELLS) }, (_, i) => elementAt(rows as object, i));
  const alone = length > 0 && whole.every((cell) => typeof cell !== 'object' || cell === null);
  return alone ? [whole] : whole.slice(0, SEARCHED + MOST_LEVELS);
};

/**
 * Reads the head of a sheet (tiêu đề bảng): which column holds which field, in what unit. Vietnamese heads with marks or without, abbreviated, over several rows; English heads too.
 *
 * @remarks
 * It looks at heads only, never at the figures beneath, and its answer is to be looked over: a head it does not know it leaves in `unknown`, a second head of one field in `doubtful`.
 *
 * @param rows - The sheet, or its head alone: a list of texts, or several. Rows that are objects are headed by their keys.
 * @returns The columns, and how many rows the head takes up; no columns where no head is found.
 * @example
 * ```ts
 * import { suggestMapping } from 'industrial-clusters/intake';
 *
 * const { columns, unknown } = suggestMapping(['STT', 'Tên CCN', 'Vốn (tỷ đồng)', 'Mã số']);
 * console.log(columns[2]); // => {"column":2,"field":"capital.registered","unit":"dong","power":9}
 * console.log(unknown); // => [{"column":3,"head":"Mã số"}]
 * ```
 */
export const suggestMapping = (rows: unknown): Suggestion => {
  const opened = openSheet(topOf(rows));
  if (!opened.ok) return { headerRows: 0, columns: [], unknown: [], doubtful: [] };
  const sheet = opened.value;
  const at = sheet.keyed ? -1 : findHead(sheet);
  const first = sheet.rows[at];
  let end = at + 1;
  while (first !== undefined && end < at + MOST_LEVELS && isSecondRow(first, sheet.rows[end] ?? [])) end++;
  const heads = sheet.keyed
    ? sheet.columns.map((column) => [String(column)])
    : headsOf(at < 0 ? [] : sheet.rows.slice(at, end), sheet.columns.length);
  // What stands in a row of units spans nothing above it, so it is put beneath afterwards.
  const unitRow = first === undefined ? [] : unitsBeneath(sheet.rows[end] ?? []);

  const columns: ColumnMapping[] = [];
  const unknown: { column: Column; head: string }[] = [];
  const doubtful: { column: Column; head: string; field: Field }[] = [];
  heads.forEach((printed, i) => {
    const column = sheet.columns[i] ?? i;
    const levels = [...printed, ...(unitRow[i] ?? [])];
    const head = levels.join(' / ');
    const field = fieldOfHead(levels);
    if (head === '') return;
    if (field === undefined) unknown.push({ column, head });
    else if (columns.some((other) => other.field === field)) doubtful.push({ column, head, field });
    else columns.push({ column, field, ...(hasUnit(field) ? unitInHead(levels) : {}) });
  });
  const headerRows = sheet.keyed ? 0 : Math.max(end, 0) + (unitRow.length > 0 ? 1 : 0);
  return { headerRows, columns, unknown, doubtful };
};
