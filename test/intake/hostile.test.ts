import { describe, expect, it } from 'vitest';
import { hectares, isoDate, type IsoDate } from '../../src/core/index.js';
import { readRegister } from '../../src/gate/index.js';
import {
  applyRepairs,
  doubtTotal,
  findTwins,
  normalizeName,
  readDecisionNumber,
  readLegalDate,
  readQuantity,
  readRows,
  suggestMapping,
  type Mapping,
} from '../../src/intake/index.js';
import {
  joinDirectories,
  placeOn,
  placesOn,
  provinceDirectory,
  sameLand,
  successorsOf,
  type PlaceDirectory,
  type PlaceKey,
  type PlaceVersion,
} from '../../src/intake/places/index.js';
import { renderProblem } from '../../src/messages/index.js';
import { told } from './reading.js';

const throwing = {
  get: () => {
    throw new Error('no');
  },
};
const bomb = (target: object): object => new Proxy(target, new Proxy({}, throwing));
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const deep = (): object => {
  let nested: object = {};
  for (let i = 0; i < 100_000; i++) nested = { value: nested };
  return nested;
};

/** What no spreadsheet holds and a hostile host may hand over. */
const values: Readonly<Record<string, unknown>> = {
  null: null,
  undefined,
  NaN: Number.NaN,
  'a number': 5,
  'a symbol': Symbol('x'),
  'a big number': 10n,
  'a bigger one': 10n ** 40n,
  'a function': () => 1,
  'an object': {},
  'a list': [],
  'an object without a prototype': Object.create(null),
  'an object with a key __proto__': JSON.parse('{"__proto__":{"polluted":1}}'),
  'a proxy that throws': bomb({}),
  'a list that throws': bomb([]),
  'a revoked proxy': revoked({}),
  'a revoked list': revoked([]),
  'a getter that throws': Object.defineProperty({}, 'value', { enumerable: true, ...throwing }),
  'a date that is none': new Date(Number.NaN),
  'a date without an instant': Object.create(Date.prototype),
  'the last instant': new Date(8.64e15),
  'a deep object': deep(),
  'a list of holes': new Array(2 ** 32 - 1),
  'a list that says it is endless': new Proxy([], {
    get: (list, key) => (key === 'length' ? Infinity : Reflect.get(list, key)),
  }),
  'a list with an endless iterator': Object.assign(['x'], {
    [Symbol.iterator]: function* () {
      for (;;) yield 1;
    },
  }),
  'rich text that throws': { richText: bomb([]) },
  'rich text with runs that throw': { richText: [bomb({})] },
  'half a character': '\ud800',
  'a megabyte': '1.'.repeat(500_000),
};
const cases = Object.entries(values);

const head = ['Tên CCN', 'Huyện', 'Diện tích (ha)', 'Tình trạng', 'Tính đến'];
const good = ['Dị Nậu', 'Thạch Thất', 10, 'Đã thành lập', '2024'];
const mapping: Mapping = { ...suggestMapping([head]), source: { id: 's' } };
const hostile = (value: unknown): never => value as never;

/** Each problem can be said in words, and stays short. */
const sayable = (problems: readonly Parameters<typeof renderProblem>[0][]): void => {
  for (const problem of problems) {
    expect(renderProblem(problem, 'en').length).toBeLessThan(1000);
    expect(renderProblem(problem, 'vi')).not.toBe('');
  }
};

