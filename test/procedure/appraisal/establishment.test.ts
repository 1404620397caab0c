import { describe, expect, it } from 'vitest';
import { appraiseEstablishment, type EstablishmentFacts } from '../../../src/procedure/appraisal/index.js';
import { branchOf, checkOf, CHOSEN, day, DAYS } from './case.js';

const GOOD: EstablishmentFacts = {
  area: '60',
  plannedArea: '60',
  inApprovedList: true,
  fitsLandUsePlan: true,
  fitsOtherPlans: true,
  capableApplicant: true,
  otherClusters: 'none',
};
const outcomeOf = (facts: EstablishmentFacts, id: Parameters<typeof checkOf>[1], on: string, context = {}) =>
  checkOf(appraiseEstablishment(facts, day(on), context), id).outcome;

describe('a cluster to be established on which everything is known', () => {
  it('is eligible on 2024-06-01, by the text of decree 32/2024', () => {
    const { verdict, checks, missing, confidence, on, lawEdition } = appraiseEstablishment(GOOD, DAYS.in32);
    expect(verdict).toBe('eligible');
    expect(missing).toEqual([]);
    expect(confidence).toBe('text');
    expect(on).toBe('2024-06-01');
    expect(lawEdition).toBe('2026-11-22');
    expect(checks.map(({ id, outcome, basis }) => [id, outcome, basis?.provision])).toEqual([
      ['in-list', 'met', '32/2024/NĐ-CP, điều 8 khoản 1 điểm a'],
      ['land', 'met', '32/2024/NĐ-CP, điều 8 khoản 1 điểm a'],
      ['applicant', 'met', '32/2024/NĐ-CP, điều 8 khoản 1 điểm b'],
      ['saturation', 'not-applicable', '32/2024/NĐ-CP, điều 8 khoản 1 điểm c'],
      ['greatest-area', 'met', '32/2024/NĐ-CP, điều 2 khoản 1'],
      ['least-area', 'met', '32/2024/NĐ-CP, điều 2 khoản 1'],
      ['area-within-plan', 'not-applicable', undefined],
    ]);
  });

  it('is eligible on 2026-09-15 on weaker evidence, since decree 303/2026 is known by a summary', () => {
    const { verdict, confidence } = appraiseEstablishment(GOOD, DAYS.in303);
    expect([verdict, confidence]).toEqual(['eligible', 'assumption']);
  });

  it('is undetermined on that day where only the text will do, and the answer names the rules too weakly known', () => {
    const { verdict, missing, checks } = appraiseEstablishment(GOOD, DAYS.in303, { atLeast: 'text' });
    expect(verdict).toBe('undetermined');
    expect(missing).toContainEqual({ kind: 'law', id: 'area.greatest', confidence: 'summary' });
    expect(missing).toContainEqual({ kind: 'law', id: 'establishment.capable-developer', confidence: 'assumption' });
    expect(checks.every(({ basis }) => basis === undefined || basis.confidence === 'text')).toBe(true);
  });

  it('says nothing of days before any national regulation', () => {
    const { verdict, confidence, missing } = appraiseEstablishment(GOOD, day('2009-10-04'));
    expect(verdict).toBe('undetermined');
    expect(confidence).toBeUndefined();
    expect(missing).toContainEqual({ kind: 'law', id: 'establishment.in-list' });
  });

  it('names the open question of a day on which the rule was not read', () => {
    const { missing } = appraiseEstablishment(GOOD, day('2011-06-01'));
    expect(missing).toContainEqual({ kind: 'law', id: 'establishment.saturation', question: '105-2009-unread' });
  });

  it('says that a day lies beyond the one on which the law was checked', () => {
    expect(appraiseEstablishment(GOOD, day('2026-11-22'))).not.toHaveProperty('beyondChecked');
    expect(appraiseEstablishment(GOOD, day('2026-11-23')).beyondChecked).toBe(true);
  });
});

