import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hectares, isoDate, points } from '../../src/core/index.js';
import { missingText, renderProblem } from '../../src/messages/index.js';
import { decide, type Command, type Ruling } from '../../src/procedure/index.js';
import { act, given, U, without } from './given.js';
import { favourable } from './favourable.js';

const codes = (r: Ruling) => (r.ruling === 'refused' ? r.problems.map((p) => p.code) : r.ruling);
const missing = (r: Ruling) => (r.ruling === 'allowed' ? [] : r.missing.map((m) => m.id));
const nothing = given();

describe('the program of the first five minutes', () => {
  const establish = (on: string) =>
    decide({ type: 'established', undertaking: 'new/1', on: isoDate(on), area: hectares(8) }, nothing);

  it('refuses 8 ha on 2024-06-01 and says why in both languages', () => {
    const ruling = establish('2024-06-01');
    const problem = ruling.ruling === 'refused' ? ruling.problems[0] : undefined;
    expect(problem && renderProblem(problem, 'en')).toBe('8 ha is below the 10 ha required.');
    expect(problem && renderProblem(problem, 'vi')).toBe('Diện tích 8 ha nhỏ hơn mức tối thiểu 10 ha.');
    expect(problem?.basis?.provision).toBe('32/2024/NĐ-CP, điều 2 khoản 1');
  });

  it('cannot say on 2026-09-15, and names plan entry, applicant and occupancy among what is missing', () => {
    const ruling = establish('2026-09-15');
    expect(ruling.ruling).toBe('undetermined');
    const words = ruling.ruling === 'undetermined' ? ruling.missing.map((m) => missingText(m, 'en')) : [];
    expect(words).toEqual([
      'plan entry',
      'fit with the land-use plan',
      'applicant',
      'occupancy',
      'area in the plan',
      'developer',
      'not in the register: appraised and submitted',
    ]);
  });
});

describe('a cluster is established', () => {
  const ready = given(
    ['2023-12-30', 'listed', { area: hectares(60) }],
    ['2024-05-02', 'dossier-complete'],
    ['2024-05-20', 'bids-scored', { bidders: 1, chosen: 'A', score: points(50) }],
    ['2024-05-25', 'appraised'],
  );
  const establish = (area: string, on = '2024-06-01') =>
    act(on, 'established', { area: hectares(area), developer: 'A' });

  it('is allowed with 50 points, 60 ha and all conditions met, and stands on the text', () => {
    const ruling = decide(establish('60'), ready, favourable);
    expect(ruling).toMatchObject({ ruling: 'allowed', confidence: 'text', event: establish('60') });
    const rules = ruling.ruling === 'allowed' ? ruling.basis.map(({ rule }) => rule) : [];
    expect(rules).toEqual(
      expect.arrayContaining([
        'procedure.decide',
        'area.least',
        'area.greatest',
        'establishment.in-list',
        'establishment.saturation',
        'selection.pass-mark',
      ]),
    );
  });

  it.each([
    ['9.999999', ['procedure.area-below-least']],
    ['10', 'allowed'],
    ['65', 'allowed'],
    ['65.000001', ['procedure.area-beyond-plan']],
    ['75.000001', ['procedure.area-above-most', 'procedure.area-beyond-plan']],
  ])('judges %s ha against 10, 75 and the plan of 60 ha', (area, expected) => {
    expect(codes(decide(establish(area), ready, favourable))).toEqual(expected);
  });

  it('is refused above 75 ha even where the plan has 72', () => {
    const facts = { ...favourable.facts, plannedArea: hectares(72) };
    const history = given(['2024-05-02', 'dossier-complete'], ['2024-05-25', 'appraised']);
    expect(codes(decide(establish('77'), history, { ...favourable, facts }))).toEqual(['procedure.area-above-most']);
  });

  it('lists all reasons in the order of the law, and all that is open beside them', () => {
    const ruling = decide(establish('8'), ready, { facts: { capableApplicant: false, fitsLandUsePlan: false } });
    expect(codes(ruling)).toEqual([
      'procedure.area-below-least',
      'procedure.land-use-unfit',
      'procedure.no-capable-applicant',
    ]);
    expect(missing(ruling)).toEqual(['occupancy']);
  });

  it('is undetermined while the register has no appraisal, and refused where it is said to hold every act', () => {
    const without = given(['2023-12-30', 'listed', { area: hectares(60) }], ['2024-05-02', 'dossier-complete']);
    expect(missing(decide(establish('60'), without, favourable))).toEqual(['appraised']);
    const ruling = decide(establish('60'), without, { ...favourable, records: 'complete' });
    expect(codes(ruling)).toEqual(['procedure.needs-first']);
    expect(ruling.ruling === 'refused' && ruling.instead).toEqual([{ step: 'appraised' }]);
  });

  it('is refused once the cluster has been taken off the plan: the entry no longer stands', () => {
    const history = given(
      ['2023-12-30', 'listed', { area: hectares(60) }],
      ['2024-02-01', 'delisted'],
      ['2024-05-02', 'dossier-complete'],
      ['2024-05-25', 'appraised'],
    );
    const facts = without({ ...favourable.facts }, 'plannedArea');
    expect(codes(decide(establish('60'), history, { ...favourable, facts }))).toEqual(['procedure.no-longer-stands']);
  });

  it('keeps the law of 68/2017 for a dossier that was with the department on 1/5/2024', () => {
    const pending = given(['2024-04-22', 'dossier-complete'], ['2024-05-25', 'appraised']);
    // 60 ha unlet: admitted by 32/2024 (100 ha), not by 68/2017 (less than 50 ha).
    const facts = {
      ...favourable.facts,
      otherClusters: { averageOccupancy: { value: '40' }, unletLand: { value: '60' } },
    };
    const ruling = decide(establish('60'), pending, { ...favourable, facts });
    expect(codes(ruling)).toEqual(['procedure.area-not-let-enough']);
    expect(ruling.ruling === 'refused' && ruling.problems[0].basis?.provision).toMatch(/^68\/2017/);
    const later = given(['2024-05-02', 'dossier-complete'], ['2024-05-25', 'appraised']);
    expect(decide(establish('60'), later, { ...favourable, facts }).ruling).toBe('allowed');
  });

  it('cannot say which law governs where the dossier came in "April or May 2024"', () => {
    const pending = given(['2024-04/2024-05', 'dossier-complete'], ['2024-05-31', 'appraised']);
    const ruling = decide(establish('60'), pending, favourable);
    expect(ruling.ruling).toBe('undetermined');
    expect(ruling.ruling === 'undetermined' && ruling.missing).toContainEqual({
      kind: 'date',
      id: '1',
      on: '2024-04/2024-05',
    });
  });
});

