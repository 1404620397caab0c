import { accountOf, NO_CELLS, type CellFate } from './account.js';
import { assemble } from './assemble.js';
import type { Mapping } from './mapping.js';
import { prepare } from './prepare.js';
import type { CandidateFact, RowsReading } from './rows-reading.js';
import type { Sheet } from './sheet.js';
import { totalsThatDiffer } from './totals.js';
import { walkSheet } from './walk-sheet.js';

/** A reading of nothing. */
export const emptyReading: RowsReading = {
  document: {
    schemaVersion: 1,
    clusters: [],
    undertakings: [],
    events: [],
    plans: [],
    observations: [],
    supports: [],
    statements: [],
    sources: [],
  },
  facts: [],
  problems: [],
  repairs: [],
  others: [],
  account: NO_CELLS,
};

/**
 * Reads an open sheet.
 *
 * @param sheet - What a library read, told apart.
 * @param mapping - How it is to be read.
 * @returns All that came of it, problems in no order yet.
 * @internal
 */
export const readSheet = (sheet: Sheet, mapping: Mapping): RowsReading => {
  const prepared = prepare(sheet, mapping);
  const { columns, placeOf } = prepared;
  const columnOf = new Map(columns.map(({ field, column }) => [field, column]));
  // Without a column of names nothing can be said of any row.
  const readable = placeOf.has('name');
  const walked = walkSheet(sheet, mapping, prepared);
  const assembled = assemble(readable ? walked.placed : [], mapping, columnOf.get('status'));

  const otherRows = new Map(walked.others.map(({ row, is }) => [row, is]));
  const drafts = new Map(walked.drafts.map((draft) => [draft.row, draft]));
  const fieldAt = new Map(columns.map(({ field }) => [placeOf.get(field), field]));
  const facts: CandidateFact[] = [];
  const fateOf = (row: number, i: number): CellFate => {
    const field = fieldAt.get(i);
    if (field === undefined) return 'ignored';
    const reading = drafts.get(row)?.readings.get(field);
    if (reading === undefined) return 'refused';
    if (assembled.repeated.has(row)) return 'repeated';
    const entries = assembled.into.get(row);
    if (entries === undefined) return 'refused';
    const id = entries.get(field) ?? null;
    const { value, bound, assumed } = reading;
    const column = sheet.columns[i] ?? i;
    facts.push({ row, column, field, value, ...(bound === undefined ? {} : { bound }), assumed, id });
    return id === null ? 'beside' : 'imported';
  };
  const fates = sheet.rows.flatMap((cells, row) =>
    cells.map(({ is }, i): CellFate => (is === 'blank' ? 'blank' : (otherRows.get(row) ?? fateOf(row, i)))),
  );
  return {
    document: { ...emptyReading.document, ...assembled.tables },
    facts,
    problems: [
      ...prepared.problems,
      ...(readable ? [...walked.drafts.flatMap(({ problems }) => problems), ...walked.problems] : []),
      ...assembled.problems,
      ...totalsThatDiffer(walked.steps, (field) => columnOf.get(field) ?? 0),
    ],
    repairs: readable ? walked.drafts.flatMap(({ repairs }) => repairs) : [],
    others: walked.others,
    account: accountOf(fates),
  };
};