describe('a cluster of which nothing is known', () => {
  it('is undetermined, and every fact that would settle it is named once', () => {
    const { verdict, missing } = appraiseEstablishment({}, DAYS.in32);
    expect(verdict).toBe('undetermined');
    expect(missing).toEqual(
      ['inApprovedList', 'fitsLandUsePlan', 'capableApplicant', 'otherClusters', 'area', 'plannedArea'].map((id) => ({
        kind: 'fact',
        id,
      })),
    );
  });

  it('asks for the decisions of the province too on 2025-08-01', () => {
    const { missing } = appraiseEstablishment({ area: '8' }, DAYS.in139);
    expect(missing.filter(({ kind }) => kind === 'provincial-choice').map(({ id }) => id)).toEqual([
      'land-use-test',
      'saturation-area',
      'upland',
    ]);
  });
});

describe('what fails surely', () => {
  it.each([
    ['inApprovedList', 'in-list'],
    ['fitsLandUsePlan', 'land'],
    ['capableApplicant', 'applicant'],
  ] as const)('refuses where %s is false, whatever else is unknown', (name, id) => {
    const { verdict, checks, confidence } = appraiseEstablishment({ [name]: false }, DAYS.in32);
    expect([verdict, confidence]).toEqual(['ineligible', 'text']);
    expect(checks.filter(({ outcome }) => outcome === 'unmet').map((check) => check.id)).toEqual([id]);
    expect(checkOf({ checks }, id).facts[name]).toBe(false);
  });

  it('rests a refusal on its surest reason', () => {
    // 65.1 ha rests on an argument a contrario; the applicant on the text.
    const facts = { ...GOOD, area: '65.1', capableApplicant: false };
    expect(appraiseEstablishment(facts, DAYS.in32).confidence).toBe('text');
    expect(appraiseEstablishment({ ...facts, capableApplicant: true }, DAYS.in32).confidence).toBe('assumption');
  });
});

