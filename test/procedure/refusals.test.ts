import { describe, expect, it } from 'vitest';
import { hectares, points } from '../../src/core/index.js';
import { renderProblem } from '../../src/messages/index.js';
import { decide, type Command, type Context, type Ruling } from '../../src/procedure/index.js';
import { act, given, without } from './given.js';

const codes = (r: Ruling) => (r.ruling === 'refused' ? r.problems.map((p) => p.code) : r.ruling);
const basisOf = (r: Ruling) => (r.ruling === 'refused' ? r.problems[0].basis : undefined);
const instead = (r: Ruling) => (r.ruling === 'refused' ? r.instead : r.ruling);
const missing = (r: Ruling) => (r.ruling === 'allowed' ? [] : r.missing.map((m) => m.id));
const practice = { rule: 'practice', confidence: 'assumption' };
const undeterminedUnderText = (command: Command, history: Parameters<typeof decide>[1], context: Context = {}) => {
  expect(decide(command, history, { ...context, atLeast: 'text' }).ruling).toBe('undetermined');
};

describe('ten refusals, as departments ask for them', () => {
  it('1. a council is in place, and a letter asks for members to set it up: amend the decision', () => {
    const history = given(
      ['2024-06-20', 'dossier-submitted'],
      ['2024-06-24', 'dossier-complete'],
      ['2024-07-10', 'council-formed'],
    );
    const letter = act('2024-09-10', 'members-requested');
    const ruling = decide(letter, history);
    expect(codes(ruling)).toEqual(['procedure.council-in-place']);
    expect(ruling.ruling === 'refused' && ruling.problems[0].params).toEqual({ since: '2024-07-10', event: '3' });
    expect(basisOf(ruling)).toMatchObject(practice);
    expect(instead(ruling)).toEqual([{ step: 'council-amended' }]);
    undeterminedUnderText(letter, history);
  });

  it('2. the council has been dissolved, and a scoring is recorded: call for applications again', () => {
    const history = given(
      ['2024-06-24', 'dossier-complete'],
      ['2024-07-10', 'council-formed'],
      ['2024-07-20', 'criteria-agreed'],
      ['2024-08-01', 'council-dissolved'],
    );
    const scoring = act('2024-08-20', 'bids-scored', { bidders: 2, chosen: 'A', score: points(80) });
    const ruling = decide(scoring, history);
    expect(codes(ruling)).toEqual(['procedure.council-dissolved']);
    expect(basisOf(ruling)).toMatchObject(practice);
    expect(instead(ruling)).toEqual([{ step: 'applications-called' }]);
    undeterminedUnderText(scoring, history);
  });

  it('3. criteria are agreed, and draft criteria are sent for opinions: replace the agreed criteria', () => {
    const history = given(
      ['2024-06-24', 'dossier-complete'],
      ['2024-07-10', 'council-formed'],
      ['2024-07-20', 'criteria-agreed'],
    );
    const consultation = act('2024-08-01', 'criteria-consulted');
    const ruling = decide(consultation, history);
    expect(codes(ruling)).toEqual(['procedure.criteria-agreed']);
    expect(basisOf(ruling)).toMatchObject(practice);
    expect(instead(ruling)).toEqual([{ step: 'criteria-replaced' }]);
    undeterminedUnderText(consultation, history);
  });

  it('4. the result is reported, and more bids are called for: appraise and submit', () => {
    const history = given(
      ['2024-06-24', 'dossier-complete'],
      ['2024-07-10', 'council-formed'],
      ['2024-07-20', 'criteria-agreed'],
      ['2024-08-01', 'bids-scored', { bidders: 2, chosen: 'A', score: points(80) }],
    );
    const call = act('2024-08-05', 'applications-called');
    const ruling = decide(call, history);
    expect(codes(ruling)).toEqual(['procedure.result-reported']);
    expect(basisOf(ruling)).toMatchObject(practice);
    expect(instead(ruling)).toEqual([{ step: 'appraised' }]);
    undeterminedUnderText(call, history);
  });

  it('5. the cluster is established, and its establishment is proposed: adjust the decision, or revoke it', () => {
    const history = given(['2024-08-20', 'established', { area: hectares(20), developer: 'A' }]);
    const proposal = act('2024-10-01', 'appraised');
    const ruling = decide(proposal, history);
    expect(codes(ruling)).toEqual(['procedure.already-established']);
    expect(basisOf(ruling)).toMatchObject(practice);
    expect(instead(ruling)).toEqual([{ step: 'decision-adjusted' }, { step: 'revoked' }]);
    undeterminedUnderText(proposal, history);
  });

  describe('6. the plan has 60 ha', () => {
    const history = given(
      ['2023-12-30', 'listed', { area: hectares(60) }],
      ['2024-05-02', 'dossier-complete'],
      ['2024-05-20', 'bids-scored', { bidders: 1, chosen: 'A', score: points(70) }],
      ['2024-05-25', 'appraised'],
    );
    const establish = (area: string) => act('2024-06-01', 'established', { area: hectares(area), developer: 'A' });
    const facts = {
      capableApplicant: true,
      otherClusters: 'none',
      fitsLandUsePlan: true,
      fitsOtherPlans: true,
    } as const;

    it('refuses 65.1 ha: adjust the plan', () => {
      const ruling = decide(establish('65.1'), history, { facts });
      expect(codes(ruling)).toEqual(['procedure.area-beyond-plan']);
      expect(ruling.ruling === 'refused' && ruling.problems[0].params).toEqual({
        area: '65.1',
        planned: '60',
        increase: '5.1',
        most: '5',
      });
      expect(instead(ruling)).toEqual([{ action: 'adjust-plan' }]);
    });

    it('rests the refusal of 65.1 ha on an argument a contrario, which is no text', () => {
      expect(basisOf(decide(establish('65.1'), history, { facts }))).toMatchObject({
        rule: 'procedure.larger-deviation',
        confidence: 'assumption',
      });
      undeterminedUnderText(establish('65.1'), history, { facts });
    });

    it('allows 65 ha where it fits the land-use plan and the other plans', () => {
      expect(decide(establish('65'), history, { facts }).ruling).toBe('allowed');
    });

    it('refuses 65 ha where it does not fit the land-use plan: adjust that of the district', () => {
      const ruling = decide(establish('65'), history, { facts: { ...facts, fitsLandUsePlan: false } });
      expect(codes(ruling)).toEqual(['procedure.land-use-unfit']);
      expect(basisOf(ruling)).toMatchObject({ provision: '32/2024/NĐ-CP, điều 8 khoản 1 điểm a', confidence: 'text' });
      expect(instead(ruling)).toEqual([{ action: 'adjust-land-use-plan', plan: 'district-land-use-plan' }]);
    });

    it('cannot say of 65 ha while nobody knows whether it fits the land-use plan', () => {
      const ruling = decide(establish('65'), history, { facts: without(facts, 'fitsLandUsePlan') });
      expect(ruling.ruling).toBe('undetermined');
      expect(missing(ruling)).toContain('land-use-fit');
    });
  });

  describe('7. average occupancy is 48 % and 120 ha are unlet', () => {
    const history = given(
      ['2023-12-30', 'listed', { area: hectares(60) }],
      ['2024-05-02', 'dossier-complete'],
      ['2024-05-20', 'bids-scored', { bidders: 1, chosen: 'A', score: points(70) }],
      ['2024-05-25', 'appraised'],
    );
    const facts = {
      capableApplicant: true,
      fitsLandUsePlan: true,
      fitsOtherPlans: true,
      otherClusters: { averageOccupancy: { value: '48' }, unletLand: { value: '120' } },
    } as const;
    const establish = (on: string) => act(on, 'established', { area: hectares(60), developer: 'A' });

    it('refuses on 2024-06-01: more than 2 points, or 20 ha, away', () => {
      const ruling = decide(establish('2024-06-01'), history, { facts });
      expect(codes(ruling)).toEqual(['procedure.area-not-let-enough']);
      expect(ruling.ruling === 'refused' && ruling.problems[0].params).toMatchObject({
        occupancy: '48',
        shortBy: '2',
        strict: true,
        unlet: '120',
        overBy: '20',
      });
      expect(basisOf(ruling)).toMatchObject({ provision: '32/2024/NĐ-CP, điều 8 khoản 1 điểm c', confidence: 'text' });
      expect(ruling.ruling === 'refused' && renderProblem(ruling.problems[0], 'en')).toBe(
        "The average occupancy of the area's clusters is 48% (more than 50% needed: more than 2 percentage points away), and 120 ha are unlet (at most 100 ha: 20 ha too many); one of the two would do.",
      );
    });

    it('cannot say on 2025-08-01 without the choice of the province', () => {
      const ruling = decide(establish('2025-08-01'), history, { facts });
      expect(ruling.ruling).toBe('undetermined');
      expect(ruling.ruling === 'undetermined' && ruling.missing).toContainEqual(
        expect.objectContaining({ kind: 'provincial-choice', id: 'saturation-area' }),
      );
    });

    it('refuses on 2025-08-01 where the province has chosen the area of those figures', () => {
      const ruling = decide(establish('2025-08-01'), history, {
        facts,
        choices: {
          saturationArea: 'old-district',
          landUseTest: 'old-district',
          upland: false,
          deviationBoundary: 'commune',
        },
      });
      expect(codes(ruling)).toEqual(['procedure.area-not-let-enough']);
    });
  });

  describe('8. ground is to be broken without a notice of commencement', () => {
    const history = given(
      ['2024-08-20', 'established', { area: hectares(20), developer: 'A' }],
      ['2025-02-01', 'detailed-plan-approved'],
      ['2025-06-01', 'project-approved'],
      ['2025-10-01', 'land-recovered'],
      ['2026-01-10', 'land-leased'],
      ['2026-03-01', 'design-approved'],
      ['2026-04-01', 'permit-exempted'],
      ['2026-05-01', 'contract-signed'],
    );
    // What the request gives: the site, the exemption, the drawings, the contract; and no notice.
    const without = { facts: { siteHandedOver: true, done: { 'commencement-notified': false } } } as const;

    it('refuses on 2026-08-01, naming the notice and the law on construction', () => {
      const ruling = decide(act('2026-08-01', 'ground-broken'), history, without);
      expect(codes(ruling)).toEqual(['procedure.needs-first']);
      expect(ruling.ruling === 'refused' && ruling.problems[0].params).toEqual({ needs: 'commencement-notified' });
      expect(basisOf(ruling)?.provision).toMatch(/^135\/2025\/QH15, điều 48/);
      expect(instead(ruling)).toEqual([{ step: 'commencement-notified' }]);
    });

    it('refuses likewise where the register is said to hold every act', () => {
      expect(codes(decide(act('2026-08-01', 'ground-broken'), history, { records: 'complete' }))).toEqual([
        'procedure.needs-first',
      ]);
    });

    it('says that neither the term nor the receiver of the notice is known', () => {
      const ruling = decide(act('2026-08-01', 'ground-broken'), history, without);
      expect(missing(ruling)).toContain('commencement-notice-term');
    });

    it('cannot say while nobody knows whether the notice was sent', () => {
      const ruling = decide(act('2026-08-01', 'ground-broken'), history, { facts: { siteHandedOver: true } });
      expect(ruling.ruling).toBe('undetermined');
      expect(missing(ruling)).toContain('commencement-notified');
    });

    it('knows no rule before 1/7/2026', () => {
      const ruling = decide(act('2026-06-30', 'ground-broken'), history, without);
      expect(ruling.ruling).toBe('undetermined');
      expect(ruling.ruling === 'undetermined' && ruling.missing).toContainEqual(
        expect.objectContaining({ kind: 'law', id: 'construction.commencement' }),
      );
    });
  });

  describe('9. a tenant is to start production before the common works are complete', () => {
    const history = given(
      ['2022-03-01', 'established', { area: hectares(20), developer: 'A' }],
      ['2024-03-01', 'ground-broken'],
      ['2026-05-01', 'tenant-admitted'],
    );
    const context = { facts: { done: { 'works-completed': false } } } as const;

    it('allows it on 2026-09-14', () => {
      expect(decide(act('2026-09-14', 'operation-began'), history, context).ruling).toBe('allowed');
    });

    it('refuses it on 2026-09-15: complete the works', () => {
      const ruling = decide(act('2026-09-15', 'operation-began'), history, context);
      expect(codes(ruling)).toEqual(['procedure.needs-first']);
      expect(ruling.ruling === 'refused' && ruling.problems[0].params).toEqual({ needs: 'works-completed' });
      expect(instead(ruling)).toEqual([{ step: 'works-completed' }]);
    });
  });

  it('10. the one bidder scored 49: no developer, no establishment; call again', () => {
    const history = given(
      ['2023-12-30', 'listed', { area: hectares(20) }],
      ['2024-05-02', 'dossier-complete'],
      ['2024-05-10', 'council-formed'],
      ['2024-05-12', 'criteria-agreed'],
      ['2024-05-20', 'bids-scored', { bidders: 1, score: points(49) }],
    );
    const ruling = decide(act('2024-06-01', 'established', { area: hectares(20), developer: 'A' }), history);
    expect(codes(ruling)).toEqual(['procedure.nobody-passed']);
    expect(ruling.ruling === 'refused' && ruling.problems[0].params).toMatchObject({ score: '49', passMark: '50' });
    expect(basisOf(ruling)).toMatchObject({ provision: '32/2024/NĐ-CP, điều 13 khoản 2', confidence: 'text' });
    expect(instead(ruling)).toEqual([{ step: 'applications-called' }]);
    expect(decide(act('2024-06-01', 'applications-called'), history).ruling).not.toBe('refused');
    // Nor can the one bidder be recorded as chosen.
    const chosen = act('2024-05-20', 'bids-scored', { bidders: 1, chosen: 'A', score: points(49) });
    const scoring = decide(chosen, { events: history.events.slice(0, 4) });
    expect(codes(scoring)).toEqual(['procedure.below-pass-mark']);
    expect(instead(scoring)).toEqual([{ step: 'applications-called' }]);
  });
});
