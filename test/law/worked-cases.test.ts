import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../src/core/index.js';
import {
  announceTerm,
  appraisalTerm,
  beforeADay,
  consultation,
  craftVillageType,
  decisionTerm,
  dossierSets,
  greatestArea,
  highTechType,
  largerDeviation,
  legacyDeadline,
  legacyOversizeEstablished,
  legacyUndersize,
  meetsThreshold,
  minorDeviation,
  occupancyOrDemand,
  occupancyRate,
  passMark,
  provincialChoices,
  receptionTerm,
  reportDeadlines,
  ruleInForce,
  saturation,
  selectionCouncil,
  selectionCriteria,
  selectionTie,
  servicesCap,
  specialisedType,
  stateSupportCap,
  submitTerm,
  unletLand,
  type LookUpOptions,
  type Rule,
} from '../../src/law/index.js';

// Each case names its source. Where judging needs more than one rule, the thresholds are compared here and the judgement elsewhere.

const value = <T>(rule: Rule<T>, day: string, options: LookUpOptions = {}): T => {
  const found = ruleInForce(rule, isoDate(day), options);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value.value;
};
const problem = (rule: Rule<unknown>, day: string) => {
  const found = ruleInForce(rule, isoDate(day));
  return found.ok ? null : found.problems[0];
};
const REGIME_DAYS = ['2018-01-01', '2021-01-01', '2024-06-01', '2025-08-01', '2026-10-01'] as const;

describe('the saturation test (68/2017 điều 10 khoản 1 c; 32/2024 điều 8 khoản 1 c)', () => {
  const lawful = (day: string, occupancy: string, unlet: string): boolean => {
    const { averageOccupancy, unletLand: land } = value(saturation, day);
    return meetsThreshold(averageOccupancy, occupancy) || meetsThreshold(land, unlet);
  };

  it.each([
    ['2018-01-01', false],
    ['2021-01-01', false],
    ['2024-06-01', true],
    ['2025-08-01', true],
    ['2026-10-01', false],
  ])('reads occupancy 50.0 %% with 100.0 ha unlet on %s as %s', (day, expected) => {
    expect(lawful(day, '50', '100')).toBe(expected);
  });

  it.each(REGIME_DAYS)('takes more than 50 %% alone on %s, and not 50 %% itself', (day) => {
    expect(lawful(day, '50.0001', '999')).toBe(true);
    expect(lawful(day, '50', '999')).toBe(false);
  });

  it('draws the line of unlet land below 50 ha, then at 100 ha, then at 50 ha', () => {
    expect([lawful('2024-04-30', '0', '49.9999'), lawful('2024-04-30', '0', '50')]).toEqual([true, false]);
    expect([lawful('2024-05-01', '0', '100'), lawful('2024-05-01', '0', '100.0001')]).toEqual([true, false]);
    expect([lawful('2026-09-15', '0', '50'), lawful('2026-09-15', '0', '50.0001')]).toEqual([true, false]);
  });

  it('refuses 50.0 / 50.0 under 68/2017 and takes it under 32/2024', () => {
    expect(lawful('2024-04-30', '50', '50')).toBe(false);
    expect(lawful('2024-05-01', '50', '50')).toBe(true);
  });

  it('is tested over the district, then over what the province decides, then over the commune', () => {
    expect(['2024-06-01', '2025-07-01', '2026-09-14', '2026-09-15'].map((day) => value(saturation, day).area)).toEqual([
      'district',
      'province-decides',
      'province-decides',
      'commune',
    ]);
    expect(value(provincialChoices, '2025-07-01').map(({ id }) => id)).toContain('saturation-area');
  });

  it('is not asked of high-tech and eco clusters from 15/9/2026, and of everyone before', () => {
    expect(value(saturation, '2026-09-15').exempt).toEqual(['high-tech', 'eco']);
    expect(value(saturation, '2026-09-14').exempt).toEqual([]);
  });

  it('is not known under 105/2009, and the open question is named', () => {
    expect(problem(saturation, '2016-01-01')).toEqual({
      code: 'law.no-rule-in-force',
      severity: 'error',
      params: { rule: 'establishment.saturation', on: '2016-01-01', question: '105-2009-unread' },
    });
  });
});

