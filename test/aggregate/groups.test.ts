import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accumulate,
  aggregate,
  count,
  groupBy,
  mapOutput,
  measures,
  rollup,
  setKey,
  sum,
  where,
  type Measure,
} from '../../src/aggregate/index.js';
import { rows } from './rows.js';

describe('groups', () => {
  it('may be called anything, __proto__ and constructor among them', () => {
    const names = ['__proto__', 'constructor', 'toString', '', '__proto__'];
    expect([
      ...aggregate(
        names,
        groupBy((name: string) => name, count()),
      ),
    ]).toEqual([
      ['', 1],
      ['__proto__', 2],
      ['constructor', 1],
      ['toString', 1],
    ]);
    const named = measures({ ['__proto__']: count(), n: count() } as unknown as Record<
      string,
      Measure<unknown, never, number>
    >);
    expect(Object.entries(aggregate(names, named))).toEqual([
      ['__proto__', 5],
      ['n', 5],
    ]);
  });

  it('are sets of places, in whatever order and however often a place is named', () => {
    const clusters = [['b', 'a'], ['a', 'b', 'a'], ['a'], []];
    expect([
      ...aggregate(
        clusters,
        groupBy((places: string[]) => places, count()),
      ),
    ]).toEqual([
      ['["a","b"]', 2],
      ['[]', 1],
      ['a', 1],
    ]);
    expect(setKey(['a'])).toBe('a');
    expect(setKey(['b', 'a', 'b'])).toBe(setKey(['a', 'b']));
    expect(setKey(['a,b'])).not.toBe(setKey(['a', 'b']));
    expect(setKey(['a","b', 'c'])).not.toBe(setKey(['a', 'b', 'c']));
  });

  it('come sorted by the code units of their names', () => {
    const names = ['Đ', 'b', 'B', 'a', 'ă', '10', '9'];
    expect([
      ...aggregate(
        names,
        groupBy((name: string) => name, count()),
      ).keys(),
    ]).toEqual(['10', '9', 'B', 'a', 'b', 'ă', 'Đ']);
  });

  it('need a key: neither a number nor a mixed list is one', () => {
    for (const key of [1, undefined, null, ['a', 1]]) {
      expect(() =>
        aggregate(
          ['x'],
          groupBy(() => key as unknown as string, count()),
        ),
      ).toThrow(/not a key of a group/u);
    }
  });

  it('count each row once: the groups of any grouping add up to the whole', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { n, by } = aggregate(
          given,
          measures({ n: count(), by: groupBy((r: (typeof given)[number]) => r.places, count()) }),
        );
        expect([...by.values()].reduce((a, b) => a + b, 0)).toBe(n);
      }),
    );
  });

  it('are found again among thousands, in a table that grew', () => {
    const given = Array.from({ length: 30_000 }, (_, i) => ({ a: `a${i % 173}`, b: `b${i % 89}` }));
    const cells = aggregate(
      given,
      groupBy(
        (r: { a: string; b: string }) => r.a,
        groupBy((r) => r.b, count()),
      ),
    );
    expect([...cells.values()].reduce((total, inner) => total + inner.size, 0)).toBe(173 * 89);
    expect(new Set([...cells.values()].flatMap((inner) => [...inner.values()]))).toEqual(new Set([1, 2]));
  });
});

