import { describe, expect, it } from 'vitest';
import { append, readEvents, readRegister } from '../../src/gate/index.js';
import type { Draft } from '../../src/model/index.js';
import { cluster, established, linesOf, observed, sound, stated, withTables, wrongWith } from './documents.js';

describe('what JSON.parse can return', () => {
  it('may own a key called __proto__: it is an unknown one, and nothing is polluted', () => {
    const text = JSON.stringify(withTables({ clusters: ['ROW'], statements: ['SCOPE'] }))
      .replace('{', '{"__proto__":{"polluted":1},')
      .replace('"ROW"', JSON.stringify(cluster).replace('{', '{"__proto__":{"polluted":1},'))
      .replace('"SCOPE"', JSON.stringify(stated).replace('{"label"', '{"__proto__":{"polluted":1},"label"'));
    const { problems, register } = readRegister(JSON.parse(text));
    expect(linesOf(problems.filter(({ code }) => code === 'gate.unknown-key'))).toEqual([
      '__proto__: gate.unknown-key',
      'clusters.0.__proto__: gate.unknown-key',
      'statements.0.scope.__proto__: gate.unknown-key',
    ]);
    expect(problems[0]?.params).toEqual({ key: '__proto__' });
    expect(register.clusters).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'may use %s as a type, an indicator or an id',
    (name) => {
      expect(wrongWith(withTables({ events: [{ ...established, type: name }], plans: [] }))).toEqual([
        'events.0.type: gate.bad-value',
      ]);
      expect(wrongWith(withTables({ observations: [{ ...observed, indicator: name }] }))).toEqual([
        'observations.0.indicator: gate.bad-value',
      ]);
      expect(wrongWith(withTables({ events: [{ ...established, undertaking: name }], plans: [] }))).toEqual([
        'events.0.undertaking: gate.unknown-reference',
      ]);
      expect(wrongWith(withTables({ events: [{ ...established, id: name }], plans: [] }))).toEqual([]);
    },
  );

  it('may be nested a hundred thousand deep', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    const doc = withTables({ clusters: [deep, { ...cluster, name: deep, places: deep, extra: deep }], plans: deep });
    expect(wrongWith(doc).slice(0, 5)).toEqual([
      'clusters.0: gate.bad-value',
      'clusters.1.name: gate.bad-value',
      'clusters.1.places.0: gate.bad-value',
      'clusters.1.extra: gate.unknown-key',
      'undertakings.0.cluster: gate.unknown-reference',
    ]);
  });
});

describe('what structuredClone can return', () => {
  it('may contain itself', () => {
    const row: Record<string, unknown> = { ...cluster };
    row['places'] = row;
    row['name'] = [row];
    const doc: Record<string, unknown> = { schemaVersion: 1, clusters: [row] };
    doc['sources'] = [doc];
    doc['plans'] = doc;
    expect(wrongWith(structuredClone(doc))).toEqual([
      'sources.0.id: gate.missing-value',
      'sources.0.schemaVersion: gate.unknown-key',
      'sources.0.clusters: gate.unknown-key',
      'sources.0.sources: gate.unknown-key',
      'sources.0.plans: gate.unknown-key',
      'clusters.0.name: gate.bad-value',
      'clusters.0.places: gate.bad-value',
      'plans: gate.not-a-table',
    ]);
  });

  it('may be a list of holes as long as a list can be', () => {
    const holes = structuredClone(new Array(2 ** 32 - 1));
    const { problems, accounts } = readRegister({
      schemaVersion: 1,
      sources: holes,
      clusters: [{ ...cluster, places: holes, aliases: holes }],
    });
    expect(problems).toEqual([
      {
        code: 'gate.too-many-rows',
        severity: 'error',
        path: ['sources'],
        params: { given: 2 ** 32 - 1, most: 1_000_000 },
      },
      {
        code: 'gate.bad-value',
        severity: 'error',
        path: ['clusters', 0, 'places'],
        params: { expected: 'list', got: 'array' },
      },
      {
        code: 'gate.bad-value',
        severity: 'error',
        path: ['clusters', 0, 'aliases'],
        params: { expected: 'list', got: 'array' },
      },
    ]);
    expect(accounts.sources).toEqual({ given: 2 ** 32 - 1, accepted: 0, refused: 2 ** 32 - 1 });
  });

  it('may be a million holes, each refused', () => {
    const { problems, accounts } = readRegister({ schemaVersion: 1, events: new Array(1_000_000) });
    expect(problems.length).toBe(201);
    expect(problems.at(-1)).toEqual({ code: 'gate.more-problems', severity: 'error', params: { left: 999_800 } });
    expect(accounts.events).toEqual({ given: 1_000_000, accepted: 0, refused: 1_000_000 });
  });

  it('may have holes between good rows', () => {
    const clusters: unknown[] = [cluster];
    clusters[3] = { ...cluster, id: 'd' };
    const { problems, accounts } = readRegister({ schemaVersion: 1, clusters });
    expect(linesOf(problems)).toEqual(['clusters.1: gate.missing-value', 'clusters.2: gate.missing-value']);
    expect(accounts.clusters).toEqual({ given: 4, accepted: 2, refused: 2 });
  });
});

