import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orThrow } from '../../../src/core/index.js';
import { renderProblem } from '../../../src/messages/index.js';
import { checkForm, fileForm, type FormCode } from '../../../src/report/index.js';
import { half2026, year2026 } from './provinces.js';

const formOf = (form: FormCode, results: Readonly<Record<string, unknown>>, more: object = {}) => ({
  form,
  cells: Object.entries(results).map(([no, value]) => ({ no, value })),
  ...more,
});

/** Problems but for rows left out. */
const told = (form: unknown, beside = {}) =>
  checkForm(form, beside)
    .filter(({ code }) => code !== 'report.row-left-out')
    .map(({ code, severity, params }) => [severity, code, params]);

describe('checking a form', () => {
  it.each([
    ['15', ['15.1', '15.2']],
    ['16', ['16.1', '16.2']],
  ])('holds row %s to the sum that the form prints, in forms 03 and 04', (whole, [a = '', b = '']) => {
    for (const form of ['03', '04'] as const) {
      expect(told(formOf(form, { [whole]: '70', [a]: '43', [b]: '27' }))).toEqual([]);
      expect(told(formOf(form, { [whole]: '70', [a]: '43', [b]: '26' }))).toEqual([
        ['error', 'report.sum-differs', { row: whole, value: '70', rows: [a, b], sum: '69', gap: '1' }],
      ]);
    }
  });

  it.each([
    ['04', '18', '17'],
    ['04', '7', '3'],
    ['03', '5', '3'],
    ['03', '21', '20'],
    ['03', '22', '20'],
    ['03', '27', '26'],
    ['04', '15.3', '15'],
    ['04', '15.4', '15'],
    ['02', '14', '13'],
  ] as const)('warns in form %s where row %s is more than row %s', (form, part, whole) => {
    expect(told(formOf(form, { [part]: '1', [whole]: '1' }))).toEqual([]);
    expect(told(formOf(form, { [part]: '1', [whole]: '0' }))).toEqual([
      ['warning', 'report.row-exceeds', { row: part, value: '1', than: whole, most: '0', gap: '1' }],
    ]);
  });

  it('never holds the occupancy of form 02 against the land let: it counts approved land too', () => {
    expect(told(formOf('02', { '3': '40', '4': '10', '5': '99' }))).toEqual([]);
  });

  it('finds a gap of one hundredth of a hectare', () => {
    expect(told(formOf('04', { '16': '1057.26', '16.1': '1000.2', '16.2': '57.05' }))[0]?.[2]).toMatchObject({
      gap: '0.01',
    });
  });

  it.each([
    ['01', '1'],
    ['01', '2'],
    ['02', '9'],
    ['02', '10'],
    ['03', '5'],
    ['03', '6'],
    ['04', '23'],
    ['04', '24'],
  ] as const)('warns where the year of form %s, row %s, is less than its half year', (form, no) => {
    const halfYear = formOf(form, { [no]: '3' }, { period: half2026 });
    expect(told(formOf(form, { [no]: '3' }, { period: year2026 }), { halfYear })).toEqual([]);
    expect(told(formOf(form, { [no]: '2' }, { period: year2026 }), { halfYear })).toEqual([
      ['warning', 'report.year-below-half', { row: no, year: '2', half: '3', gap: '1' }],
    ]);
  });

  it('lets the heads of a year be fewer than those of its half year', () => {
    const halfYear = formOf('01', { '3': '90' }, { period: half2026 });
    expect(told(formOf('01', { '3': '80' }, { period: year2026 }), { halfYear })).toEqual([]);
  });

  it('does not compare a year with the half of another, or with another form', () => {
    const year = formOf('04', { '5': '2' }, { period: year2026 });
    const other = formOf('04', { '5': '3' }, { period: { year: 2025, kind: 'half' } });
    expect(told(year, { halfYear: other })).toEqual([['warning', 'report.not-beside', { because: 'other-period' }]]);
    expect(told(year, { halfYear: formOf('03', { '5': '3' }) })).toEqual([
      ['warning', 'report.not-beside', { because: 'other-form' }],
    ]);
  });

  it('adds up the forms below, and shows the gap', () => {
    const developers = [formOf('02', { '1': '120.5' }), formOf('02', { '1': '80' })];
    expect(told(formOf('03', { '13': '200.5' }), { below: developers })).toEqual([]);
    expect(told(formOf('03', { '13': '210' }), { below: developers })).toEqual([
      [
        'warning',
        'report.differs-from-below',
        { row: '13', value: '210', form: '02', rows: ['1'], sum: '200.5', gap: '9.5' },
      ],
    ]);
  });

  it('adds the workers of the developers to those of the tenants, for all of them work in the clusters', () => {
    const below = [formOf('01', { '3': '40' }), formOf('01', { '3': '60' }), formOf('02', { '11': '12' })];
    expect(told(formOf('03', { '25': '112' }), { below })).toEqual([]);
    expect(told(formOf('03', { '25': '100' }), { below })).toEqual([
      [
        'warning',
        'report.differs-from-below',
        {
          row: '25',
          value: '100',
          form: '01',
          rows: ['3'],
          also: [{ form: '02', rows: ['11'] }],
          sum: '112',
          gap: '12',
        },
      ],
    ]);
    // A form that says nothing of its workers leaves the sum open, and developers alone are no sum at all.
    const open = [formOf('01', { '3': '40' }), formOf('02', { '1': '5' })];
    expect(told(formOf('03', { '25': '7' }), { below: open })).toEqual([]);
    expect(told(formOf('03', { '25': '7' }), { below: [formOf('02', { '11': '12' })] })).toEqual([]);
    // A cluster without a developer sends no form 02.
    expect(told(formOf('03', { '25': '40' }), { below: [formOf('01', { '3': '40' })] })).toEqual([]);
  });

  it('adds up the localities of a province, but for the average', () => {
    const below = [formOf('03', { '3': '2', '19': '50' }), formOf('03', { '3': '3', '19': '60' })];
    expect(told(formOf('04', { '3': '5', '19': '56' }), { below })).toEqual([]);
    expect(told(formOf('04', { '3': '6', '19': '56' }), { below })).toHaveLength(1);
  });

  it('says nothing of a sum that vague days or a bound leave possible', () => {
    const cells = [
      { no: '15', value: '1' },
      { no: '15.1', value: '0', range: { least: '0', most: '1' } },
      { no: '15.2', value: '0' },
    ];
    expect(told({ form: '04', cells })).toEqual([]);
    expect(
      told({
        form: '04',
        cells: [
          { no: '18', value: '5' },
          { no: '17', value: '4', bound: '>=' },
        ],
      }),
    ).toEqual([]);
    expect(
      told({
        form: '04',
        cells: [
          { no: '18', value: '5' },
          { no: '17', value: '4', bound: '<' },
        ],
      }),
    ).toHaveLength(1);
  });

  it.each([
    [null, 'report.not-a-form'],
    [[], 'report.not-a-form'],
    ['04', 'report.not-a-form'],
    [{ form: '04', cells: {} }, 'report.not-a-form'],
    [{ form: '05', cells: [] }, 'report.unknown-form'],
    [{ form: '__proto__', cells: [] }, 'report.unknown-form'],
    [{ form: '04', cells: [{ no: '28', value: '1' }] }, 'report.unknown-row'],
    [{ form: '04', cells: [null] }, 'report.unknown-row'],
    [
      {
        form: '04',
        cells: [
          { no: '3', value: '1' },
          { no: '3', value: '1' },
        ],
      },
      'report.duplicate-row',
    ],
    [{ form: '04', cells: [{ no: '3', value: '1.5' }] }, 'report.bad-value'],
    [{ form: '04', cells: [{ no: '4', value: '1,5' }] }, 'report.bad-value'],
    [{ form: '04', cells: [{ no: '4', value: '-1' }] }, 'report.bad-value'],
    [{ form: '02', cells: [{ no: '13', value: '2' }] }, 'report.bad-value'],
  ])('takes %j and tells %s', (form, code) => {
    expect(checkForm(form)[0]?.code).toBe(code);
  });

  it('names the rows left out, and finds none where the form is whole', () => {
    expect(checkForm(formOf('01', { '1': '1' })).map(({ params }) => params)).toEqual(
      ['2', '3', '4'].map((row) => ({ form: '01', row })),
    );
    expect(checkForm(orThrow(fileForm('01', half2026, { by: 'T', values: {} })))).toEqual([]);
  });

  it('throws at nothing, and says each problem in both languages', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    expect(checkForm(trap)[0]?.code).toBe('report.not-a-form');
    const cell = fc.record({
      no: fc.constantFrom('15', '15.1', '16', '3', '99'),
      value: fc.anything(),
      bound: fc.anything(),
      range: fc.anything(),
    });
    const form = fc.record({
      form: fc.constantFrom('01', '02', '03', '04', 'x'),
      cells: fc.array(cell),
      period: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), form), fc.oneof(fc.anything(), form), (given, beside) => {
        for (const problem of checkForm(given, { halfYear: beside, below: [beside] }))
          for (const language of ['vi', 'en'] as const)
            expect(renderProblem(problem, language)).not.toMatch(/object Object/);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
