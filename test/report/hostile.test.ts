import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/messages/index.js';
import type { Problem } from '../../src/model/index.js';
import { checkForm, fileForm, reconcile } from '../../src/report/index.js';

const half2026 = { year: 2026, kind: 'half' } as const;

/** Codes and places, and each problem can be said. */
const told = (problems: readonly Problem[]) =>
  problems.map((problem) => {
    for (const language of ['vi', 'en'] as const) expect(renderProblem(problem, language)).not.toContain('"report.');
    return [problem.code, problem.path?.join('.')];
  });

describe('figures to reconcile come from data, and each field that is wrong is told with its place', () => {
  const problemsOf = (published: unknown, computed: unknown) => {
    const found = reconcile(published as never, computed as never);
    return found.ok ? [] : told(found.problems);
  };

  it.each([
    ['digits', 1.5],
    ['digits', '1'],
    ['digits', null],
    ['digits', 19],
    ['digits', -19],
    ['digits', 1e300],
    ['bound', null],
    ['bound', '≈'],
    ['bound', 'toString'],
    ['on', '2022-13'],
    ['on', 2022],
    ['population', 5],
    ['boundaries', null],
    ['subtotals', null],
    ['subtotals', []],
  ])('published %s: %j', (field, value) => {
    expect(problemsOf({ value: '20', [field]: value }, { value: '32.5' })).toEqual([
      ['report.bad-figure', `published.${field}`],
    ]);
  });

  it.each([
    ['bound', '≈', 'bound'],
    ['range', null, 'range'],
    ['range', { least: '1' }, 'range.most'],
    ['items', null, 'items'],
    ['items', {}, 'items'],
    ['items', [null], 'items.0'],
    ['items', [{ id: 'a', value: '12.5', horizons: null }], 'items.0.horizons'],
    ['items', [{ id: 'a', horizons: { 2015: '1,5' } }], 'items.0.horizons.2015'],
    ['items', [{ id: 'a' }, { id: 'b', stages: 'one' }], 'items.1.stages'],
    ['items', [{ value: '1' }], 'items.0.id'],
    ['items', [{ id: 'a', part: 1 }], 'items.0.part'],
  ])('computed %s: %j', (field, value, path) => {
    expect(problemsOf({ value: '20' }, { value: '32.5', [field]: value })).toEqual([
      ['report.bad-figure', `computed.${path}`],
    ]);
  });

  it('the ends of the digits that a print may vouch for are taken', () => {
    for (const digits of [-18, 18]) expect(problemsOf({ value: '20', digits }, { value: '32.5' })).toEqual([]);
  });

  it('all that is wrong is told, of both sides, and a side that is no object at all', () => {
    expect(problemsOf(null, { value: 3, bound: '=' })).toEqual([
      ['report.bad-figure', 'published'],
      ['report.bad-figure', 'computed.value'],
      ['report.bad-figure', 'computed.bound'],
    ]);
  });

  it('says in words which field it is', () => {
    const found = reconcile({ value: '20', digits: 1.5 }, { value: '1' });
    expect(found.ok ? [] : [renderProblem(found.problems[0], 'vi'), renderProblem(found.problems[0], 'en')]).toEqual([
      'Số liệu công bố (mục "digits") phải là số nguyên từ -18 đến 18; ở đây là "1.5".',
      'The published figure (field "digits") has to be a whole number from -18 to 18; here it is "1.5".',
    ]);
  });

  it('of a million wrong items the first two hundred are told', () => {
    expect(problemsOf({ value: '1' }, { value: '1', items: Array.from({ length: 1e6 }, () => null) })).toHaveLength(
      200,
    );
  }, 60_000);
});

describe('what is given beside a form comes from data too', () => {
  it.each([
    [null, ''],
    [[], ''],
    ['x', ''],
    [{ below: 5 }, 'below'],
    [{ below: null }, 'below'],
  ])('checkForm beside %j', (beside, path) => {
    const cells = [{ no: '15', value: '70' }];
    const found = checkForm({ form: '04', cells }, beside as never).filter(({ severity }) => severity === 'error');
    expect(told(found)).toEqual([['report.bad-field', path]]);
  });

  it.each([
    [null, ['']],
    [{ by: 'a', values: null }, ['values']],
    [{ by: 5, values: {} }, ['by']],
    [{ values: [], cluster: null }, ['by', 'values', 'cluster']],
    [
      { by: 'a', values: {}, row19: { method: 'median', rounding: { scale: 16, mode: 'up' } } },
      ['row19.method', 'row19.rounding.scale', 'row19.rounding.mode'],
    ],
  ])('fileForm of %j', (filing, paths) => {
    const found = fileForm('03', half2026, filing as never);
    expect(found.ok ? [] : told(found.problems)).toEqual(paths.map((path) => ['report.bad-field', path]));
  });

  it('a filing with more rows than a call takes arguments is refused row by row', () => {
    const values = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`r${String(i)}`, '1']));
    const found = fileForm('03', half2026, { by: 'a', values });
    expect(found.ok ? 0 : found.problems.length).toBe(200_000);
  }, 60_000);

  it('a period that is none is the error of who wrote the call, and is said clearly', () => {
    for (const period of [null, {}, { year: 2026 }, { year: 2026, kind: 'quarter' }, { year: '2026', kind: 'half' }])
      expect(() => fileForm('03', period as never, { by: 'a', values: {} })).toThrow('a report has a year and a kind');
  });
});

describe('whatever is given', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('hostile');
      },
      ownKeys: () => {
        throw new Error('hostile');
      },
    },
  );
  const anything = fc.oneof({ arbitrary: fc.anything(), weight: 20 }, fc.constant<unknown>(hostile));
  const side = fc.oneof(
    anything,
    fc.record(
      {
        value: fc.constantFrom('1', '2.5', 3),
        items: anything,
        bound: anything,
        digits: anything,
        range: anything,
        subtotals: anything,
        on: anything,
      },
      { requiredKeys: ['value'] },
    ),
  );

  it('reconcile throws nothing', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const found = reconcile(a as never, b as never);
        if (!found.ok) told(found.problems);
      }),
    );
  });

  it('checkForm and fileForm throw nothing', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        told(checkForm({ form: '04', cells: [] }, a as never));
        told(checkForm({ form: '04', cells: [] }, { below: b, halfYear: a } as never));
        const filed = fileForm('01', half2026, a as never);
        if (!filed.ok) told(filed.problems);
        const withValues = fileForm('01', half2026, { by: 'a', values: a, row19: b } as never);
        if (!withValues.ok) told(withValues.problems);
      }),
    );
  });
});
