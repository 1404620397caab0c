import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.js';
import { clusterOn } from '../../src/lifecycle/index.js';
import {
  STAGES,
  type EventType,
  type LifecycleEvent,
  type Register,
  type Stage,
  type UndertakingKind,
} from '../../src/model/index.js';
import { anyDate, anyDay, anyType, ev } from './histories.js';

type Rows = readonly (readonly [undertaking: string, type: EventType, on: string])[];
const register = (kinds: readonly UndertakingKind[], rows: Rows): Pick<Register, 'undertakings' | 'events'> => ({
  undertakings: kinds.map((kind, i) => ({ id: `c/${i + 1}`, cluster: 'c', kind })),
  events: rows.map(([undertaking, type, on], i) => ({ ...ev(`e${i}`, type, on), undertaking }) as LifecycleEvent),
});
const both = ['establishment', 'expansion'] as const;
const on = isoDate('2024-06-30');

describe('the stage of a cluster', () => {
  it('is that of its one undertaking', () => {
    const { stage, couldBe } = clusterOn(register(['establishment'], [['c/1', 'ground-broken', '2024']]), 'c', on);
    expect([stage, couldBe]).toEqual(['no-record', ['no-record', 'groundbreaking']]);
  });

  it('is operation when it operates, though its expansion is under appraisal', () => {
    const { cluster, stage, couldBe, undertakings } = clusterOn(
      register(both, [
        ['c/1', 'operation-began', '2015'],
        ['c/2', 'dossier-submitted', '2024-03-01'],
      ]),
      'c',
      on,
    );
    expect([cluster, stage, couldBe]).toEqual(['c', 'operation', ['operation']]);
    expect(undertakings.map((u) => [u.undertaking, u.stage])).toEqual([
      ['c/1', 'operation'],
      ['c/2', 'appraisal'],
    ]);
  });

  it('is not ended by the end of one undertaking while another stands', () => {
    const ended: Rows = [['c/1', 'revoked', '2020']];
    expect(clusterOn(register(both, [...ended, ['c/2', 'listed', '2021']]), 'c', on).stage).toBe('planned');
    expect(clusterOn(register(both, ended), 'c', on).stage).toBe('ended');
  });

  it('could be each that the dates allow, and no weaker one than a sure one', () => {
    const two = register(both, [
      ['c/1', 'established', '2020-06-26'],
      ['c/1', 'ground-broken', '2024'],
      ['c/2', 'dossier-submitted', '2024'],
    ]);
    expect(clusterOn(two, 'c', on).couldBe).toEqual(['established', 'groundbreaking']);
  });

  it.each([
    ['operation', 'groundbreaking'],
    ['groundbreaking', 'established'],
    ['established', 'investor-selection'],
    ['investor-selection', 'appraisal'],
    ['appraisal', 'planned'],
    ['planned', 'ended'],
    ['ended', 'no-record'],
  ] as const)('is "%s" rather than "%s"', (stronger, weaker) => {
    const act: Readonly<Record<Stage, EventType | null>> = {
      'no-record': null,
      planned: 'listed',
      appraisal: 'dossier-submitted',
      'investor-selection': 'council-formed',
      established: 'established',
      groundbreaking: 'ground-broken',
      operation: 'operation-began',
      ended: 'revoked',
    };
    const rows = ([stronger, weaker] as const).flatMap((stage, i): Rows => {
      const type = act[stage];
      return type === null ? [] : [[`c/${i + 1}`, type, '2020']];
    });
    const reversed = rows.map(([u, type, date]): Rows[number] => [u === 'c/1' ? 'c/2' : 'c/1', type, date]);
    for (const given of [rows, reversed]) {
      const { stage, couldBe } = clusterOn(register(both, given), 'c', on);
      expect([stage, couldBe]).toEqual([stronger, [stronger]]);
    }
  });

  it('is no record for a cluster without undertakings, or one nobody registered', () => {
    const none = { undertakings: [], events: [] };
    const expected = { cluster: 'c', on, stage: 'no-record', couldBe: ['no-record'], undertakings: [] };
    expect(clusterOn(none, 'c', on)).toEqual(expected);
    expect(clusterOn(register([], [['c/1', 'established', '2020']]), 'c', on)).toEqual(expected);
  });

  it('asks what was known, when told to', () => {
    const base = register(['establishment'], [['c/1', 'established', '2020']]);
    const late = { ...base, events: base.events.map((e) => ({ ...e, recorded: isoDate('2024-01-01') })) };
    expect(clusterOn(late, 'c', on, { knownBy: isoDate('2023-12-31') }).stage).toBe('no-record');
    expect(clusterOn(late, 'c', on, { knownBy: isoDate('2024-01-01') }).stage).toBe('established');
  });

  it('could be just what some choice of a stage for each undertaking gives', () => {
    const order: readonly Stage[] = [
      'no-record',
      'ended',
      'planned',
      'appraisal',
      'investor-selection',
      'established',
      'groundbreaking',
      'operation',
    ];
    const furthest = (stages: readonly Stage[]): Stage =>
      order[Math.max(0, ...stages.map((s) => order.indexOf(s)))] ?? 'no-record';
    const rows = fc.array(fc.tuple(fc.constantFrom('c/1', 'c/2', 'c/3'), anyType, anyDate), { maxLength: 8 });
    fc.assert(
      fc.property(rows, anyDay, (given, asked) => {
        const { stage, couldBe, undertakings } = clusterOn(register([...both, 'regularisation'], given), 'c', asked);
        const choices = undertakings.reduce<readonly (readonly Stage[])[]>(
          (all, u) => all.flatMap((chosen) => u.couldBe.map((s) => [...chosen, s])),
          [[]],
        );
        const expected = new Set(choices.map(furthest));
        expect(couldBe).toEqual(STAGES.filter((s) => expected.has(s)));
        expect(stage).toBe(furthest(undertakings.map((u) => u.stage)));
        expect(couldBe).toContain(stage);
      }),
      { numRuns: 300 },
    );
  });
});
