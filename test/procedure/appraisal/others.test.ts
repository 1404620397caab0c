import { describe, expect, it } from 'vitest';
import {
  checkClusterType,
  checkDecision,
  checkGroundbreaking,
  checkLandUse,
  type ClusterTypeFacts,
  type DecisionFacts,
  type GroundbreakingFacts,
} from '../../../src/procedure/appraisal/index.js';
import { branchOf, checkOf, CHOSEN, day, DAYS } from './case.js';

describe('how the land is divided', () => {
  const at = (facts: Parameters<typeof checkLandUse>[0], on = '2024-06-01') => checkLandUse(facts, day(on));

  it.each([
    ['roads', '10', 'met'],
    ['roads', '9.999999', 'unmet'],
    ['green', '10', 'met'],
    ['green', '9.999999', 'unmet'],
    ['technical', '1', 'met'],
    ['technical', '0.999999', 'unmet'],
    ['services', '10', 'met'],
    ['services', '10.000001', 'unmet'],
  ] as const)('of 100 ha, %s of %s ha is %s', (name, area, outcome) => {
    const found = checkOf(at({ totalArea: '100', [name]: area }), `land.${name}`);
    expect(found.outcome).toBe(outcome);
    expect(found.facts).toEqual({ totalArea: '100', [name]: area, share: area });
  });

  it('cites the planning norm, and says that more services are only less encouraged', () => {
    const { verdict, checks, missing } = at({
      totalArea: '100',
      roads: '10',
      green: '10',
      technical: '1',
      services: '11',
    });
    expect(verdict).toBe('eligible');
    expect(missing).toEqual([]);
    expect(checkOf({ checks }, 'land.green').basis).toMatchObject({
      provision: '01/2021/TT-BXD, QCVN 01:2021/BXD, 2.5.3, bảng 2.6',
      confidence: 'text',
    });
    expect(checkOf({ checks }, 'land.services')).toMatchObject({
      outcome: 'unmet',
      advisory: true,
      distance: { by: '1' },
    });
    expect(checkOf({ checks }, 'land.roads')).not.toHaveProperty('advisory');
  });

  it('does not round a share: a third of a tenth too little is too little', () => {
    expect(checkOf(at({ totalArea: '30.000001', roads: '3' }), 'land.roads')).toMatchObject({
      outcome: 'unmet',
      distance: { by: '0.000001', strict: false, roundedUp: true },
    });
  });

  it('names the areas that are missing, do not read, or contradict each other', () => {
    const roads = (facts: Parameters<typeof checkLandUse>[0]) => checkOf(at(facts), 'land.roads').missing;
    expect(roads({})).toEqual([
      { kind: 'fact', id: 'roads' },
      { kind: 'fact', id: 'totalArea' },
    ]);
    expect(roads({ totalArea: '0', roads: '0' })).toEqual([{ kind: 'fact', id: 'totalArea' }]);
    expect(roads({ totalArea: 'x', roads: '1' })).toEqual([{ kind: 'fact', id: 'totalArea', because: 'unreadable' }]);
    expect(roads({ totalArea: '10', roads: '11' })).toEqual([{ kind: 'fact', id: 'roads', because: 'contradictory' }]);
    expect(roads({ totalArea: '10', roads: { value: '1', bound: '~' } })).toEqual([{ kind: 'fact', id: 'roads' }]);
    expect(roads({ totalArea: '10', roads: { value: '1', bound: '>=' } })).toBeUndefined();
    const about = { value: '10', bound: '~' } as unknown as string;
    expect(roads({ totalArea: about, roads: '1' })).toEqual([{ kind: 'fact', id: 'totalArea' }]);
  });

  it('is not known before 5/7/2021', () => {
    expect(checkOf(at({ totalArea: '100', roads: '5' }, '2021-07-04'), 'land.roads').missing).toEqual([
      { kind: 'law', id: 'planning-norm.land-shares', question: 'norms-before-2021' },
    ]);
    expect(checkOf(at({ totalArea: '100', roads: '5' }, '2021-07-05'), 'land.roads').outcome).toBe('unmet');
  });
});

