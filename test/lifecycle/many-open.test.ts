import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.js';
import { holdsOn, statusOn } from '../../src/lifecycle/index.js';
import type { EventType, History } from '../../src/model/index.js';
import { byHand } from './by-hand.js';
import { acts, day, DECISIVE, ev, STEPS_TAKEN } from './histories.js';

/** The fourteen types of act that bear on the stage, save the last: a revocation. */
const bearing = [
  'listed',
  'delisted',
  'dossier-submitted',
  'dossier-complete',
  'council-formed',
  'council-dissolved',
  'bids-scored',
  'established',
  'establishment-refused',
  'developer-named',
  'ground-broken',
  'works-completed',
  'tenant-admitted',
  'operation-began',
] as const satisfies readonly EventType[];
const inOneYear = (types: readonly EventType[]): History => acts(...types.map((type) => [type, '2024'] as const));
const on = isoDate('2024-12-31');

describe('acts whose order is open', { timeout: 60_000 }, () => {
  it('are tried in every order up to twelve types: nothing that cannot be is listed', () => {
    expect(statusOn(inOneYear(bearing.slice(2)), 'u', on).couldBe).toEqual(['operation']);
  });

  it('are taken together beyond twelve types: more may be listed, never less', () => {
    const { stage, couldBe } = statusOn(inOneYear(bearing.slice(1)), 'u', on);
    expect(stage).toBe('operation');
    expect(couldBe).toEqual([
      'no-record',
      'planned',
      'appraisal',
      'investor-selection',
      'established',
      'groundbreaking',
      'operation',
      'ended',
    ]);
  });

  it('beyond twelve types still hold every stage that some choice of days gives', () => {
    const types = [...bearing, ...DECISIVE];
    const events = types.map((type, i) => ev(`e${i}`, type, `${day(i)}/${day(60 + i)}`));
    for (const asked of [20, 50, 70, 95]) {
      const { couldBe, facts } = statusOn({ events }, 'u', day(asked));
      for (let shift = 0; shift <= 60; shift++) {
        const days = events.map((_, i) => day(i + ((shift * (i + 7)) % 61)));
        const truth = byHand(events, days, day(asked));
        expect(couldBe).toContain(truth.stage);
        for (const fact of truth.facts) expect(facts.possible).toContain(fact);
        for (const fact of facts.certain) expect(truth.facts.has(fact)).toBe(true);
      }
    }
  });

  it('are one act when they are of one type: fifty tenants admitted in one year prove operation, exactly', () => {
    const tenants = Array.from({ length: 50 }, (_, i) => ev(`t${i}`, 'tenant-admitted', '2024'));
    const events = [...tenants, ev('g', 'ground-broken', '2024')];
    const { couldBe, facts } = statusOn({ events }, 'u', on);
    expect(couldBe).toEqual(['operation']);
    expect(facts.certain).toEqual(['recorded', 'broken-ground', 'operating']);
    expect(statusOn({ events }, 'u', isoDate('2024-06-30')).couldBe).toEqual([
      'no-record',
      'groundbreaking',
      'operation',
    ]);
  });

  it('of one type have their last between the later of their beginnings and the latest of their ends', () => {
    // Two councils: one formed in May, one at any time until August. Dissolved in June, after the first.
    const events = [
      ev('a', 'council-formed', '2024-05'),
      ev('b', 'council-formed', '2024-03/2024-08'),
      ev('d', 'council-dissolved', '2024-06-15'),
    ];
    expect(statusOn({ events }, 'u', isoDate('2024-08-31')).couldBe).toEqual(['planned', 'investor-selection']);
    // Dissolved in April, the council of May stands, whatever became of the other.
    const april = [...events.slice(0, 2), ev('d', 'council-dissolved', '2024-04-15')];
    expect(statusOn({ events: april }, 'u', isoDate('2024-08-31')).couldBe).toEqual(['investor-selection']);
    const early = [...events.slice(0, 1), ev('b', 'council-formed', '../2024-04'), ...events.slice(2)];
    expect(statusOn({ events: early }, 'u', isoDate('2024-08-31')).couldBe).toEqual(['planned']);
    const openEnd = [...events.slice(0, 1), ev('b', 'council-formed', '2024-07/..'), ...events.slice(2)];
    expect(statusOn({ events: openEnd }, 'u', isoDate('2024-06-30')).couldBe).toEqual(['planned']);
    expect(statusOn({ events: openEnd }, 'u', isoDate('2024-07-01')).couldBe).toEqual([
      'planned',
      'investor-selection',
    ]);
    // Of two that may have happened, either may be the last.
    const twoOpen = [...openEnd, ev('c', 'council-formed', '2024-06-10/..')];
    expect(statusOn({ events: twoOpen }, 'u', isoDate('2024-06-30')).couldBe).toEqual([
      'planned',
      'investor-selection',
    ]);
    const none = [...openEnd, ev('c', 'council-formed', '..')];
    expect(statusOn({ events: none }, 'u', isoDate('2024-06-30')).couldBe).toEqual(['planned', 'investor-selection']);
  });

  it('of one type that may have happened have their last between the earlier of their beginnings and the day asked about', () => {
    // Formed in June, before the criteria, or after them: then these hold no longer. In July only after.
    const events = [
      ev('late', 'council-formed', '2024-07-01/2024-07-31'),
      ev('early', 'council-formed', '2024-06-10/2024-08-31'),
      ev('c', 'criteria-agreed', '2024-06-20'),
    ];
    const both = (rows: typeof events): string =>
      holdsOn({ events: rows }, 'u', ['council', 'criteria'], isoDate('2024-07-15'));
    expect(both(events)).toBe('unknown');
    expect(both(events.filter((e) => e.id !== 'early'))).toBe('no');
  });

  it('do not count when they cannot matter: a hundred documents of other kinds leave the answer exact', () => {
    const types = STEPS_TAKEN.filter((t) => !bearing.some((b) => b === t) && t !== 'revoked');
    expect(types.length).toBeGreaterThan(12);
    const others = Array.from({ length: 100 }, (_, i) => ev(`o${i}`, types[i % types.length] ?? 'land-leased', '2024'));
    const events = [...others, ev('d', 'dossier-submitted', '2024'), ev('c', 'council-formed', '2024')];
    const { couldBe, facts } = statusOn({ events }, 'u', on);
    expect(couldBe).toEqual(['investor-selection']);
    expect(facts.certain).toEqual(expect.arrayContaining(['recorded', 'dossier', 'council', 'land-leased']));
    expect(facts.certain).not.toContain('suspended');
  });

  it('are few when every type has a year of its own, however many types there are', () => {
    const history = acts(...bearing.map((type, i) => [type, `${2001 + i}`] as const), ['revoked', '2020']);
    expect(statusOn(history, 'u', isoDate('2008-12-31')).couldBe).toEqual(['established']);
    expect(statusOn(history, 'u', isoDate('2013-12-31')).couldBe).toEqual(['operation']);
    expect(statusOn(history, 'u', isoDate('2020-06-30')).couldBe).toEqual(['operation', 'ended']);
    expect(statusOn(history, 'u', isoDate('2020-12-31')).couldBe).toEqual(['ended']);
  });

  it('are few even in a long history, when later acts surely follow earlier ones', () => {
    // Twenty years of councils formed and dissolved, each in a month of its own.
    const events = Array.from({ length: 20 }, (_, i) => [
      ev(`f${i}`, 'council-formed', `${2000 + i}-03`),
      ev(`d${i}`, 'council-dissolved', `${2000 + i}-09`),
    ]).flat();
    expect(statusOn({ events }, 'u', isoDate('2019-06-30')).couldBe).toEqual(['investor-selection']);
    expect(statusOn({ events }, 'u', isoDate('2019-09-15')).couldBe).toEqual(['planned', 'investor-selection']);
    expect(statusOn({ events }, 'u', isoDate('2020-01-01')).couldBe).toEqual(['planned']);
  });
});
