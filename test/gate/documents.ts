import type { Register } from '../../src/model/index.js';
import { readRegister, type GateProblem, type Reading } from '../../src/gate/index.js';

/** A row of any table, as a test writes it. */
export type Row = Readonly<Record<string, unknown>>;

/** A document as a test writes it. */
export type Doc = Readonly<Record<string, unknown>>;

export const source = { id: 's', title: 'A newspaper', url: 'https://example.org/1', published: '2024-06-30' };
export const cluster = { id: 'c', name: 'Tam Hiệp', places: ['Phúc Thọ'] };
export const undertaking = { id: 'u', cluster: 'c', kind: 'establishment' };
export const established = { id: 'e', type: 'established', undertaking: 'u', on: '2020-06-26', area: '20' };
export const plan = { id: 'p', undertaking: 'u', milestone: 'ground-broken', on: '2024-Q1', setBy: 'e', source: 's' };
export const observed = { id: 'o', about: 'c', indicator: 'workers', value: 1200, asOf: '2024', source: 's' };
export const support = {
  id: 'h',
  kind: 'training',
  on: '2024-05',
  clusters: ['c'],
  participants: { value: 40, bound: '~' },
  source: 's',
};
export const stated = { id: 'f', scope: { label: 'Hà Nội' }, indicator: 'workers', asOf: '2024', source: 's' };

/** A document in which each table has a row, and every reference leads somewhere. */
export const sound = {
  schemaVersion: 1,
  clusters: [cluster],
  undertakings: [undertaking],
  events: [established],
  plans: [plan],
  observations: [observed],
  supports: [support],
  statements: [stated],
  sources: [source],
} as const;

/** The sound document with some tables replaced. */
export const withTables = (tables: Doc): Doc => ({ ...sound, ...tables });

/** A row without one of its fields. */
export const without = (row: Row, field: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== field));

/** Problems as `path: code`, which is what most tests look at. */
export const linesOf = (problems: readonly GateProblem[]): readonly string[] =>
  problems.map(({ path, code }) => `${path?.join('.') ?? ''}: ${code}`);

/** What is wrong with a document, as lines. */
export const wrongWith = (doc: unknown): readonly string[] => linesOf(readRegister(doc).problems);

/** How many rows of a reading were accepted in all. */
export const acceptedIn = ({ register }: Reading): number =>
  Object.values(register as Readonly<Record<keyof Register, unknown>>).reduce<number>(
    (total, table) => total + (Array.isArray(table) ? table.length : 0),
    0,
  );
