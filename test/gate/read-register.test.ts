import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/gate/index.js';
import { TABLES } from '../../src/model/index.js';
import { cluster, established, linesOf, sound, source, undertaking, withTables, wrongWith } from './documents.js';

describe('readRegister on a sound document', () => {
  it('takes a place named twice as one, also where only its spelling in Unicode or its blanks differ', () => {
    const places = ['Phúc Thọ', 'Thạch Thất', 'Phúc Thọ', ' Thạch Thất', 'Phúc Thọ'.normalize('NFD')];
    const { register, problems } = readRegister({ schemaVersion: 1, clusters: [{ id: 'a', name: 'A', places }] });
    expect([register.clusters[0]?.places, problems]).toEqual([['Phúc Thọ', 'Thạch Thất'], []]);
  });

  it('accepts every row and finds nothing wrong', () => {
    const { register, problems, accounts } = readRegister(sound);
    expect(problems).toEqual([]);
    expect(register).toEqual(sound);
    for (const table of TABLES) expect(accounts[table]).toEqual({ given: 1, accepted: 1, refused: 0 });
  });

  it('reads the program of the first five minutes: one problem for the day that does not exist', () => {
    const { register, problems } = readRegister({
      schemaVersion: 1,
      clusters: [{ id: 'tam-hiep', name: 'Tam Hiệp', places: ['Phúc Thọ'] }],
      undertakings: [{ id: 'tam-hiep/1', cluster: 'tam-hiep', kind: 'establishment' }],
      events: [
        {
          id: '1',
          undertaking: 'tam-hiep/1',
          type: 'established',
          on: '2020-06-26',
          area: '20',
          document: '2797/QĐ-UBND',
        },
        { id: '2', undertaking: 'tam-hiep/1', type: 'ground-broken', on: '2024-H1' },
        { id: '3', undertaking: 'tam-hiep/1', type: 'ground-broken', on: '2024-02-30' },
      ],
    });
    expect(problems.map((p) => `${p.path?.join('.')}: ${p.code}`)).toEqual(['events.2.on: gate.bad-value']);
    expect(register.events.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('takes a table that is not there as an empty one', () => {
    const { register, problems, accounts } = readRegister({ schemaVersion: 1 });
    expect(problems).toEqual([]);
    expect(register).toEqual({
      schemaVersion: 1,
      clusters: [],
      undertakings: [],
      events: [],
      plans: [],
      observations: [],
      supports: [],
      statements: [],
      sources: [],
    });
    expect(accounts.events).toEqual({ given: 0, accepted: 0, refused: 0 });
  });

  it('rewrites quantities in canonical form, so that equality of texts is equality of values', () => {
    const observations = [
      { id: '1', about: 'c', indicator: 'area.total', value: '20.000000', asOf: '2024', source: 's' },
      { id: '2', about: 'c', indicator: 'occupancy.printed', value: '77.670', asOf: '2024', source: 's' },
      { id: '3', about: 'c', indicator: 'capital.registered', value: '454000000000.0', asOf: '2024', source: 's' },
      { id: '4', about: 'c', indicator: 'workers', value: -0, asOf: '2024', source: 's' },
    ];
    const statements = [{ ...sound.statements[0], value: '60000.00' }];
    const { register, problems } = readRegister(withTables({ observations, statements }));
    expect(problems).toEqual([]);
    expect(register.observations.map(({ value }) => value)).toEqual(['20', '77.67', '454000000000', 0]);
    expect(register.statements[0]?.value).toBe('60000');
  });

  it('composes and trims names, so that one place is not two in a report', () => {
    const spelt = { ...cluster, name: ' Tam Hiệp\n', places: ['Phúc Thọ'.normalize('NFD')] };
    const { register, problems } = readRegister(withTables({ clusters: [spelt] }));
    expect(problems).toEqual([]);
    expect(register.clusters[0]).toEqual({ id: 'c', name: 'Tam Hiệp', places: ['Phúc Thọ'] });
  });

  it('keeps ids exactly as given, since the host finds its rows by them', () => {
    const id = ` ${'Hà'.normalize('NFD')} `;
    const { register, problems } = readRegister({ schemaVersion: 1, clusters: [{ ...cluster, id }] });
    expect(problems).toEqual([]);
    expect(register.clusters[0]?.id).toBe(id);
  });

  it('writes the keys of a row in one order, whatever the order they came in', () => {
    const backwards = Object.fromEntries(Object.entries({ ...established, document: '1/QĐ', source: 's' }).reverse());
    const { register } = readRegister(withTables({ events: [backwards] }));
    expect(Object.keys(register.events[0] ?? {})).toEqual([
      'id',
      'type',
      'undertaking',
      'on',
      'document',
      'source',
      'area',
    ]);
  });

  it('shares no object with the data of the caller, and leaves them as they are', () => {
    const doc = structuredClone(sound);
    const { register } = readRegister(doc);
    expect(doc).toEqual(sound);
    expect(register.clusters).not.toBe(doc.clusters);
    expect(register.clusters[0]).not.toBe(doc.clusters[0]);
    expect(register.clusters[0]?.places).not.toBe(doc.clusters[0].places);
    expect(register.statements[0]?.scope).not.toBe(doc.statements[0].scope);
  });

  it('reads data that are frozen through and through', () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    const doc = structuredClone(sound);
    freeze(doc);
    expect(readRegister(doc).problems).toEqual([]);
  });

  it('reads rows made by a class of the host or without a prototype, by their fields', () => {
    class TextRow {
      id = 'c';
      name = 'Tam Hiệp';
      places = ['Phúc Thọ'];
    }
    const bare = Object.assign(Object.create(null) as object, { ...cluster, id: 'd' });
    expect(wrongWith(withTables({ clusters: [new TextRow(), bare] }))).toEqual([]);
  });
});

describe('readRegister on a document that is none', () => {
  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [[], 'array'],
    [42, '42'],
    ['{}', '"{}"'],
    [new Map(), 'Map'],
    [new Date(0), 'Date'],
    [10n, 'bigint'],
    [Symbol('x'), 'symbol'],
    [true, 'true'],
    [() => 1, 'function'],
  ])('says what stands there: %o', (input, got) => {
    const { register, problems, accounts } = readRegister(input);
    expect(problems).toEqual([{ code: 'gate.not-a-register', severity: 'error', params: { got } }]);
    expect(register.clusters).toEqual([]);
    expect(accounts.clusters).toEqual({ given: 0, accepted: 0, refused: 0 });
  });

  it('refuses a document that does not say its version, and counts its rows as refused', () => {
    const { register, problems, accounts } = readRegister({ ...sound, schemaVersion: undefined });
    expect(problems).toEqual([
      { code: 'gate.missing-version', severity: 'error', path: ['schemaVersion'], params: { reads: 1 } },
    ]);
    expect(register.clusters).toEqual([]);
    expect(accounts.clusters).toEqual({ given: 1, accepted: 0, refused: 1 });
  });

  it.each([
    [0, '0'],
    [2, '2'],
    [-1, '-1'],
    [1.5, '1.5'],
    ['1', '"1"'],
    [null, 'null'],
    [{}, 'object'],
  ])('refuses a version it does not know: %o', (schemaVersion, got) => {
    const { register, problems, accounts } = readRegister({ ...sound, schemaVersion });
    expect(problems).toEqual([
      { code: 'gate.unknown-version', severity: 'error', path: ['schemaVersion'], params: { got, reads: 1 } },
    ]);
    expect(register.events).toEqual([]);
    expect(accounts.events).toEqual({ given: 1, accepted: 0, refused: 1 });
  });

  it('counts no rows where a table of an unknown version is no list', () => {
    expect(readRegister({ schemaVersion: 2, events: 5 }).accounts.events).toEqual({
      given: 0,
      accepted: 0,
      refused: 0,
    });
  });

  it('refuses a table that is no list, and reads the others', () => {
    const { problems, accounts } = readRegister(withTables({ plans: { p: 1 }, statements: null }));
    expect(problems).toEqual([
      { code: 'gate.not-a-table', severity: 'error', path: ['plans'], params: { got: 'object' } },
      { code: 'gate.not-a-table', severity: 'error', path: ['statements'], params: { got: 'null' } },
    ]);
    expect(accounts.plans).toEqual({ given: 0, accepted: 0, refused: 0 });
    expect(accounts.events.accepted).toBe(1);
  });

  it('lists a table nobody declared, and reads the others', () => {
    const { problems, accounts } = readRegister(withTables({ cluster: [] }));
    expect(problems).toEqual([
      { code: 'gate.unknown-key', severity: 'error', path: ['cluster'], params: { key: 'cluster' } },
    ]);
    expect(accounts.clusters.accepted).toBe(1);
  });

  it('lists problems table by table as tables refer to one another, row by row within each', () => {
    const doc = withTables({
      events: [established, { ...established, id: 'x', source: 'gone' }, { ...established, id: '' }, established],
      undertakings: [undertaking, 5],
      sources: [{}, source],
    });
    expect(linesOf(readRegister(doc).problems)).toEqual([
      'sources.0.id: gate.missing-value',
      'undertakings.1: gate.bad-value',
      'events.1.source: gate.unknown-reference',
      'events.2.id: gate.bad-value',
      'events.3: gate.duplicate-id',
    ]);
  });
});
