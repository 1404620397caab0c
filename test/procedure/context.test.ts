import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hectares, isoDate, legalDate, type IsoDate } from '../../src/core/index.js';
import { statusOn, statusTable } from '../../src/lifecycle/index.js';
import type { LifecycleEvent } from '../../src/model/index.js';
import {
  appraiseEstablishment,
  appraiseExpansion,
  audit,
  checkClusterType,
  checkDecision,
  checkDossier,
  checkGroundbreaking,
  checkLandUse,
  clocksOn,
  decide,
  nextSteps,
  rankBids,
  whatWouldItTake,
  type Context,
} from '../../src/procedure/index.js';
import { FACT_SHAPES } from '../../src/procedure/door/fact-shapes.js';
import { readableFacts } from '../../src/procedure/judgement/readable-facts.js';

const on = isoDate('2024-06-01');
const establish = { type: 'established', undertaking: 'new/1', on, area: hectares(20) } as const;
const nothing = { events: [] };
const ruled = (context: unknown) => decide(establish, nothing, context as Context);
const warned = (context: unknown) => ruled(context).warnings?.map(({ code, params }) => ({ code, ...params }));
const complete = [
  { id: '1', undertaking: 'new/1', type: 'dossier-complete', on: legalDate('2024-05-20') },
] as const satisfies readonly LifecycleEvent[];

const shut = (): never => {
  throw new Error('shut');
};
const throwing = (name: string): object => Object.defineProperty({}, name, { enumerable: true, get: shut });
const proxy: object = new Proxy({}, { ownKeys: shut, get: shut, has: shut, getOwnPropertyDescriptor: shut });
const revoked = (): object => {
  const { proxy: one, revoke } = Proxy.revocable({}, {});
  revoke();
  return one;
};
const circle: Record<string, unknown> = {};
circle['otherClusters'] = circle;

const appraisals = {
  appraiseEstablishment,
  appraiseExpansion,
  checkClusterType,
  checkDecision,
  checkDossier,
  checkGroundbreaking,
  checkLandUse,
};

describe('a context out of a database', () => {
  it('may hold null wherever something is not given', () => {
    for (const context of [
      null,
      {},
      { facts: null, choices: null, calendar: null, atLeast: null, records: null, regime: null },
    ]) {
      expect(ruled(context)).toEqual(ruled({}));
    }
    expect(ruled({ facts: { inApprovedList: null, otherClusters: { averageOccupancy: null } } })).toEqual(ruled({}));
  });

  it('under a regime that is none leaves every act undetermined, and names it', () => {
    expect(ruled({ regime: '32-2024' })).toEqual({
      ruling: 'undetermined',
      missing: [{ kind: 'law', id: '32-2024' }],
      warnings: [expect.objectContaining({ code: 'context.unreadable', path: ['regime'] })],
    });
    expect(ruled({ regime: 'constructor' }).ruling).toBe('undetermined');
    const next = nextSteps(nothing, 'new/1', on, { regime: '32-2024' } as unknown as Context);
    expect([...next.open, ...next.waiting].every(({ missing }) => missing.some(({ id }) => id === '32-2024'))).toBe(
      true,
    );
    expect(next.closed).toEqual([]);
    const clocks = clocksOn({ events: complete }, 'new/1', on, { regime: '32-2024' } as unknown as Context);
    expect([clocks.clocks, clocks.missing.map(({ kind }) => kind)]).toEqual([[], ['law']]);
    for (const check of [appraiseEstablishment, appraiseExpansion]) {
      expect(check({}, on, { regime: '32-2024' as '32/2024' }).verdict).toBe('undetermined');
    }
  });

  it('that demands evidence in a word that is none is heeded as the strongest demand', () => {
    const act = { ...establish, on: isoDate('2026-10-01') };
    const demanding = (atLeast: unknown) => decide(act, nothing, { atLeast } as Context);
    const { warnings, ...ruling } = demanding('texts');
    expect(ruling).toEqual(demanding('text'));
    expect(warnings).toHaveLength(1);
  });

  it('with a calendar that is none counts by the official one, and says so', () => {
    for (const calendar of [0, 'official', {}, { edition: '2026' }, proxy]) {
      const { warnings, ...counted } = clocksOn({ events: complete }, 'new/1', on, { calendar } as unknown as Context);
      expect(counted).toEqual(clocksOn({ events: complete }, 'new/1', on));
      expect(warnings).toMatchObject([{ code: 'context.unreadable', path: ['calendar'], severity: 'warning' }]);
    }
  });
});