describe('the type of a cluster', () => {
  const at = (facts: ClusterTypeFacts, on: string) => checkClusterType(facts, day(on));
  const share = (clusterType: ClusterTypeFacts['clusterType'], percent: string, on: string) =>
    checkOf(
      at({ industrialLand: '100', landForType: percent, ...(clusterType === undefined ? {} : { clusterType }) }, on),
      'type.share',
    ).outcome;

  it.each([
    ['craft-village', '2024-06-01', '75', 'met'],
    ['craft-village', '2024-06-01', '74.9999', 'unmet'],
    ['craft-village', '2024-06-01', '65', 'unmet'],
    ['craft-village', '2026-09-14', '65', 'unmet'],
    ['craft-village', '2026-09-15', '65', 'met'],
    ['craft-village', '2026-09-15', '60', 'met'],
    ['craft-village', '2026-09-15', '59.9999', 'unmet'],
    ['specialised', '2024-09-30', '10', 'not-applicable'],
    ['specialised', '2024-10-01', '60', 'met'],
    ['specialised', '2024-10-01', '59.9999', 'unmet'],
    ['specialised', '2026-09-15', '60', 'met'],
    ['supporting', '2026-09-14', '10', 'not-applicable'],
    ['supporting', '2026-09-15', '60', 'met'],
    ['supporting', '2026-09-15', '59.9999', 'unmet'],
    ['high-tech', '2026-09-14', '10', 'not-applicable'],
    ['high-tech', '2026-09-15', '30', 'met'],
    ['high-tech', '2026-09-15', '29.9999', 'unmet'],
    ['craft-village', '2019-06-01', '10', 'not-applicable'],
  ] as const)('%s on %s with %s %% is %s', (clusterType, on, percent, outcome) => {
    expect(share(clusterType, percent, on)).toBe(outcome);
  });

  it('craft-village rests on a traditional craft, and from 15/9/2026 on a recognised one', () => {
    const craft = (facts: ClusterTypeFacts, on: string) =>
      checkOf(at({ clusterType: 'craft-village', ...facts }, on), 'type.craft');
    expect(craft({ traditionalCraft: true }, '2024-06-01').outcome).toBe('met');
    expect(craft({ traditionalCraft: false }, '2024-06-01').outcome).toBe('unmet');
    expect(craft({ recognisedCraft: true }, '2024-06-01').missing).toEqual([{ kind: 'fact', id: 'traditionalCraft' }]);
    expect(craft({ traditionalCraft: true }, '2026-09-15').missing).toEqual([{ kind: 'fact', id: 'recognisedCraft' }]);
    expect(craft({ recognisedCraft: true }, '2026-09-15').outcome).toBe('met');
    expect(craft({}, '2019-06-01').outcome).toBe('not-applicable');
    expect(checkOf(at({ clusterType: 'craft-village' }, '2011-01-01'), 'type.share').missing).toEqual([
      { kind: 'law', id: 'type.craft-village', question: '105-2009-unread' },
    ]);
  });

  it('eco has three marks from 15/9/2026 and no figure', () => {
    const { verdict, checks } = at({ clusterType: 'eco', eco: { circular: true, cleaner: false } }, '2026-09-15');
    expect(verdict).toBe('ineligible');
    expect(checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['type.circular', 'met'],
      ['type.cleaner', 'unmet'],
      ['type.linked', 'unknown'],
    ]);
    expect(at({ clusterType: 'eco' }, '2024-06-01').checks.map(({ outcome }) => outcome)).toEqual(['not-applicable']);
    expect(at({ clusterType: 'eco' }, '2019-06-01').missing).toEqual([
      { kind: 'law', id: 'type.eco', question: '68-2017-unread' },
    ]);
  });

  it('general claims nothing; a type that is not given, or none, is open', () => {
    expect(at({ clusterType: 'general' }, '2024-06-01')).toMatchObject({
      verdict: 'eligible',
      checks: [{ id: 'type.general', outcome: 'not-applicable', facts: { clusterType: 'general' } }],
    });
    expect(at({}, '2024-06-01').missing).toEqual([{ kind: 'fact', id: 'clusterType' }]);
    for (const odd of ['toString', 'village', 7]) {
      const clusterType = odd as 'eco';
      expect(at({ clusterType }, '2024-06-01').missing).toEqual([
        { kind: 'fact', id: 'clusterType', because: 'unreadable' },
      ]);
    }
  });

  it('names the land that is missing', () => {
    expect(at({ clusterType: 'high-tech' }, '2026-09-15').missing).toEqual([
      { kind: 'fact', id: 'landForType' },
      { kind: 'fact', id: 'industrialLand' },
    ]);
  });
});