describe('the area', () => {
  it.each([
    ['2019-06-01', '75', 'met'],
    ['2019-06-01', '75.0001', 'unmet'],
    ['2022-06-01', '75', 'met'],
    ['2022-06-01', '75.0001', 'unmet'],
    ['2024-06-01', '75', 'met'],
    ['2024-06-01', '75.0001', 'unmet'],
    ['2025-08-01', '75', 'met'],
    ['2025-08-01', '75.0001', 'unmet'],
    ['2026-09-15', '75', 'met'],
    ['2026-09-15', '75.0001', 'unmet'],
    ['2016-01-01', '50', 'met'],
    ['2016-01-01', '60', 'unmet'],
  ])('on %s, %s ha is %s as regards the greatest', (on, area, outcome) => {
    expect(outcomeOf({ area }, 'greatest-area', on)).toBe(outcome);
  });

  it('says how far too large it is', () => {
    const check = checkOf(appraiseEstablishment({ area: '75.0001' }, DAYS.in32), 'greatest-area');
    expect(check.distance).toEqual({ by: '0.0001', strict: false });
    expect(check.threshold).toEqual({ op: '<=', value: '75', unit: 'ha' });
    expect(check.facts).toEqual({ area: '75.0001' });
  });

  it.each([
    ['2024-06-01', {}, '10', 'met'],
    ['2024-06-01', {}, '9.999999', 'unmet'],
    ['2024-06-01', {}, '8', 'unmet'],
    ['2024-06-01', { clusterType: 'craft-village' }, '8', 'met'],
    ['2024-06-01', { clusterType: 'craft-village' }, '5', 'met'],
    ['2024-06-01', { clusterType: 'craft-village' }, '4.9', 'unmet'],
    ['2024-06-01', { upland: true }, '5', 'met'],
    ['2024-06-01', { upland: 'unknown' }, '8', 'unknown'],
    ['2024-06-01', { upland: 'unknown' }, '4', 'unmet'],
    ['2024-06-01', { upland: 'unknown' }, '10', 'met'],
    ['2026-09-14', {}, '8', 'unknown'],
    ['2026-09-15', {}, '8', 'met'],
    ['2026-09-15', {}, '5', 'met'],
    ['2026-09-15', {}, '4.99', 'unmet'],
  ] as const)('on %s, with %o, %s ha is %s as regards the least', (on, facts, area, outcome) => {
    expect(outcomeOf({ ...facts, area }, 'least-area', on)).toBe(outcome);
  });

  it('asks whether the cluster is upland where that decides, and the province where it decides that', () => {
    const then = checkOf(appraiseEstablishment({ area: '8', upland: 'unknown' }, DAYS.in32), 'least-area');
    expect(then.missing).toEqual([{ kind: 'fact', id: 'upland' }]);
    expect(then.facts).toEqual({ area: '8', upland: 'unknown' });
    const later = checkOf(appraiseEstablishment({ area: '8', upland: true }, DAYS.in139), 'least-area');
    expect(later.missing).toEqual([{ kind: 'provincial-choice', id: 'upland' }]);
    expect(later.basis?.provision).toBe('32/2024/NĐ-CP, điều 2 khoản 1 (đọc cùng 139/2025/NĐ-CP, điều 12)');
  });

  it('takes the word of the province on the uplands from 1/7/2025, not the map of the districts', () => {
    const outcome = (upland: boolean) => outcomeOf({ area: '8' }, 'least-area', '2025-08-01', { choices: { upland } });
    expect([outcome(true), outcome(false)]).toEqual(['met', 'unmet']);
    expect(outcomeOf({ area: '8' }, 'least-area', '2024-06-01', { choices: { upland: true } })).toBe('unmet');
  });

  it('knows no least area under decision 105/2009, on weak evidence', () => {
    const check = checkOf(appraiseEstablishment({ area: '1' }, day('2016-01-01')), 'least-area');
    expect([check.outcome, check.basis?.confidence]).toEqual(['not-applicable', 'assumption']);
  });

  it('judges an area that is only bounded by what the bound leaves open', () => {
    const of = (value: string, bound: '>' | '>=' | '<' | '<=' | '~') =>
      checkOf(appraiseEstablishment({ area: { value, bound } }, DAYS.in32), 'greatest-area');
    expect(of('75', '<=').outcome).toBe('met');
    expect(of('75', '<').outcome).toBe('met');
    expect(of('75', '>').outcome).toBe('unmet');
    expect(of('75', '>').distance).toEqual({ by: '0', strict: true, orMore: true });
    expect(of('75', '>=').outcome).toBe('unknown');
    expect(of('75', '>=').missing).toEqual([{ kind: 'fact', id: 'area' }]);
    expect(of('75', '~').outcome).toBe('unknown');
    expect(of('80', '>=').distance).toEqual({ by: '5', strict: false, orMore: true });
    expect(of('80', '>=').facts).toEqual({ area: { value: '80', bound: '>=' } });
  });

  it('does not read what is no area, and says so instead of throwing', () => {
    for (const area of [
      '8,5',
      '-1',
      'NaN',
      '1e2',
      '',
      7,
      null,
      {},
      { value: 7 },
      { value: '7', bound: '?' },
      [],
      true,
    ]) {
      const check = checkOf(appraiseEstablishment({ area: area as unknown as string }, DAYS.in32), 'greatest-area');
      expect(check.outcome).toBe('unknown');
      expect(check.missing).toEqual([
        { kind: 'fact', id: 'area', ...(area === null ? {} : { because: 'unreadable' }) },
      ]);
    }
  });
});