describe('what only a hostile host can make', () => {
  const throwing = {
    get: () => {
      throw new Error('no');
    },
  };
  const bomb = (target: object) => new Proxy(target, new Proxy({}, throwing));

  it('a getter that throws refuses its row, and no other', () => {
    const row = Object.defineProperty({ ...cluster, id: 'd' }, 'name', { enumerable: true, ...throwing });
    const { problems, accounts } = readRegister({ schemaVersion: 1, clusters: [cluster, row] });
    expect(problems).toEqual([
      {
        code: 'gate.bad-value',
        severity: 'error',
        path: ['clusters', 1],
        params: { expected: 'row', got: 'unreadable' },
      },
    ]);
    expect(accounts.clusters).toEqual({ given: 2, accepted: 1, refused: 1 });
  });

  it('a place in a table that throws is a row that cannot be read', () => {
    const clusters = Object.defineProperty([cluster, cluster], 0, throwing);
    const { problems, accounts } = readRegister({ schemaVersion: 1, clusters });
    expect(linesOf(problems)).toEqual(['clusters.0: gate.bad-value']);
    expect(accounts.clusters).toEqual({ given: 2, accepted: 1, refused: 1 });
  });

  it('a table that throws is a table that cannot be read', () => {
    const doc = Object.defineProperty({ ...sound }, 'plans', throwing);
    expect(readRegister(doc).problems).toEqual([
      { code: 'gate.bad-value', severity: 'error', path: ['plans'], params: { expected: 'list', got: 'unreadable' } },
    ]);
  });

  it('a table that throws is not counted when its version is unknown', () => {
    const doc = Object.defineProperty({ ...sound, schemaVersion: 9 }, 'plans', throwing);
    expect(readRegister(doc).accounts.plans).toEqual({ given: 0, accepted: 0, refused: 0 });
  });

  it('a document that throws wherever it is touched is none', () => {
    const refusal = { code: 'gate.not-a-register', severity: 'error', params: { got: 'unreadable' } };
    expect(readRegister(bomb({})).problems).toEqual([refusal]);
    expect(readRegister(bomb([])).problems).toEqual([refusal]);
  });

  it('rows and tables that throw wherever they are touched are refused', () => {
    expect(wrongWith({ schemaVersion: 1, clusters: [bomb({})], plans: bomb([]) })).toEqual([
      'clusters.0: gate.bad-value',
      'plans: gate.bad-value',
    ]);
  });

  it('a draft that throws is refused', () => {
    const { register } = readRegister(sound);
    const entered = append(register, bomb({}) as Draft, 'x');
    expect(entered).toEqual({
      ok: false,
      problems: [
        { code: 'gate.bad-value', severity: 'error', path: [], params: { expected: 'row', got: 'unreadable' } },
      ],
    });
  });
});

describe('problems stay short', () => {
  const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
  const long = [
    'x'.repeat(10_000_000),
    '"'.repeat(100),
    '\\'.repeat(100),
    '\u{0}'.repeat(100),
    '\u{7f}'.repeat(100),
    '\u{1f600}'.repeat(100),
    `x${'\u{1f600}'.repeat(100)}`,
    '\u{d800}'.repeat(100),
    'ệ'.repeat(100),
    '\u{2028}'.repeat(100),
  ];

  it.each(long.map((text) => [text.slice(0, 3), text]))('when every text is one like %j', (_, text) => {
    const many = <T>(make: (i: number) => T): readonly T[] => Array.from({ length: 1000 }, (_, i) => make(i));
    const docs = [
      withTables({ [text]: 1 }),
      withTables({
        statements: many((i) => ({ ...stated, id: `${i}`, scope: { label: 'x', [`${text.slice(0, 90)}${i}`]: 1 } })),
      }),
      withTables({
        observations: many((i) => ({ ...observed, id: `${i}`, about: text.slice(0, 200), source: text.slice(0, 200) })),
      }),
      withTables({ observations: many((i) => ({ ...observed, id: `${i}`, indicator: text })) }),
      withTables({ sources: many(() => ({ id: text.slice(0, 200), title: text.slice(0, 2000) })) }),
      withTables({ sources: many(() => ({ id: text.slice(0, 200), title: text, url: text })) }),
      { schemaVersion: text },
      text,
    ];
    for (const doc of docs) {
      const { problems } = readRegister(doc);
      expect(bytes(problems)).toBeLessThan(100_000);
      for (const { params } of problems) {
        for (const value of Object.values(params)) if (typeof value === 'string') expect(value.length).toBeLessThan(65);
      }
    }
  });

  it('when one row has a hundred thousand unknown fields', () => {
    const row = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`field ${i}`, i]));
    const { problems } = readRegister({ schemaVersion: 1, sources: [row] });
    expect(problems.length).toBe(201);
    expect(problems.at(-1)?.params).toEqual({ left: 100_001 - 200 });
    expect(bytes(problems)).toBeLessThan(100_000);
  });

  it('when a hundred thousand rows repeat one id', () => {
    const rows = Array.from({ length: 100_000 }, () => established);
    const { problems, account } = readEvents(rows, { schemaVersion: 1 });
    expect(problems.at(-1)).toEqual({ code: 'gate.more-problems', severity: 'warning', params: { left: 99_799 } });
    expect(account).toEqual({ given: 100_000, accepted: 1, refused: 99_999 });
  });

  it('when a hundred thousand figures for one day contradict each other', () => {
    const observations = Array.from({ length: 100_000 }, (_, i) => ({
      id: `${i}`,
      about: 'c',
      indicator: i % 2 === 0 ? 'area.let' : 'area.industrial',
      value: i % 2 === 0 ? '20' : '10',
      asOf: '2024',
      source: 's',
    }));
    const { problems, accounts } = readRegister(withTables({ observations }));
    expect(problems.at(-1)).toEqual({ code: 'gate.more-problems', severity: 'warning', params: { left: 49_800 } });
    expect(accounts.observations.accepted).toBe(100_000);
  });
});