describe('breaking ground', () => {
  const DONE: GroundbreakingFacts = {
    reportApproved: true,
    detailedPlanApproved: true,
    projectApproved: true,
    siteHandedOver: true,
    permitGranted: true,
    drawingsApproved: true,
    contractSigned: true,
    commencementNotified: true,
  };
  const at = (facts: GroundbreakingFacts, on = '2026-08-01', context = {}) =>
    checkGroundbreaking(facts, day(on), context);

  it('case 8: on 2026-08-01 without the notice is refused, naming law 135/2025', () => {
    const { verdict, checks, confidence } = at({ ...DONE, commencementNotified: false });
    expect([verdict, confidence]).toEqual(['ineligible', 'text']);
    expect(checkOf({ checks }, 'ground.notice')).toMatchObject({
      outcome: 'unmet',
      basis: { provision: '135/2025/QH15, điều 48 khoản 1' },
    });
  });

  it('may go on with everything there; term and receiver of the notice stay open and do not weigh', () => {
    const { verdict, checks, missing } = at(DONE);
    expect([verdict, missing]).toEqual(['eligible', []]);
    expect(checkOf({ checks }, 'ground.notice-term')).toMatchObject({
      outcome: 'unknown',
      advisory: true,
      questions: ['commencement-notice-term'],
      missing: [{ kind: 'law', id: 'construction.commencement', question: 'commencement-notice-term' }],
    });
    expect(checks.map(({ id }) => id)).toEqual([
      'ground.report',
      'ground.detailed-plan',
      'ground.project',
      'ground.site',
      'ground.permit',
      'ground.drawings',
      'ground.contract',
      'ground.notice',
      'ground.notice-term',
    ]);
  });

  it.each([
    ['reportApproved', 'ground.report'],
    ['detailedPlanApproved', 'ground.detailed-plan'],
    ['projectApproved', 'ground.project'],
    ['siteHandedOver', 'ground.site'],
    ['drawingsApproved', 'ground.drawings'],
    ['contractSigned', 'ground.contract'],
  ] as const)('needs %s', (name, id) => {
    const { verdict, checks } = at({ ...DONE, [name]: false });
    expect(verdict).toBe('ineligible');
    expect(checkOf({ checks }, id)).toMatchObject({ outcome: 'unmet', facts: { [name]: false } });
  });

  it('needs a permit, or the exemption, which is none from the notice', () => {
    const permit = (facts: GroundbreakingFacts) => checkOf(at({ ...DONE, ...facts }), 'ground.permit');
    expect(permit({ permitGranted: false, feasibilityAppraised: true }).outcome).toBe('met');
    expect(permit({ permitGranted: false, feasibilityAppraised: false }).outcome).toBe('unmet');
    expect(permit({ permitGranted: false }).missing).toEqual([{ kind: 'fact', id: 'feasibilityAppraised' }]);
    expect(branchOf(permit({}), 'ground.permit-exempt').basis?.provision).toBe('135/2025/QH15, điều 43 khoản 2 điểm e');
    const exempt = { ...DONE, permitGranted: false, feasibilityAppraised: true, commencementNotified: false };
    expect(at(exempt).verdict).toBe('ineligible');
  });

  it('is not known before 1/7/2026, and the question is named', () => {
    const { verdict, missing } = at(DONE, '2026-06-30');
    expect(verdict).toBe('undetermined');
    expect(missing).toEqual([{ kind: 'law', id: 'construction.commencement', question: 'construction-before-2026' }]);
    expect(at(DONE, '2026-07-01').verdict).toBe('eligible');
    expect(at(DONE, '2019-06-01').missing).toContainEqual({
      kind: 'law',
      id: 'infrastructure.sequence',
      question: '68-2017-unread',
    });
  });
});

