import fc from 'fast-check';
import { TABLES, type TableName } from '../../src/model/index.js';
import type { Row } from './documents.js';

// Few ids, so that rows repeat, contradict and miss one another.
const id = fc.constantFrom('a', 'b', 'c', 'd');
const bad = fc.constantFrom<unknown>(null, '', 5, [], {}, '2023-02-29', '-1', '5000');
const date = fc.constantFrom('2020', '2020-06-26', '2021-H1', '..');
const area = fc.constantFrom('20', '20.000', '15.5', '1000');
const optional = { requiredKeys: [] as [] };

const good: { readonly [T in TableName]: fc.Arbitrary<Row> } = {
  sources: fc.record({ id }),
  clusters: fc.record({ id, name: fc.constantFrom('Tam Hiệp', ' Tam Hiệp'), places: fc.constant(['Phúc Thọ']) }),
  undertakings: fc.record({ id, cluster: id, kind: fc.constant('establishment') }),
  events: fc.oneof(
    fc
      .tuple(
        fc.record({ id, undertaking: id, on: date, type: fc.constant('established') }),
        fc.record({ area, source: id }, optional),
      )
      .map(([must, may]) => ({ ...must, ...may })),
    fc.record({ id, undertaking: id, on: date, type: fc.constant('entered-in-error'), voids: id }),
  ),
  plans: fc.record({ id, undertaking: id, milestone: fc.constant('revoked'), on: date, setBy: id, source: id }),
  observations: fc.record({
    id,
    about: id,
    indicator: fc.constantFrom('area.let', 'area.industrial'),
    value: area,
    asOf: date,
    source: id,
  }),
  supports: fc
    .tuple(
      fc.record({ id, kind: fc.constantFrom('training', 'credit-link'), on: date, source: id }),
      fc.record(
        {
          clusters: fc.array(id, { minLength: 1, maxLength: 3 }),
          participants: fc.record({ value: fc.nat(), bound: fc.constantFrom('>', '~') }),
          spent: fc.record({ value: fc.constantFrom('0', '250000000') }),
        },
        optional,
      ),
    )
    .map(([must, may]) => ({ ...must, ...may })),
  statements: fc.record({
    id,
    scope: fc.constant({ label: 'Hà Nội' }),
    indicator: fc.constant('workers'),
    over: fc.constant({ from: '2024-01-01', before: '2024-07-01' }),
    source: id,
  }),
};

/** A row with one field spoilt, one left out, or one too many. */
const spoilt = (row: Row): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...Object.keys(row)), bad).map(([key, value]) => ({ ...row, [key]: value })),
    fc
      .constantFrom(...Object.keys(row))
      .map((key) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== key))),
    fc.constant({ ...row, note: 'x' }),
    bad,
  );

const rows = (table: TableName): fc.Arbitrary<readonly unknown[]> =>
  fc.array(
    good[table].chain((row) => fc.oneof({ weight: 12, arbitrary: fc.constant<unknown>(row) }, spoilt(row))),
    { maxLength: 6 },
  );

/** A document of every table, most of whose rows are nearly right. */
export type Tables = { readonly [T in TableName]: readonly unknown[] };

/** Documents most of whose rows are right, and some wrong in the ways that rows are. */
export const tables: fc.Arbitrary<Tables> = fc.record(
  Object.fromEntries(TABLES.map((table) => [table, rows(table)])) as Record<
    TableName,
    fc.Arbitrary<readonly unknown[]>
  >,
);
