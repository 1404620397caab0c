import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  isoDate,
  legalDate,
  monthsBetween,
  windowOf,
  type IsoDate,
  type LegalDate,
} from '../../src/core/index.js';
import { plansOn, type PlanOutcome, type PlanStanding } from '../../src/progress/index.js';
import { register } from '../../src/samples/hanoi.js';

const standing = (due: string, taken: string | null, on: string): PlanStanding | undefined =>
  plansOn(
    {
      plans: [{ id: 'p', undertaking: 'u', milestone: 'ground-broken', on: legalDate(due), source: 's' }],
      events: taken === null ? [] : [{ id: 'e', undertaking: 'u', type: 'ground-broken', on: legalDate(taken) }],
    },
    isoDate(on),
  )[0];
const couldBe = (due: string, taken: string | null, on: string) => standing(due, taken, on)?.couldBe;

describe('a plan beside the fact', () => {
  it('is kept until the last day of the quarter it names, and late from the next', () => {
    expect(couldBe('2018-Q3', '2018-09-30', '2020-01-01')).toEqual(['kept']);
    expect(couldBe('2018-Q3', '2018-10-01', '2020-01-01')).toEqual(['late']);
  });

  it('is due until that day when no paper says that the step was taken, and overdue from the next', () => {
    expect(couldBe('2018-Q3', null, '2018-09-30')).toEqual(['due']);
    expect(couldBe('2018-Q3', null, '2018-10-01')).toEqual(['overdue']);
    expect(standing('2018-Q3', null, '2018-09-30')).not.toHaveProperty('behind');
    expect(standing('2018-Q3', null, '2019-09-30')?.behind).toEqual({ least: 12, most: 12 });
  });

  it('looks only at what had happened by the day asked about', () => {
    expect(couldBe('2018-Q3', '2019-01-01', '2018-12-31')).toEqual(['overdue']);
    expect(couldBe('2018-Q3', '2018-09-01', '2018-08-31')).toEqual(['due']);
  });

  it('lists every outcome that vague days allow', () => {
    expect(couldBe('2018-Q3', '2018', '2018-12-31')).toEqual(['kept', 'late']);
    expect(couldBe('2018-Q3', '2018', '2018-11-30')).toEqual(['kept', 'late', 'overdue']);
    expect(couldBe('2018-Q3', '..', '2018-09-30')).toEqual(['kept', 'due']);
    expect(couldBe('2018-Q3', '2018-10-01/..', '2018-12-31')).toEqual(['late', 'overdue']);
  });

  it('tells by how many months at least and at most', () => {
    expect(standing('2018-Q3', '2023-09', '2024-06-30')?.behind).toEqual({ least: 59, most: 60 });
    expect(standing('2018-Q3', '2018', '2018-11-30')?.behind).toEqual({ least: 0, most: 2 });
  });

  it('leaves a plan without a last day open', () => {
    expect(couldBe('2018/..', '2018-01-01', '2024-06-30')).toEqual(['kept', 'late', 'due', 'overdue']);
    expect(couldBe('..', null, '2024-06-30')).toEqual(['due', 'overdue']);
  });

  it('is sound: any choice of the day gives an outcome and a delay among those listed', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays(isoDate('2017-01-01'), n));
    const date = fc.oneof(
      day,
      fc.tuple(day, day).map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`)),
      day.map((d) => d.slice(0, 4)),
    );
    const outcomeOf = (last: IsoDate, taken: IsoDate, on: IsoDate): PlanOutcome =>
      taken <= on ? (taken <= last ? 'kept' : 'late') : on <= last ? 'due' : 'overdue';
    fc.assert(
      fc.property(date, date, day, fc.nat(), (due, act, on, k) => {
        const { earliest, latest } = windowOf(act as LegalDate);
        if (earliest === null || latest === null) return;
        const days = (Date.parse(latest) - Date.parse(earliest)) / 864e5;
        const taken = addDays(earliest, k % (days + 1));
        const last = windowOf(due as LegalDate).latest ?? on;
        const found = standing(due, act, on);
        const outcome = outcomeOf(last, taken, on);
        expect(found?.couldBe).toContain(outcome);
        if (outcome === 'late' || outcome === 'overdue') {
          const months = monthsBetween(last, outcome === 'late' ? taken : on);
          expect(found?.behind?.least).toBeLessThanOrEqual(months);
          expect(found?.behind?.most).toBeGreaterThanOrEqual(months);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the plans of Hà Nội on 30/6/2024', () => {
  it('shows Thiết Bình, Liên Hà 2, Dục Tú and Thụy Lâm late by years, and every completion overdue', () => {
    const rows = plansOn(register, isoDate('2024-06-30'));
    const of = (milestone: string) =>
      rows.filter((r) => r.plan.milestone === milestone).map((r) => [r.plan.undertaking, r.couldBe, r.behind]);
    expect(of('ground-broken')).toEqual([
      ['thiet-binh/1', ['late'], { least: 59, most: 60 }],
      ['lien-ha-2/1', ['late'], { least: 44, most: 45 }],
      ['duc-tu/1', ['late'], { least: 44, most: 45 }],
      ['thuy-lam/1', ['late'], { least: 44, most: 45 }],
      ['dong-phu-yen/1', ['late'], { least: 48, most: 54 }],
    ]);
    expect(of('works-completed').every(([, outcomes]) => String(outcomes) === 'overdue')).toBe(true);
  });
});