describe('a rollup', () => {
  const given = [
    { in: 'a', stage: 'x', area: '1' },
    { in: 'a', stage: 'y', area: '2' },
    { in: 'b', stage: 'x', area: '4' },
  ];
  type Row = (typeof given)[number];
  it('has at each level the total of what lies beneath', () => {
    const top = aggregate(
      given,
      rollup(
        [(r: Row) => r.in, (r: Row) => r.stage],
        sum((r: Row) => r.area),
      ),
    );
    expect(top.total.value).toBe('7');
    expect([...top.groups].map(([key, { total }]) => [key, total.value])).toEqual([
      ['a', '3'],
      ['b', '4'],
    ]);
    expect(
      [...(top.groups.get('a')?.groups ?? [])].map(([key, { total, groups }]) => [key, total.value, groups.size]),
    ).toEqual([
      ['x', '1', 0],
      ['y', '2', 0],
    ]);
  });

  it('agrees with separate groupings, level by level', () => {
    fc.assert(
      fc.property(rows, (all) => {
        type R = (typeof all)[number];
        const inner = sum((r: R) => r.weight);
        const { total, groups } = aggregate(all, rollup([(r: R) => r.district, (r: R) => String(r.year)], inner));
        expect(total).toEqual(aggregate(all, inner));
        expect(new Map([...groups].map(([key, each]) => [key, each.total]))).toEqual(
          aggregate(
            all,
            groupBy((r: R) => r.district, inner),
          ),
        );
      }),
    );
  });

  it('stands within groups as well', () => {
    const within = aggregate(
      given,
      groupBy((r: Row) => r.stage, rollup([(r: Row) => r.in], count())),
    );
    expect([...within].map(([key, { total, groups }]) => [key, total, [...groups.keys()]])).toEqual([
      ['x', 2, ['a', 'b']],
      ['y', 1, ['a']],
    ]);
  });
});

describe('where', () => {
  it('reads nothing from the rows it leaves out', () => {
    const given = [{ kind: 'a', inner: { area: '2' } }, { kind: 'b' }] as const;
    type Row = (typeof given)[number];
    const only = where(
      (row: Row): row is (typeof given)[0] => row.kind === 'a',
      sum((row) => row.inner.area),
    );
    expect(aggregate(given, only)).toEqual({ value: '2', n: 1, missing: 0, refused: 0 });
  });

  it('within where keeps what both keep, in groups too', () => {
    const odd = where(
      (n: number) => n % 2 === 1,
      where((n: number) => n > 2, count()),
    );
    expect(aggregate([1, 2, 3, 4, 5], odd)).toBe(2);
    expect([
      ...aggregate(
        [1, 2, 3, 4, 5],
        groupBy((n: number) => (n < 4 ? 'low' : 'high'), odd),
      ),
    ]).toEqual([
      ['high', 1],
      ['low', 1],
    ]);
  });
});

describe('a pass', () => {
  it('reads a value that two measures share once', () => {
    let reads = 0;
    const area = (row: string) => {
      reads++;
      return row;
    };
    aggregate(['1', '2'], measures({ a: sum(area), b: sum(area), c: groupBy(() => 'x', sum(area)) }));
    expect(reads).toBe(2);
    aggregate(['1', '2'], measures({ a: sum(area), b: sum(area, { scale: 2 }) }));
    expect(reads).toBe(6);
  });

  it('takes any iterable, of any length around a batch', () => {
    const counted = measures({ n: count(), total: sum((n: number) => n, { scale: 0 }) });
    for (const length of [0, 1, 1023, 1024, 1025, 2048, 5000]) {
      const list = Array.from({ length }, (_, i) => i);
      const want = {
        n: length,
        total: { value: String((length * (length - 1)) / 2), n: length, missing: 0, refused: 0 },
      };
      expect(aggregate(list, counted)).toEqual(want);
      expect(aggregate(new Set(list), counted)).toEqual(want);
      expect(aggregate(list.values(), counted)).toEqual(want);
    }
  });

  it('leaves the rows alone, frozen ones too', () => {
    const given = Object.freeze([Object.freeze({ in: Object.freeze(['b', 'a']) as readonly string[], area: '1' })]);
    type Row = (typeof given)[number];
    const measure = groupBy(
      (row: Row) => row.in,
      sum((row: Row) => row.area),
    );
    expect([...aggregate(given, measure).keys()]).toEqual(['["a","b"]']);
    expect(given[0]?.in).toEqual(['b', 'a']);
  });

  it('with an output read into another form merges as before', () => {
    const base = sum((row: string) => row);
    const named = mapOutput(base, ({ value }) => `${value} ha`);
    expect(named.extractOutput(named.mergeAccumulators([accumulate(['1'], base), accumulate(['2'], named)]))).toBe(
      '3 ha',
    );
  });
});
