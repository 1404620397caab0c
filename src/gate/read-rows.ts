import type * as z from 'zod';
import type { Path } from '../core/index.js';
import { describeValue } from './describe-value.js';
import { settleDuplicates } from './duplicates.js';
import { unreadable, type Report } from './gate-problem.js';
import type { PlacedRow } from './placed-row.js';
import { isRecord, readRow } from './read-row.js';

/** What came of a table by itself, before anybody asks what its rows refer to. */
export interface ReadRows<T> {
  /** How many rows the caller gave. */
  readonly given: number;
  /** Those fit to be accepted. */
  readonly rows: readonly PlacedRow<T>[];
  /** Their ids. */
  readonly ids: ReadonlySet<string>;
  /** Ids of the others, where they have one. */
  readonly refused: ReadonlySet<string>;
}

/** More rows than all registers of the country together: a list of holes may claim four thousand million. */
const mostRows = 1_000_000;

const none = <T>(given: number): ReadRows<T> => ({ given, rows: [], ids: new Set(), refused: new Set() });

/** The id of a refused row, so that those who refer to it can be told. */
const addId = (ids: Set<string>, take: () => unknown): void => {
  try {
    const row = take();
    if (isRecord(row) && typeof row['id'] === 'string') ids.add(row['id']);
  } catch {
    // The row has been reported; it merely stays without an id.
  }
};

const readList = <T extends { readonly id: string }>(
  schema: z.ZodType<T>,
  list: readonly unknown[],
  at: Path,
  report: Report,
): ReadRows<T> => {
  const given = list.length;
  if (given > mostRows) {
    report({ code: 'gate.too-many-rows', severity: 'error', path: at, params: { given, most: mostRows } });
    return none(given);
  }
  const rows: PlacedRow<T>[] = [];
  const refused = new Set<string>();
  let index = 0;
  const place = { take: () => list[index], path: () => [...at, index] };
  for (; index < given; index++) {
    const row = readRow(schema, place, report);
    if (row === null) addId(refused, place.take);
    else rows.push({ row, index });
  }
  const settled = settleDuplicates(rows, at, report);
  for (const id of settled.disputed) refused.add(id);
  return { given, rows: settled.rows, ids: settled.ids, refused };
};

/**
 * Reads a table row by row: one bad row never costs a good one.
 *
 * @param schema - What each row must be.
 * @param take - Gives the table.
 * @param at - Where the table lies.
 * @param report - Takes the problems.
 * @returns The rows that are right in themselves.
 * @internal
 */
export const readRows = <T extends { readonly id: string }>(
  schema: z.ZodType<T>,
  take: () => unknown,
  at: Path,
  report: Report,
): ReadRows<T> => {
  try {
    const table = take();
    if (Array.isArray(table)) return readList(schema, table, at, report);
    report({ code: 'gate.not-a-table', severity: 'error', path: at, params: { got: describeValue(table) } });
  } catch {
    report(unreadable('list', at));
  }
  return none(0);
};
