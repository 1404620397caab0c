import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.js';
import { statusOn } from '../../src/lifecycle/index.js';
import type { EventType, History } from '../../src/model/index.js';
import { byHand } from './by-hand.js';
import { acts, day, DECISIVE, ev } from './histories.js';

/** Every type of act that bears on the stage. */
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
  'tenant-admitted',
  'operation-began',
] as const satisfies readonly EventType[];
const inOneYear = (types: readonly EventType[]): History => acts(...types.map((type) => [type, '2024'] as const));
const on = isoDate('2024-12-31');

describe('acts whose order is open', { timeout: 60_000 }, () => {
  it('are tried in every order up to twelve types: nothing that cannot be is listed', () => {
    expect(statusOn(inOneYear(bearing.slice(1)), 'u', on).couldBe).toEqual(['operation']);
  });

  it('are taken together beyond twelve types: more may be listed, never less', () => {
    const { stage, couldBe } = statusOn(inOneYear(bearing), 'u', on);
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

  it('do not count when they cannot matter: a hundred documents of other kinds leave the answer exact', () => {
    const others = Array.from({ length: 100 }, (_, i) =>
      ev(`o${i}`, i % 2 ? 'schedule-extended' : 'land-leased', '2024'),
    );
    const events = [...others, ev('d', 'dossier-submitted', '2024'), ev('c', 'council-formed', '2024')];
    const { couldBe, facts } = statusOn({ events }, 'u', on);
    expect(couldBe).toEqual(['investor-selection']);
    expect(facts.certain).toEqual(['recorded', 'dossier', 'council', 'land-leased']);
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
