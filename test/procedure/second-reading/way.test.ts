import { describe, expect, it } from 'vitest';
import { isoDate, legalDate } from '../../../src/core/index.js';
import type { LifecycleEvent } from '../../../src/model/index.js';
import { clocksOn, whatWouldItTake, type ActStep } from '../../../src/procedure/index.js';

const U = 'x/1';
const event = (id: string, type: LifecycleEvent['type'], day: string) =>
  ({ id, undertaking: U, type, on: legalDate(day) }) as LifecycleEvent;
const way = (target: ActStep, on: string, ...events: LifecycleEvent[]) =>
  whatWouldItTake({ events }, U, target, isoDate(on));
const days = (w: ReturnType<typeof way>) =>
  w.acts.map(({ step, notBefore, onTimeBy, late }) => [step, notBefore, onTimeBy, ...(late ? ['late'] : [])]);

const complete = event('1', 'dossier-complete', '2024-06-10');
const returned = event('2', 'dossier-returned', '2024-06-20');
const supplemented = event('3', 'dossier-supplemented', '2024-07-05');
const scored = event('4', 'bids-scored', '2024-07-10');

describe('the way counts a running term as its clock does', () => {
  it('without the days of the supplements: appraised by 22/7, decided seven working days after', () => {
    const events = [complete, returned, supplemented, scored];
    const [clock] = clocksOn({ events }, U, isoDate('2024-07-12')).clocks;
    expect(clock).toMatchObject({ term: 'appraise', due: '2024-07-22' });
    expect(days(way('established', '2024-07-12', ...events))).toEqual([
      ['appraised', '2024-07-12', '2024-07-22'],
      ['established', '2024-07-12', '2024-07-31'],
    ]);
  });

  it('while it stands still the supplements come first, and take no time in the count', () => {
    const w = way('established', '2024-07-12', complete, returned, event('4', 'bids-scored', '2024-06-19'));
    expect(days(w)).toEqual([
      ['dossier-supplemented', '2024-07-12', '2024-07-12'],
      ['appraised', '2024-07-12', '2024-07-29'],
      ['established', '2024-07-12', '2024-08-07'],
    ]);
    expect(w.withoutTerm).toEqual(['dossier-supplemented']);
    expect(w.acts.find(({ step }) => step === 'appraised')?.after).toEqual(['dossier-supplemented']);
    const supplementedNow = event('3', 'dossier-supplemented', '2024-07-12');
    const after = way(
      'established',
      '2024-07-12',
      complete,
      returned,
      supplementedNow,
      event('4', 'bids-scored', '2024-06-19'),
    );
    expect(after.acts[0]).toMatchObject({ step: 'appraised', onTimeBy: '2024-07-29' });
  });

  it('what is late already says so, and what follows is counted from now', () => {
    expect(days(way('established', '2024-07-30', complete, event('4', 'bids-scored', '2024-06-19')))).toEqual([
      ['appraised', '2024-07-30', '2024-07-05', 'late'],
      ['established', '2024-07-30', '2024-08-08'],
    ]);
    expect(days(way('established', '2024-07-05', complete, event('4', 'bids-scored', '2024-06-19')))[0]).toEqual([
      'appraised',
      '2024-07-05',
      '2024-07-05',
    ]);
  });

  it('a term from a vague day is missing, not counted from today', () => {
    const w = way('appraised', '2024-07-12', event('1', 'dossier-complete', '2024-06'), scored);
    expect(w.missing).toEqual([{ kind: 'date', id: '1', on: '2024-06' }]);
  });
});

describe('a cluster of before 5/10/2009 has no terms on its way', () => {
  const undertakings = [{ id: U, cluster: 'x', kind: 'regularisation' }] as const;
  const legacy = (on: string) => whatWouldItTake({ undertakings, events: [scored] }, U, 'established', isoDate(on));
  it('only the day before which it is to be settled', () => {
    const w = legacy('2024-10-01');
    expect(w.acts).toEqual([
      {
        step: 'established',
        actor: 'provincial-committee',
        after: [],
        or: [],
        notBefore: '2024-10-01',
        onTimeBy: '2026-12-30',
      },
    ]);
    expect(w.withoutTerm).toEqual([]);
  });
  it('and after it the decision is late', () => {
    expect(legacy('2026-12-30').acts[0]).not.toHaveProperty('late');
    expect(legacy('2026-12-31').acts[0]).toMatchObject({ onTimeBy: '2026-12-30', late: true });
  });
  it('nor has the choice of the developer on that way', () => {
    const w = whatWouldItTake({ undertakings, events: [] }, U, 'established', isoDate('2024-10-01'));
    expect(w.acts.filter(({ term }) => term !== undefined)).toEqual([]);
    expect(w.acts.at(-1)?.onTimeBy).toBe('2026-12-30');
  });
});