describe('a fact that cannot be used', () => {
  it('is named with what is needed there', () => {
    expect(warned({ facts: { otherClusters: { averageOccupancy: '48,5' } } })).toEqual([
      { code: 'context.unreadable', name: 'facts.otherClusters.averageOccupancy', expected: 'number' },
    ]);
    expect(
      warned({ facts: { otherClusters: { method: 'plain', clusters: [{ id: 'a', let: 'x', note: 5 }] } } }),
    ).toEqual([{ code: 'context.unreadable', name: 'facts.otherClusters.clusters.0.let', expected: 'number' }]);
    expect(warned({ facts: { location: 'as planned' } })).toMatchObject([{ expected: 'one-of' }]);
  });

  it('is named where its name is misspelt, with the name meant', () => {
    expect(warned({ facts: { inApprovedlist: true } })).toEqual([
      { code: 'context.unknown-name', name: 'facts.inApprovedlist', meant: 'inApprovedList' },
    ]);
    expect(warned({ fact: {}, choices: { saturation: 'xã' } })).toEqual([
      { code: 'context.unknown-name', name: 'fact' },
      { code: 'context.unknown-name', name: 'choices.saturation' },
    ]);
    expect(warned({ facts: { done: { 'council-form': true } } })).toMatchObject([{ name: 'facts.done.council-form' }]);
  });

  it('is told by every question that takes a context, and by none that used all', () => {
    const context = { facts: { inApprovedlist: true } } as Context;
    const good: Context = { facts: { inApprovedList: true, province: '15' }, records: 'partial' };
    expect(nextSteps(nothing, 'new/1', on, context).warnings).toHaveLength(1);
    expect(clocksOn(nothing, 'new/1', on, context).warnings).toHaveLength(1);
    expect(whatWouldItTake(nothing, 'new/1', 'established', on, context).warnings).toHaveLength(1);
    expect(audit(nothing, 'new/1', context).warnings).toHaveLength(1);
    for (const answer of [
      ruled(good),
      nextSteps(nothing, 'new/1', on, good),
      clocksOn(nothing, 'new/1', on, good),
      whatWouldItTake(nothing, 'new/1', 'established', on, good),
      audit(nothing, 'new/1', good),
    ]) {
      expect(answer).not.toHaveProperty('warnings');
    }
  });

  it('is never one that is read, and one that is read is never named', () => {
    const names = Object.keys(FACT_SHAPES) as (keyof typeof FACT_SHAPES)[];
    const values = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.constantFrom('none', 'unknown', 'expansion', 'eco', '20', '20.5', '2024-Q2', 'as-planned', {
        value: '5',
        bound: '>',
      }),
      fc.constantFrom(
        { clusters: [] },
        { clusters: [{ id: 'a' }], method: 'plain' },
        { established: true },
        { roads: false },
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), values, (name, value) => {
        if (value === undefined || value === null || FACT_SHAPES[name](value, []).length > 0) return;
        expect(Object.keys(readableFacts({ [name]: value }))).toEqual([name]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what throws when it is looked at', () => {
  const hostile: readonly unknown[] = [
    proxy,
    revoked(),
    circle,
    throwing('done'),
    throwing('otherClusters'),
    { done: proxy, otherClusters: proxy },
    { done: throwing('listed'), otherClusters: throwing('averageOccupancy') },
    { otherClusters: { method: 'plain', clusters: [proxy, throwing('id')] }, papers: revoked(), contents: proxy },
  ];

  it('does not make an act, its terms or its way fall over', () => {
    for (const odd of hostile) {
      for (const context of [odd, { facts: odd }, { choices: odd }, { facts: { otherClusters: odd, done: odd } }]) {
        expect(() => ruled(context)).not.toThrow();
        expect(() => nextSteps(nothing, 'new/1', on, context as Context)).not.toThrow();
        expect(() => clocksOn({ events: complete }, 'new/1', on, context as Context)).not.toThrow();
        expect(() => audit({ events: complete }, 'new/1', context as Context)).not.toThrow();
        expect(() => whatWouldItTake(nothing, 'new/1', 'established', on, context as Context)).not.toThrow();
      }
      expect(decide(odd as typeof establish, nothing)).toMatchObject({ ruling: 'refused' });
    }
    expect(decide(throwing('type') as typeof establish, nothing)).toMatchObject({ problems: [{ path: ['type'] }] });
    expect(() =>
      decide(Object.assign(throwing('area'), { type: 'listed', undertaking: 'a', on }) as never, nothing),
    ).not.toThrow();
  });

  it('does not make an appraisal fall over: what it hides is unknown', () => {
    for (const [name, appraisal] of Object.entries(appraisals)) {
      for (const odd of [...hostile, null, 'text', 7, []]) {
        const { verdict } = appraisal(odd as object, on, odd as object);
        expect([name, verdict]).not.toEqual([name, 'eligible']);
      }
      expect(() => appraisal({}, on, null as unknown as object)).not.toThrow();
    }
  });

  it('does not make a scoring fall over: a row that hides is a row that cannot be read', () => {
    for (const odd of hostile) {
      const tables = { agreement: { subCriteria: [odd] }, council: [odd], bids: odd, ballots: [odd, odd] };
      const selection = rankBids(tables as unknown as Parameters<typeof rankBids>[0], on, odd as object);
      expect(selection.ok && selection.value.outcome).toBe('irregular');
      expect(() => rankBids(odd as Parameters<typeof rankBids>[0], on)).not.toThrow();
    }
  });
});

describe('a day that is none', () => {
  const today = 'hôm nay' as IsoDate;
  const error = /^not a day: hôm nay \(a day is written YYYY-MM-DD; isoDate makes one\)$/;

  it('is a slip of the programmer, told with what makes a day', () => {
    expect(() => statusOn(nothing, 'a', today)).toThrow(error);
    expect(() => statusTable({ undertakings: [], events: [] }, today)).toThrow(error);
    expect(() => nextSteps(nothing, 'a', today)).toThrow(error);
    expect(() => clocksOn(nothing, 'a', today)).toThrow(error);
    expect(() => whatWouldItTake(nothing, 'a', 'established', today)).toThrow(error);
    for (const appraisal of Object.values(appraisals)) expect(() => appraisal({}, today)).toThrow(error);
    expect(() => statusOn(nothing, 'a', undefined as unknown as IsoDate)).toThrow(/^not a day: undefined/);
    expect(() => statusOn(nothing, 'a', 20240630 as unknown as IsoDate)).toThrow(/^not a day: 20240630/);
  });

  it('in a command out of a form is data, and the command is refused', () => {
    expect(decide({ ...establish, on: today }, nothing)).toMatchObject({ problems: [{ path: ['on'] }] });
  });

  it('in an event of the host names the event', () => {
    const event = { id: 'e7', undertaking: 'a', type: 'listed', on: '2024-13-45' } as unknown as LifecycleEvent;
    const text = 'event e7: not a date: 2024-13-45 (readEvents lists such rows instead)';
    expect(() => statusOn({ events: [event] }, 'a', on)).toThrow(new TypeError(text));
    const step = { ...event, on: '2024', type: 'no-step' } as unknown as LifecycleEvent;
    expect(() => statusOn({ events: [step] }, 'a', on)).toThrow(/^event e7: not a step: no-step/);
  });
});