describe('the plan', () => {
  const check = (facts: EstablishmentFacts, on = '2024-06-01', context = {}) =>
    checkOf(appraiseEstablishment({ ...GOOD, ...facts }, day(on), context), 'area-within-plan');

  it('lets the decision take 65 ha where 60 were planned, and not 65.1', () => {
    expect(check({ area: '65' })).toMatchObject({
      outcome: 'met',
      basis: { provision: '32/2024/NĐ-CP, điều 10 khoản 4', confidence: 'text' },
      threshold: { op: '<=', value: '5', unit: 'ha' },
      facts: { area: '65', plannedArea: '60', increase: '5', fitsLandUsePlan: true, fitsOtherPlans: true },
    });
    expect(check({ area: '65.1' })).toMatchObject({
      outcome: 'unmet',
      basis: { rule: 'procedure.larger-deviation', confidence: 'assumption' },
      distance: { by: '0.1', strict: false },
      facts: { increase: '5.1' },
    });
  });

  it('cannot refuse 65.1 ha where only the text will do: that the plan is adjusted first is not written', () => {
    expect(check({ area: '65.1' }, '2024-06-01', { atLeast: 'text' })).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'law', id: 'procedure.larger-deviation', confidence: 'assumption' }],
    });
  });

  it('lets nothing pass 75 ha: planned 72, decided 77', () => {
    const appraisal = appraiseEstablishment({ ...GOOD, area: '77', plannedArea: '72' }, DAYS.in32);
    expect(checkOf(appraisal, 'area-within-plan').outcome).toBe('met');
    expect(checkOf(appraisal, 'greatest-area').outcome).toBe('unmet');
    expect(appraisal.verdict).toBe('ineligible');
  });

  it('needs the larger area to fit the land-use plan and the other plans', () => {
    expect(check({ area: '65', fitsLandUsePlan: false }).outcome).toBe('unmet');
    expect(check({ area: '65', fitsOtherPlans: false }).outcome).toBe('unmet');
    const rest = { area: '65', plannedArea: '60', fitsLandUsePlan: true } as const;
    const open = checkOf(appraiseEstablishment(rest, DAYS.in32), 'area-within-plan');
    expect([open.outcome, open.missing]).toEqual(['unknown', [{ kind: 'fact', id: 'fitsOtherPlans' }]]);
  });

  it('does not regulate a smaller area, nor the same', () => {
    expect(check({ area: '59' })).toStrictEqual({
      id: 'area-within-plan',
      outcome: 'not-applicable',
      facts: { area: '59', plannedArea: '60' },
    });
    expect(check({ area: '60' }).outcome).toBe('not-applicable');
    expect(check({ area: '60.000001' }).outcome).toBe('met');
  });

  it('lets the decision move the cluster within the boundary, not beyond', () => {
    expect(check({ location: 'as-planned' }).outcome).toBe('not-applicable');
    expect(check({ location: 'moved-within-boundary' })).toMatchObject({
      outcome: 'met',
      facts: { location: 'moved-within-boundary' },
    });
    expect(check({ location: 'moved-beyond-boundary' })).toMatchObject({
      outcome: 'unmet',
      basis: { rule: 'procedure.larger-deviation' },
      also: [{ rule: 'procedure.minor-deviation' }],
    });
    expect(check({ area: '50', location: 'moved-within-boundary' }).facts).not.toHaveProperty('increase');
    expect(check({ area: '60', location: 'moved-within-boundary' }).facts).not.toHaveProperty('increase');
    expect(check({ area: '65.1', location: 'moved-beyond-boundary' }).facts).toEqual({
      area: '65.1',
      plannedArea: '60',
      increase: '5.1',
      location: 'moved-beyond-boundary',
    });
    expect(check({ location: 'the moon' as 'as-planned' }).missing).toEqual([
      { kind: 'fact', id: 'location', because: 'unreadable' },
    ]);
  });

  it('asks the province for the boundary and the land-use plan from 1/7/2025 to 14/9/2026', () => {
    expect(check({ area: '65' }, '2025-08-01').missing).toEqual([{ kind: 'provincial-choice', id: 'land-use-test' }]);
    expect(check({ location: 'moved-within-boundary' }, '2025-08-01').missing).toEqual([
      { kind: 'provincial-choice', id: 'land-use-test' },
      { kind: 'provincial-choice', id: 'deviation-boundary' },
    ]);
    expect(check({ location: 'moved-within-boundary' }, '2025-08-01', { choices: CHOSEN }).outcome).toBe('met');
    expect(check({ area: '65' }, '2026-09-15').outcome).toBe('met');
  });

  it('knows no such rule under decree 68/2017', () => {
    expect(check({ area: '62' }, '2019-06-01').missing).toEqual([
      { kind: 'law', id: 'procedure.minor-deviation', question: '68-2017-unread' },
    ]);
    expect(check({ area: '60' }, '2019-06-01').outcome).toBe('not-applicable');
  });

  it('cannot compare with a plan that is not exact', () => {
    expect(check({ plannedArea: { value: '60', bound: '~' } }).missing).toEqual([{ kind: 'fact', id: 'plannedArea' }]);
    expect(check({ area: { value: '60', bound: '>' } })).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'fact', id: 'area' }],
    });
  });
});

