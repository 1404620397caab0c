import { describe, expect, it } from 'vitest';
import { appraiseExpansion, type ExpansionFacts } from '../../../src/procedure/appraisal/index.js';
import { branchOf, checkOf, CHOSEN, day, DAYS } from './case.js';

const GOOD: ExpansionFacts = {
  area: '75',
  plannedArea: '75',
  fitsLandUsePlan: true,
  fitsOtherPlans: true,
  capableApplicant: true,
  ownOccupancy: '60',
  works: { roads: true, 'water-supply': true, wastewater: true },
};
const check = (facts: ExpansionFacts, id: Parameters<typeof checkOf>[1], on: string, context = {}) =>
  checkOf(appraiseExpansion(facts, day(on), context), id);

describe('a cluster to be expanded', () => {
  it('is eligible on 2024-06-01, by a list of conditions of its own', () => {
    const { verdict, checks, missing, confidence } = appraiseExpansion(GOOD, DAYS.in32);
    expect([verdict, missing, confidence]).toEqual(['eligible', [], 'text']);
    expect(checks.map(({ id, outcome, basis }) => [id, outcome, basis?.provision])).toEqual([
      ['greatest-area', 'met', '32/2024/NĐ-CP, điều 2 khoản 1'],
      ['land', 'met', '32/2024/NĐ-CP, điều 8 khoản 2 điểm a'],
      ['applicant', 'met', '32/2024/NĐ-CP, điều 8 khoản 1 điểm b'],
      ['own-occupancy-or-demand', 'met', '32/2024/NĐ-CP, điều 8 khoản 2 điểm c'],
      ['expansion-works', 'met', '32/2024/NĐ-CP, điều 8 khoản 2 điểm d'],
      ['area-within-plan', 'not-applicable', undefined],
      ['in-list', 'not-applicable', '32/2024/NĐ-CP, điều 8 khoản 2'],
      ['saturation', 'not-applicable', '32/2024/NĐ-CP, điều 8 khoản 2'],
    ]);
  });

  it('of which nothing is known names what is', () => {
    const { verdict, missing } = appraiseExpansion({}, DAYS.in32);
    expect(verdict).toBe('undetermined');
    expect(missing.map(({ id }) => id)).toEqual([
      'area',
      'fitsLandUsePlan',
      'capableApplicant',
      'ownOccupancy',
      'demand',
      'industrialLand',
      'works.roads',
      'works.water-supply',
      'works.wastewater',
      'plannedArea',
    ]);
  });

  it('may reach 75 ha in all, also where a new one might not: 60 ha on 2016-01-01', () => {
    expect(check({ area: '60' }, 'greatest-area', '2016-01-01').outcome).toBe('met');
    expect(check({ area: '75.000001' }, 'greatest-area', '2016-01-01').outcome).toBe('unmet');
    expect(check({ area: '75.000001' }, 'greatest-area', '2024-06-01').distance).toEqual({
      by: '0.000001',
      strict: false,
    });
  });

  it('is measured against the plan, not the earlier decision: planned 60, established 63, expanded to 66', () => {
    expect(check({ ...GOOD, area: '66', plannedArea: '60' }, 'area-within-plan', '2024-06-01')).toMatchObject({
      outcome: 'unmet',
      facts: { increase: '6' },
      distance: { by: '1', strict: false },
    });
  });

  it.each([
    ['2019-06-01', '60', 'met'],
    ['2019-06-01', '59.9999', 'unmet'],
    ['2022-06-01', '60', 'met'],
    ['2024-06-01', '60', 'met'],
    ['2024-06-01', '59.9999', 'unmet'],
    ['2024-06-01', '55', 'unmet'],
    ['2026-09-14', '55', 'unmet'],
    ['2026-09-15', '55', 'met'],
    ['2026-09-15', '50', 'met'],
    ['2026-09-15', '49.9999', 'unmet'],
  ])('on %s, let to %s %% without more demand, is %s', (on, ownOccupancy, outcome) => {
    const facts = { ownOccupancy, demand: '10', industrialLand: '30' };
    expect(check(facts, 'own-occupancy-or-demand', on).outcome).toBe(outcome);
  });

  it('passes by demand that exceeds its industrial land, not by demand that equals it', () => {
    const at = (demand: string) =>
      check({ ownOccupancy: '40', demand, industrialLand: '30' }, 'own-occupancy-or-demand', '2024-06-01');
    expect(at('30').outcome).toBe('unmet');
    expect(branchOf(at('30'), 'demand')).toMatchObject({
      distance: { by: '0', strict: true },
      threshold: { op: '>', value: '30', unit: 'ha' },
      facts: { demand: '30', industrialLand: '30' },
    });
    expect(branchOf(at('28'), 'demand').distance).toEqual({ by: '2', strict: true });
    expect(at('30.000001').outcome).toBe('met');
  });

  it('leaves the demand open where either area is', () => {
    const branch = (facts: ExpansionFacts) => branchOf(check(facts, 'own-occupancy-or-demand', '2024-06-01'), 'demand');
    expect(branch({ demand: 'x', industrialLand: '30' }).missing).toEqual([
      { kind: 'fact', id: 'demand', because: 'unreadable' },
    ]);
    expect(branch({ demand: '10', industrialLand: 'x' }).missing).toEqual([
      { kind: 'fact', id: 'industrialLand', because: 'unreadable' },
    ]);
    expect(branch({ demand: '10', industrialLand: { value: '30', bound: '~' } as unknown as string }).missing).toEqual([
      { kind: 'fact', id: 'industrialLand' },
    ]);
    expect(branch({ demand: { value: '30', bound: '~' }, industrialLand: '30' })).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'fact', id: 'demand' }],
    });
    expect(branch({ demand: { value: '30', bound: '>' }, industrialLand: '30' }).outcome).toBe('met');
  });

  it('has its essential works in use; which ones depends on the day', () => {
    const works = (on: string, facts: ExpansionFacts = {}) => check({ ...GOOD, ...facts }, 'expansion-works', on);
    expect(works('2026-09-14').outcome).toBe('met');
    expect(works('2026-09-15')).toMatchObject({
      outcome: 'unknown',
      missing: [
        { kind: 'fact', id: 'works.solid-waste' },
        { kind: 'fact', id: 'works.fire' },
      ],
    });
    const noFire = { works: { ...GOOD.works, 'solid-waste': true, fire: false } };
    expect(works('2026-09-15', noFire)).toMatchObject({
      outcome: 'unmet',
      facts: { done: ['roads', 'water-supply', 'wastewater', 'solid-waste'], lacking: ['fire'] },
    });
    expect(works('2024-06-01', noFire).outcome).toBe('met');
    expect(works('2024-06-01', { works: { roads: false } }).outcome).toBe('unmet');
    expect(works('2019-06-01').missing).toContainEqual({ kind: 'fact', id: 'works.power' });
  });

  it('formed before 5/10/2009 is let off the works from 15/9/2026, not before', () => {
    const facts = { formedBefore2009: true, works: { roads: false } };
    expect(check(facts, 'expansion-works', '2026-09-15')).toMatchObject({
      outcome: 'not-applicable',
      facts: { formedBefore2009: true },
    });
    expect(check({ ...facts, formedBefore2009: false }, 'expansion-works', '2026-09-15').outcome).toBe('unmet');
    expect(check(facts, 'expansion-works', '2026-09-14').outcome).toBe('unmet');
  });

  it('does not trip over works that are no list of claims', () => {
    for (const works of [null, 'all', 7, ['roads'], { roads: 'yes' }]) {
      const found = check({ works: works as unknown as Record<string, boolean> }, 'expansion-works', '2024-06-01');
      expect(found.outcome).toBe('unknown');
    }
    expect(
      check({ works: { roads: 'yes' as unknown as boolean } }, 'expansion-works', '2024-06-01').missing?.[0],
    ).toEqual({
      kind: 'fact',
      id: 'works.roads',
      because: 'unreadable',
    });
  });

  it('has its land tested as the province says from 1/7/2025', () => {
    expect(check({ fitsLandUsePlan: true }, 'land', '2025-07-01').missing).toEqual([
      { kind: 'provincial-choice', id: 'land-use-test' },
    ]);
    expect(check({}, 'land', '2025-07-01').missing).toEqual([
      { kind: 'provincial-choice', id: 'land-use-test' },
      { kind: 'fact', id: 'fitsLandUsePlan' },
    ]);
    expect(check({ fitsLandUsePlan: true }, 'land', '2025-07-01', { choices: CHOSEN }).outcome).toBe('met');
    expect(check({ fitsLandUsePlan: true }, 'land', '2019-06-01').facts['test']).toBe(
      'district-land-use-planning-and-plan',
    );
  });

  it('is under the halt of 2012 too', () => {
    expect(check({}, 'halt-2012', '2013-01-01').outcome).toBe('unknown');
    expect(check({ exemptFromHalt: true }, 'halt-2012', '2013-01-01').outcome).toBe('met');
  });

  it('does not say of decree 68/2017 which conditions it did not ask', () => {
    const ids = appraiseExpansion(GOOD, DAYS.in68).checks.map(({ id }) => id);
    expect(ids).not.toContain('saturation');
  });
});
