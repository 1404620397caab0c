import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/gate/index.js';
import { source, withTables } from './documents.js';

const of = (indicator: string, value: string, more: object = {}) => ({
  id: `${indicator} ${value} ${JSON.stringify(more)}`,
  about: 'c',
  indicator,
  value,
  asOf: '2024-06-30',
  source: 's',
  ...more,
});

const warningsOf = (...observations: readonly object[]) => {
  const sources = [source, { id: 't' }];
  const { problems, accounts } = readRegister(withTables({ observations, sources }));
  expect(accounts.observations.accepted).toBe(observations.length);
  return problems;
};

describe('more land let than there is to let', () => {
  it('is a warning, and both rows are kept', () => {
    expect(warningsOf(of('area.industrial', '15.5'), of('area.let', '15.6'))).toEqual([
      {
        code: 'gate.let-exceeds-land',
        severity: 'warning',
        path: ['observations', 1, 'value'],
        params: { let: '15.6', land: '15.5', of: 'area.industrial', asOf: '2024-06-30' },
      },
    ]);
  });

  it('is said of the land fit to let as well, each by itself', () => {
    const found = warningsOf(of('area.industrial', '20'), of('area.leasable', '15'), of('area.let', '15.1'));
    expect(found.map(({ params }) => params)).toEqual([
      { let: '15.1', land: '15', of: 'area.leasable', asOf: '2024-06-30' },
    ]);
  });

  it('is seen whatever the order of the rows', () => {
    expect(warningsOf(of('area.let', '15.6'), of('area.industrial', '15.5')).map(({ path }) => path)).toEqual([
      ['observations', 0, 'value'],
    ]);
  });

  it('is not all the land let', () => {
    expect(warningsOf(of('area.let', '15.5'), of('area.industrial', '15.5'))).toEqual([]);
  });

  it.each([
    ['another source', { source: 't' }],
    ['another day', { asOf: '2024-07-01' }],
    ['another thing', { about: 'u' }],
  ])('is not said of %s', (_, more) => {
    expect(warningsOf(of('area.industrial', '15'), of('area.let', '20', more))).toEqual([]);
  });

  it('is not said of the whole area, which is larger', () => {
    expect(warningsOf(of('area.industrial', '15'), of('area.total', '20'), of('area.taken', '20'))).toEqual([]);
    expect(warningsOf(of('area.total', '15'), of('area.let', '20'))).toEqual([]);
  });

  // What the source says of the land, what it says is let, and whether that is surely more.
  it.each([
    ['15', undefined, '20', '>', true],
    ['15', undefined, '15', '>', true],
    ['15', undefined, '15', '>=', false],
    ['15', undefined, '20', '<', false],
    ['15', undefined, '20', '~', false],
    ['15', '<=', '15', undefined, false],
    ['15', '<=', '15.1', undefined, true],
    ['15', '<', '15', undefined, true],
    ['15', '<', '14.9', undefined, false],
    ['15', '>', '20', undefined, false],
    ['15', '>=', '20', undefined, false],
    ['15', '~', '20', undefined, false],
  ])('of %s ha (%s), %s ha (%s): %s', (land, landBound, leased, letBound, expected) => {
    const bounded = (bound: string | undefined) => (bound === undefined ? {} : { bound });
    const warnings = warningsOf(
      of('area.industrial', land, bounded(landBound)),
      of('area.let', leased, bounded(letBound)),
    );
    expect(warnings.length).toBe(expected ? 1 : 0);
  });

  it.each([
    [['14'], ['16']],
    [['16'], ['14']],
    [['15', '<'], ['15']],
    [['15'], ['15', '<']],
    [['12', '>'], ['14']],
    [['14'], ['12', '>']],
    [
      ['12', '~'],
      ['11', '>'],
    ],
  ])('where the source has two figures for the land (%j, %j) is judged by the one that leaves more room', (a, b) => {
    const land = ([value = '', bound]: readonly string[], id: string) =>
      of('area.industrial', value, { id, ...(bound === undefined ? {} : { bound }) });
    expect(warningsOf(land(a, '1'), land(b, '2'), of('area.let', '15'))).toEqual([]);
    const open = a[1] === '>' || b[1] === '>';
    expect(warningsOf(land(a, '1'), land(b, '2'), of('area.let', '17')).length).toBe(open ? 0 : 1);
  });
});
