import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/gate/index.js';
import {
  cluster,
  established,
  observed,
  plan,
  sound,
  source,
  stated,
  support,
  undertaking,
  without,
  withTables,
} from './documents.js';

const only = (table: keyof typeof sound, row: unknown) => {
  const { problems, accounts } = readRegister(withTables({ [table]: [row] }));
  if (table !== 'schemaVersion') expect(accounts[table]).toEqual({ given: 1, accepted: 0, refused: 1 });
  return problems.filter(({ path }) => path?.[0] === table);
};

describe('a value that its field does not take', () => {
  it.each([
    ['clusters', { ...cluster, id: '' }, ['id'], 'id', '""'],
    ['clusters', { ...cluster, id: 5 }, ['id'], 'id', '5'],
    ['clusters', { ...cluster, name: ' \n ' }, ['name'], 'text', '" \u{fffd} "'],
    ['clusters', { ...cluster, name: null }, ['name'], 'text', 'null'],
    ['clusters', { ...cluster, places: 'Phúc Thọ' }, ['places'], 'list', '"Phúc Thọ"'],
    ['clusters', { ...cluster, places: ['Phúc Thọ', 5] }, ['places', 1], 'text', '5'],
    ['clusters', { ...cluster, aliases: [true] }, ['aliases', 0], 'text', 'true'],
    ['clusters', { ...cluster, type: 'industrial-park' }, ['type'], 'cluster-type', '"industrial-park"'],
    ['clusters', { ...cluster, province: [] }, ['province'], 'text', 'array'],
    ['undertakings', { ...undertaking, kind: 'phase' }, ['kind'], 'undertaking-kind', '"phase"'],
    ['undertakings', { ...undertaking, phase: 2 }, ['phase'], 'text', '2'],
    ['undertakings', { ...undertaking, cluster: '' }, ['cluster'], 'id', '""'],
    ['events', { ...established, type: 'constructed' }, ['type'], 'event-type', '"constructed"'],
    ['events', { ...established, on: '2023-02-29' }, ['on'], 'date', '"2023-02-29"'],
    ['events', { ...established, on: '11 April' }, ['on'], 'date', '"11 April"'],
    ['events', { ...established, on: new Date(0) }, ['on'], 'date', 'Date'],
    ['events', { ...established, on: '2024-07-01/2024-06-30' }, ['on'], 'date', '"2024-07-01/2024-06-30"'],
    ['events', { ...established, recorded: '2024-06' }, ['recorded'], 'day', '"2024-06"'],
    ['events', { ...established, recorded: '2023-02-29' }, ['recorded'], 'day', '"2023-02-29"'],
    ['events', { ...established, area: '-20' }, ['area'], 'ha', '"-20"'],
    ['events', { ...established, area: 20 }, ['area'], 'ha', '20'],
    ['events', { ...established, area: '20,5' }, ['area'], 'ha', '"20,5"'],
    ['events', { ...established, area: '20.0000001' }, ['area'], 'ha', '"20.0000001"'],
    ['plans', { ...plan, milestone: 'opened' }, ['milestone'], 'event-type', '"opened"'],
    ['plans', { ...plan, setBy: 7 }, ['setBy'], 'id', '7'],
    ['observations', { ...observed, indicator: 'people' }, ['indicator'], 'indicator', '"people"'],
    ['observations', { ...observed, value: '1200' }, ['value'], 'count', '"1200"'],
    ['observations', { ...observed, value: -1 }, ['value'], 'count', '-1'],
    ['observations', { ...observed, value: 1.5 }, ['value'], 'count', '1.5'],
    ['observations', { ...observed, value: NaN }, ['value'], 'count', 'NaN'],
    ['observations', { ...observed, value: 10n }, ['value'], 'count', 'bigint'],
    ['observations', { ...observed, value: 2 ** 53 }, ['value'], 'count', '9007199254740992'],
    ['observations', { ...observed, indicator: 'wastewater.invested', value: 2 }, ['value'], 'flag', '2'],
    ['observations', { ...observed, indicator: 'wastewater.to-standard', value: 0.5 }, ['value'], 'flag', '0.5'],
    ['observations', { ...observed, indicator: 'wastewater.invested', value: '1' }, ['value'], 'flag', '"1"'],
    ['observations', { ...observed, bound: '=' }, ['bound'], 'bound', '"="'],
    ['supports', { ...support, kind: 'party' }, ['kind'], 'support-kind', '"party"'],
    ['supports', { ...support, on: 2024 }, ['on'], 'date', '2024'],
    ['supports', { ...support, clusters: 'c' }, ['clusters'], 'list', '"c"'],
    ['supports', { ...support, clusters: [7] }, ['clusters', 0], 'id', '7'],
    ['supports', { ...support, participants: 40 }, ['participants'], 'figure', '40'],
    ['supports', { ...support, participants: { value: '40' } }, ['participants', 'value'], 'count', '"40"'],
    ['supports', { ...support, participants: { value: 4, bound: '=' } }, ['participants', 'bound'], 'bound', '"="'],
    ['supports', { ...support, spent: { value: 250 } }, ['spent', 'value'], 'dong', '250'],
    ['supports', { ...support, kind: 'credit-link', lent: '1' }, ['lent'], 'figure', '"1"'],
    ['statements', { ...stated, scope: 'Hà Nội' }, ['scope'], 'scope', '"Hà Nội"'],
    ['statements', { ...stated, scope: { label: '' } }, ['scope', 'label'], 'text', '""'],
    ['statements', { ...stated, indicator: 'tenants' }, ['indicator'], 'stated-indicator', '"tenants"'],
    ['statements', { ...stated, value: 21 }, ['value'], 'whole-number', '21'],
    ['statements', { ...stated, value: '21.5' }, ['value'], 'whole-number', '"21.5"'],
    ['sources', { ...source, published: 'yesterday' }, ['published'], 'date', '"yesterday"'],
  ] as const)('%s: %o', (table, row, field, expected, got) => {
    expect(only(table, row)).toEqual([
      { code: 'gate.bad-value', severity: 'error', path: [table, 0, ...field], params: { expected, got } },
    ]);
  });

  it('takes money, shares, points and bare dates in the fields made for them', () => {
    const money = { ...observed, indicator: 'capital.registered', value: '1.5' };
    const share = { ...observed, indicator: 'occupancy.printed', value: '77,67' };
    const flow = { ...observed, indicator: 'budget.paid', value: '1' };
    const scored = { id: 'e', type: 'bids-scored', undertaking: 'u', on: '2024', score: '-1' };
    expect(only('observations', money)[0]?.params).toEqual({ expected: 'dong', got: '"1.5"' });
    expect(only('observations', share)[0]?.params).toEqual({ expected: 'percent', got: '"77,67"' });
    expect(only('observations', flow).map(({ code, path }) => [code, path?.[2]])).toEqual([
      ['gate.missing-value', 'over'],
      ['gate.unknown-key', 'asOf'],
    ]);
    expect(only('events', scored)[0]?.params).toEqual({ expected: 'points', got: '"-1"' });
  });
});

