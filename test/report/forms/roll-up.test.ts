import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, orThrow } from '../../../src/core/index.js';
import { fileForm, form03, form04, rollUp, whoIsLate, type Reporter } from '../../../src/report/index.js';
import { half2026, registerOf, row, row19, year2026 } from './provinces.js';

const commune = (by: string, values: Readonly<Record<string, string>>) =>
  orThrow(fileForm('03', year2026, { by, values }));
const communes = (...names: readonly string[]): readonly Reporter[] => names.map((by) => ({ form: '03', by }));

describe('rolling forms 03 up into form 04', () => {
  it('adds exactly, and says nothing of the average, which does not add up', () => {
    const forms = [commune('A', { '4': '80.1', '19': '40' }), commune('B', { '4': '0.000001', '19': '60' })];
    const { form, missing } = orThrow(
      rollUp({ to: '04', period: year2026, by: 'P', forms, expected: communes('A', 'B') }),
    );
    expect([row(form, '4').value, row(form, '4').bound, row(form, '19').value, missing, form.by]).toEqual([
      '80.100001',
      undefined,
      null,
      [],
      'P',
    ]);
  });

  it('makes each total at least what it says while a report is missing, and names who lacks', () => {
    const forms = [commune('A', { '3': '4', '4': '80' }), commune('B', { '3': '1' })];
    const { form, missing, lacking } = orThrow(
      rollUp({ to: '04', period: year2026, forms, expected: communes('A', 'B', 'C') }),
    );
    expect(row(form, '3')).toMatchObject({
      value: '5',
      bound: '>=',
      coverage: { unit: 'report', asked: 3, given: 2, missing: 1 },
    });
    expect(row(form, '4')).toMatchObject({ value: '80', bound: '>=', coverage: { given: 1, missing: 2 } });
    expect(row(form, '9').value).toBeNull();
    expect(missing).toEqual([{ form: '03', by: 'C' }]);
    expect([lacking['3'], lacking['4']]).toEqual([['C'], ['B', 'C']]);
  });

  it('does not add a form twice, of a stranger, of another time or of another kind', () => {
    const a = commune('A', { '3': '4' });
    const forms = [
      a,
      a,
      commune('X', { '3': '9' }),
      orThrow(fileForm('03', half2026, { by: 'A', values: {} })),
      orThrow(fileForm('02', year2026, { by: 'A', values: {} })),
    ];
    const { form, notAdded } = orThrow(rollUp({ to: '04', period: year2026, forms, expected: communes('A') }));
    expect(row(form, '3').value).toBe('4');
    expect(notAdded).toEqual([
      { index: 1, because: 'second-of-one-reporter' },
      { index: 2, because: 'not-expected' },
      { index: 3, because: 'other-period' },
      { index: 4, because: 'another-form' },
    ]);
  });

  it('gives what form 04 of the register gives, when every locality has reported and no cluster lies in two', () => {
    const cluster = fc.record({
      place: fc.constantFrom('A', 'B', 'C'),
      established: fc.constantFrom('2020-01-01', '2026', '2025-12-20', '../2026-03'),
      area: fc.integer({ min: 1, max: 75_000_000 }).map((n) => String(n / 1_000_000)),
      operates: fc.boolean(),
      budget: fc.nat(10_000_000_000).map(String),
    });
    fc.assert(
      fc.property(fc.array(cluster, { maxLength: 6 }), (drawn) => {
        const register = registerOf(
          drawn.map(({ place, established, area, operates, budget }, i) => ({
            id: `c${i}`,
            places: [place],
            acts: [
              ['established', established, { area }],
              ...(operates ? ([['operation-began', '2019']] as const) : []),
            ],
            observed: [['budget.paid', budget, { from: '2025-12-15', before: '2026-12-15' }]],
          })),
        );
        const options = { row19, complete: ['listed', 'detailed-plan', 'project'] } as const;
        const forms = ['A', 'B', 'C'].map((place) => orThrow(form03(register, year2026, { place, ...options })));
        const { form } = orThrow(rollUp({ to: '04', period: year2026, forms, expected: communes('A', 'B', 'C') }));
        const whole = orThrow(form04(register, year2026, options));
        for (const no of ['1', '3', '4', '5', '6', '9', '15', '15.1', '15.2', '24'])
          expect([no, row(form, no).value, row(form, no).range]).toEqual([
            no,
            row(whole, no).value,
            row(whole, no).range,
          ]);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});

describe('rolling forms 01 and 02 up into form 03', () => {
  it('takes capital, land and projects from developers, revenue and budget from tenants, workers from both', () => {
    const forms = [
      orThrow(fileForm('01', year2026, { by: 't1', values: { '1': '12.5', '2': '1', '3': '40' } })),
      orThrow(fileForm('01', year2026, { by: 't2', values: { '1': '7.5', '2': '0.5', '3': '60' } })),
      orThrow(
        fileForm('02', year2026, {
          by: 'd',
          values: {
            '1': '300',
            '2': '120',
            '4': '18.5',
            '6': '9',
            '7': '1',
            '8': '8',
            '11': '12',
            '13': '1',
            '14': '0',
          },
        }),
      ),
    ];
    const expected: readonly Reporter[] = [
      { form: '01', by: 't1' },
      { form: '01', by: 't2' },
      { form: '02', by: 'd' },
    ];
    const { form } = orThrow(rollUp({ to: '03', period: year2026, forms, expected }));
    const rows = ['13', '14', '18', '20', '21', '22', '26', '27', '23', '24', '25'].map((no) => row(form, no).value);
    expect(rows).toEqual(['300', '120', '18.5', '9', '1', '8', '1', '0', '20', '1.5', '112']);
    expect(['1', '3', '15', '16', '17', '19'].map((no) => row(form, no).value)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('lacks workers while a tenant or a developer is silent on them, and names who', () => {
    const expected: readonly Reporter[] = [
      { form: '01', by: 't' },
      { form: '02', by: 'd' },
    ];
    const of = (tenant: Readonly<Record<string, string>>, developer: Readonly<Record<string, string>>) => {
      const forms = [
        orThrow(fileForm('01', year2026, { by: 't', values: tenant })),
        orThrow(fileForm('02', year2026, { by: 'd', values: developer })),
      ];
      const { form, lacking } = orThrow(rollUp({ to: '03', period: year2026, forms, expected }));
      const { value, bound } = row(form, '25');
      return [value, bound, lacking['25']];
    };
    expect(of({ '3': '40' }, { '11': '12' })).toEqual(['52', undefined, undefined]);
    expect(of({ '3': '40' }, {})).toEqual(['40', '>=', ['d']]);
    expect(of({}, { '11': '12' })).toEqual(['12', '>=', ['t']]);
  });
});

describe('who is late', () => {
  const expected: readonly Reporter[] = [
    { form: '01', by: 't' },
    { form: '03', by: 'c' },
    { form: '04', by: 'p' },
  ];
  const standing = (on: string, sent?: string) =>
    orThrow(
      whoIsLate(
        half2026,
        expected,
        sent === undefined ? [] : [{ form: '03', by: 'c', on: isoDate(sent) }],
        isoDate(on),
      ),
    ).map((s) => [s.by, s.standing, s.daysLate]);

  it('says of each, the day before, on and after the last day, where its report stands', () => {
    expect(standing('2026-06-19')[0]).toEqual(['t', 'not-yet', undefined]);
    expect(standing('2026-06-20')[0]).toEqual(['t', 'missing', 1]);
    expect(standing('2026-06-24', '2026-06-24')[1]).toEqual(['c', 'in-time', undefined]);
    expect(standing('2026-06-30', '2026-06-25')[1]).toEqual(['c', 'late', 1]);
    expect(standing('2026-06-30')[2]).toEqual(['p', 'missing', 1]);
  });

  it('does not know of a report sent after the day asked about', () => {
    expect(standing('2026-06-24', '2026-06-25')[1]).toEqual(['c', 'not-yet', undefined]);
  });

  it('names the receivers of the day', () => {
    const toOf = (year: number, kind: 'half' | 'year') =>
      orThrow(whoIsLate({ year, kind }, [{ form: '02', by: 'd' }], [], isoDate('2026-01-01')))[0]?.to;
    expect(toOf(2025, 'half')).toEqual(['statistics-office', 'district-committee', 'industry-department']);
    expect(toOf(2025, 'year')).toEqual(['statistics-office', 'commune-committee', 'industry-department']);
  });
});
