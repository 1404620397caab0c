import { plainRecord } from '../door/plain-copy.js';
import { shown } from './points-text.js';
import type { Agreement, SelectionInput } from './selection-input.js';
import type { SelectionProblem } from './selection.js';

type Table = 'subCriteria' | 'council' | 'bids' | 'ballots';

/** What names a row: without it the row cannot even be spoken of. */
const names: Readonly<Record<Table, readonly string[]>> = {
  subCriteria: ['id', 'criterion'],
  council: ['id'],
  bids: ['id'],
  ballots: ['member', 'bid', 'subCriterion'],
};

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null;

const text = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);

const readTable = (
  table: Table,
  given: unknown,
): { readonly rows: readonly unknown[]; readonly problems: readonly SelectionProblem[] } => {
  const at = table === 'subCriteria' ? ['agreement', table] : [table];
  const unreadable = (row: unknown, path: readonly (string | number)[]): SelectionProblem => ({
    code: 'selection.unreadable-row',
    severity: 'error',
    params: { table, given: shown(row) },
    path,
  });
  if (!Array.isArray(given)) return { rows: [], problems: [unreadable(given, at)] };
  const rows: readonly unknown[] = given;
  const isRow = (row: unknown): boolean => isRecord(row) && names[table].every((name) => typeof row[name] === 'string');
  return {
    rows: rows.filter(isRow),
    problems: rows.flatMap((row, i) => (isRow(row) ? [] : [unreadable(row, [...at, i])])),
  };
};

const readAgreement = (given: Readonly<Record<string, unknown>>, subCriteria: Agreement['subCriteria']): Agreement => {
  const { method, preconditions } = given;
  const on = text(given['on']) as Agreement['on'];
  const listed = Array.isArray(preconditions) ? (preconditions as readonly unknown[]) : [];
  return {
    subCriteria,
    preconditions: listed.filter((name): name is string => typeof name === 'string'),
    ...(on === undefined ? {} : { on }),
    ...(method === 'mean-of-ballots' ? { method } : {}),
  };
};

/**
 * Looks at tables that a host's own code has handed over, so that nothing in them can make the count fall over.
 *
 * @param given - Anything.
 * @returns The rows that can be spoken of, and a problem for each that cannot.
 * @internal
 */
export const readInput = (
  given: unknown,
): { readonly input: SelectionInput; readonly problems: readonly SelectionProblem[] } => {
  const tables = plainRecord(given);
  const agreement = isRecord(tables['agreement']) ? tables['agreement'] : {};
  const subCriteria = readTable('subCriteria', agreement['subCriteria']);
  const council = readTable('council', tables['council']);
  const bids = readTable('bids', tables['bids']);
  const ballots = readTable('ballots', tables['ballots']);
  const chairProposes = text(tables['chairProposes']);
  const { otherLawFirst } = tables;
  // The casts: what names a row has been looked at, and what else is in it is judged where it is used.
  return {
    input: {
      agreement: readAgreement(agreement, subCriteria.rows as Agreement['subCriteria']),
      council: council.rows as SelectionInput['council'],
      bids: bids.rows as SelectionInput['bids'],
      ballots: ballots.rows as SelectionInput['ballots'],
      ...(chairProposes === undefined ? {} : { chairProposes }),
      ...(typeof otherLawFirst === 'boolean' ? { otherLawFirst } : {}),
    },
    problems: [subCriteria, council, bids, ballots].flatMap(({ problems }) => problems),
  };
};