describe('the land', () => {
  it('is tested as the province says from 1/7/2025 to 14/9/2026', () => {
    const facts = { fitsLandUsePlan: false };
    expect(outcomeOf(facts, 'land', '2025-06-30')).toBe('unmet');
    expect(outcomeOf(facts, 'land', '2025-07-01')).toBe('unknown');
    expect(outcomeOf(facts, 'land', '2026-09-14')).toBe('unknown');
    expect(outcomeOf(facts, 'land', '2025-07-01', { choices: CHOSEN })).toBe('unmet');
    expect(outcomeOf(facts, 'land', '2026-09-15')).toBe('unmet');
    const test = (on: string, context = {}) =>
      checkOf(appraiseEstablishment(facts, day(on), context), 'land').facts['test'];
    expect(test('2024-06-01')).toBe('district-land-use-plan');
    expect(test('2025-08-01', { choices: CHOSEN })).toBe('old district plan');
    expect(test('2025-08-01')).toBe('province-decides');
    expect(test('2026-09-15')).toBe('provincial-land-use-plan-or-commune-targets');
  });

  it('is not known to have been asked about under decree 68/2017: who fits loses nothing, who does not is not refused', () => {
    expect(outcomeOf({ fitsLandUsePlan: true }, 'land', '2019-06-01')).toBe('met');
    expect(outcomeOf({ fitsLandUsePlan: false }, 'land', '2019-06-01')).toBe('unknown');
    const check = checkOf(appraiseEstablishment({}, DAYS.in68), 'land');
    expect(check.missing).toEqual([{ kind: 'law', id: 'establishment.in-list' }]);
  });
});

describe('the halt of 2012', () => {
  it('is on the list of checks from 2/3/2012 to 14/7/2017 only', () => {
    const has = (on: string) => appraiseEstablishment(GOOD, day(on)).checks.some(({ id }) => id === 'halt-2012');
    expect(['2012-03-01', '2012-03-02', '2017-07-14', '2017-07-15'].map(has)).toEqual([false, true, true, false]);
  });

  it('holds nothing against an act, and waves none through without the word of the Prime Minister', () => {
    const check = (exemptFromHalt?: boolean) =>
      checkOf(
        appraiseEstablishment(exemptFromHalt === undefined ? {} : { exemptFromHalt }, day('2013-06-01')),
        'halt-2012',
      );
    expect(check().outcome).toBe('unknown');
    expect(check(false).outcome).toBe('unknown');
    expect(check(false).missing).toEqual([{ kind: 'fact', id: 'exemptFromHalt' }]);
    expect(check(true)).toMatchObject({ outcome: 'met', facts: { exemptFromHalt: true } });
    expect(check(true).basis).toMatchObject({ rule: 'establishment.halt-2012', confidence: 'assumption' });
  });

  it('is not lost where no assumption is accepted: it is named as known too weakly', () => {
    const strict = (on: string) =>
      appraiseEstablishment(GOOD, day(on), { atLeast: 'summary' }).checks.filter(({ id }) => id === 'halt-2012');
    expect(strict('2013-06-01')).toStrictEqual([
      {
        id: 'halt-2012',
        outcome: 'unknown',
        facts: {},
        missing: [{ kind: 'law', id: 'establishment.halt-2012', confidence: 'assumption' }],
      },
    ]);
    expect(strict('2024-06-01')).toEqual([]);
  });
});

describe('a pending dossier', () => {
  it('keeps the limits of its regime after the switch', () => {
    const area = { area: '8' };
    expect(outcomeOf(area, 'least-area', '2026-09-20')).toBe('met');
    expect(outcomeOf(area, 'least-area', '2026-09-20', { regime: '32/2024' })).toBe('unmet');
    const context = { regime: '32/2024+139/2025', choices: { upland: false } } as const;
    expect(outcomeOf(area, 'least-area', '2026-09-20', context)).toBe('unmet');
  });
});

