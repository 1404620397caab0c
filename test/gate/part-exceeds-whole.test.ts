import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/gate/index.js';
import { source, withTables } from './documents.js';

const of = (indicator: string, value: number, more: object = {}) => ({
  id: `${indicator} ${value} ${JSON.stringify(more)}`,
  about: 'c',
  indicator,
  value,
  asOf: '2024-06-30',
  source: 's',
  ...more,
});

const warningsOf = (...observations: readonly object[]) => {
  const { problems, accounts } = readRegister(withTables({ observations, sources: [source, { id: 't' }] }));
  expect(accounts.observations.accepted).toBe(observations.length);
  return problems;
};

describe('a part larger than its whole, by one source on one day', () => {
  it('is a warning on the part, and both rows are kept', () => {
    expect(warningsOf(of('tenants.households', 12), of('tenants.total', 10))).toEqual([
      {
        code: 'gate.part-exceeds-whole',
        severity: 'warning',
        path: ['observations', 0, 'value'],
        params: { part: 'tenants.households', value: '12', whole: 'tenants.total', of: '10', asOf: '2024-06-30' },
      },
    ]);
  });

  it.each([
    ['tenants.households', 'tenants.total'],
    ['tenants.enterprises', 'tenants.total'],
    ['tenants.cooperatives', 'tenants.total'],
    ['tenants.foreign', 'tenants.total'],
    ['tenants.relocated', 'tenants.total'],
    ['tenants.from-craft-villages', 'tenants.relocated'],
    ['tenants.from-polluting-sites', 'tenants.relocated'],
    ['tenants.supporting', 'tenants.total'],
    ['tenants.key-products', 'tenants.total'],
    ['tenants.clean', 'tenants.total'],
    ['tenants.high-tech', 'tenants.total'],
    ['tenants.export', 'tenants.total'],
    ['tenants.logistics', 'tenants.total'],
    ['tenants.encouraged', 'tenants.total'],
    ['projects.foreign', 'projects.total'],
    ['projects.operating', 'projects.total'],
    ['workers.contracted', 'workers'],
  ])('is seen of %s, which is part of %s, and not where they are equal', (part, whole) => {
    expect(warningsOf(of(whole, 10), of(part, 11)).map(({ params }) => params)).toEqual([
      { part, value: '11', whole, of: '10', asOf: '2024-06-30' },
    ]);
    expect(warningsOf(of(whole, 10), of(part, 10))).toEqual([]);
  });

  it('counts digits, not letters: 9 is no more than 10', () => {
    expect(warningsOf(of('tenants.total', 10), of('tenants.households', 9))).toEqual([]);
  });

  it('is not said where the bounds leave it open', () => {
    expect(warningsOf(of('tenants.total', 10, { bound: '>' }), of('tenants.households', 12))).toEqual([]);
    expect(warningsOf(of('tenants.total', 10), of('tenants.households', 12, { bound: '~' }))).toEqual([]);
  });

  it.each([
    ['another source', { source: 't' }],
    ['another day', { asOf: '2024-07-01' }],
    ['another thing', { about: 'u' }],
  ])('is not said of %s', (_, more) => {
    expect(warningsOf(of('tenants.total', 10), of('tenants.households', 12, more))).toEqual([]);
  });

  it('is not said of two parts of one whole, which overlap', () => {
    expect(
      warningsOf(of('tenants.total', 10), of('tenants.export', 8), of('tenants.high-tech', 7), of('tenants.clean', 6)),
    ).toEqual([]);
  });

  it('is not said of money or words, which are part of nothing', () => {
    const over = { from: '2024-01-01', before: '2024-07-01' };
    const paid = { id: '1', about: 'c', indicator: 'budget.paid', value: '900', over, source: 's' };
    const word = { id: '2', about: 'c', indicator: 'status.printed', value: 'x', asOf: '2024', source: 's' };
    expect(warningsOf(paid, word, of('workers', 1))).toEqual([]);
  });
});
