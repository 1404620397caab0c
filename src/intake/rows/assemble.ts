import type { Problem, Source } from '../../model/index.js';
import type { Field } from './field.js';
import type { Mapping } from './mapping.js';
import { factsOf } from './row-facts.js';
import type { Column } from './sheet.js';
import type { Placed } from './walk-sheet.js';

/** The tables of a sheet, and where each row's fields went. */
export interface Assembled {
  /** The tables that sheets fill. */
  readonly tables: {
    readonly clusters: readonly object[];
    readonly undertakings: readonly object[];
    readonly events: readonly object[];
    readonly observations: readonly object[];
    readonly sources: readonly object[];
  };
  /** By index of row and field, the id of the entry. */
  readonly into: ReadonlyMap<number, ReadonlyMap<Field, string>>;
  /** Rows that repeat another. */
  readonly repeated: ReadonlySet<number>;
  /** What is wrong between rows. */
  readonly problems: readonly Problem[];
}

// Rows of one name and place that differ: each id takes in all that its row says, whichever comes first.
const finalIds = (placed: readonly Placed[]): ReadonlyMap<Placed, string> => {
  const contents = new Map<string, Set<string>>();
  for (const { id, content } of placed) contents.set(id, (contents.get(id) ?? new Set()).add(content));
  return new Map(placed.map((row) => [row, contents.get(row.id)?.size === 1 ? row.id : `${row.id}-${row.content}`]));
};

const nameOf = ({ draft }: Placed): string => String(draft.readings.get('name')?.value).slice(0, 64);

/** So many rows of one name are named; no register has more. */
const MOST_ROWS = 20;

const sameNames = (kept: readonly Placed[]): readonly Problem[] => {
  const byId = new Map<string, Placed[]>();
  for (const row of kept) {
    const same = byId.get(row.id);
    if (same === undefined) byId.set(row.id, [row]);
    else same.push(row);
  }
  return [...byId.values()].flatMap((same) => {
    if (same.length < 2) return [];
    const rows = same.slice(0, MOST_ROWS).map(({ draft }) => draft.row + 1);
    return same.map((row): Problem => {
      const params = { name: nameOf(row), rows };
      return { code: 'intake.same-name', severity: 'warning', path: [row.draft.row], params };
    });
  });
};

/**
 * Puts the rows of a sheet together as tables, each row once.
 *
 * @param placed - The rows that name a cluster and its place.
 * @param mapping - The sheet's.
 * @param statusColumn - Where status words stand.
 * @returns The tables.
 * @internal
 */
export const assemble = (placed: readonly Placed[], mapping: Mapping, statusColumn: Column | undefined): Assembled => {
  const ids = finalIds(placed);
  const firstRow = new Map<string, number>();
  const repeated = new Set<number>();
  const problems: Problem[] = [];
  const into = new Map<number, ReadonlyMap<Field, string>>();
  const sources = new Map<string, Source>();
  const [clusters, undertakings, events, observations]: [object[], object[], object[], object[]] = [[], [], [], []];
  for (const placedRow of placed) {
    const { draft, where } = placedRow;
    const { row } = draft;
    const id = ids.get(placedRow) ?? placedRow.id;
    const first = firstRow.get(id);
    if (first !== undefined) {
      repeated.add(row);
      problems.push({ code: 'intake.repeated-row', severity: 'warning', path: [row], params: { first: first + 1 } });
      continue;
    }
    firstRow.set(id, row);
    const facts = factsOf(draft, id, where, mapping);
    clusters.push(facts.cluster);
    undertakings.push(facts.undertaking);
    events.push(...facts.events);
    observations.push(...facts.observations);
    sources.set(facts.source.id, facts.source);
    into.set(row, facts.into);
    if (facts.strange === undefined || statusColumn === undefined) continue;
    const params = { text: facts.strange.slice(0, 64) };
    problems.push({ code: 'intake.unknown-status', severity: 'warning', path: [row, statusColumn], params });
  }
  problems.push(...sameNames(placed.filter(({ draft }) => !repeated.has(draft.row))));
  const tables = { clusters, undertakings, events, observations, sources: [...sources.values()] };
  return { tables, into, repeated, problems };
};
