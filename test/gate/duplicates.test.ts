import { describe, expect, it } from 'vitest';
import { readEvents, readRegister } from '../../src/gate/index.js';
import { cluster, established, without, withTables } from './documents.js';

const repeat = (path: readonly (string | number)[], id: string, sameContent: boolean) => ({
  code: 'gate.duplicate-id',
  severity: sameContent ? 'warning' : 'error',
  path,
  params: { id, sameContent },
});

describe('an id used twice', () => {
  it('with the same content is kept once, with a warning', () => {
    const { register, problems, accounts } = readRegister(withTables({ clusters: [cluster, { ...cluster }] }));
    expect(problems).toEqual([repeat(['clusters', 1], 'c', true)]);
    expect(register.clusters).toEqual([cluster]);
    expect(accounts.clusters).toEqual({ given: 2, accepted: 1, refused: 1 });
    expect(accounts.undertakings.accepted).toBe(1);
  });

  it('has the same content when only spelling and the order of keys differ', () => {
    const spelt = { area: '20.000000', ...without(established, 'area') };
    expect(readRegister(withTables({ events: [established, spelt] })).problems).toEqual([
      repeat(['events', 1], 'e', true),
    ]);
  });

  it('with other content is refused at both places', () => {
    const { register, problems, accounts } = readRegister(
      withTables({ events: [established, { ...established, area: '21' }], plans: [] }),
    );
    expect(problems).toEqual([repeat(['events', 0], 'e', false), repeat(['events', 1], 'e', false)]);
    expect(register.events).toEqual([]);
    expect(accounts.events).toEqual({ given: 2, accepted: 0, refused: 2 });
  });

  it.each([
    ['a field more', { ...established, document: '1/QĐ' }],
    ['another type', { ...established, type: 'appraised' }],
    ['another day', { ...established, on: '2020-06' }],
  ])('has other content with %s', (_, other) => {
    expect(readEvents([established, other], { schemaVersion: 1 }).account.accepted).toBe(0);
  });

  it.each([
    ['other places', { ...cluster, places: ['Thạch Thất'] }],
    ['a place more', { ...cluster, places: ['Phúc Thọ', 'Thạch Thất'] }],
  ])('has other content with %s', (_, other) => {
    expect(readRegister({ schemaVersion: 1, clusters: [cluster, other] }).accounts.clusters.accepted).toBe(0);
  });

  it('three times, once with other content, is refused at all three places', () => {
    const rows = [established, { ...established, on: '2021' }, established];
    const { problems, account } = readEvents(rows, { schemaVersion: 1 });
    expect(problems).toEqual([repeat([0], 'e', false), repeat([1], 'e', false), repeat([2], 'e', false)]);
    expect(account).toEqual({ given: 3, accepted: 0, refused: 3 });
  });

  it('three times with the same content is kept once, in its first place', () => {
    const other = { ...established, id: 'x' };
    const { events, problems } = readEvents([established, other, established, established], { schemaVersion: 1 });
    expect(problems).toEqual([repeat([2], 'e', true), repeat([3], 'e', true)]);
    expect(events.map(({ id }) => id)).toEqual(['e', 'x']);
  });

  it('in two tables is used once in each', () => {
    const doc = withTables({ events: [{ ...established, id: 'c' }], plans: [] });
    expect(readRegister(doc).problems).toEqual([]);
  });
});