describe('a cluster is expanded', () => {
  const ready = given(['2024-05-02', 'dossier-complete'], ['2024-05-25', 'appraised']);
  const expand = (on: string) => act(on, 'established', { area: hectares(15), developer: 'A' });
  const facts = {
    ...favourable.facts,
    kind: 'expansion',
    plannedArea: hectares(60),
    areaAfterExpansion: hectares(60),
    ownOccupancy: '55',
    demand: '10',
    industrialLand: '30',
    works: { roads: true, 'water-supply': true, wastewater: true, 'solid-waste': true, fire: true },
  } as const;

  it('is refused at 55 % on 2024-06-01 and allowed on 2026-10-01', () => {
    const then = decide(expand('2024-06-01'), ready, { ...favourable, facts });
    expect(codes(then)).toEqual(['procedure.not-let-enough-to-expand']);
    expect(then.ruling === 'refused' && then.problems[0].params).toMatchObject({ neededOccupancy: '60', shortBy: '5' });
    const fresh = given(['2026-09-20', 'dossier-complete'], ['2026-09-25', 'appraised']);
    expect(decide(expand('2026-10-01'), fresh, { ...favourable, facts }).ruling).toBe('allowed');
  });

  it('is measured after the expansion against the plan, not against an earlier decision: 66 over 60 is 6 ha too many', () => {
    const ruling = decide(expand('2024-06-01'), ready, {
      ...favourable,
      facts: { ...facts, ownOccupancy: '60', areaAfterExpansion: hectares(66) },
    });
    expect(codes(ruling)).toEqual(['procedure.area-beyond-plan']);
  });

  it('is asked neither for the list nor for the saturation of the area', () => {
    const rest = without(facts, 'otherClusters', 'plannedArea');
    const ruling = decide(expand('2024-06-01'), ready, {
      ...favourable,
      facts: { ...rest, ownOccupancy: '60' },
    });
    expect(missing(ruling)).toEqual(['planned-area']);
  });
});

describe('the dossier is made up', () => {
  const called = given(['2024-06-03', 'application-received'], ['2024-06-10', 'applications-called']);

  it('is refused through the last day of the window and allowed the day after', () => {
    const last = decide(act('2024-06-25', 'dossier-submitted'), called, favourable);
    expect(codes(last)).toEqual(['procedure.window-open']);
    expect(last.ruling === 'refused' && last.instead).toEqual([{ notBefore: '2024-06-26' }]);
    expect(decide(act('2024-06-26', 'dossier-submitted'), called, favourable).ruling).toBe('allowed');
  });

  it('knows no window under 68/2017', () => {
    const asked = given(['2019-06-03', 'application-received']);
    expect(decide(act('2019-06-04', 'dossier-submitted'), asked).ruling).toBe('allowed');
  });
});