describe.each(cases)('%s', (_, value) => {
  it('as a text is refused or read', () => {
    for (const result of [
      ...(['area', 'money', 'percent', 'count'] as const).map((kind) => readQuantity(hostile(value), kind)),
      readLegalDate(hostile(value)),
      readDecisionNumber(hostile(value)),
      normalizeName(hostile(value)),
    ]) {
      expect(result.ok).toBe(false);
      if (!result.ok) sayable([...result.problems]);
    }
    expect(readLegalDate('năm nay', { published: hostile(value) })).toMatchObject({ ok: false });
  });

  it('as a sheet, a row or a cell takes nothing else with it', () => {
    sayable([...readRows(value, mapping).problems]);
    const asRow = readRows([head, value, good], mapping);
    sayable([...asRow.problems]);
    for (const row of [
      [value, 'X', 1],
      ['Phùng Xá', value, value, value, value],
    ]) {
      const { account, document, problems } = readRows([head, row, good], mapping);
      const { given, ...fates } = account;
      expect(document.clusters.at(-1)).toMatchObject({ name: 'Dị Nậu' });
      expect(Object.values(fates).reduce((sum, n) => sum + n, 0)).toBe(given);
      sayable([...problems]);
      readRegister(document);
    }
    expect(
      readRows(
        [
          { name: value, district: 'X' },
          { name: 'Dị Nậu', district: 'X' },
        ],
        {
          headerRows: 0,
          columns: [
            { column: 'name', field: 'name' },
            { column: 'district', field: 'district' },
          ],
          source: { id: 's' },
        },
      ).document.clusters.at(-1),
    ).toMatchObject({ name: 'Dị Nậu' });
  });

  it('as a sheet to suggest for, or a head in one, leaves the other heads', () => {
    expect(suggestMapping(value)).toMatchObject({ columns: expect.any(Array) });
    expect(suggestMapping([value])).toMatchObject({ columns: expect.any(Array) });
    const { columns } = suggestMapping([['Tên CCN', value, 'Diện tích (ha)']]);
    expect(columns.map(({ field }) => field)).toEqual(['name', 'area.total']);
  });

  it('as a mapping or a part of one is left out and told', () => {
    const rows = [head, [...good.slice(0, 4), new Date('2024-06-30T17:00:00Z')]];
    sayable([...readRows(rows, hostile(value)).problems]);
    for (const part of [
      'headerRows',
      'columns',
      'source',
      'province',
      'asOf',
      'published',
      'decimalMark',
      'dateOffset',
    ])
      sayable([...readRows(rows, { ...mapping, [part]: value }).problems]);
    for (const part of ['column', 'field', 'unit', 'power']) {
      const columns = mapping.columns.map((column, i) => (i === 2 ? { ...column, [part]: value } : column));
      const { document, problems } = readRows(rows, { ...mapping, columns: hostile(columns) });
      expect(document.clusters).toHaveLength(1);
      sayable([...problems]);
    }
    sayable([...readRows(rows, { ...mapping, columns: hostile([value]) }).problems]);
    sayable([...readRows(rows, { ...mapping, statuses: hostile(value) }).problems]);
    const { events } = readRows(rows, { ...mapping, statuses: { 'Đã thành lập': hostile(value) } }).document;
    expect(events.length).toBeLessThan(2);
  });

  it('as a repair changes nothing that it does not name', () => {
    const repair = { row: 0, column: 0, value: 'x' };
    expect(() => applyRepairs(hostile(value), [repair])).not.toThrow();
    expect(applyRepairs([value, ['a']], [{ ...repair, row: 1 }])[1]).toEqual(['x']);
    expect(applyRepairs([value], [repair])).toHaveLength(1);
    expect(applyRepairs([['a']], hostile(value))).toEqual([['a']]);
    expect(applyRepairs([['a'], ['b']], [hostile(value), { ...repair, row: 1 }])).toEqual([['a'], ['x']]);
    for (const part of ['row', 'column', 'value'])
      expect(applyRepairs([['a']], [{ ...repair, [part]: value }])).toHaveLength(1);
  });

  it('as a total is not doubted', () => {
    expect(doubtTotal({ clusters: hostile(value), area: hectares('22') })).toEqual([]);
    expect(doubtTotal({ clusters: 19, area: hostile(value) })).toEqual([]);
  });

  const directory = provinceDirectory();
  const key = { level: 'province', code: '52', on: isoDate('2025-01-01') } as const;

  it('asked for as a place is unknown', () => {
    for (const query of [value, { ...key, code: value }, { ...key, level: value }, { ...key, on: value }]) {
      const found = placeOn(directory, hostile(query));
      expect(found.ok).toBe(false);
      if (!found.ok) sayable([...found.problems]);
    }
    expect(placeOn(directory, { level: 'province', name: hostile(value), on: key.on }).ok).toBe(false);
    expect(placesOn(directory, hostile(value), hostile(value))).toEqual([]);
    expect(successorsOf(directory, hostile(value), key.on).ok).toBe(false);
    expect(successorsOf(directory, key, hostile(value))).toMatchObject({ ok: true });
    expect(sameLand(directory, hostile(value), hostile(value)).verdict).toBe('unknown');
    const covered = { level: 'province', codes: hostile([value]), on: key.on } as const;
    expect(sameLand(directory, covered, { ...covered, codes: hostile(value) }).verdict).toBe('unknown');
  });

  it('in a directory is no entry of it', () => {
    expect(placeOn(hostile(value), key).ok).toBe(false);
    expect(placeOn({ ...directory, units: hostile(value) }, key).ok).toBe(false);
    const units = [hostile(value), ...directory.units];
    expect(placeOn({ ...directory, units }, key)).toMatchObject({ value: { place: { name: 'Bình Định' } } });
    const successions = [hostile(value), ...directory.successions];
    expect(successorsOf({ ...directory, units, successions }, key, isoDate('2025-07-01'))).toMatchObject({
      value: { share: 'whole', places: [{ name: 'Gia Lai' }] },
    });
    for (const part of ['level', 'code', 'name', 'from', 'before']) {
      const [first] = directory.units;
      placesOn({ ...directory, units: [{ ...(first as PlaceVersion), [part]: value }] }, 'province', key.on);
    }
    expect(placeOn({ ...directory, checkedOn: hostile(value) }, key)).toMatchObject({ ok: true });
    expect(joinDirectories({ ...directory, units }).units).toHaveLength(directory.units.length);
  });
});

