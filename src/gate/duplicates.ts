import type { Path } from '../core/index.js';
import { clip } from './describe-value.js';
import type { Report } from './gate-problem.js';
import type { PlacedRow } from './placed-row.js';
import { sameContent } from './same-content.js';

/** The rows of each id that is used more than once. */
const repeated = <T extends { readonly id: string }>(
  rows: readonly PlacedRow<T>[],
): readonly (readonly PlacedRow<T>[])[] => {
  const firsts = new Map<string, PlacedRow<T>>();
  const groups = new Map<string, PlacedRow<T>[]>();
  for (const read of rows) {
    const { id } = read.row;
    const first = firsts.get(id);
    const group = groups.get(id);
    if (first === undefined) firsts.set(id, read);
    else if (group === undefined) groups.set(id, [first, read]);
    else group.push(read);
  }
  return [...groups.values()];
};

const idsOf = (rows: readonly PlacedRow<{ readonly id: string }>[]): ReadonlySet<string> =>
  new Set(rows.map(({ row }) => row.id));

/** Rows of which no two have one id. */
export interface Settled<T> {
  /** The rows kept, in their order. */
  readonly rows: readonly PlacedRow<T>[];
  /** Their ids. */
  readonly ids: ReadonlySet<string>;
  /** Ids of which no row was kept. */
  readonly disputed: readonly string[];
}

/**
 * Lets each id stand once. Rows that repeat one another are kept once, with a warning; where they differ nobody can say which is right, so none is kept.
 *
 * @param given - The rows of one table.
 * @param at - Where the table lies.
 * @param report - Takes the problems.
 * @returns The rows kept.
 * @internal
 */
export const settleDuplicates = <T extends { readonly id: string }>(
  given: readonly PlacedRow<T>[],
  at: Path,
  report: Report,
): Settled<T> => {
  const ids = idsOf(given);
  if (ids.size === given.length) return { rows: given, ids, disputed: [] };
  const dropped = new Set<number>();
  const disputed: string[] = [];
  for (const [first, ...others] of repeated(given)) {
    if (first === undefined) continue;
    const { id } = first.row;
    const same = others.every(({ row }) => sameContent(row, first.row));
    if (!same) disputed.push(id);
    for (const { index } of same ? others : [first, ...others]) {
      dropped.add(index);
      report({
        code: 'gate.duplicate-id',
        severity: same ? 'warning' : 'error',
        path: [...at, index],
        params: { id: clip(id), sameContent: same },
      });
    }
  }
  const rows = given.filter(({ index }) => !dropped.has(index));
  return { rows, ids: idsOf(rows), disputed };
};
