import fc from 'fast-check';
import {
  addDays,
  hectares,
  isoDate,
  legalDate,
  points,
  windowOf,
  type IsoDate,
  type LegalDate,
} from '../../src/core/index.js';
import type { History, LifecycleEvent } from '../../src/model/index.js';
import { ACT_STEPS, type ActStep, type Command, type Context } from '../../src/procedure/index.js';
import { favourable } from './favourable.js';
import { U } from './given.js';

const first = isoDate('2023-06-01');

/** Days around the switches of 2024, 2025 and 2026. */
export const day = fc.integer({ min: 0, max: 1250 }).map((n) => addDays(first, n));

/** A day as papers give it: mostly exact, sometimes a window of some months, rarely open. */
const vagueDay: fc.Arbitrary<LegalDate> = fc.oneof(
  { weight: 5, arbitrary: day },
  {
    weight: 3,
    arbitrary: fc.tuple(day, fc.integer({ min: 1, max: 200 })).map(([a, n]) => legalDate(`${a}/${addDays(a, n)}`)),
  },
  { weight: 1, arbitrary: day.map((d) => legalDate(`../${d}`)) },
  { weight: 1, arbitrary: day.map((d) => legalDate(`${d}/..`)) },
);

/** Steps on which several others turn, drawn more often. */
const turning = [
  'listed',
  'dossier-submitted',
  'dossier-complete',
  'applications-called',
  'council-formed',
  'council-dissolved',
  'bids-scored',
  'appraised',
  'established',
  'developer-named',
  'revoked',
] as const satisfies readonly ActStep[];

const step = fc.oneof(fc.constantFrom<ActStep>(...ACT_STEPS), fc.constantFrom<ActStep>(...turning));

const payload = fc.record(
  {
    area: fc.constantFrom('4', '8', '12', '60', '65', '70', '80').map(hectares),
    developer: fc.constantFrom('A', 'A', 'A', 'B'),
    score: fc.constantFrom('49', '50', '80').map(points),
    chosen: fc.constant('A'),
    bidders: fc.constantFrom(0, 1, 2),
  },
  { requiredKeys: [] },
);

/** Fields a step keeps; others would be no such event. */
const FIELDS: { readonly [T in ActStep]?: readonly string[] } = {
  listed: ['area'],
  'dossier-submitted': ['area'],
  appraised: ['area'],
  established: ['area', 'developer'],
  'decision-adjusted': ['area'],
  'developer-named': ['developer'],
  'developer-changed': ['developer'],
  'bids-scored': ['bidders', 'chosen', 'score'],
};

const withPayload = (type: ActStep, all: object): object =>
  Object.fromEntries(Object.entries(all).filter(([key]) => FIELDS[type]?.includes(key)));

const act = <D>(on: fc.Arbitrary<D>) =>
  fc
    .tuple(step, on, payload)
    .map(([type, when, all]) => ({ type, undertaking: U, on: when, ...withPayload(type, all) }));

/** An act on one known day. */
export const command: fc.Arbitrary<Command> = act(day) as fc.Arbitrary<Command>;

const events = (acts: readonly object[]): History => ({
  events: acts.map((one, i) => ({ id: String(i + 1), ...one })) as unknown as readonly LifecycleEvent[],
});

/** A short history of acts in any order, on known days. */
export const exactHistory = fc.array(act(day), { maxLength: 8 }).map(events);

/** A short history whose days may be vague. */
export const vagueHistory = fc.array(act(vagueDay), { maxLength: 6 }).map(events);

/** One choice of days inside the windows of a history. */
export const oneReading = (history: History, draws: readonly number[]): History => ({
  events: history.events.map((event, i) => {
    const { earliest, latest } = windowOf(event.on);
    const from = earliest ?? addDays(latest ?? first, -900);
    const to = latest ?? addDays(from, 900);
    const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
    return { ...event, on: addDays(from, Math.round((draws[i] ?? 0) * length)) as IsoDate };
  }),
});

const claim = fc.option(fc.boolean(), { nil: undefined });
const defined = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, v]) => v !== undefined));

const someKnown: fc.Arbitrary<Context> = fc
  .record({
    facts: fc
      .record({
        capableApplicant: claim,
        fitsLandUsePlan: claim,
        fitsOtherPlans: claim,
        dossierComplete: claim,
        siteHandedOver: claim,
        developerIsChosen: claim,
        dossier: fc.constantFrom(undefined, {}, { papers: { application: true } }, { sets: 1 }),
        serviceRegulation: claim,
        tenantFits: claim,
        rightsSettled: claim,
        conversionPlan: claim,
        upland: claim,
        otherClusters: fc.constantFrom(undefined, 'none' as const, {
          averageOccupancy: { value: '48' },
          unletLand: { value: '120' },
        }),
        plannedArea: fc.constantFrom(undefined, hectares(60)),
      })
      .map(defined),
    records: fc.constantFrom('partial' as const, 'complete' as const),
    choices: fc.constantFrom({}, { saturationArea: 'commune', landUseTest: 'commune', upland: false }),
    atLeast: fc.constantFrom(undefined, 'summary' as const, 'text' as const),
  })
  .map((all) => defined(all) as Context);

/** What a caller may know: some of it, or all of it and well. */
export const context = fc.oneof(
  { weight: 3, arbitrary: someKnown },
  { weight: 1, arbitrary: fc.constantFrom<Context>(favourable, { ...favourable, records: 'complete' }) },
);
