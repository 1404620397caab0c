import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hectares, isoDate, points } from '../../src/core/index.js';
import { dossierItems, investmentReport, ruleInForce } from '../../src/law/index.js';
import {
  checkDossier,
  checkGroundbreaking,
  decide,
  type Context,
  type DossierFacts,
  type Facts,
  type Ruling,
} from '../../src/procedure/index.js';
import { act, given, without, type Act } from './given.js';
import { favourable } from './histories.js';

const said = (r: Ruling): unknown =>
  r.ruling === 'refused'
    ? r.problems.map(({ code }) => code)
    : r.ruling === 'undetermined'
      ? r.missing.map(({ id }) => id)
      : 'allowed';
const when = (on: string, step: Act[1], acts: readonly Act[], context: Context = {}, payload?: object) =>
  said(decide(act(on, step as 'listed', payload as { area?: never }), given(...acts), context));

const listed: Act = ['2023-01-01', 'listed', { area: hectares(60) }];
const established: Act = ['2024-08-20', 'established', { area: hectares(20), developer: 'A' }];

describe('rungs 1 and 2: the plan and the call', () => {
  it('a cluster is taken off the plan only with a plan to convert its land', () => {
    expect(when('2024-06-01', 'delisted', [listed])).toEqual(['conversion-plan']);
    expect(when('2024-06-01', 'delisted', [listed], { facts: { conversionPlan: false } })).toEqual([
      'procedure.no-conversion-plan',
    ]);
    expect(when('2024-06-01', 'delisted', [listed], { facts: { conversionPlan: true } })).toBe('allowed');
    expect(when('2024-06-01', 'delisted', [], { facts: { conversionPlan: true } })).toEqual(['plan-entry']);
  });

  it('an application waits, by custom, for the plan to list the cluster', () => {
    expect(when('2024-06-01', 'application-received', [listed])).toBe('allowed');
    expect(when('2024-06-01', 'application-received', [])).toEqual(['plan-entry']);
    expect(when('2024-06-01', 'application-received', [], { records: 'complete' })).toEqual(['procedure.needs-first']);
  });

  it('a call answers a first application by custom, whether or not the law of the day has a term for it', () => {
    expect(when('2024-06-01', 'applications-called', [])).toEqual(['application-received']);
    expect(when('2024-06-01', 'applications-called', [['2024-05-30', 'application-received']])).toBe('allowed');
    expect(when('2019-06-01', 'applications-called', [])).toEqual(['application-received']);
  });
});

