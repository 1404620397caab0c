import { cellOf, type Cell } from './cell.js';
import { kindOfValue } from './kind-of-value.js';

/** A row as it came, not yet told apart. */
export interface TakenRow {
  /** What it is: rows of one sheet are all lists or all objects. A row that is not there, or that nobody can read, may be either. */
  readonly shape: 'list' | 'object' | 'either' | 'none';
  /** What stood there, for a problem. */
  readonly kind: string;
  /** How many cells a list has. */
  readonly width: number;
  /** The keys of an object. */
  readonly keys: readonly string[];
  /** Its cell in a column. */
  readonly at: (column: string | number, offset: string | undefined) => Cell;
}

const unreadable: Cell = { is: 'odd', got: 'unreadable' };

// Getters and proxies of a host may throw; then that cell cannot be read, and the others can.
const guarded =
  (take: (column: string | number) => unknown): TakenRow['at'] =>
  (column, offset) => {
    try {
      return cellOf(take(column), offset);
    } catch {
      return unreadable;
    }
  };

/** Some libraries leave holes where a sheet has empty rows. */
const hole: TakenRow = { shape: 'either', kind: 'undefined', width: 0, keys: [], at: () => cellOf(undefined) };
const broken: TakenRow = { shape: 'either', kind: 'unreadable', width: 0, keys: [], at: () => unreadable };

const opened = (row: unknown): TakenRow => {
  const kind = kindOfValue(row);
  if (row === null || row === undefined) return hole;
  if (Array.isArray(row)) {
    const cells: readonly unknown[] = row;
    const width = cells.length;
    if (!Number.isSafeInteger(width)) return broken;
    return { shape: 'list', kind, width, keys: [], at: guarded((column) => cells[Number(column)]) };
  }
  if (typeof row !== 'object') return { ...hole, shape: 'none', kind };
  const keys = Object.keys(row);
  const at = guarded((column) => (Object.hasOwn(row, column) ? Reflect.get(row, column) : undefined));
  return { shape: 'object', kind, width: 0, keys, at };
};

/**
 * Takes one row of a sheet, whatever it is.
 *
 * @param take - Gives it; it may throw.
 * @returns What can be said of it; its cells are looked at when they are asked for.
 * @internal
 */
export const takeRow = (take: () => unknown): TakenRow => {
  try {
    return opened(take());
  } catch {
    return broken;
  }
};