describe('approved land that is not let (32/2024 điều 2 khoản 7 with điều 8 khoản 1 c)', () => {
  it('counts in occupancy and still counts among the unlet hectares', () => {
    // 60 ha of industrial land, 20 let, 15 approved only: occupancy 35/60, unlet 40 ha.
    const [industrial, let_, approved] = [60, 20, 15];
    const parts = { let: let_, 'approved-or-certified': approved };
    const occupied = value(occupancyRate, '2024-06-01').numerator.reduce((sum, part) => sum + parts[part], 0);
    expect(((occupied / industrial) * 100).toFixed(2)).toBe('58.33');
    const excluded = value(unletLand, '2024-06-01').excludes.reduce((sum, part) => sum + parts[part], 0);
    expect(industrial - excluded).toBe(40);
  });
});

describe('expansion (68/2017 điều 10 khoản 2; 32/2024 điều 8 khoản 2)', () => {
  it.each([
    ['2018-01-01', false],
    ['2024-06-01', false],
    ['2026-09-14', false],
    ['2026-09-15', true],
  ])('reads an own occupancy of 55 %% on %s as %s', (day, expected) => {
    expect(meetsThreshold(value(occupancyOrDemand, day).ownOccupancy, '55')).toBe(expected);
  });

  it('includes the edge of 60 % and of 50 %', () => {
    expect(meetsThreshold(value(occupancyOrDemand, '2024-06-01').ownOccupancy, '60')).toBe(true);
    expect(meetsThreshold(value(occupancyOrDemand, '2024-06-01').ownOccupancy, '59.9999')).toBe(false);
    expect(meetsThreshold(value(occupancyOrDemand, '2026-09-15').ownOccupancy, '50')).toBe(true);
    expect(meetsThreshold(value(occupancyOrDemand, '2026-09-15').ownOccupancy, '49.9999')).toBe(false);
  });
});

describe('shares (32/2024 điều 2, điều 3; 14/2024/TT-BCT biểu số 03)', () => {
  it('refuses a craft share of 65 % before 15/9/2026 and takes it after', () => {
    const share = (day: string) => value(craftVillageType, day).share;
    const [before, after] = [share('2026-09-14'), share('2026-09-15')];
    expect(before !== null && meetsThreshold(before, '65')).toBe(false);
    expect(before !== null && meetsThreshold(before, '75')).toBe(true);
    expect(after !== null && meetsThreshold(after, '65')).toBe(true);
    expect(after !== null && meetsThreshold(after, '59.9999')).toBe(false);
    expect(share('2021-01-01')).toBeNull();
  });

  it('knows the 60 % of a specialised cluster only from the circular on, 1/10/2024', () => {
    expect(value(specialisedType, '2024-09-30')).toBeNull();
    expect(value(specialisedType, '2024-10-01')).toEqual({ op: '>=', value: '60', unit: '%' });
  });

  it('knows no share of a high-tech cluster before 15/9/2026, and 30 % after', () => {
    expect(value(highTechType, '2026-09-14')).toBeNull();
    expect(value(highTechType, '2026-09-15')).toEqual({ op: '>=', value: '30', unit: '%' });
  });

  it('takes services on 10 % of the cluster and no more', () => {
    expect(meetsThreshold(value(servicesCap, '2024-06-01'), '10')).toBe(true);
    expect(meetsThreshold(value(servicesCap, '2024-06-01'), '10.0001')).toBe(false);
  });

  it('caps State support at 30 % and does not know whether the cap outlived 14/9/2026', () => {
    expect(meetsThreshold(value(stateSupportCap, '2026-09-14').share, '30')).toBe(true);
    expect(meetsThreshold(value(stateSupportCap, '2026-09-14').share, '30.0001')).toBe(false);
    expect(problem(stateSupportCap, '2026-09-15')?.params).toMatchObject({ question: 'support-cap-after-303' });
  });
});

