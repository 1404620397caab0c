import { describe, expect, it } from 'vitest';
import { readEvents, readRegister } from '../../src/gate/index.js';
import { established, undertaking, without, withTables, wrongWith } from './documents.js';

const withdrawal = (id: string, voids: unknown, on = '2020-07-01') => ({
  id,
  type: 'entered-in-error',
  undertaking: 'u',
  on,
  voids,
});

describe('the withdrawal of an entry', () => {
  it('stands beside the entry withdrawn, before or after it', () => {
    const { register, problems } = readRegister(withTables({ events: [withdrawal('v', 'e'), established] }));
    expect(problems).toEqual([]);
    expect(register.events.map(({ id }) => id)).toEqual(['v', 'e']);
    expect(wrongWith(withTables({ events: [established, withdrawal('v', 'e'), withdrawal('w', 'e')] }))).toEqual([]);
  });

  it('of nothing is refused', () => {
    expect(readRegister(withTables({ events: [established, withdrawal('v', 'gone')] })).problems).toEqual([
      {
        code: 'gate.unknown-reference',
        severity: 'error',
        path: ['events', 1, 'voids'],
        params: { id: 'gone', tables: ['events'], refused: false },
      },
    ]);
  });

  it('of a refused entry is refused with it', () => {
    const events = [{ ...established, source: 'gone' }, withdrawal('v', 'e'), withdrawal('w', 'bad'), { id: 'bad' }];
    const { problems } = readRegister(withTables({ events, plans: [] }));
    expect(problems.filter(({ code, path }) => code === 'gate.unknown-reference' && path?.[2] === 'voids')).toEqual(
      [1, 2].map((index) => ({
        code: 'gate.unknown-reference',
        severity: 'error',
        path: ['events', index, 'voids'],
        params: { id: index === 1 ? 'e' : 'bad', tables: ['events'], refused: true },
      })),
    );
  });

  it.each([
    ['another withdrawal', 'v'],
    ['itself', 'w'],
  ])('of %s is refused: the fact is entered again instead', (_, target) => {
    const events = [established, withdrawal('v', 'e'), withdrawal('w', target)];
    const { register, problems } = readRegister(withTables({ events }));
    expect(problems).toEqual([
      { code: 'gate.void-of-void', severity: 'error', path: ['events', 2, 'voids'], params: { id: target } },
    ]);
    expect(register.events.map(({ id }) => id)).toEqual(['e', 'v']);
  });

  it('filed under another undertaking is refused: whoever reads that of the entry alone would not see it', () => {
    const doc = withTables({
      undertakings: [undertaking, { ...undertaking, id: 'u2' }],
      events: [established, { ...withdrawal('v', 'e'), undertaking: 'u2' }],
    });
    expect(readRegister(doc).problems).toEqual([
      {
        code: 'gate.void-elsewhere',
        severity: 'error',
        path: ['events', 1, 'voids'],
        params: { id: 'e', undertaking: 'u' },
      },
    ]);
  });

  it('that was refused sets no plan', () => {
    const plan = { id: 'p', undertaking: 'u', milestone: 'ground-broken', on: '2024', setBy: 'v', source: 's' };
    const doc = withTables({ events: [established, withdrawal('v', 'gone')], plans: [plan] });
    expect(wrongWith(doc)).toEqual(['events.1.voids: gate.unknown-reference', 'plans.0.setBy: gate.unknown-reference']);
  });

  it('must say what it withdraws', () => {
    const bare = without(withdrawal('v', 'e'), 'voids');
    expect(wrongWith(withTables({ events: [established, bare] }))).toEqual(['events.1.voids: gate.missing-value']);
  });
});

describe('the withdrawal of an entry among rows read alone', () => {
  it('may be of an entry that lies elsewhere', () => {
    const { events, problems } = readEvents([withdrawal('v', 'elsewhere')], { schemaVersion: 1 });
    expect(problems).toEqual([]);
    expect(events).toEqual([withdrawal('v', 'elsewhere')]);
  });

  it('is held to what is there', () => {
    const rows = [withdrawal('v', 'w'), withdrawal('w', 'e')];
    expect(readEvents(rows, { schemaVersion: 1 }).problems).toEqual([
      { code: 'gate.void-of-void', severity: 'error', path: [0, 'voids'], params: { id: 'w' } },
    ]);
  });
});
