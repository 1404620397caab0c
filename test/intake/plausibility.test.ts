import { describe, expect, it } from 'vitest';
import { hectares } from '../../src/core/index.js';
import { readRegister } from '../../src/gate/index.js';
import { checkPlausibility, doubtTotal } from '../../src/intake/index.js';
import { register as hanoi } from '../../src/samples/hanoi.js';

const registerOf = (tables: object) => {
  const { register, problems } = readRegister({
    schemaVersion: 1,
    sources: [{ id: 's' }],
    clusters: [
      { id: 'a', name: 'A Lộc', places: ['X'] },
      { id: 'b', name: 'B Lộc', places: ['X'] },
    ],
    undertakings: [
      { id: 'a/1', cluster: 'a', kind: 'establishment' },
      { id: 'b/1', cluster: 'b', kind: 'expansion' },
      { id: 'b/2', cluster: 'b', kind: 'regularisation' },
    ],
    ...tables,
  });
  expect(problems).toEqual([]);
  return register;
};

describe('areas that no law of their day allowed', () => {
  const established = (undertaking: string, on: string, area: string) =>
    checkPlausibility(registerOf({ events: [{ id: 'e', undertaking, type: 'established', on, area }] }));

  it.each([
    ['a/1', '2024-06-01', '75', 0],
    ['a/1', '2024-06-01', '75.000001', 1],
    ['a/1', '2024-06-01', '5', 0],
    ['a/1', '2024-06-01', '4.99', 1],
    ['a/1', '2016-06-01', '50', 0],
    ['a/1', '2016-06-01', '50.1', 1],
    ['a/1', '2008-06-01', '300', 0],
    ['a/1', '../2024-06-01', '300', 0],
    ['a/1', '2017', '60', 0],
    ['a/1', '2018', '80', 1],
    ['b/1', '2024-06-01', '2', 0],
    ['b/1', '2024-06-01', '80', 1],
    ['b/2', '2024-06-01', '2', 0],
  ])('%s on %s with %s ha: %i', (undertaking, on, area, doubts) => {
    expect(established(undertaking, on, area)).toHaveLength(doubts);
  });

  it('name the limit and the provision', () => {
    expect(established('a/1', '2024-06-01', '80')).toMatchObject([
      {
        code: 'intake.area-outside-law',
        path: ['events', 0, 'area'],
        params: { area: '80', on: '2024-06-01', limit: '75', op: '<=' },
        basis: { provision: expect.stringContaining('32/2024/NĐ-CP') },
      },
    ]);
  });
});

describe('one capital at two clusters', () => {
  const capital = (about: string, value: string) => ({
    id: about,
    about,
    indicator: 'capital.registered',
    value,
    asOf: '2024',
    source: 's',
  });
  const doubts = (value: string) =>
    checkPlausibility(registerOf({ observations: [capital('a', value), capital('b/1', value)] }));

  it('is doubted to the đồng, and not where it is a round figure', () => {
    expect(doubts('240859000000')).toEqual([
      { code: 'intake.same-capital', severity: 'warning', params: { value: '240859000000', clusters: ['a', 'b'] } },
    ]);
    expect(doubts('1001000000')).toHaveLength(1);
    expect(doubts('100000000000')).toEqual([]);
  });

  it('is no wonder at one cluster under two entries', () => {
    const clusters = [
      { id: 'a', name: 'A Lộc', places: ['X'] },
      { id: 'b', name: 'CCN A Lộc', places: ['X'] },
    ];
    expect(
      checkPlausibility(
        registerOf({ clusters, observations: [capital('a', '240859000000'), capital('b', '240859000000')] }),
      ),
    ).toEqual([]);
  });
});

describe('digits that did not move', () => {
  const workers = (asOf: string, value: number, indicator = 'workers') => ({
    id: `${asOf} ${indicator}`,
    about: 'a',
    indicator,
    value,
    asOf,
    source: 's',
  });
  const doubts = (...observations: object[]) =>
    checkPlausibility(registerOf({ observations })).map(({ params }) => params);

  it('are doubted after a year under a new report', () => {
    expect(doubts(workers('2020-06-30', 120), workers('2021-06-30', 120))).toEqual([
      { about: 'a', indicator: 'workers', value: '120', since: '2020-06-30', until: '2021-06-30' },
    ]);
    expect(doubts(workers('2021-06-29', 120), workers('2020-06-30', 120))).toEqual([]);
    expect(doubts(workers('2020-06-30', 120), workers('2021-06-30', 121))).toEqual([]);
  });

  it('are not doubted where vague days may lie nearer, or have no day', () => {
    expect(doubts(workers('2020', 120), workers('2021', 120))).toEqual([]);
    expect(doubts(workers('2020', 120), workers('2022', 120))).toHaveLength(1);
    expect(doubts(workers('..', 120), workers('2022', 120))).toEqual([]);
  });

  it('are expected of an area', () => {
    const area = (asOf: string) => ({ ...workers(asOf, 0, 'area.total'), value: '20' });
    expect(doubts(area('2010'), area('2024'))).toEqual([]);
  });

  it('are doubted in published figures too: 70 operating in the reports of 2020 and of 2022', () => {
    const statement = (id: string, asOf: string) => ({
      id,
      scope: { label: 'Hà Nội' },
      indicator: 'count.operating',
      value: '70',
      asOf,
      source: 's',
    });
    expect(
      checkPlausibility(registerOf({ statements: [statement('1', '2020-12-31'), statement('2', '2022-06-30')] })),
    ).toMatchObject([
      {
        params: {
          about: 'Hà Nội',
          indicator: 'count.operating',
          value: '70',
          since: '2020-12-31',
          until: '2022-06-30',
        },
      },
    ]);
  });
});

describe('a flow published again', () => {
  it('is told by the first and last day of its stretch of time', () => {
    const paid = (id: string, year: number) => ({
      id,
      scope: { label: 'Hà Nội' },
      indicator: 'budget.paid',
      value: '1100000000000',
      over: { from: `${String(year)}-01-01`, before: `${String(year + 1)}-01-01` },
      source: 's',
    });
    expect(checkPlausibility(registerOf({ statements: [paid('1', 2020), paid('2', 2022)] }))).toMatchObject([
      { params: { indicator: 'budget.paid', since: '2020-01-01/2020-12-31', until: '2022-01-01/2022-12-31' } },
    ]);
  });
});

describe('totals', () => {
  it.each([
    [19, 22, 1],
    [19, 38, 0],
    [19, 37.9, 1],
    [2, 200, 0],
    [2, 200.1, 1],
    [0, 22, 0],
    [1.5, 1, 0],
  ])('%d clusters on %d ha: %i', (clusters, area, doubts) => {
    expect(doubtTotal({ clusters, area: hectares(area) })).toHaveLength(doubts);
  });
});

describe('the published facts of Hà Nội', () => {
  it('leave these doubts', () => {
    const found = checkPlausibility(hanoi);
    expect(found.filter(({ code }) => code === 'intake.same-capital').map(({ params }) => params)).toEqual([
      { value: '240859000000', clusters: ['lang-nghe-hien-giang-giai-doan-1', 'lang-nghe-hoa-binh-giai-doan-1'] },
    ]);
    expect(found.filter(({ code }) => code === 'intake.area-outside-law').map(({ params }) => params)).toEqual([]);
  });
});