describe('nothing is polluted', () => {
  it('by heads, keys, columns and repairs called __proto__', () => {
    const row = JSON.parse('{"__proto__":"Dị Nậu","district":"X"}') as object;
    const { document } = readRows([row], {
      headerRows: 0,
      columns: [
        { column: '__proto__', field: 'name' },
        { column: 'district', field: 'district' },
      ],
      source: { id: 's' },
    });
    expect(document.clusters).toMatchObject([{ name: 'Dị Nậu' }]);
    const [mended] = applyRepairs([row], [{ row: 0, column: '__proto__', value: 'Phùng Xá' }]) as [object];
    expect(Object.entries(mended)).toEqual([
      ['__proto__', 'Phùng Xá'],
      ['district', 'X'],
    ]);
    expect(Object.getPrototypeOf(mended)).toBe(Object.prototype);
    expect(suggestMapping([row]).unknown).toEqual([{ column: '__proto__', head: '__proto__' }]);
    expect(
      readRows([good], { ...mapping, headerRows: 0, columns: hostile([{ column: 0, field: '__proto__' }]) }).problems,
    ).toMatchObject([{ code: 'intake.bad-mapping', params: { part: 'columns.0.field' } }, { code: 'intake.unmapped' }]);
  });

  it('by a repair of the length of a row', () => {
    for (const column of ['length', -1, 1.5, 2 ** 32, 1e6, Number.NaN])
      expect(applyRepairs([['a']], [{ row: 0, column, value: 'x' }])).toEqual([['a']]);
    expect(applyRepairs([['a']], [{ row: 0, column: 2, value: 'x' }])).toEqual([['a', undefined, 'x']]);
  });

  it('and what was given is as it was', () => {
    const rows = Object.freeze([Object.freeze([...head]), Object.freeze([...good])]);
    expect(applyRepairs(rows, [{ row: 1, column: 2, value: '11 ha' }])[1]).toEqual([
      'Dị Nậu',
      'Thạch Thất',
      '11 ha',
      'Đã thành lập',
      '2024',
    ]);
    expect(rows[1]).toEqual(good);
    expect(readRows(rows, Object.freeze({ ...mapping })).document.clusters).toHaveLength(1);
  });
});

