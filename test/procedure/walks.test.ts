import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, hectares, isoDate, points, type IsoDate } from '../../src/core/index.js';
import { statusOn } from '../../src/lifecycle/index.js';
import type { EventPayloads, History, LifecycleEvent } from '../../src/model/index.js';
import {
  ACT_STEPS,
  audit,
  decide,
  nextSteps,
  type ActStep,
  type Command,
  type Context,
  type Ruling,
} from '../../src/procedure/index.js';
import { favourable } from './favourable.js';
import { given, U } from './given.js';
import { command } from './histories.js';
import * as papers from './papers.js';

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

/** Where a walk starts: a day, what is in the register by then, and what is known. */
interface Start {
  readonly first: IsoDate;
  readonly before: History;
  readonly known: Context;
}
/** A register that holds every act: what is allowed is allowed for what stands in it. */
const known = { ...favourable, records: 'complete' } as const;
const fromNothing = (first: string): Start => ({ first: isoDate(first), before: given(), known });

/** Under every law since the selection of developers is law, twice under that of today, by which ground can be judged to be broken. */
const STARTS: readonly Start[] = [
  fromNothing('2020-08-01'),
  fromNothing('2024-05-02'),
  fromNothing('2025-05-05'),
  fromNothing('2026-06-01'),
  // Prepared as far as the permit, by the papers of the scenarios.
  {
    first: isoDate('2026-07-06'),
    before: given(
      papers.listed,
      papers.applied,
      papers.called,
      papers.submitted,
      papers.complete,
      papers.formed,
      papers.agreed,
      papers.scored,
      papers.appraised,
      papers.established,
      papers.planned,
      papers.project,
      papers.recovered,
      papers.leased,
      papers.designed,
      papers.permitted,
    ),
    known,
  },
  {
    // In 2019 no selection was asked, and whether a decision had to name the developer is not known: this one names nobody.
    first: isoDate('2024-05-02'),
    before: given(
      ['2019-01-07', 'listed', { area: hectares(60) }],
      ['2019-03-01', 'application-received'],
      ['2019-03-05', 'dossier-submitted'],
      ['2019-03-08', 'dossier-complete'],
      ['2019-03-25', 'appraised', { area: hectares(12) }],
      ['2019-03-29', 'established', { area: hectares(12) }],
    ),
    known: { ...known, facts: { ...known.facts, done: { 'developer-named': false } } },
  },
];

const draw = fc.record({
  gap: fc.integer({ min: 1, max: 18 }),
  pick: fc.nat(1000),
  forward: fc.integer({ min: 0, max: 9 }).map((n) => n > 1),
  ends: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
  also: command,
});
type Draw = typeof draw extends fc.Arbitrary<infer D> ? D : never;

/** One place on a walk: what stood before, how every witness was judged there, which was entered, and another act drawn at random. */
interface Place {
  readonly on: IsoDate;
  readonly before: readonly LifecycleEvent[];
  readonly rulings: ReadonlyMap<ActStep, Ruling>;
  readonly taken: ActStep | undefined;
  readonly also: Command;
}
interface Walk {
  readonly start: Start;
  readonly places: readonly Place[];
  readonly events: readonly LifecycleEvent[];
}

/** How often all walks so far have made each act: the rarer goes first. */
const made = new Map<ActStep, number>();
const rarest = (steps: readonly ActStep[]): readonly ActStep[] => {
  const least = Math.min(...steps.map((step) => made.get(step) ?? 0));
  return steps.filter((step) => (made.get(step) ?? 0) === least);
};

/** Walks up the ladder by acts that are allowed, each on a day of its own. */
const walk = (start: Start, draws: readonly Draw[]): Walk => {
  const places: Place[] = [];
  const events: LifecycleEvent[] = [...start.before.events];
  let on = start.first;
  for (const [i, { gap, pick, forward, ends, also }] of draws.entries()) {
    on = addDays(on, gap);
    const before = [...events];
    const judge = (step: ActStep) => decide(witness(step, on), { events: before }, start.known);
    const rulings = new Map(ACT_STEPS.map((step) => [step, judge(step)]));
    const allowed = ACT_STEPS.filter((step) => rulings.get(step)?.ruling === 'allowed');
    // A revocation is the last thing that happens.
    const ending = ends ? ENDING.filter((step) => step !== 'revoked' || i >= 30) : [];
    const going = allowed.filter((step) => ending.includes(step) || !ENDING.includes(step));
    // With the decision issued the selection may be gone through again, for another developer.
    const since = before.slice(before.findLastIndex(({ type }) => type === 'established') + 1);
    const fresh = going.filter((step) => !since.some(({ type }) => type === step));
    const from = forward && fresh.length > 0 ? rarest(fresh) : going;
    const taken = from[pick % from.length];
    places.push({ on, before, rulings, taken, also: { ...also, on } });
    if (taken === undefined) continue;
    made.set(taken, (made.get(taken) ?? 0) + 1);
    events.push({ ...witness(taken, on), id: String(events.length + 1) } as LifecycleEvent);
  }
  return { start, places, events };
};

describe('up the ladder, by acts that are allowed', () => {
  // One seed, two walks from each start: what they reach is asserted below.
  const walks = fc
    .sample(fc.array(draw, { minLength: 40, maxLength: 45, size: 'max' }), { numRuns: 12, seed: 20261124 })
    .map((draws, i) => walk(STARTS[i % STARTS.length] as Start, draws));

  it('these walks make every one of the 42 acts', () => {
    expect(ACT_STEPS.filter((step) => !made.has(step))).toEqual([]);
    expect(made.size).toBe(42);
  });

  it.each(walks.map((one, i) => [i, one.start.first, one] as const))(
    'walk %i, from %s: status folds, an audit finds every act lawful, and in the whole register each is ruled on as it was',
    (_, _first, { start, places, events }) => {
      expect(statusOn({ events }, U, events.at(-1)?.on as IsoDate).couldBe).toHaveLength(1);
      expect(audit({ events }, U, start.known).findings.filter(({ kind }) => kind === 'act')).toEqual([]);
      for (const { on, before, rulings, taken } of places) {
        if (taken === undefined) continue;
        const others = { events: events.filter((_one, j) => j !== before.length) };
        expect(decide(witness(taken, on), others, start.known)).toEqual(rulings.get(taken));
      }
    },
  );

  it.each(walks.map((one, i) => [i, one.start.first, one] as const))(
    'walk %i, from %s: the next steps of every state are those of which an act is allowed, and none whose witness is refused',
    (_, _first, { start, places }) => {
      for (const { on, before, rulings, also } of places) {
        const { open, waiting, closed } = nextSteps({ events: before }, U, on, start.known);
        const [isOpen, isListed, isClosed] = [open, [...open, ...waiting], closed].map(
          (list) => new Set(list.map(({ step }) => step)),
        );
        for (const step of ACT_STEPS) {
          const ruling = rulings.get(step)?.ruling;
          if (ruling === 'allowed') expect([step, isOpen?.has(step)]).toEqual([step, true]);
          if (isListed?.has(step) === true) expect([step, ruling]).not.toEqual([step, 'refused']);
          expect(isListed?.has(step)).toBe(isClosed?.has(step) !== true);
        }
        // An act with a text of its own, drawn at random: allowed only where its step is open.
        const drawn = decide(also, { events: before }, start.known).ruling;
        if (drawn === 'allowed') expect(isOpen?.has(also.type)).toBe(true);
      }
    },
  );
});
