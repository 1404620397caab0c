import type { Path } from '../core/index.js';
import type { TableName } from '../model/index.js';
import { clip } from './describe-value.js';
import type { GateProblem, Report } from './gate-problem.js';
import type { RowOf } from './schemas/index.js';

/** A field that holds the id of a row elsewhere, or several. */
export interface Reference<R> {
  /** Its name. */
  readonly field: string;
  /** Where the id must be found. */
  readonly to: readonly TableName[];
  /** Reads it: one id, or a list of them. */
  readonly of: (row: R) => string | readonly string[] | undefined;
}

const toSource = { field: 'source', to: ['sources'], of: (row: { readonly source?: string }) => row.source } as const;
const toUndertaking = {
  field: 'undertaking',
  to: ['undertakings'],
  of: (row: { readonly undertaking: string }) => row.undertaking,
} as const;

/** What the rows of each table refer to in other tables; voids, which refer to rows of their own table, are judged apart. @internal */
export const REFERENCES: { readonly [T in TableName]: readonly Reference<RowOf<T>>[] } = {
  sources: [],
  clusters: [],
  undertakings: [{ field: 'cluster', to: ['clusters'], of: (row) => row.cluster }],
  events: [toUndertaking, toSource],
  plans: [toUndertaking, { field: 'setBy', to: ['events'], of: (row) => row.setBy }, toSource],
  observations: [{ field: 'about', to: ['clusters', 'undertakings'], of: (row) => row.about }, toSource],
  supports: [{ field: 'clusters', to: ['clusters'], of: (row) => row.clusters }, toSource],
  statements: [toSource],
};

/** The ids of each table read so far. */
type Ids = ReadonlyMap<TableName, ReadonlySet<string>>;

const has = (ids: Ids, table: TableName, id: string): boolean => ids.get(table)?.has(id) === true;

/**
 * Says that a row refers to nothing in the register.
 *
 * @param id - What it refers to.
 * @param tables - Where that was looked for.
 * @param refused - A row of that id was given, and refused.
 * @param path - The field that refers to it.
 * @returns The problem.
 * @internal
 */
export const unknownReference = (
  id: string,
  tables: readonly TableName[],
  refused: boolean,
  path: Path,
): GateProblem => ({
  code: 'gate.unknown-reference',
  severity: 'error',
  path,
  params: { id: clip(id), tables, refused },
});

/** Why an id that leads to no row, or to more than one, is refused. */
const flawOfReference = (
  id: string,
  to: readonly TableName[],
  accepted: Ids,
  refused: Ids,
  path: Path,
): GateProblem => {
  const tables = to.filter((table) => has(accepted, table, id));
  if (tables.length === 0) {
    const wasRefused = to.some((table) => has(refused, table, id));
    return unknownReference(id, to, wasRefused, path);
  }
  return { code: 'gate.ambiguous-reference', severity: 'error', path, params: { id: clip(id), tables } };
};

/** What has been read of the other tables so far. */
export interface OtherTables {
  /** Ids of rows accepted. */
  readonly accepted: Ids;
  /** Ids of rows refused. */
  readonly refused: Ids;
}

/**
 * Looks up everything a row refers to.
 *
 * @param references - Those of its fields that refer to something.
 * @param row - Whose fields they are.
 * @param tables - What there is to refer to.
 * @param path - Gives the row's path.
 * @param report - Takes the problems.
 * @returns true when each refers to one row.
 * @internal
 */
export const refersToSomething = <R>(
  references: readonly Reference<R>[],
  row: R,
  { accepted, refused }: OtherTables,
  path: () => Path,
  report: Report,
): boolean => {
  let sound = true;
  const follow = (id: string, to: readonly TableName[], at: () => Path): void => {
    let found = 0;
    for (const table of to) if (has(accepted, table, id)) found += 1;
    if (found === 1) return;
    sound = false;
    report(flawOfReference(id, to, accepted, refused, at()));
  };
  for (const { field, to, of } of references) {
    const ids = of(row);
    if (ids === undefined) continue;
    if (typeof ids === 'string') follow(ids, to, () => [...path(), field]);
    else for (const [i, id] of ids.entries()) follow(id, to, () => [...path(), field, i]);
  }
  return sound;
};