describe('selection (68/2017 điều 15 khoản 3 as amended; 32/2024 điều 13 khoản 2)', () => {
  it.each(['2020-08-01', '2024-06-01', '2026-10-01'])(
    'passes 50 points and not 49.9 on %s, with one bidder as with several',
    (day) => {
      const mark = value(passMark, day);
      expect(mark !== null && meetsThreshold(mark, '50')).toBe(true);
      expect(mark !== null && meetsThreshold(mark, '49.9')).toBe(false);
      expect(mark !== null && meetsThreshold(mark, '49')).toBe(false);
    },
  );

  it('knew no national scoring before 1/8/2020', () => {
    expect(
      [passMark, selectionCriteria, selectionCouncil].map((rule: Rule<unknown>) => value(rule, '2020-07-31')),
    ).toEqual([null, null, null]);
  });

  it('scores 15, 15, 30 and 40 points, a hundred in all', () => {
    const criteria = value(selectionCriteria, '2024-06-01')?.criteria ?? [];
    expect(criteria.map(({ id, most }) => [id, most.value])).toEqual([
      ['infrastructure', '15'],
      ['environment', '15'],
      ['capacity', '30'],
      ['finance', '40'],
    ]);
    expect(criteria.reduce((sum, { most }) => sum + Number(most.value), 0)).toBe(100);
  });

  it('leaves a tie to the proposal of the chair from 1/5/2024, and before that names no winner', () => {
    expect(value(selectionTie, '2024-05-01')).toEqual({
      proposedBy: 'council-chair',
      decidedBy: 'provincial-committee',
    });
    expect(value(selectionTie, '2024-04-30')).toEqual({ proposedBy: null, decidedBy: 'competent-authority' });
    expect(problem(selectionTie, '2020-07-31')?.params).toMatchObject({ question: '68-selection-before-2020' });
  });

  it('seats the planning department beside the industry department until 14/9/2026, then the finance department', () => {
    expect(value(selectionCouncil, '2023-01-01')?.viceChairs).toEqual(['industry-department']);
    expect(value(selectionCouncil, '2026-09-14')?.viceChairs).toEqual(['industry-department', 'planning-department']);
    expect(value(selectionCouncil, '2026-09-15')?.viceChairs).toEqual(['industry-department', 'finance-department']);
  });
});

describe('deviation from the plan (32/2024 điều 10 khoản 4)', () => {
  // Measured against the plan, never against an earlier decision. The greatest area is presumed to prevail.
  it.each([
    ['plan 60 ha, decision 65 ha', '5', true],
    ['plan 60 ha, decision 65.1 ha', '5.1', false],
    ['plan 72 ha, decision 77 ha, before the cap is looked at', '5', true],
    ['plan 60 ha, established 63 ha, expansion to 66 ha', '6', false],
  ])('reads %s', (_, increase, expected) => {
    expect(meetsThreshold(value(minorDeviation, '2024-06-01').areaIncrease, increase)).toBe(expected);
  });

  it('stops plan 72 ha, decision 77 ha at the greatest area, which is presumed to prevail', () => {
    const found = ruleInForce(largerDeviation, isoDate('2024-06-01'));
    expect(found.ok && found.value.value.capStillApplies).toBe(true);
    expect(found.ok && found.value.basis.confidence).toBe('assumption');
    expect(meetsThreshold(value(greatestArea, '2024-06-01').established, '77')).toBe(false);
  });

  it('moves inside the district, then what the province decides, then the commune', () => {
    expect(['2024-06-01', '2025-08-01', '2026-10-01'].map((day) => value(minorDeviation, day).locationWithin)).toEqual([
      'district',
      'province-decides',
      'commune',
    ]);
  });
});

describe('terms (68/2017 điều 12; 32/2024 điều 10)', () => {
  const length = (rule: Rule<{ readonly length: number; readonly unit: string } | null>, day: string) => {
    const term = value(rule, day);
    return term === null ? null : `${term.length} ${term.unit}`;
  };

  it('runs 5, 15, 5, 25 and 7 under 32/2024, of which 15 and 25 are plain days', () => {
    const rules = [announceTerm, receptionTerm, submitTerm, appraisalTerm, decisionTerm];
    expect(rules.map((rule) => length(rule, '2024-06-01'))).toEqual([
      '5 working-day',
      '15 day',
      '5 working-day',
      '25 day',
      '7 working-day',
    ]);
  });

  it('runs 2, 5, 5, 20 and 5 working days from 15/9/2026', () => {
    const rules = [announceTerm, receptionTerm, submitTerm, appraisalTerm, decisionTerm];
    expect(rules.map((rule) => length(rule, '2026-09-15'))).toEqual([
      '2 working-day',
      '5 working-day',
      '5 working-day',
      '20 working-day',
      '5 working-day',
    ]);
  });

  it('had no call for applicants under 68/2017, and 5, 15 and 5 working days', () => {
    const rules = [announceTerm, receptionTerm, submitTerm, appraisalTerm, decisionTerm];
    expect(rules.map((rule) => length(rule, '2018-01-01'))).toEqual([
      null,
      null,
      '5 working-day',
      '15 working-day',
      '5 working-day',
    ]);
  });

  it('passes from the district to the commune on 1/7/2025 with the same length', () => {
    expect(value(announceTerm, '2025-06-30')).toMatchObject({ length: 5, actor: 'district-committee' });
    expect(value(announceTerm, '2025-07-01')).toMatchObject({ length: 5, actor: 'commune-committee' });
  });

  it('asked for eight sets, then for two and a file, and does not know how many from 15/9/2026', () => {
    expect(value(dossierSets, '2018-01-01').toDepartment).toEqual({
      sets: 8,
      originalsAtLeast: 2,
      electronicCopy: false,
    });
    expect(value(dossierSets, '2024-06-01').toDepartment).toEqual({ sets: 2, electronicCopy: true });
    expect(value(dossierSets, '2026-10-01')).toEqual({ toDepartment: null, toCommittee: { sets: 1 } });
  });

  it('keeps the older term for a dossier that an older regime governs', () => {
    expect(value(appraisalTerm, '2024-06-01', { regime: '68/2017+66/2020' })).toMatchObject({
      length: 15,
      unit: 'working-day',
    });
    expect(value(appraisalTerm, '2026-10-01', { regime: '32/2024+139/2025' })).toMatchObject({
      length: 25,
      unit: 'day',
    });
  });
});