describe('saturation', () => {
  const check = (otherClusters: EstablishmentFacts['otherClusters'], on = '2024-06-01', context = {}, more = {}) =>
    checkOf(
      appraiseEstablishment({ ...more, ...(otherClusters === undefined ? {} : { otherClusters }) }, day(on), context),
      'saturation',
    );

  it('case 7: 48 % and 120 ha on 2024-06-01 lie more than 2 points, or 20 ha, away', () => {
    const found = check({ averageOccupancy: '48', unletLand: '120' });
    expect(found.outcome).toBe('unmet');
    expect(found.basis).toMatchObject({ provision: '32/2024/NĐ-CP, điều 8 khoản 1 điểm c', confidence: 'text' });
    expect(branchOf(found, 'average-occupancy').distance).toEqual({ by: '2', strict: true });
    expect(branchOf(found, 'unlet-land').distance).toEqual({ by: '20', strict: false });
    expect(found.facts).toEqual({ area: 'district' });
  });

  it('case 7: the same on 2025-08-01 is unknown without the choice of the province, and unmet with it', () => {
    const figures = { averageOccupancy: '48', unletLand: '120' };
    const open = check(figures, '2025-08-01');
    expect([open.outcome, open.missing]).toEqual(['unknown', [{ kind: 'provincial-choice', id: 'saturation-area' }]]);
    const chosen = check(figures, '2025-08-01', { choices: CHOSEN });
    expect([chosen.outcome, chosen.facts]).toEqual(['unmet', { area: 'old district' }]);
  });

  it.each([
    ['2019-06-01', '50', '49.9', 'met'],
    ['2019-06-01', '50', '50', 'unmet'],
    ['2019-06-01', '50.0001', '50', 'met'],
    ['2022-06-01', '50', '100', 'unmet'],
    ['2024-06-01', '50', '100', 'met'],
    ['2024-06-01', '50', '100.000001', 'unmet'],
    ['2024-06-01', '50.0001', '100.000001', 'met'],
    ['2026-09-15', '50', '100', 'unmet'],
    ['2026-09-15', '50', '50', 'met'],
    ['2026-09-15', '50', '50.000001', 'unmet'],
  ])('on %s, %s %% and %s ha unlet is %s', (on, averageOccupancy, unletLand, outcome) => {
    expect(check({ averageOccupancy, unletLand }, on).outcome).toBe(outcome);
  });

  it('is settled by one figure where that one is enough, and by both where it is not', () => {
    expect(check({ averageOccupancy: '50.1' }).outcome).toBe('met');
    expect(check({ unletLand: '100' }).outcome).toBe('met');
    const open = check({ averageOccupancy: '48' });
    expect([open.outcome, open.missing]).toEqual(['unknown', [{ kind: 'fact', id: 'otherClusters.unletLand' }]]);
    expect(check({}).missing).toEqual([
      { kind: 'fact', id: 'otherClusters.averageOccupancy' },
      { kind: 'fact', id: 'otherClusters.unletLand' },
    ]);
  });

  it('heeds what a source leaves open: more than 50 % meets, about 50 % does not say', () => {
    expect(check({ averageOccupancy: { value: '50', bound: '>' } }).outcome).toBe('met');
    expect(check({ averageOccupancy: { value: '50', bound: '~' }, unletLand: '120' }).outcome).toBe('unknown');
    expect(
      check({ averageOccupancy: { value: '50', bound: '<=' }, unletLand: { value: '100', bound: '>' } }).outcome,
    ).toBe('unmet');
  });

  it('is not applied where no cluster is established yet', () => {
    expect(check('none')).toMatchObject({
      outcome: 'not-applicable',
      facts: { area: 'district', otherClusters: 'none' },
    });
    expect(check(undefined)).toMatchObject({ facts: { area: 'district' }, missing: [{ id: 'otherClusters' }] });
    expect(check({ method: 'plain', clusters: [] }).outcome).toBe('not-applicable');
    expect(check('none', '2025-08-01').outcome).toBe('unknown');
    expect(check(undefined, '2025-08-01').missing).toEqual([
      { kind: 'provincial-choice', id: 'saturation-area' },
      { kind: 'fact', id: 'otherClusters' },
    ]);
  });

  it('is not applied to a high-tech or an eco cluster from 15/9/2026', () => {
    const bad = { averageOccupancy: '20', unletLand: '80' };
    for (const clusterType of ['high-tech', 'eco'] as const) {
      expect(check(bad, '2026-09-15', {}, { clusterType })).toMatchObject({
        outcome: 'not-applicable',
        facts: { clusterType },
      });
    }
    expect(check(bad, '2026-09-15', {}, { clusterType: 'supporting' }).outcome).toBe('unmet');
    expect(check({ ...bad, unletLand: '120' }, '2024-06-01', {}, { clusterType: 'eco' }).outcome).toBe('unmet');
    expect(check(bad, '2026-09-15').facts).toEqual({ area: 'commune' });
  });

  it('prints which average was given', () => {
    const found = check({ averageOccupancy: '55', method: 'weighted' });
    expect(branchOf(found, 'average-occupancy').facts).toEqual({ averageOccupancy: '55', method: 'weighted' });
  });
});