describe('a row that is no row', () => {
  it.each([
    [null, 'null'],
    [[], 'array'],
    ['row', '"row"'],
    [new Map([['id', 'c']]), 'Map'],
    [new Set(), 'Set'],
    [new Error('x'), 'Error'],
  ])('%o', (row, got) => {
    expect(only('clusters', row)).toEqual([
      { code: 'gate.bad-value', severity: 'error', path: ['clusters', 0], params: { expected: 'row', got } },
    ]);
  });

  it('is missing where the list has a hole', () => {
    expect(only('clusters', undefined)).toEqual([
      { code: 'gate.missing-value', severity: 'error', path: ['clusters', 0], params: { expected: 'row' } },
    ]);
  });
});

describe('a field that must be there and is not', () => {
  it('is listed, each by its name', () => {
    expect(only('clusters', {}).map(({ code, path, params }) => [code, path?.[2], params])).toEqual([
      ['gate.missing-value', 'id', { expected: 'id' }],
      ['gate.missing-value', 'name', { expected: 'text' }],
      ['gate.missing-value', 'places', { expected: 'list' }],
    ]);
    expect(only('clusters', { ...cluster, places: [] })).toEqual([
      {
        code: 'gate.missing-value',
        severity: 'error',
        path: ['clusters', 0, 'places', 0],
        params: { expected: 'text' },
      },
    ]);
    expect(only('events', {})).toEqual([
      {
        code: 'gate.missing-value',
        severity: 'error',
        path: ['events', 0, 'type'],
        params: { expected: 'event-type' },
      },
    ]);
  });

  it('is not made up for by undefined, which no JSON can say', () => {
    expect(only('events', { ...established, document: undefined })).toEqual([
      { code: 'gate.missing-value', severity: 'error', path: ['events', 0, 'document'], params: { expected: 'text' } },
    ]);
  });
});