describe('rungs 3 and 4: the dossier', () => {
  const submitted: Act = ['2024-06-20', 'dossier-submitted'];

  it('is complete when its papers are, and goes back when they are not', () => {
    expect(when('2024-06-24', 'dossier-complete', [submitted])).toEqual(['dossier-papers']);
    expect(when('2024-06-24', 'dossier-complete', [submitted], { facts: { dossierComplete: true } })).toBe('allowed');
    const ruling = decide(act('2024-06-24', 'dossier-complete'), given(submitted), {
      facts: { dossierComplete: false },
    });
    expect(said(ruling)).toEqual(['procedure.dossier-incomplete']);
    expect(ruling.ruling === 'refused' && ruling.instead).toEqual([{ step: 'dossier-returned' }]);
  });

  it('is judged paper by paper where the caller says what is there, each lack with its provision', () => {
    const papers = {
      submission: true,
      application: true,
      'legal-status': true,
      experience: true,
      'financial-capacity': true,
    };
    const judged = (dossier: DossierFacts, facts: Facts = {}) =>
      decide(act('2024-06-24', 'dossier-complete'), given(submitted), { facts: { ...facts, dossier } });
    const lacking = judged({ papers: { ...papers, 'legal-status': false }, sets: 1, electronicCopy: true });
    expect(said(lacking)).toEqual(['procedure.dossier-lacks', 'procedure.dossier-lacks']);
    expect(
      lacking.ruling === 'refused' && lacking.problems.map(({ params, basis }) => [params, basis?.provision]),
    ).toEqual([
      [{ check: 'paper.legal-status' }, '32/2024/NĐ-CP, điều 9 khoản 1'],
      [{ check: 'sets' }, '32/2024/NĐ-CP, điều 10 khoản 2'],
    ]);
    expect(lacking.ruling === 'refused' && lacking.instead).toEqual([{ step: 'dossier-returned' }]);
    // What is not said is asked for, unless the caller vouches for the rest; what is surely lacking refuses all the same.
    expect(said(judged({ papers }))).toEqual(['dossier-papers']);
    expect(said(judged({ papers }, { dossierComplete: true }))).toBe('allowed');
    expect(said(judged({ papers: { application: false } }, { dossierComplete: true }))).toEqual([
      'procedure.dossier-lacks',
    ]);
    expect(said(judged({ papers }, { dossierComplete: false }))).toEqual(['procedure.dossier-incomplete']);
  });

  it.each(['2019-06-24', '2024-06-24', '2025-08-24', '2026-10-24'])(
    'is never judged otherwise than checkDossier does: on %s',
    (on) => {
      const item = fc.option(fc.boolean(), { nil: undefined });
      const rule = ruleInForce(dossierItems, isoDate(on));
      const report = ruleInForce(investmentReport, isoDate(on));
      const ids = (items: readonly { readonly id: string }[]) =>
        fc
          .record(Object.fromEntries(items.map(({ id }) => [id, item])))
          .map(
            (all) =>
              Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined)) as Record<string, boolean>,
          );
      const dossiers = fc.record(
        {
          papers: ids(rule.ok ? rule.value.value.items : []),
          report: ids(report.ok ? report.value.value : []),
          sets: fc.constantFrom(0, 1, 2, 7, 8),
          electronicCopy: fc.boolean(),
          submittedBy: fc.constantFrom('district-committee' as const, 'commune-committee' as const),
        },
        { requiredKeys: [] },
      );
      const whole = { eligible: 'allowed', ineligible: 'refused', undetermined: 'undetermined' } as const;
      fc.assert(
        fc.property(dossiers, (dossier) => {
          const history = given([on, 'dossier-submitted']);
          const ruling = decide(act(on, 'dossier-complete'), history, { facts: { dossier } }).ruling;
          expect(ruling).toBe(whole[checkDossier(dossier, isoDate(on)).verdict]);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('supplements answer a request', () => {
    expect(when('2024-06-30', 'dossier-supplemented', [submitted])).toEqual(['dossier-returned']);
    expect(when('2024-06-30', 'dossier-supplemented', [submitted, ['2024-06-26', 'dossier-returned']])).toBe('allowed');
    expect(when('2024-06-26', 'dossier-returned', [])).toEqual(['dossier-submitted']);
  });

  it('departments are consulted on a dossier in hand', () => {
    expect(when('2024-06-26', 'departments-consulted', [submitted])).toBe('allowed');
    expect(when('2024-06-26', 'departments-consulted', [])).toEqual(['dossier-submitted']);
  });

  it('departments are consulted because the department leads the appraisal together with them', () => {
    const provisions = (on: string, acts: readonly Act[]) => {
      const ruling = decide(act(on, 'departments-consulted'), given(...acts));
      return ruling.ruling === 'allowed' ? ruling.basis.map(({ rule, provision }) => [rule, provision]) : ruling.ruling;
    };
    expect(provisions('2024-06-26', [submitted])).toContainEqual([
      'procedure.consultation',
      '32/2024/NĐ-CP, điều 10 khoản 2',
    ]);
    expect(provisions('2019-06-26', [['2019-06-20', 'dossier-submitted']])).toContainEqual([
      'procedure.consultation',
      '68/2017/NĐ-CP, điều 12',
    ]);
  });
});

describe('rungs 5 to 8: the choice of the developer', () => {
  const complete: Act = ['2024-06-24', 'dossier-complete'];
  const formed: Act = ['2024-07-10', 'council-formed'];
  const agreed: Act = ['2024-07-20', 'criteria-agreed'];

  it('a council is formed for a complete dossier, and by no known law before 1/8/2020', () => {
    expect(when('2024-07-10', 'council-formed', [complete])).toBe('allowed');
    expect(when('2024-07-10', 'council-formed', [])).toEqual(['dossier-complete']);
    expect(when('2015-07-10', 'council-formed', [['2015-06-24', 'dossier-complete']])).toContain('selection.council');
  });

  it('a second council is refused; the first is amended, or dissolved', () => {
    expect(when('2024-08-01', 'council-formed', [complete, formed])).toEqual(['procedure.council-in-place']);
    expect(when('2024-08-01', 'council-amended', [complete, formed])).toBe('allowed');
    expect(when('2024-08-01', 'council-dissolved', [complete, formed])).toBe('allowed');
    expect(when('2024-08-01', 'council-amended', [complete])).toEqual(['council-formed']);
  });

  it('criteria are agreed once, and replaced after', () => {
    expect(when('2024-07-20', 'criteria-agreed', [complete, formed])).toBe('allowed');
    expect(when('2024-08-01', 'criteria-agreed', [complete, formed, agreed])).toEqual(['procedure.criteria-agreed']);
    expect(when('2024-08-01', 'criteria-replaced', [complete, formed, agreed])).toBe('allowed');
    expect(when('2024-08-01', 'criteria-replaced', [complete, formed])).toEqual(['criteria-agreed']);
  });

  it('bids are scored by agreed criteria, and nobody is chosen below 50 points', () => {
    const score = (value: string, acts: readonly Act[] = [complete, formed, agreed]) =>
      when('2024-08-01', 'bids-scored', acts, {}, { bidders: 1, chosen: 'A', score: points(value) });
    expect(score('50')).toBe('allowed');
    expect(score('49.9999')).toEqual(['procedure.below-pass-mark']);
    expect(score('50', [complete, formed])).toEqual(['criteria-agreed']);
    const again: Act = ['2024-07-25', 'bids-scored', { chosen: 'A', score: points(80) }];
    expect(score('50', [complete, formed, agreed, again])).toEqual(['procedure.result-reported']);
  });

  it('after a scoring that chose nobody the council no longer stands', () => {
    const nobody: Act = ['2024-07-25', 'bids-scored', { bidders: 0 }];
    const ruling = decide(act('2024-08-01', 'bids-scored'), given(complete, formed, agreed, nobody));
    expect(said(ruling)).toEqual(['procedure.no-longer-stands', 'procedure.no-longer-stands']);
    expect(ruling.ruling === 'refused' && ruling.problems[0].params).toEqual({
      needs: 'council-formed',
      endedBy: 'bids-scored',
      since: '2024-07-25',
      event: '4',
    });
    expect(ruling.ruling === 'refused' && ruling.instead).toEqual([
      { step: 'council-formed' },
      { step: 'criteria-agreed' },
    ]);
  });
});

describe('rungs 9 and 10: the decision and what becomes of it', () => {
  const scored: Act = ['2024-07-25', 'bids-scored', { bidders: 2, chosen: 'A', score: points(80) }];
  const complete: Act = ['2024-06-24', 'dossier-complete'];

  it('the appraisal report follows the scoring', () => {
    const report = (acts: readonly Act[]) => when('2024-08-01', 'appraised', acts, favourable, { area: hectares(20) });
    expect(report([listed, complete, scored])).toBe('allowed');
    expect(report([listed, complete])).toEqual(['bids-scored']);
    expect(report([listed, complete, ['2024-07-25', 'bids-scored', { score: points(49) }]])).toEqual([
      'procedure.nobody-passed',
    ]);
  });

  it('a dossier may be refused, and come again', () => {
    expect(when('2024-08-01', 'establishment-refused', [complete])).toBe('allowed');
    const refused: readonly Act[] = [
      ['2024-06-01', 'application-received'],
      ['2024-06-03', 'applications-called'],
      complete,
      ['2024-08-01', 'establishment-refused'],
    ];
    expect(when('2024-09-01', 'dossier-complete', refused, favourable)).toEqual(['procedure.no-longer-stands']);
  });

  it('a developer is named once, after a selection, and then changed after another', () => {
    const nameless: Act = ['2019-08-20', 'established', { area: hectares(20) }];
    expect(when('2024-08-01', 'developer-named', [nameless])).toContain('developer');
    // An entry without a name does not say that nobody was named; the caller may.
    const again: Act = ['2024-07-01', 'bids-scored', { chosen: 'A', score: points(70) }];
    const unnamed = { facts: { done: { 'developer-named': false } } };
    const name = (acts: readonly Act[], context: Context = {}) =>
      when('2024-08-01', 'developer-named', acts, context, { developer: 'A' });
    expect(name([nameless, again])).toEqual(['developer']);
    expect(name([nameless, again], unnamed)).toBe('allowed');
    const named: Act = ['2019-08-20', 'established', { area: hectares(20), developer: 'A' }];
    expect(name([named, again], unnamed)).toEqual(['procedure.developer-named']);
    expect(when('2024-08-01', 'developer-named', [established])).toContain('established');
    expect(when('2024-09-01', 'developer-named', [established])).toEqual(['procedure.developer-named']);
    const anew: Act = ['2026-09-20', 'bids-scored', { chosen: 'B', score: points(70) }];
    expect(when('2026-10-01', 'developer-changed', [established, anew])).toEqual(['rights-settled']);
    expect(when('2026-10-01', 'developer-changed', [established, anew], { facts: { rightsSettled: false } })).toEqual([
      'procedure.rights-unsettled',
    ]);
    expect(when('2026-09-01', 'developer-changed', [established, ['2026-08-20', 'bids-scored', { chosen: 'B' }]])).toBe(
      'allowed',
    );
  });

  it('an adjustment that says nothing of the area asks nothing of it; one that does is measured', () => {
    const adjust = (payload?: object) =>
      when('2024-10-01', 'decision-adjusted', [listed, established], favourable, payload);
    expect(adjust()).toBe('allowed');
    expect(adjust({ area: hectares(76) })).toEqual(['procedure.area-above-most', 'procedure.area-beyond-plan']);
    expect(when('2024-07-01', 'decision-adjusted', [])).toEqual(['established']);
  });

  it('a schedule is extended and a decision revoked only after the decision, and revoked once', () => {
    expect(when('2024-10-01', 'schedule-extended', [established])).toBe('allowed');
    expect(when('2024-10-01', 'revoked', [established])).toBe('allowed');
    expect(when('2024-12-01', 'revoked', [established, ['2024-11-01', 'revoked']])).toEqual(['procedure.revoked']);
  });

  it('a cluster of before 5/10/2009 is reviewed instead of appraised', () => {
    const settle = (facts: object) =>
      when('2024-10-01', 'established', [], { facts: { kind: 'regularisation', ...facts } }, { developer: 'A' });
    expect(settle({})).toEqual(['legacy-review']);
    expect(settle({ legacyReviewed: false })).toEqual(['procedure.legacy-not-reviewed']);
    expect(settle({ legacyReviewed: true })).toBe('allowed');
  });
});

describe('rung 11: preparation', () => {
  it('goes side by side after the decision; the project waits for the detailed plan', () => {
    for (const step of ['detailed-plan-approved', 'environment-approved', 'land-recovered'] as const) {
      expect(when('2025-06-01', step, [established])).toBe('allowed');
      expect(when('2025-06-01', step, [])).toEqual(['established']);
    }
    expect(when('2025-06-01', 'project-approved', [established])).toEqual(['detailed-plan-approved']);
    expect(when('2025-06-01', 'project-approved', [established, ['2025-01-01', 'detailed-plan-approved']])).toBe(
      'allowed',
    );
  });

  it('an exemption from the permit is known since 1/1/2026', () => {
    const project: Act = ['2025-06-01', 'project-approved'];
    expect(when('2026-01-01', 'permit-exempted', [project])).toBe('allowed');
    expect(when('2025-12-31', 'permit-exempted', [project])).toEqual(['construction.permit-exemption']);
  });

  it('a notice of commencement is allowed, its term and receiver staying open', () => {
    const ruling = decide(act('2026-08-01', 'commencement-notified'), given(established));
    expect(ruling).toMatchObject({
      ruling: 'allowed',
      open: [{ kind: 'law', id: 'commencement-notice-term' }],
    });
  });
});

describe('rungs 12 and 13: works and tenants', () => {
  const broken: Act = ['2025-03-01', 'ground-broken'];

  it('ground is broken once all five conditions are there, with permit or exemption', () => {
    const ready: readonly Act[] = [
      established,
      ['2025-02-01', 'detailed-plan-approved'],
      ['2025-06-01', 'project-approved'],
      ['2026-01-10', 'land-leased'],
      ['2026-03-01', 'design-approved'],
      ['2026-04-01', 'permit-granted'],
      ['2026-05-01', 'contract-signed'],
      ['2026-07-20', 'commencement-notified'],
    ];
    const handedOver = { facts: { siteHandedOver: true } };
    expect(when('2026-08-01', 'ground-broken', ready, handedOver)).toBe('allowed');
    expect(when('2026-08-01', 'ground-broken', ready)).toEqual(['site-handed-over']);
    expect(when('2026-08-01', 'ground-broken', ready, { facts: { siteHandedOver: false } })).toEqual([
      'procedure.site-not-handed-over',
    ]);
    for (const step of ['land-leased', 'design-approved', 'permit-granted', 'contract-signed'] as const) {
      const lacking = ready.filter(([, type]) => type !== step);
      expect(when('2026-08-01', 'ground-broken', lacking)).toContain(step);
      expect(when('2026-08-01', 'ground-broken', lacking, { records: 'complete' })).toEqual(['procedure.needs-first']);
    }
    expect(when('2026-09-01', 'ground-broken', [...ready, ['2026-08-01', 'ground-broken']])).toEqual([
      'procedure.already-broken-ground',
    ]);
  });

  it('is never judged otherwise than checkGroundbreaking does, but for the lease that custom asks', () => {
    const documents = {
      established: 'reportApproved',
      'detailed-plan-approved': 'detailedPlanApproved',
      'project-approved': 'projectApproved',
      'permit-granted': 'permitGranted',
      'permit-exempted': 'feasibilityAppraised',
      'design-approved': 'drawingsApproved',
      'contract-signed': 'contractSigned',
      'commencement-notified': 'commencementNotified',
    } as const;
    const names = Object.keys(documents) as (keyof typeof documents)[];
    const claim = fc.constantFrom(true, true, true, false, undefined);
    fc.assert(
      fc.property(
        fc.constantFrom('2026-06-30', '2026-07-01', '2026-08-01', '2026-10-01'),
        fc.record(
          Object.fromEntries(names.map((name) => [name, claim])) as Record<(typeof names)[number], typeof claim>,
        ),
        claim,
        fc.boolean(),
        (on, drawn, site, inRegister) => {
          const known = names.filter((name) => drawn[name] !== undefined);
          const facts = {
            ...Object.fromEntries(known.map((name) => [documents[name], drawn[name]])),
            ...(site === undefined ? {} : { siteHandedOver: site }),
          };
          // What is done stands in the register, or is only said; what is not done is only said.
          const acts = known.filter((name) => inRegister && drawn[name] === true);
          const done = Object.fromEntries(known.map((name) => [name, drawn[name]]));
          const { verdict } = checkGroundbreaking(facts, isoDate(on));
          const ruling = decide(
            act(on, 'ground-broken'),
            given(...acts.map((name): Act => ['2026-06-01', name]), ['2026-06-01', 'land-leased']),
            { facts: { done, ...(site === undefined ? {} : { siteHandedOver: site }) } },
          ).ruling;
          const whole = { eligible: 'allowed', ineligible: 'refused', undetermined: 'undetermined' } as const;
          expect(ruling).toBe(whole[verdict]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('works are suspended, resumed and completed in their turn', () => {
    const suspended: Act = ['2025-06-01', 'works-suspended'];
    expect(when('2025-06-01', 'works-suspended', [broken])).toBe('allowed');
    expect(when('2025-07-01', 'works-suspended', [broken, suspended])).toEqual(['procedure.already-suspended']);
    expect(when('2025-07-01', 'works-resumed', [broken, suspended])).toBe('allowed');
    expect(when('2025-07-01', 'works-resumed', [broken])).toEqual(['works-suspended']);
    expect(when('2025-07-01', 'works-completed', [broken])).toBe('allowed');
    expect(when('2025-08-01', 'works-completed', [broken, ['2025-07-01', 'works-completed']])).toEqual([
      'procedure.works-complete',
    ]);
  });

  it('a tenant comes in under a service regulation and within the plan', () => {
    const admit = (facts: object) => when('2025-06-01', 'tenant-admitted', [established], { facts });
    expect(admit({ serviceRegulation: true, tenantFits: true })).toBe('allowed');
    expect(admit({})).toEqual(['service-regulation', 'tenant-fit']);
    expect(admit({ serviceRegulation: false, tenantFits: false })).toEqual([
      'procedure.no-service-regulation',
      'procedure.tenant-unfit',
    ]);
  });
});

describe('what the province decides from 1/7/2025 to 14/9/2026', () => {
  const ready: readonly Act[] = [
    listed,
    ['2025-07-10', 'dossier-complete'],
    ['2025-07-25', 'bids-scored', { chosen: 'A' }],
    ['2025-07-28', 'appraised'],
  ];
  const establish = (context: Context, area = '60') =>
    when('2025-08-01', 'established', ready, context, { area: hectares(area), developer: 'A' });
  const choices = favourable.choices ?? {};

  it('is asked for, one choice at a time', () => {
    expect(establish(favourable)).toBe('allowed');
    expect(establish({ ...favourable, choices: without(choices, 'saturationArea') })).toEqual(['saturation-area']);
    expect(establish({ ...favourable, choices: without(choices, 'landUseTest') })).toEqual(['land-use-test']);
    expect(establish({ ...favourable, choices: without(choices, 'upland') }, '8')).toEqual(['upland']);
    expect(establish({ ...favourable, choices: without(choices, 'upland') }, '4')).toEqual([
      'procedure.area-below-least',
    ]);
  });
});
