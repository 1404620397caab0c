import type { Register, TableName } from '../model/index.js';
import { accountOf, accountUnread, optionsGiven, type Account, type ReadOptions } from './account.js';
import type { GateProblem } from './gate-problem.js';
import { warnOfExcess } from './part-exceeds-whole.js';
import { openDocument } from './open-document.js';
import { problemList } from './problem-list.js';
import type { PlacedRow } from './placed-row.js';
import { readRows } from './read-rows.js';
import { REFERENCES, refersToSomething } from './references.js';
import { ROW_SCHEMAS, type RowOf } from './schemas/index.js';
import { SCHEMA_VERSION, UPCASTERS, type Upcasters } from './upcast.js';
import { keepSoundVoids } from './voids.js';

/** What came of a document: a register of all that could be accepted, and all that was wrong. */
export interface Reading {
  /** The rows accepted: fresh, canonical, each reference leading somewhere. */
  readonly register: Register;
  /** What was wrong, table by table in the order in which tables refer to one another, row by row. */
  readonly problems: readonly GateProblem[];
  /** What became of the rows of each table. */
  readonly accounts: Readonly<Record<TableName, Account>>;
}

interface TableReading<T extends TableName> {
  readonly rows: readonly RowOf<T>[];
  readonly account: Account;
}

/**
 * Does what {@link readRegister} does, with upcasters of the caller's choice, for their tests.
 *
 * @param input - Anything.
 * @param upcasters - The upcasters there are.
 * @param options - How to read.
 * @returns What came of it.
 * @internal
 */
export const readRegisterWith = (input: unknown, upcasters: Upcasters, options: ReadOptions = {}): Reading => {
  const { report, sortByRow, all } = problemList(optionsGiven(options).maxProblems);
  const { given, current } = openDocument(input, upcasters, report);
  const accepted = new Map<TableName, ReadonlySet<string>>();
  const refused = new Map<TableName, ReadonlySet<string>>();
  const place = 1;

  const readTable = <T extends TableName>(
    table: T,
    judge: (rows: readonly PlacedRow<RowOf<T>>[], gone: ReadonlySet<string>) => readonly PlacedRow<RowOf<T>>[],
  ): TableReading<T> => {
    if (current === null) return { rows: [], account: accountUnread(() => given[table]) };
    const read = readRows(ROW_SCHEMAS[table], () => (table in current ? current[table] : []), [table], report);
    const gone = new Set(read.refused);
    const referring = read.rows.filter(({ row, index }) => {
      const sound = refersToSomething(REFERENCES[table], row, { accepted, refused }, () => [table, index], report);
      if (!sound) gone.add(row.id);
      return sound;
    });
    const rows = judge(referring, gone).map(({ row }) => row);
    sortByRow(place);
    accepted.set(table, rows.length === read.ids.size ? read.ids : new Set(rows.map(({ id }) => id)));
    refused.set(table, gone);
    return { rows, account: accountOf(read.given, rows.length) };
  };
  const asTheyAre = <R>(rows: readonly PlacedRow<R>[]): readonly PlacedRow<R>[] => rows;

  const sources = readTable('sources', asTheyAre);
  const clusters = readTable('clusters', asTheyAre);
  const undertakings = readTable('undertakings', asTheyAre);
  const events = readTable('events', (rows, gone) => keepSoundVoids(rows, gone, ['events'], report));
  const plans = readTable('plans', asTheyAre);
  const observations = readTable('observations', (rows) => {
    warnOfExcess(rows, ['observations'], report);
    return rows;
  });
  const supports = readTable('supports', asTheyAre);
  const statements = readTable('statements', asTheyAre);

  return {
    register: {
      schemaVersion: SCHEMA_VERSION,
      clusters: clusters.rows,
      undertakings: undertakings.rows,
      events: events.rows,
      plans: plans.rows,
      observations: observations.rows,
      supports: supports.rows,
      statements: statements.rows,
      sources: sources.rows,
    },
    problems: all(),
    accounts: {
      clusters: clusters.account,
      undertakings: undertakings.account,
      events: events.account,
      plans: plans.account,
      observations: observations.account,
      supports: supports.account,
      statements: statements.account,
      sources: sources.account,
    },
  };
};

/**
 * Reads a register from any data: what a file, a database or a stranger hands over. Rows come out accepted or listed; nothing is thrown, and one bad row never costs a good one.
 *
 * What is accepted is rewritten in canonical form (`20.000000` is `20`, names are composed and trimmed) into fresh objects; the caller's data stay as they are. A row that refers to a refused row is refused with it.
 *
 * @param input - Anything: `JSON.parse` of a file, rows of a database under their tables' names.
 * @param options - How to read.
 * @returns The register of what was accepted, what was wrong, and an account of each table.
 * @throws `TypeError` when `maxProblems` is no count.
 * @example
 * ```ts
 * import { readRegister } from 'industrial-clusters';
 * const { register, problems } = readRegister({
 *   schemaVersion: 1,
 *   clusters: [{ id: 'a', name: 'Tam Hiệp', places: ['Phúc Thọ'] }, { id: 'b', name: 'Xà Cầu', places: [] }],
 * });
 * console.log(register.clusters.length); // => 1
 * console.log(problems.map((p) => `${p.path?.join('.')}: ${p.code}`)); // => ["clusters.1.places.0: gate.missing-value"]
 * ```
 */
export const readRegister = (input: unknown, options: ReadOptions = {}): Reading =>
  readRegisterWith(input, UPCASTERS, options);