describe('what is wrong with a mapping', () => {
  const parts = (more: object): unknown =>
    readRows([head, good], { ...mapping, ...more }).problems.map(({ code, params }) => [
      code,
      ...Object.values(params),
    ]);

  it.each<[string, object, readonly unknown[]]>([
    ['nothing', {}, []],
    ['head rows that are no count', { headerRows: -1 }, ['headerRows', 'number']],
    ['a day that is none', { published: '2024-02-30' }, ['published', 'string']],
    ['a date that is none', { asOf: '30/6/2024' }, ['asOf', 'string']],
    ['a mark that is none', { decimalMark: ';' }, ['decimalMark', 'string']],
    ['an offset by name', { dateOffset: 'Asia/Ho_Chi_Minh' }, ['dateOffset', 'string']],
    ['an offset beyond any', { dateOffset: '+15:00' }, ['dateOffset', 'string']],
    ['a province that is no text', { province: 1 }, ['province', 'number']],
    ['words of status that are no table', { statuses: 'x' }, ['statuses', 'string']],
    ['a word of status for no step', { statuses: { x: 'begun' } }, ['statuses.x', 'string']],
    ['a title of the source that is no text', { source: { id: 's', title: 5 } }, ['source.title', 'number']],
  ])('%s', (_, more, problem) => {
    expect(parts(more)).toEqual(problem.length === 0 ? [] : [['intake.bad-mapping', ...problem]]);
  });

  it.each<[string, object, string]>([
    ['a field nobody knows', { column: 0, field: 'names' }, 'columns.0.field'],
    ['a field that every object has', { column: 0, field: 'toString' }, 'columns.0.field'],
    ['a column that is no place', { column: -1, field: 'name' }, 'columns.0.column'],
  ])('%s', (_, column, part) => {
    expect(parts({ columns: [column] })).toEqual([
      ['intake.bad-mapping', part, typeof Object.values(column)[part.endsWith('field') ? 1 : 0]],
      ['intake.unmapped', 'name'],
    ]);
  });

  it('a unit or a power that is none leaves the column without it', () => {
    const columns = (more: object) => mapping.columns.map((one, i) => (i === 2 ? { ...one, ...more } : one));
    expect(parts({ columns: columns({ unit: 'mẫu' }) })).toEqual([
      ['intake.bad-mapping', 'columns.2.unit', 'string'],
      ['intake.missing-unit', 'area', '10'],
    ]);
    expect(parts({ columns: columns({ power: 16 }) })).toEqual([['intake.bad-mapping', 'columns.2.power', 'number']]);
    expect(parts({ columns: columns({ power: 15 }) })).toEqual([['intake.out-of-range', 'area', '10']]);
  });

  it('no source: nothing is read, and every cell is accounted for', () => {
    const { account, document, problems } = readRows([head, good], { ...mapping, source: hostile({ id: '' }) });
    expect(problems).toMatchObject([
      { code: 'intake.bad-mapping', params: { part: 'source.id' } },
      { code: 'intake.unmapped', params: { field: 'name' } },
    ]);
    expect([document.clusters, account.given, account.head, account.ignored]).toEqual([[], 10, 5, 5]);
  });

  it('a number of problems that is none is an error of the program', () => {
    for (const maxProblems of [-1, 1.5, Number.NaN, hostile('x')])
      expect(() => readRows([], mapping, { maxProblems })).toThrow(TypeError);
    expect(readRows([['x']], { ...mapping, headerRows: 0 }, { maxProblems: 0 }).problems).toHaveLength(1);
  });
});

describe('holes', () => {
  it('between rows, as some libraries leave them, are blank rows', () => {
    const sheet: unknown[] = [];
    sheet[1] = [undefined, ...head];
    sheet[3] = [undefined, ...good];
    const reading = readRows(sheet, { ...suggestMapping(sheet), source: { id: 's' } });
    expect(reading.document.clusters).toMatchObject([{ name: 'Dị Nậu', places: ['Thạch Thất'] }]);
    expect(reading.others.map(({ row, is }) => `${row} ${is}`)).toEqual(['0 head', '1 head', '2 blank']);
    expect(reading.account).toMatchObject({ given: 24, blank: 14, head: 5 });
  });

  it('are no reason to take objects for lists', () => {
    expect(suggestMapping([null, { name: 'a' }]).columns).toMatchObject([{ column: 'name', field: 'name' }]);
    expect(readRows([null, ['a'], { a: 1 }], mapping).problems).toMatchObject([{ code: 'intake.not-rows', path: [2] }]);
  });
});

describe('counts that a database hands over as big integers', () => {
  it('are numbers', () => {
    const rows = [
      ['Tên CCN', 'Huyện', 'Lao động'],
      ['Dị Nậu', 'Thạch Thất', 1200n],
    ];
    expect(readRows(rows, { ...suggestMapping(rows), source: { id: 's' } }).document.observations).toMatchObject([
      { indicator: 'workers', value: 1200 },
    ]);
  });
});

