import type { Register, TableName } from '../model/index.js';
import { sameContent } from './same-content.js';
import type { RowOf } from './schemas/index.js';

/** A row of one id before and after. */
export interface Change<R> {
  /** As it was. */
  readonly before: R;
  /** As it is. */
  readonly after: R;
}

/** How one table became another, rows told apart by their ids; in the order of the ids. */
export interface TableDiff<R> {
  /** Rows of new ids. */
  readonly added: readonly R[];
  /** Rows whose ids are gone. */
  readonly removed: readonly R[];
  /** Rows of kept ids that say something else now. */
  readonly changed: readonly Change<R>[];
}

/** How one register became another, table by table. */
export type RegisterDiff = { readonly [T in TableName]: TableDiff<RowOf<T>> };

const byId = <R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.id, row]));

const diffRows = <R extends { readonly id: string }>(before: readonly R[], after: readonly R[]): TableDiff<R> => {
  const [old, current] = [byId(before), byId(after)];
  const added: R[] = [];
  const removed: R[] = [];
  const changed: Change<R>[] = [];
  for (const id of [...new Set([...old.keys(), ...current.keys()])].sort()) {
    const [was, is] = [old.get(id), current.get(id)];
    if (was === undefined) {
      if (is !== undefined) added.push(is);
    } else if (is === undefined) removed.push(was);
    else if (!sameContent(was, is)) changed.push({ before: was, after: is });
  }
  return { added, removed, changed };
};

/**
 * Tells how one register became another: what to store, what to show to whoever signs. The order of rows and of keys does not matter.
 *
 * @param before - The one.
 * @param after - The other.
 * @returns Rows added, removed and changed, table by table; plain data.
 * @example
 * ```ts
 * import { diff, readRegister } from 'industrial-clusters/gate';
 * const read = (name: string) =>
 *   readRegister({ schemaVersion: 1, clusters: [{ id: 'a', name, places: ['Phúc Thọ'] }] }).register;
 * const { clusters } = diff(read('Tam Hiệp'), read('Tam Hiệp 1'));
 * console.log(clusters.changed.map(({ before, after }) => [before.name, after.name])); // => [["Tam Hiệp","Tam Hiệp 1"]]
 * ```
 */
export const diff = (before: Register, after: Register): RegisterDiff => ({
  sources: diffRows(before.sources, after.sources),
  clusters: diffRows(before.clusters, after.clusters),
  undertakings: diffRows(before.undertakings, after.undertakings),
  events: diffRows(before.events, after.events),
  plans: diffRows(before.plans, after.plans),
  observations: diffRows(before.observations, after.observations),
  supports: diffRows(before.supports, after.supports),
  statements: diffRows(before.statements, after.statements),
});