describe('a field nobody declared', () => {
  it('is a misspelt fact: the row is refused, the field named', () => {
    expect(only('events', { ...established, aera: '20' })).toEqual([
      { code: 'gate.unknown-key', severity: 'error', path: ['events', 0, 'aera'], params: { key: 'aera' } },
    ]);
  });

  it('is named where it lies, inside a scope or a stretch of time', () => {
    const inScope = { ...stated, scope: { label: 'Hà Nội', place: 'x' } };
    const inSpan = { ...without(stated, 'asOf'), over: { from: '2024-01-01', before: '2024-07-01', to: 'x' } };
    expect(only('statements', inScope).map(({ path }) => path)).toEqual([['statements', 0, 'scope', 'place']]);
    expect(only('statements', inSpan).map(({ path }) => path)).toEqual([['statements', 0, 'over', 'to']]);
  });

  it('is refused on an event of a type whose document does not say it', () => {
    const row = { id: 'e', type: 'ground-broken', undertaking: 'u', on: '2024', area: '20' };
    expect(only('events', row).map(({ code, path }) => [code, path])).toEqual([
      ['gate.unknown-key', ['events', 0, 'area']],
    ]);
  });
});

describe('a stretch of time', () => {
  const during = (from: string, before: string) => ({
    id: 'f',
    scope: { label: 'Hà Nội' },
    indicator: 'budget.paid',
    over: { from, before },
    source: 's',
  });

  it('may be one day long', () => {
    expect(readRegister(withTables({ statements: [during('2024-01-01', '2024-01-02')] })).problems).toEqual([]);
  });

  it.each([
    ['2024-01-01', '2024-01-01'],
    ['2024-01-02', '2024-01-01'],
  ])('is refused when it is empty or runs backwards: from %s before %s', (from, before) => {
    expect(only('statements', during(from, before))).toEqual([
      {
        code: 'gate.bad-value',
        severity: 'error',
        path: ['statements', 0, 'over'],
        params: { expected: 'span', got: 'object' },
      },
    ]);
  });

  it('stands in place of a day and not beside it', () => {
    const both = { ...stated, over: { from: '2024-01-01', before: '2024-07-01' } };
    const neither = { id: 'f', scope: { label: 'Hà Nội' }, indicator: 'workers', source: 's' };
    const refusal = {
      code: 'gate.bad-value',
      severity: 'error',
      path: ['statements', 0],
      params: { expected: 'when', got: 'object' },
    };
    expect(only('statements', both)).toEqual([refusal]);
    expect(only('statements', neither)).toEqual([refusal]);
  });
});

describe('an area that no cluster has', () => {
  it('is accepted up to 1000 ha', () => {
    expect(readRegister(withTables({ events: [{ ...established, area: '1000.000' }] })).problems).toEqual([]);
  });

  it.each(['1000.000001', '28997.50', '999999999'])('is a slip of unit: %s ha', (area) => {
    const canonical = area.replace(/\.?0+$/, '');
    expect(only('events', { ...established, area })).toEqual([
      {
        code: 'gate.absurd-area',
        severity: 'error',
        path: ['events', 0, 'area'],
        params: { area: canonical, most: '1000' },
      },
    ]);
  });

  it('is refused in an observation too', () => {
    const row = { ...observed, indicator: 'area.total', value: '200000' };
    expect(only('observations', row)).toEqual([
      {
        code: 'gate.absurd-area',
        severity: 'error',
        path: ['observations', 0, 'value'],
        params: { area: '200000', most: '1000' },
      },
    ]);
  });
});

describe('lengths', () => {
  it('takes an id of 200 characters and not of 201', () => {
    expect(readRegister({ schemaVersion: 1, sources: [{ id: 'x'.repeat(200) }] }).problems).toEqual([]);
    expect(only('sources', { id: 'x'.repeat(201) })[0]?.params).toEqual({
      expected: 'id',
      got: `"${'x'.repeat(61)}…"`,
    });
  });

  it('takes a text of 2000 characters and not of 2001', () => {
    expect(readRegister(withTables({ sources: [{ ...source, title: 'x'.repeat(2000) }] })).problems).toEqual([]);
    expect(only('sources', { ...source, title: 'x'.repeat(2001) })[0]?.path).toEqual(['sources', 0, 'title']);
  });

  it('takes a list of 1000 entries and not of 1001', () => {
    const places = Array.from({ length: 1001 }, (_, i) => `Xã ${i}`);
    expect(readRegister(withTables({ clusters: [{ ...cluster, places: places.slice(1) }] })).problems).toEqual([]);
    expect(only('clusters', { ...cluster, places })).toEqual([
      {
        code: 'gate.bad-value',
        severity: 'error',
        path: ['clusters', 0, 'places'],
        params: { expected: 'list', got: 'array' },
      },
    ]);
  });
});