describe('a decision', () => {
  const CONTENTS = { 'name-area': true, developer: true, scale: true, schedule: true, duties: true, effect: true };
  const GOOD: DecisionFacts = {
    contents: CONTENTS,
    area: '60',
    plannedArea: '60',
    fitsLandUsePlan: true,
    fitsOtherPlans: true,
    sentToMinistry: true,
  };
  const at = (facts: DecisionFacts, on = '2024-06-01', context = {}) => checkDecision(facts, day(on), context);

  it('says six things, and two more if any', () => {
    const { verdict, checks, confidence } = at(GOOD);
    expect([verdict, confidence]).toEqual(['eligible', 'text']);
    expect(checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['content.name-area', 'met'],
      ['content.developer', 'met'],
      ['content.scale', 'met'],
      ['content.schedule', 'met'],
      ['content.incentives', 'not-applicable'],
      ['content.duties', 'met'],
      ['content.effect', 'met'],
      ['content.other', 'not-applicable'],
      ['greatest-area', 'met'],
      ['least-area', 'met'],
      ['area-within-plan', 'not-applicable'],
      ['ministry-copy', 'met'],
    ]);
  });

  it('without a developer does not comply', () => {
    expect(at({ ...GOOD, contents: { ...CONTENTS, developer: false } }).verdict).toBe('ineligible');
    expect(at({ ...GOOD, contents: { ...CONTENTS, incentives: false } }).verdict).toBe('eligible');
  });

  it('that was not sent to the ministry complies all the same: no term is set', () => {
    const { verdict, checks } = at({ ...GOOD, sentToMinistry: false });
    expect(verdict).toBe('eligible');
    expect(checkOf({ checks }, 'ministry-copy')).toMatchObject({ outcome: 'unmet', advisory: true });
  });

  it('case: planned 60, decided 65 and 65.1; planned 72, decided 77', () => {
    expect(at({ ...GOOD, area: '65' }).verdict).toBe('eligible');
    expect(at({ ...GOOD, area: '65.1' }).verdict).toBe('ineligible');
    expect(checkOf(at({ ...GOOD, area: '77', plannedArea: '72' }), 'greatest-area').outcome).toBe('unmet');
  });

  it('to expand has no least area, and the greatest of an expansion', () => {
    const ids = at({ ...GOOD, decides: 'expansion' }).checks.map(({ id }) => id);
    expect(ids).not.toContain('least-area');
    expect(checkOf(at({ area: '60', decides: 'expansion' }, '2016-01-01'), 'greatest-area').outcome).toBe('met');
    expect(checkOf(at({ area: '60', decides: 'establishment' }, '2016-01-01'), 'greatest-area').outcome).toBe('unmet');
  });

  it('from 15/9/2026 has more items than are known: it cannot be found to comply', () => {
    const all = { ...CONTENTS, 'cluster-type': true, 'priority-land': true };
    const { verdict, missing } = at({ ...GOOD, contents: all }, '2026-09-15');
    expect([verdict, missing]).toEqual(['undetermined', [{ kind: 'law', id: 'decision.contents' }]]);
    expect(at({ ...GOOD, contents: { ...all, 'cluster-type': false } }, '2026-09-15').verdict).toBe('ineligible');
  });

  it('heeds the choices of the province and the regime of a pending dossier', () => {
    expect(at({ ...GOOD, area: '65' }, '2025-08-01').missing).toContainEqual({
      kind: 'provincial-choice',
      id: 'land-use-test',
    });
    expect(at({ ...GOOD, area: '65' }, '2025-08-01', { choices: CHOSEN }).verdict).toBe('eligible');
    expect(at({ ...GOOD, area: '8', plannedArea: '8' }, '2026-10-01', { regime: '32/2024' }).verdict).toBe(
      'ineligible',
    );
    expect(at(GOOD, DAYS.in66).missing).toContainEqual({
      kind: 'law',
      id: 'decision.contents',
      question: '68-2017-unread',
    });
  });
});
