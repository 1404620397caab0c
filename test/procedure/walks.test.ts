import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, hectares, isoDate, points, type IsoDate } from '../../src/core/index.js';
import { statusOn } from '../../src/lifecycle/index.js';
import type { EventPayloads, LifecycleEvent } from '../../src/model/index.js';
import {
  ACT_STEPS,
  audit,
  decide,
  nextSteps,
  type ActStep,
  type Command,
  type Ruling,
} from '../../src/procedure/index.js';
import { U } from './given.js';
import { command, favourable } from './histories.js';

/** What each document would say, written by hand. The closed list of steps is the model's. */
const WITNESS: { readonly [T in ActStep]?: EventPayloads[T] } = {
  listed: { area: hectares(60) },
  appraised: { area: hectares(12) },
  established: { area: hectares(12), developer: 'A' },
  'bids-scored': { bidders: 2, chosen: 'A', score: points(80) },
  'decision-adjusted': { area: hectares(12) },
  'developer-named': { developer: 'A' },
  'developer-changed': { developer: 'A' },
};
const witness = (step: ActStep, on: IsoDate): Command =>
  ({ type: step, undertaking: U, on, ...(WITNESS[step] as object | undefined) }) as Command;

/** Acts after which little else can be done: taken only now and then, so that walks go deep. */
const ENDING: readonly ActStep[] = ['delisted', 'council-dissolved', 'establishment-refused', 'revoked'];

const draw = fc.record({
  gap: fc.integer({ min: 1, max: 18 }),
  pick: fc.nat(1000),
  forward: fc.integer({ min: 0, max: 9 }).map((n) => n > 1),
  ends: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
  also: command,
});
type Draw = typeof draw extends fc.Arbitrary<infer D> ? D : never;

/** One place on a walk: what stood before, and how every witness was judged there. */
interface Place {
  readonly on: IsoDate;
  readonly before: readonly LifecycleEvent[];
  readonly rulings: ReadonlyMap<ActStep, Ruling>;
  readonly taken: ActStep | undefined;
}

/** A register that holds every act: what is allowed is allowed for what stands in it. */
const known = { ...favourable, records: 'complete' } as const;

/** Walks up the ladder by acts that are allowed, each on a day of its own. */
const walk = (first: IsoDate, draws: readonly Draw[]): readonly Place[] => {
  const places: Place[] = [];
  const events: LifecycleEvent[] = [];
  let on = first;
  for (const { gap, pick, forward, ends } of draws) {
    on = addDays(on, gap);
    const before = [...events];
    const rulings = new Map(ACT_STEPS.map((step) => [step, decide(witness(step, on), { events: before }, known)]));
    const allowed = ACT_STEPS.filter((step) => rulings.get(step)?.ruling === 'allowed');
    const going = ends ? allowed : allowed.filter((step) => !ENDING.includes(step));
    // With the decision issued the selection may be gone through again, for another developer.
    const since = before.slice(before.findLastIndex(({ type }) => type === 'established') + 1);
    const fresh = going.filter((step) => !since.some(({ type }) => type === step));
    const from = forward && fresh.length > 0 ? fresh : going;
    const taken = from[pick % from.length];
    places.push({ on, before, rulings, taken });
    if (taken !== undefined) events.push({ ...witness(taken, on), id: String(events.length + 1) } as LifecycleEvent);
  }
  return places;
};

/** Under every law since the selection of developers is law, most often under that of today, by which ground can be judged to be broken. */
const walks = fc.tuple(
  fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 1200 }).map((n) => addDays(isoDate('2020-08-01'), n)) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 800 }).map((n) => addDays(isoDate('2024-05-02'), n)) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 60 }).map((n) => addDays(isoDate('2026-06-01'), n)) },
  ),
  fc.array(draw, { minLength: 40, maxLength: 50, size: 'max' }),
);

describe('up the ladder, by acts that are allowed', () => {
  const entered = new Set<ActStep>();

  it('status folds, an audit finds every act lawful, and in the whole register each is ruled on as it was', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(walks, ([first, draws]) => {
        const places = walk(first, draws);
        const taken = places.filter(({ taken: step }) => step !== undefined);
        const all = taken.map(
          ({ on, taken: step }, i) => ({ ...witness(step as ActStep, on), id: String(i + 1) }) as LifecycleEvent,
        );
        for (const { taken: step } of taken) entered.add(step as ActStep);
        expect(statusOn({ events: all }, U, taken.at(-1)?.on ?? first).couldBe).toHaveLength(1);
        expect(audit({ events: all }, U, known).findings.filter(({ kind }) => kind === 'act')).toEqual([]);
        taken.forEach(({ on, rulings, taken: step }, i) => {
          const others = { events: all.filter((_, j) => j !== i) };
          expect(decide(witness(step as ActStep, on), others, known)).toEqual(rulings.get(step as ActStep));
        });
      }),
      // One seed: what these walks reach is asserted below.
      { numRuns: 40, seed: 20261124 },
    );
  });

  it('these walks have made every act but one: since 1/8/2020 the decision names the developer, who is not named apart', () => {
    expect(ACT_STEPS.filter((step) => !entered.has(step))).toEqual(['developer-named']);
  });

  it('the next steps of every state reached are those of which an act is allowed, and none whose witness is refused', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(walks, ([first, draws]) => {
        walk(first, draws).forEach(({ on, before, rulings }, i) => {
          const { open, waiting, closed } = nextSteps({ events: before }, U, on, known);
          const [isOpen, isListed, isClosed] = [open, [...open, ...waiting], closed].map(
            (list) => new Set(list.map(({ step }) => step)),
          );
          for (const step of ACT_STEPS) {
            const ruling = rulings.get(step)?.ruling;
            if (ruling === 'allowed') expect([step, isOpen?.has(step)]).toEqual([step, true]);
            if (isListed?.has(step) === true) expect([step, ruling]).not.toEqual([step, 'refused']);
            expect(isListed?.has(step)).toBe(isClosed?.has(step) !== true);
          }
          // A command with a text of its own, drawn at random: allowed only where its step is open.
          const drawn = { ...(draws[i] as Draw).also, on } as Command;
          if (decide(drawn, { events: before }, known).ruling === 'allowed') expect(isOpen?.has(drawn.type)).toBe(true);
        });
      }),
      { numRuns: 12 },
    );
  });
});
