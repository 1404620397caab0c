import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hectares, isoDate, points } from '../../src/core/index.js';
import type { EventPayloads } from '../../src/model/index.js';
import { ACT_STEPS, decide, nextSteps, type ActStep, type Command } from '../../src/procedure/index.js';
import { given, U } from './given.js';
import { favourable } from './favourable.js';
import { command, context, day, exactHistory, vagueHistory } from './histories.js';

/** What each document would say, written by hand: a command that a listed step must not refuse. */
const WITNESS: { readonly [T in ActStep]?: EventPayloads[T] } = {
  listed: { area: hectares(60) },
  appraised: { area: hectares(12) },
  established: { area: hectares(12), developer: 'A' },
  'bids-scored': { bidders: 2, chosen: 'A', score: points(80) },
  'decision-adjusted': { area: hectares(12) },
  'developer-named': { developer: 'A' },
  'developer-changed': { developer: 'A' },
};
const steps = (list: readonly { readonly step: ActStep }[]) => list.map(({ step }) => step);

describe('the next steps of an undertaking', () => {
  it('put every step of the ladder in exactly one list, for any history and whatever is known', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(vagueHistory, day, context, (history, on, known) => {
        const { open, waiting, closed } = nextSteps(history, U, on, known);
        expect([...steps(open), ...steps(waiting), ...steps(closed)].sort()).toEqual([...ACT_STEPS].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('list as open every step of which some act is allowed', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(exactHistory, command, fc.constantFrom({}, favourable), (history, act, known) => {
        if (decide(act, history, known).ruling !== 'allowed') return;
        expect(steps(nextSteps(history, U, act.on, known).open)).toContain(act.type);
      }),
      { numRuns: 1000 },
    );
  });

  it('list no step whose witness is refused', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(exactHistory, day, (history, on) => {
        // A plan of less than the least area leaves no area to decide on: no witness fits it.
        fc.pre(!history.events.some((e) => e.type === 'listed' && ['4', '8'].includes(e.area ?? '')));
        const { open, waiting } = nextSteps(history, U, on, favourable);
        for (const step of steps([...open, ...waiting])) {
          const act = { type: step, undertaking: U, on, ...(WITNESS[step] as object | undefined) } as Command;
          const ruling = decide(act, history, favourable);
          expect(ruling.ruling === 'refused' ? [step, ruling.problems] : 'open').toBe('open');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('after a council has been formed', () => {
  const history = given(['2024-06-24', 'dossier-complete'], ['2024-07-10', 'council-formed']);
  const next = nextSteps(history, U, isoDate('2024-07-12'));

  it('criteria may be agreed by the council within the appraisal, which is due on 2024-07-19', () => {
    const agreed = next.open.find(({ step }) => step === 'criteria-agreed');
    expect(agreed).toMatchObject({ actor: 'council', missing: [], basis: { rule: 'selection.council-agrees' } });
    const appraised = [...next.open, ...next.waiting].find(({ step }) => step === 'appraised');
    expect(appraised).toMatchObject({
      actor: 'industry-department',
      to: 'provincial-committee',
      clock: { due: '2024-07-19', unit: 'day', state: 'running', days: 7 },
    });
  });

  it('a letter for members and a second council are closed, with the way out', () => {
    const closed = next.closed.filter(({ step }) =>
      ['members-requested', 'council-proposed', 'council-formed'].includes(step),
    );
    expect(closed.map(({ step, problems, instead }) => [step, problems[0].code, instead])).toEqual([
      ['members-requested', 'procedure.council-in-place', [{ step: 'council-amended' }]],
      ['council-proposed', 'procedure.council-in-place', [{ step: 'council-amended' }]],
      ['council-formed', 'procedure.council-in-place', [{ step: 'council-amended' }]],
    ]);
  });

  it('each document says what it needs first, and what of that stands; what the law of the day does not ask is left out', () => {
    const needsOf = (step: ActStep, on = '2024-07-12', acts = history) => {
      const { open, waiting } = nextSteps(acts, U, isoDate(on));
      return [...open, ...waiting].find((one) => one.step === step)?.needs.map((need) => [need.step, need.stands]);
    };
    expect(needsOf('criteria-agreed')).toEqual([['council-formed', true]]);
    expect(needsOf('bids-scored')).toEqual([
      ['council-formed', true],
      ['criteria-agreed', false],
    ]);
    expect(needsOf('listed')).toEqual([]);
    const old = given(['2019-06-24', 'dossier-complete']);
    expect(needsOf('appraised', '2019-07-01', old)).toEqual([['dossier-complete', true]]);
    expect(needsOf('appraised')).toEqual([
      ['dossier-complete', true],
      ['bids-scored', false],
    ]);
  });

  it('scoring waits for the criteria', () => {
    const scored = next.waiting.find(({ step }) => step === 'bids-scored');
    expect(scored?.missing.map(({ kind, id }) => [kind, id])).toEqual([['act', 'criteria-agreed']]);
  });
});

describe('who acts', () => {
  it('is the district until 30/6/2025 and the commune from 1/7/2025', () => {
    const applied = given(['2025-06-25', 'application-received']);
    const caller = (on: string) =>
      nextSteps(applied, U, isoDate(on)).open.find(({ step }) => step === 'applications-called')?.actor;
    expect([caller('2025-06-30'), caller('2025-07-01')]).toEqual(['district-committee', 'commune-committee']);
  });
});

describe('the parallel preparation after the decision', () => {
  const history = given(
    ['2024-08-20', 'established', { area: hectares(20), developer: 'A' }],
    ['2025-02-01', 'detailed-plan-approved'],
  );

  it('shows what is done, open and waiting', () => {
    const states = Object.fromEntries(
      nextSteps(history, U, isoDate('2026-08-01')).preparation.map(({ step, state }) => [step, state]),
    );
    expect(states).toEqual({
      'detailed-plan-approved': 'done',
      'environment-approved': 'open',
      'project-approved': 'open',
      'land-recovered': 'open',
      'land-leased': 'waiting',
      'design-approved': 'waiting',
      'permit-granted': 'open',
      'permit-exempted': 'waiting',
      'contract-signed': 'waiting',
      'commencement-notified': 'open',
    });
  });

  it('closes what waits where the register is said to hold every act, and is empty before the decision', () => {
    const complete = nextSteps(history, U, isoDate('2026-08-01'), { records: 'complete' });
    expect(complete.waiting).toEqual([]);
    expect(complete.preparation.filter(({ state }) => state === 'closed').map(({ step }) => step)).toEqual([
      'land-leased',
      'design-approved',
      'permit-exempted',
      'contract-signed',
    ]);
    expect(nextSteps(history, U, isoDate('2024-08-19')).preparation).toEqual([]);
  });
});
