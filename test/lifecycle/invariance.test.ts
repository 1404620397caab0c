import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, windowOf } from '../../src/core/index.js';
import { clusterOn, statusOf, statusOn, statusTable, timelineOf, timelinesOf } from '../../src/lifecycle/index.js';
import type { LifecycleEvent, Register } from '../../src/model/index.js';
import { anyDate, anyDay, anyHistory, anyType, day, ev } from './histories.js';

const shuffled = <T>(rows: readonly T[], keys: readonly number[]): readonly T[] =>
  rows
    .map((row, i) => [keys[i] ?? i, row] as const)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

describe('a status', { timeout: 60_000 }, () => {
  it('does not depend on the order of arrival, on repeats, or on entries withdrawn', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, fc.array(fc.nat()), fc.nat(), anyType, (events, on, keys, k, type) => {
        const clean = statusOn({ events }, 'u', on);
        const repeated = events.slice(0, k % (events.length + 1)).map((e) => structuredClone(e));
        const wrong = ev('wrong', type, '2024-01-10');
        const withdrawal = ev('w', 'entered-in-error', '2030-01-01', { voids: 'wrong' });
        const rows = shuffled([...events, ...repeated, wrong, withdrawal], keys);
        expect(statusOn({ events: rows }, 'u', on)).toEqual(clean);
        expect(timelineOf({ events: rows }, 'u')).toEqual(timelineOf({ events }, 'u'));
      }),
      { numRuns: 300 },
    );
  });

  it('is left alone by an act that can only lie later', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, anyType, anyDate, (events, on, type, date) => {
        const { earliest } = windowOf(date);
        fc.pre(earliest !== null && earliest > on);
        expect(statusOn({ events: [...events, ev('later', type, date)] }, 'u', on)).toEqual(
          statusOn({ events }, 'u', on),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is left alone by the acts of other undertakings, whatever their names', () => {
    fc.assert(
      fc.property(
        anyHistory,
        anyHistory,
        anyDay,
        fc.constantFrom('U', '__proto__', '', 'u '),
        (own, others, on, other) => {
          const foreign = others.map((e, i) => ({ ...e, id: `f${i}`, undertaking: other }));
          const events = [...foreign, ...own];
          expect(statusOn({ events }, 'u', on)).toEqual(statusOn({ events: own }, 'u', on));
          expect(timelinesOf({ events }).get('u') ?? []).toEqual(timelineOf({ events: own }, 'u'));
          expect(timelinesOf({ events }).get(other) ?? []).toEqual(timelineOf({ events: foreign }, other));
        },
      ),
    );
  });

  it('as it was known on a day is the status of the rows recorded by then, and of those without such a day', () => {
    const recorded = fc.option(anyDay, { nil: undefined });
    fc.assert(
      fc.property(
        anyHistory,
        fc.array(recorded, { minLength: 10, maxLength: 10 }),
        anyDay,
        anyDay,
        (history, learnt, on, knownBy) => {
          const events = [...history, ev('w', 'entered-in-error', '2024-02-01', { voids: 'e0' })].map((e, i) => {
            const known = learnt[i];
            return known === undefined ? e : { ...e, recorded: known };
          });
          const then = events.filter((e) => e.recorded === undefined || e.recorded <= knownBy);
          expect(statusOn({ events }, 'u', on, { knownBy })).toEqual(statusOn({ events: then }, 'u', on));
          expect(timelinesOf({ events }, { knownBy })).toEqual(timelinesOf({ events: then }));
        },
      ),
    );
  });

  it('is among those that could be, in the order of the ladder; facts that are certain are possible', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (events, on) => {
        const { stage, couldBe, facts } = statusOn({ events }, 'u', on);
        expect(couldBe).toContain(stage);
        expect(facts.possible).toEqual(expect.arrayContaining([...facts.certain]));
        expect(couldBe.includes('no-record')).toBe(!facts.certain.includes('recorded'));
      }),
    );
  });

  it('survives JSON, and so do the rows it is read from, which are not touched', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (events, on) => {
        const status = statusOn(frozen({ events }), 'u', on);
        const again = JSON.parse(JSON.stringify(events)) as LifecycleEvent[];
        expect(again).toEqual(events);
        expect(JSON.parse(JSON.stringify(status))).toEqual(statusOn({ events: again }, 'u', on));
      }),
    );
  });
});

describe('the table of a day', { timeout: 60_000 }, () => {
  const names = ['a/1', 'a/2', 'b/1', '__proto__'] as const;
  const anyRegister = fc
    .array(fc.tuple(fc.constantFrom(...names, 'unlisted'), anyType, anyDate), { maxLength: 20 })
    .map(
      (rows): Pick<Register, 'undertakings' | 'events'> => ({
        undertakings: names.map((id) => ({ id, cluster: id.slice(0, 1), kind: 'establishment' })),
        events: rows.map(([undertaking, type, on], i) => ({ ...ev(`e${i}`, type, on), undertaking }) as LifecycleEvent),
      }),
    );

  it('has every undertaking of the register, in its order, with the status it has by itself', () => {
    fc.assert(
      fc.property(anyRegister, anyDay, fc.option(anyDay, { nil: undefined }), (register, on, knownBy) => {
        const knowledge = knownBy === undefined ? {} : { knownBy };
        expect(statusTable(register, on, knowledge)).toEqual(names.map((id) => statusOn(register, id, on, knowledge)));
        for (const id of names) {
          expect(statusOf(timelineOf(register, id, knowledge), id, on)).toEqual(statusOn(register, id, on, knowledge));
        }
      }),
    );
  });

  it('of a cluster has its own undertakings only', () => {
    fc.assert(
      fc.property(anyRegister, anyDay, (register, on) => {
        const { undertakings } = clusterOn(register, 'a', on);
        expect(undertakings).toEqual(statusTable(register, on).slice(0, 2));
      }),
    );
  });

  it('is empty for a register without undertakings', () => {
    expect(statusTable({ undertakings: [], events: [ev('e', 'listed', '2024')] }, isoDate('2024-06-30'))).toEqual([]);
    expect(day(0)).toBe('2024-01-01');
  });
});