describe('time', () => {
  const megabyte = 1_000_000;
  it.each(
    Object.entries({
      dots: `${'.'.repeat(megabyte)}x`,
      colons: `${': '.repeat(megabyte / 2)}x`,
      brackets: '('.repeat(megabyte),
      months: `ngày ${' tháng '.repeat(megabyte / 7)}`,
      'months in a cell that is cleaned': `ngày ${' tháng '.repeat(14_000)}`,
      'dots in a cell that is cleaned': `${'.'.repeat(99_000)}x`,
      marks: 'a\u0301'.repeat(megabyte / 2),
      underscores: `${'_'.repeat(megabyte)}x`,
      totals: 'tổng '.repeat(megabyte / 5),
    }),
  )(
    'a megabyte of %s is linear work',
    (_, text) => {
      const rows = [head, [text, text, text], [null, text, null], [text, null, null], good];
      const { document, problems } = readRows(rows, { ...mapping, statuses: { [text]: null } });
      expect(document.clusters.at(-1)).toMatchObject({ name: 'Dị Nậu' });
      for (const problem of problems) expect(JSON.stringify(problem).length).toBeLessThan(2000);
      suggestMapping([[text, text], head]);
      suggestMapping([{ [text]: 1 }]);
      placeOn(provinceDirectory(), { level: 'province', name: text, on: isoDate('2025-01-01') });
    },
    10_000,
  );

  it('thirty thousand rows of one name are linear work, and none lists all the others', () => {
    const rows = [head, ...Array.from({ length: 30_000 }, (_, i) => ['Dị Nậu', 'Thạch Thất', i + 1])];
    const { problems, document } = readRows(rows, mapping, { maxProblems: 2 });
    expect(document.clusters).toHaveLength(30_000);
    expect(problems[0]).toMatchObject({ code: 'intake.same-name', params: { rows: { length: 20 } } });
  }, 30_000);

  it('many repairs of one row are linear work', () => {
    const repairs = Array.from({ length: 100_000 }, (_, i) => ({ row: 0, column: i % 3, value: String(i) }));
    expect(applyRepairs([['a', 'b', 'c']], repairs)).toEqual([['99999', '99997', '99998']]);
  });

  it('three hundred clusters of one name in many districts are compared pair by pair and no more', () => {
    const clusters = Array.from({ length: 300 }, (_, i) => ({
      id: `c${String(i)}`,
      name: 'Thị trấn',
      places: [`Huyện ${String(i % 150)}`],
      province: 'Y',
    }));
    const { register } = readRegister({ schemaVersion: 1, clusters });
    expect(findTwins(register)).toHaveLength(150);
  }, 20_000);
});

describe('a directory that goes round in circles', () => {
  const day = (n: number): IsoDate => `20${String(10 + n).padStart(2, '0')}-01-01` as IsoDate;
  const unit = (code: string, n: number, last = false) =>
    ({ level: 'commune', code, name: code, kind: 'xã', from: day(n), before: last ? null : day(n + 1) }) as const;
  const heir = (code: string, n: number, into: string) =>
    ({ level: 'commune', code, before: day(n + 1), into, share: 'part' }) as const;
  const directoryOf = (units: PlaceDirectory['units'], successions: PlaceDirectory['successions']): PlaceDirectory => {
    return { edition: 'x', checkedOn: day(80), units, successions };
  };
  const ask = (directory: PlaceDirectory, code = 'a') =>
    successorsOf(directory, { level: 'commune', code, on: day(0) } as PlaceKey, day(70));

  it('is followed once: sixty years of two halves exchanged', () => {
    const years = Array.from({ length: 60 }, (_, n) => n);
    const units = years.flatMap((n) => [unit('a', n, n === 59), unit('b', n, n === 59)]);
    const successions = years
      .slice(0, 59)
      .flatMap((n) => [heir('a', n, 'a'), heir('a', n, 'b'), heir('b', n, 'a'), heir('b', n, 'b')]);
    const heirs = ask(directoryOf(units, successions));
    expect(heirs).toMatchObject({ value: { share: 'part', places: [{ code: 'a' }, { code: 'b' }] } });
  });

  it('is unknown where an heir ended before it inherits, and where two are in force', () => {
    const [a, b] = [unit('a', 0), { ...unit('b', 0), before: day(1) }];
    expect(ask(directoryOf([a, b], [heir('a', 0, 'b')]))).toMatchObject({ value: { share: 'unknown', places: [] } });
    const later = [unit('b', 1, true), { ...unit('b', 1, true), name: 'c' }];
    expect(ask(directoryOf([a, ...later], [heir('a', 0, 'b')]))).toMatchObject({ value: { share: 'unknown' } });
  });
});

it('says what was asked for, cut short', () => {
  expect(
    told(placeOn(provinceDirectory(), { level: 'province', code: 'x'.repeat(1000), on: isoDate('2025-01-01') })),
  ).toMatchObject({
    place: `${'x'.repeat(63)}…`,
  });
});
