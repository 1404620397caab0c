import { elementAt, listLength, MOST_CELLS } from './given-list.js';
import type { Column } from './sheet.js';

/** What may be put into a cell instead, for a person to choose from. */
export interface Repair {
  /** Index of the row. */
  readonly row: number;
  /** The column. */
  readonly column: Column;
  /** The problem it would mend. */
  readonly code: string;
  /** What may stand there, each in words that have one reading. Never one choice only because it is likelier. */
  readonly choices: readonly string[];
}

/** A repair that somebody accepted. */
export interface AcceptedRepair {
  /** Index of the row. */
  readonly row: number;
  /** The column. */
  readonly column: Column;
  /** What is to stand there. */
  readonly value: string;
}

/** What is put into a row, by column. */
type Patches = ReadonlyMap<Column, string>;

// A list takes a number that is a place in it, or a little behind it; anything else would change what it is.
const isPlace = (column: Column, width: number): boolean =>
  typeof column === 'number' && Number.isSafeInteger(column) && column >= 0 && column < width + 1000;

const patched = (row: unknown, patches: Patches): unknown => {
  if (typeof row !== 'object' || row === null) return row;
  try {
    if (!Array.isArray(row)) return { ...row, ...Object.fromEntries(patches) };
    if (row.length > MOST_CELLS) return row;
    // By place: a list may bring an iterator of its own that never ends.
    const cells = Array.from({ length: row.length }, (_, i) => (row as readonly unknown[])[i]);
    for (const [column, value] of patches) if (isPlace(column, cells.length)) cells[Number(column)] = value;
    return cells;
  } catch {
    return row; // It cannot be read, so nothing was proposed for it either.
  }
};

// Whatever stands in a list that a host kept: what is no repair changes nothing.
const repairAt = (accepted: object, i: number): AcceptedRepair | null => {
  try {
    const repair: unknown = Reflect.get(accepted, i);
    if (typeof repair !== 'object' || repair === null) return null;
    const { row, column, value } = repair as Partial<AcceptedRepair>;
    if (typeof row !== 'number' || typeof value !== 'string') return null;
    return typeof column === 'number' || typeof column === 'string' ? { row, column, value } : null;
  } catch {
    return null;
  }
};

const patchesByRow = (accepted: readonly AcceptedRepair[]): ReadonlyMap<number, Patches> => {
  const rows = new Map<number, Map<Column, string>>();
  const length = Math.min(listLength(accepted) ?? 0, MOST_CELLS);
  for (let i = 0; i < length; i++) {
    const repair = repairAt(accepted, i);
    if (repair === null) continue;
    const patches = rows.get(repair.row) ?? new Map<Column, string>();
    rows.set(repair.row, patches.set(repair.column, repair.value));
  }
  return rows;
};

/**
 * Puts accepted repairs into a sheet: a new one, the caller's rows stay as they are. Cells of no repair are handed on as they came.
 *
 * @param rows - The sheet that was read.
 * @param accepted - What somebody chose.
 * @returns The sheet with the repairs in it.
 * @example
 * ```ts
 * import { applyRepairs } from 'industrial-clusters/intake';
 * console.log(applyRepairs([['Dị Nậu', '1.234 ha']], [{ row: 0, column: 1, value: '1234 ha' }])); // => [["Dị Nậu","1234 ha"]]
 * ```
 */
export const applyRepairs = (rows: readonly unknown[], accepted: readonly AcceptedRepair[]): readonly unknown[] => {
  const length = listLength(rows);
  // What cannot be gone through is handed on as it came.
  if (length === null || length > MOST_CELLS) return rows;
  const patches = patchesByRow(accepted);
  return Array.from({ length }, (_, i) => {
    const row = elementAt(rows, i);
    const own = patches.get(i);
    return own === undefined ? row : patched(row, own);
  });
};