describe('clusters of before (32/2024 điều 35)', () => {
  it('forgives the size of small clusters established before 15/7/2017, below 10 ha, or below 5 ha in uplands and craft villages', () => {
    const { establishedBefore, below, belowIfUplandOrCraft } = value(legacyUndersize, '2024-06-01');
    expect(establishedBefore).toBe('2017-07-15');
    expect([meetsThreshold(below, '9.9999'), meetsThreshold(below, '10')]).toEqual([true, false]);
    expect([meetsThreshold(belowIfUplandOrCraft, '4.9999'), meetsThreshold(belowIfUplandOrCraft, '5')]).toEqual([
      true,
      false,
    ]);
  });

  it('forgives more than 75 ha to clusters formed before 5/10/2009', () => {
    const { formedBefore, establishedAbove } = value(legacyOversizeEstablished, '2024-06-01');
    expect(formedBefore).toBe('2009-10-05');
    expect([meetsThreshold(establishedAbove, '75.0001'), meetsThreshold(establishedAbove, '75')]).toEqual([
      true,
      false,
    ]);
  });

  it('wants clusters of before 2009 settled before 31/12/2026: the last safe day is 30/12/2026, by a strict reading', () => {
    const { finishedBefore } = value(legacyDeadline, '2024-06-01');
    expect(finishedBefore).toBe('2026-12-31');
    expect(value(beforeADay, '2024-06-01').lastDay).toBe('day-before');
    expect(addDays(finishedBefore, -1)).toBe('2026-12-30');
  });
});

describe('periodic reports (14/2024/TT-BCT điều 3)', () => {
  it('are due before the 20th, the 25th and the last days of June and December', () => {
    expect(
      value(reportDeadlines, '2025-01-01').map((d) => [d.form, d.from, d.halfYearBefore.day, d.yearBefore.day]),
    ).toEqual([
      ['01', 'tenant', 20, 20],
      ['02', 'developer', 20, 20],
      ['03', 'district-committee', 25, 25],
      ['04', 'industry-department', 30, 31],
    ]);
  });

  it('come from the commune instead of the district from 1/7/2025', () => {
    expect(value(reportDeadlines, '2025-07-01')[2]?.from).toBe('commune-committee');
  });

  it('are an open question from 1/5 to 30/9/2024, when the circular outlived its decree', () => {
    expect(problem(reportDeadlines, '2024-09-30')?.params).toMatchObject({ question: 'reporting-gap-2024' });
  });
});

describe('who appraises (32/2024 điều 10 khoản 2; 68/2017 điều 12)', () => {
  it.each([
    ['2018-01-01', '68/2017/NĐ-CP, điều 12', 'text'],
    ['2021-01-01', '68/2017/NĐ-CP, điều 12', 'summary'],
    ['2024-06-01', '32/2024/NĐ-CP, điều 10 khoản 2', 'text'],
    ['2025-08-01', '32/2024/NĐ-CP, điều 10 khoản 2', 'text'],
    ['2026-10-01', '32/2024/NĐ-CP, điều 10 khoản 2 (sửa đổi, bổ sung bởi 303/2026/NĐ-CP)', 'assumption'],
  ])(
    'on %s the industry department leads, the departments concerned take part, and no term is set',
    (day, provision, confidence) => {
      const found = ruleInForce(consultation, isoDate(day));
      expect(found).toMatchObject({
        ok: true,
        value: {
          value: { lead: 'industry-department', withThem: ['other-departments'], term: null },
          basis: { rule: 'procedure.consultation', provision, confidence },
        },
      });
    },
  );

  it('is not known under 105/2009, whose text was not read', () => {
    expect(problem(consultation, '2015-06-01')).toMatchObject({ params: { question: '105-2009-unread' } });
  });
});
