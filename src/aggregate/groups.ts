import type { Path } from '../core/problem.js';
import { ACCUMULATOR_VERSION, checkHead, isRecord, misshapen, type Accumulator } from './accumulator.js';
import { NOWHERE, type Batch } from './batch.js';
import { cellOf, cellTable, reserve, type CellTable } from './cell-table.js';
import type { Cells, Kernel } from './kernel.js';
import type { AggregateProblem } from './problems.js';
import { setKey } from './set-key.js';

/** Names the group of a row: a text, or a set of texts such as the places of a cluster, whose order does not matter. */
export type Key<in Row> = (row: Row) => string | readonly string[];

/** Accumulators by group: as large as there are groups, however many the rows. */
export interface Groups extends Accumulator {
  /** The keys, in the order they came. A list, not an object: a group may be called `__proto__`. */
  readonly keys: string[];
  /** For each group, the number of the group it lies in. */
  readonly parents: number[];
  /** For each group, the number of its key. */
  readonly codes: number[];
  /** What is measured within each. */
  readonly inner: unknown;
}

/** What makes a state quick to find one's way in. Told by the state itself, so it may be lost and made again. */
interface Index {
  readonly codes: Map<string, number>;
  readonly table: CellTable;
  /** The batch looked at last, and the codes of its keys. */
  batch: Batch<unknown> | null;
  coded: Int32Array;
  /** The groups of its rows. */
  cells: Cells;
}

const indexFrom = ({ keys, parents, codes }: Groups): Index => ({
  codes: new Map(keys.map((key, code) => [key, code])),
  table: cellTable(parents, codes),
  batch: null,
  coded: new Int32Array(0),
  cells: new Int32Array(0),
});

const codeOf = ({ keys }: Groups, { codes }: Index, key: string): number => {
  const known = codes.get(key);
  if (known !== undefined) return known;
  const code = keys.length;
  keys.push(key);
  codes.set(key, code);
  return code;
};

const textOf = (key: unknown): string => {
  if (typeof key === 'string') return key;
  if (Array.isArray(key) && key.every((member) => typeof member === 'string')) return setKey(key);
  throw new TypeError(`not a key of a group: ${typeof key}`);
};

/** Reads the keys of a batch once, however often it comes. */
const codedFor = <Row>(state: Groups, index: Index, batch: Batch<Row>, key: Key<Row>): Index => {
  if (index.batch === batch) return index;
  const { rows, from, size } = batch;
  const filled = index;
  filled.batch = batch;
  if (index.coded.length < size) {
    filled.coded = new Int32Array(size);
    filled.cells = new Int32Array(size);
  }
  const { coded, codes } = filled;
  for (let i = 0; i < size; i++) {
    const name = key(rows[from + i] as Row);
    const text = typeof name === 'string' ? name : textOf(name);
    coded[i] = codes.get(text) ?? codeOf(state, index, text);
  }
  return index;
};

/** The numbers of groups, sorted by their keys as text. */
const sorted = ({ keys, codes }: Groups): Int32Array => {
  const codeOfKey = new Map(keys.map((key, code) => [key, code]));
  const starts = new Int32Array(keys.length);
  for (const code of codes) starts[code] = (starts[code] ?? 0) + 1;
  let next = 0;
  // Without a comparator text is sorted as text, by code units, several times faster.
  for (const key of [...keys].sort()) {
    const code = codeOfKey.get(key) ?? 0;
    const size = starts[code] ?? 0;
    starts[code] = next;
    next += size;
  }
  const cells = new Int32Array(codes.length);
  codes.forEach((code, cell) => {
    const place = starts[code] ?? 0;
    cells[place] = cell;
    starts[code] = place + 1;
  });
  return cells;
};

/** Sorts outputs of groups into a map for each parent. */
export const mapsOf = <Out>(groups: Groups, size: number, outputs: readonly Out[]): ReadonlyMap<string, Out>[] => {
  const { keys, parents, codes } = groups;
  const maps = Array.from({ length: size }, () => new Map<string, Out>());
  for (const cell of sorted(groups)) maps[parents[cell] ?? 0]?.set(keys[codes[cell] ?? 0] ?? '', outputs[cell] as Out);
  return maps;
};

const isListBelow = (value: unknown, most: number, length: number): boolean =>
  Array.isArray(value) &&
  value.length === length &&
  value.every((n) => Number.isInteger(n) && (n as number) >= 0 && (n as number) < most);

/** The lists of groups: what they name must be there. */
const checkLists = (groups: Readonly<Record<string, unknown>>, size: number, path: Path): AggregateProblem[] => {
  const { keys, parents, codes } = groups;
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string'))
    return [misshapen(keys, 'texts', [...path, 'keys'])];
  if (!Array.isArray(parents) || !isListBelow(parents, size, parents.length))
    return [misshapen(parents, `numbers below ${String(size)}`, [...path, 'parents'])];
  if (!isListBelow(codes, keys.length, parents.length))
    return [misshapen(codes, `numbers below ${String(keys.length)}`, [...path, 'codes'])];
  return [];
};

/** Keeps accumulators by group: a group is a cell of the inner measure. */
export const groupKernel = <Row>(
  key: Key<Row>,
  inner: Kernel<Row, unknown, unknown>,
): Omit<Kernel<Row, Groups, never>, 'outputs'> => {
  const indexes = new WeakMap<Groups, Index>();
  const indexOf = (state: Groups): Index => {
    const known = indexes.get(state);
    if (known !== undefined) return known;
    const index = indexFrom(state);
    indexes.set(state, index);
    return index;
  };
  return {
    create: () => ({
      is: 'group-by',
      version: ACCUMULATOR_VERSION,
      keys: [],
      parents: [],
      codes: [],
      inner: inner.create(),
    }),
    grow: () => undefined,
    add: (state, batch, cells) => {
      const { size } = batch;
      const index = indexOf(state);
      const { table, coded, cells: groups } = codedFor(state, index, batch, key);
      reserve(table, size);
      for (let i = 0; i < size; i++) {
        const parent = cells[i] ?? 0;
        groups[i] = parent < 0 ? NOWHERE : cellOf(table, parent, coded[i] ?? 0);
      }
      inner.grow(state.inner, state.parents.length);
      inner.add(state.inner, batch, groups);
    },
    merge: (into, from, cells) => {
      const index = indexOf(into);
      const codes = from.keys.map((text) => codeOf(into, index, text));
      const groups: Cells = new Int32Array(from.parents.length);
      reserve(index.table, groups.length);
      for (let i = 0; i < groups.length; i++) {
        const parent = cells[from.parents[i] ?? 0] ?? 0;
        groups[i] = parent < 0 ? NOWHERE : cellOf(index.table, parent, codes[from.codes[i] ?? 0] ?? 0);
      }
      inner.grow(into.inner, into.parents.length);
      inner.merge(into.inner, from.inner, groups);
    },
    check: (value, size, path) => {
      const head = checkHead(value, 'group-by', path);
      if (head.length > 0 || !isRecord(value)) return head;
      const lists = checkLists(value, size, path);
      const { parents } = value;
      if (lists.length > 0 || !Array.isArray(parents)) return lists;
      return inner.check(value['inner'], parents.length, [...path, 'inner']);
    },
  };
};
