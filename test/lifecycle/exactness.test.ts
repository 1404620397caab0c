import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, legalDate, windowOf, type IsoDate } from '../../src/core/index.js';
import { holdsOn, statusOn } from '../../src/lifecycle/index.js';
import { FACTS, STAGES, type EventType, type Fact, type LifecycleEvent } from '../../src/model/index.js';
import { byHand, everyChoice, inOrder } from './by-hand.js';
import { anyType, day, ev } from './histories.js';

const between = (first: IsoDate, last: IsoDate): readonly IsoDate[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i));

/** Few days and short windows, so that every choice can be tried and acts of one day are common. */
const shortDate = fc.oneof(
  fc.nat({ max: 9 }).map((n) => legalDate(day(n))),
  fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 4 })).map(([n, long]) => legalDate(`${day(n)}/${day(n + long)}`)),
  fc.constantFrom(`../${day(2)}`, `${day(8)}/..`).map(legalDate),
);
const shortHistory = fc
  .array(fc.tuple(anyType, shortDate), { minLength: 1, maxLength: 4 })
  .map((rows): readonly LifecycleEvent[] => rows.map(([type, on], i) => ev(`e${i}`, type, on)));

/** Acts that undo each other, two or three types of them, each several times. */
const repeating = fc
  .uniqueArray(
    fc.constantFrom<EventType>(
      'dossier-submitted',
      'council-formed',
      'council-dissolved',
      'criteria-agreed',
      'establishment-refused',
      'listed',
      'delisted',
    ),
    { minLength: 2, maxLength: 3 },
  )
  .chain((types) => fc.array(fc.tuple(fc.constantFrom(...types), shortDate), { minLength: 3, maxLength: 5 }))
  .map((rows): readonly LifecycleEvent[] => rows.map(([type, on], i) => ev(`e${i}`, type, on)));

describe('a status over vague dates, against every choice of days', { timeout: 60_000 }, () => {
  const agrees = (
    histories: fc.Arbitrary<readonly LifecycleEvent[]>,
    facts: readonly Fact[],
    numRuns: number,
  ): void => {
    const asked = fc.uniqueArray(fc.constantFrom(...facts), { minLength: 1, maxLength: 3 });
    const on = fc.integer({ min: -1, max: 14 }).map(day);
    fc.assert(
      fc.property(histories, on, asked, (events, on, together) => {
        const truths = everyChoice(events, between, day(-3), day(15)).map((days) => byHand(events, days, on));
        const { couldBe, facts, milestones } = statusOn({ events }, 'u', on);
        expect(couldBe).toEqual(STAGES.filter((s) => truths.some(({ stage }) => stage === s)));
        expect(facts.possible).toEqual(inOrder(truths.flatMap((t) => [...t.facts])));
        expect(facts.certain).toEqual(FACTS.filter((f) => truths.every((t) => t.facts.has(f))));
        const held = truths.map((t) => together.every((f) => t.facts.has(f)));
        const expected = held.every(Boolean) ? 'yes' : held.some(Boolean) ? 'unknown' : 'no';
        expect(holdsOn({ events }, 'u', together, on)).toBe(expected);
        const reached = events.filter((e) => (windowOf(e.on).earliest ?? on) <= on).map((e) => e.type);
        expect(new Set(Object.keys(milestones))).toEqual(new Set(reached));
      }),
      { numRuns },
    );
  };

  it('lists every stage and fact that some choice gives, and none that no choice gives', () => {
    agrees(shortHistory, FACTS, 200);
  });

  it('is as exact where acts repeat and undo each other', () => {
    agrees(repeating, ['dossier', 'council', 'criteria', 'refused', 'listed', 'delisted'], 150);
  });
});