describe('what stands', () => {
  it('bars nothing when the register is silent, and bars what the caller says stands', () => {
    const letter = act('2024-09-10', 'members-requested');
    const dossier = given(['2024-06-24', 'dossier-complete']);
    expect(decide(letter, dossier).ruling).toBe('allowed');
    const ruling = decide(letter, dossier, { facts: { done: { 'council-formed': true } } });
    expect(codes(ruling)).toEqual(['procedure.council-in-place']);
    expect(ruling.ruling === 'refused' && ruling.problems[0].params).toEqual({ since: '..' });
  });

  it('leaves it open when the day of the council is vague, and refuses once every day of it has passed', () => {
    const history = given(['2024-06-24', 'dossier-complete'], ['2024-07', 'council-formed']);
    const early = decide(act('2024-07-15', 'members-requested'), history);
    expect(early).toEqual({ ruling: 'undetermined', missing: [{ kind: 'date', id: '2', on: '2024-07' }] });
    // Of one day the letter comes before the council: on its last day the council may still come after it.
    expect(decide(act('2024-07-31', 'members-requested'), history).ruling).toBe('undetermined');
    expect(codes(decide(act('2024-08-01', 'members-requested'), history))).toEqual(['procedure.council-in-place']);
  });

  it('calls again once the call before led to nobody, and not while it is unknown whether it did', () => {
    const scored = (payload: object) =>
      given(['2024-06-03', 'application-received'], ['2024-08-01', 'bids-scored', payload]);
    const call = act('2024-08-05', 'applications-called');
    expect(decide(call, scored({ bidders: 0 })).ruling).toBe('allowed');
    expect(decide(call, scored({ score: points('49.9') })).ruling).toBe('allowed');
    expect(codes(decide(call, scored({ score: points('50') })))).toEqual(['procedure.result-reported']);
    expect(missing(decide(call, scored({})))).toEqual(['selection-result']);
  });

  it('lets nothing follow a revocation', () => {
    const history = given(['2022-03-01', 'established'], ['2024-05-01', 'revoked']);
    for (const type of ['council-formed', 'decision-adjusted', 'ground-broken', 'tenant-admitted'] as const) {
      expect(codes(decide(act('2024-06-01', type), history))).toEqual(['procedure.revoked']);
    }
  });
});

describe('commands that no register would hold', () => {
  const bad = (command: unknown) => decide(command as Command, nothing);

  it.each([
    [{ type: 'entered-in-error', undertaking: U, on: '2024-06-01', voids: '1' }, 'type'],
    [{ type: 'no-step', undertaking: U, on: '2024-06-01' }, 'type'],
    [{ type: 'toString', undertaking: U, on: '2024-06-01' }, 'type'],
    [{ type: 'listed', undertaking: U, on: '2023-02-29' }, 'on'],
    [{ type: 'listed', undertaking: U, on: '2024-06' }, 'on'],
    [{ type: 'listed', undertaking: 7, on: '2024-06-01' }, 'undertaking'],
    [{ type: 'established', undertaking: U, on: '2024-06-01', area: '20.0' }, 'area'],
    [{ type: 'established', undertaking: U, on: '2024-06-01', area: -1 }, 'area'],
    [{ type: 'bids-scored', undertaking: U, on: '2024-06-01', score: 'x' }, 'score'],
    [null, 'type'],
  ])('refuses %j for its %s', (command, field) => {
    expect(bad(command)).toMatchObject({
      ruling: 'refused',
      problems: [{ code: 'procedure.bad-command', path: [field] }],
    });
  });

  it('throws nothing, whatever comes as command or as facts', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (command, facts) => {
        expect(() => bad(command)).not.toThrow();
        const known = { facts } as Parameters<typeof decide>[2];
        expect(() => decide(act('2024-06-01', 'established', { area: hectares(20) }), nothing, known)).not.toThrow();
      }),
      { numRuns: 10_000 },
    );
  });

  it('throws nothing, whatever stands under the name of a fact', { timeout: 60_000 }, () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.constantFrom('none', 'x', '1e3', '5', { value: '5' }, { clusters: 7 }, { clusters: [7] }),
    );
    const names = [
      ...Object.keys(favourable.facts ?? {}),
      'done',
      'formedOn',
      'ownOccupancy',
      'demand',
      'works',
      'kind',
      'clusterType',
    ];
    const known = fc.record(Object.fromEntries(names.map((name) => [name, odd])), { requiredKeys: [] });
    fc.assert(
      fc.property(known, fc.constantFrom('establishment', 'expansion', 'regularisation'), (facts, kind) => {
        const context = { facts: { ...facts, kind } } as Parameters<typeof decide>[2];
        expect(() => decide(act('2024-06-01', 'established', { area: hectares(20) }), nothing, context)).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });

  it('takes unreadable numbers for unknown', () => {
    const ruling = decide(act('2024-06-01', 'established', { area: hectares(20) }), nothing, {
      facts: { otherClusters: { averageOccupancy: { value: 'half' }, unletLand: { value: '1e3' } } },
    });
    expect(missing(ruling)).toContain('occupancy');
  });
});
