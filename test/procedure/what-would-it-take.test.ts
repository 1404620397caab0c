import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.js';
import { whatWouldItTake, type ActStep } from '../../src/procedure/index.js';
import { given, U, type Act } from './given.js';

const way = (target: ActStep, day: string, ...acts: readonly Act[]) =>
  whatWouldItTake(given(...acts), U, target, isoDate(day));
const days = (w: ReturnType<typeof way>) => w.acts.map(({ step, notBefore, onTimeBy }) => [step, notBefore, onTimeBy]);

describe('from nothing to the decision', () => {
  it('adds the terms of 32/2024: 5 working days, 15 days, 5 working days, 25 days, 7 working days', () => {
    const w = way('established', '2024-06-03');
    expect(days(w)).toEqual([
      ['listed', '2024-06-03', '2024-06-03'],
      ['application-received', '2024-06-03', '2024-06-03'],
      ['applications-called', '2024-06-03', '2024-06-10'],
      ['dossier-submitted', '2024-06-19', '2024-07-02'],
      ['dossier-complete', '2024-06-19', '2024-07-02'],
      ['council-formed', '2024-06-19', '2024-07-29'],
      ['criteria-agreed', '2024-06-19', '2024-07-29'],
      ['bids-scored', '2024-06-19', '2024-07-29'],
      ['appraised', '2024-06-19', '2024-07-29'],
      ['established', '2024-06-19', '2024-08-07'],
    ]);
    expect(w.withoutTerm).toEqual(['listed', 'application-received', 'dossier-complete']);
  });

  it('has 37 working days from 15/9/2026', () => {
    const w = way('established', '2026-10-01');
    expect(w.acts.map(({ term }) => term?.length ?? 0)).toEqual([0, 0, 2, 5, 0, 20, 20, 20, 20, 5]);
    expect(w.acts.at(-1)?.onTimeBy).toBe('2026-11-23');
  });

  it('asks neither a call nor a scoring under 68/2017', () => {
    expect(way('established', '2018-01-02').acts.map(({ step }) => step)).toEqual([
      'listed',
      'application-received',
      'dossier-submitted',
      'dossier-complete',
      'appraised',
      'established',
    ]);
  });

  it('names the law that is not known in 2015 instead of inventing acts', () => {
    expect(way('appraised', '2015-06-01').missing.length).toBeGreaterThan(0);
  });
});

describe('from where it stands', () => {
  it('counts from the day an act was done', () => {
    expect(days(way('established', '2026-10-02', ['2026-10-01', 'appraised']))).toEqual([
      ['established', '2026-10-02', '2026-10-08'],
    ]);
  });

  it('names the acts before groundbreaking, all without a term, and that an exemption does as well as a permit', () => {
    const w = way('ground-broken', '2026-10-01', ['2026-08-20', 'established'], ['2026-09-01', 'land-leased']);
    expect(w.acts.map(({ step }) => step)).toEqual([
      'detailed-plan-approved',
      'project-approved',
      'permit-granted',
      'design-approved',
      'contract-signed',
      'commencement-notified',
      'ground-broken',
    ]);
    expect(w.withoutTerm).toEqual(w.acts.map(({ step }) => step));
    expect(w.acts.find(({ step }) => step === 'permit-granted')?.or).toEqual(['permit-exempted']);
  });

  it('says when the way is barred by what stands', () => {
    const w = way('established', '2024-10-01', ['2024-08-20', 'established']);
    expect(w.barred?.problems[0].code).toBe('procedure.already-established');
    expect(way('established', '2024-06-03').barred).toBeUndefined();
  });
});
