import { describe, expect, it } from 'vitest';
import { hectares, isoDate, legalDate, points } from '../../../src/core/index.js';
import type { LifecycleEvent } from '../../../src/model/index.js';
import { renderProblem } from '../../../src/messages/index.js';
import { audit, decide, nextSteps, type Command, type Context, type Ruling } from '../../../src/procedure/index.js';

const U = 'x/1';
const on = isoDate('2024-08-01');
const event = (id: string, type: LifecycleEvent['type'], day: string, more: object = {}) =>
  ({ id, undertaking: U, type, on: legalDate(day), ...more }) as LifecycleEvent;
const records = (...events: LifecycleEvent[]) => ({ events });
const reasons = (r: Ruling) => (r.ruling === 'refused' ? r.problems.map(({ code }) => code) : r.ruling);

describe('figures that cannot be', () => {
  const council = records(event('1', 'council-formed', '2024-07-10'), event('2', 'criteria-agreed', '2024-07-15'));
  const score = (more: object) =>
    reasons(decide({ type: 'bids-scored', undertaking: U, on, ...more } as Command, council));

  it('101 points of 100, and a score that nobody bid for', () => {
    expect(score({ score: points('101'), bidders: 2, chosen: 'A' })).toEqual(['procedure.score-above-scale']);
    expect(score({ score: points('80'), bidders: 0 })).toEqual(['procedure.bad-command']);
    expect(score({ chosen: 'A', bidders: 0 })).toEqual(['procedure.bad-command']);
    expect(score({ bidders: -1 })).toEqual(['procedure.bad-command']);
    expect(score({ bidders: 0 })).toBe('allowed');
  });

  it('before 1/8/2020 no national scale binds a score', () => {
    const then = records(event('1', 'council-formed', '2019-07-10'), event('2', 'criteria-agreed', '2019-07-15'));
    const ruling = decide(
      { type: 'bids-scored', undertaking: U, on: isoDate('2019-08-01'), score: points('120') },
      then,
    );
    expect(reasons(ruling)).not.toContain('procedure.score-above-scale');
  });

  it('industrial land beyond the area as last decided', () => {
    const decided = (...more: LifecycleEvent[]) =>
      records(event('1', 'established', '2024-01-10', { area: hectares('60') }), ...more);
    const plan = (industrialArea: string, to: ReturnType<typeof decided>, context?: Context) =>
      reasons(
        decide(
          { type: 'detailed-plan-approved', undertaking: U, on, industrialArea: hectares(industrialArea) },
          to,
          context,
        ),
      );
    expect(plan('500', decided())).toEqual(['procedure.industrial-land-beyond-cluster']);
    expect(plan('65', decided(event('2', 'decision-adjusted', '2024-06-10', { area: hectares('65') })))).toBe(
      'allowed',
    );
    expect(plan('65', records(event('1', 'established', '2024-01-10')))).toBe('allowed');
    // The decision on an expansion gives the part added.
    const expansion = { facts: { kind: 'expansion', areaAfterExpansion: hectares('70') } } as const;
    expect(plan('65', decided(), expansion)).toBe('allowed');
    expect(plan('71', decided(), expansion)).toEqual(['procedure.industrial-land-beyond-cluster']);
  });

  it('unlet land of 50 ha, where less than 50 is asked, is not said to exceed it by 0', () => {
    const facts = { otherClusters: { averageOccupancy: '50', unletLand: '50' } };
    const ruling = decide(
      { type: 'established', undertaking: U, on: isoDate('2019-10-01'), area: hectares(45) },
      records(),
      { facts },
    );
    const [problem] = ruling.ruling === 'refused' ? ruling.problems : [];
    expect(problem && renderProblem(problem, 'vi')).toContain('còn 50 ha chưa cho thuê (phải dưới 50 ha)');
  });
});

describe('one fact, said in either way', () => {
  const complete: Context = { records: 'complete' };
  const apply = (facts: Context['facts'], context = complete) =>
    reasons(
      decide({ type: 'application-received', undertaking: U, on }, records(), {
        ...context,
        ...(facts === undefined ? {} : { facts }),
      }),
    );
  it('that the plan lists a cluster counts beside a register that is complete and silent', () => {
    expect(apply({ inApprovedList: true })).toBe('allowed');
    expect(apply({ done: { listed: true } })).toBe('allowed');
    expect(apply({})).toEqual(['procedure.needs-first']);
    expect(apply({ inApprovedList: false }, {})).toEqual(['procedure.needs-first']);
    const establish = (facts: Context['facts']) =>
      decide({ type: 'established', undertaking: U, on, area: hectares(60) }, records(), {
        records: 'complete',
        facts: facts ?? {},
      });
    const needs = (r: Ruling) =>
      r.ruling === 'refused' ? r.problems.flatMap(({ params }) => ('needs' in params ? [params.needs] : [])) : [];
    expect(needs(establish({ inApprovedList: true }))).toEqual(['appraised']);
    expect(needs(establish({ done: { listed: true } }))).toEqual(['appraised']);
  });
  it('but an entry that takes it off the plan goes first', () => {
    const off = records(event('1', 'listed', '2023-01-10'), event('2', 'delisted', '2024-01-10'));
    expect(
      reasons(decide({ type: 'application-received', undertaking: U, on }, off, { facts: { inApprovedList: true } })),
    ).toEqual(['procedure.no-longer-stands']);
  });
});

describe('an audit finds disorder among the entries there are', () => {
  it('ground broken before the plan and the project that the register has from later days: possible', () => {
    const { findings } = audit(
      records(
        event('1', 'established', '2024-10-10'),
        event('2', 'ground-broken', '2024-11-01'),
        event('3', 'project-approved', '2025-03-01'),
        event('4', 'detailed-plan-approved', '2025-04-01'),
      ),
      U,
    );
    expect(
      findings.map((f) => f.kind === 'act' && [f.event, f.certainty, f.problems.map(({ params }) => params)]),
    ).toEqual([
      ['2', 'possible', [{ needs: 'detailed-plan-approved' }, { needs: 'project-approved' }]],
      ['3', 'possible', [{ needs: 'detailed-plan-approved' }]],
    ]);
  });
  it('what the register lacks altogether is held against nobody', () => {
    expect(audit(records(event('1', 'ground-broken', '2024-11-01')), U).findings).toEqual([]);
  });
  it('no rule on more than 75 ha saves 60 ha of 2013', () => {
    const decided = records(event('1', 'established', '2013-04-01', { area: hectares(60) }));
    const [finding] = audit(decided, U, { facts: { formedOn: legalDate('2005-01-01') } }).findings;
    expect(finding).toMatchObject({ problems: [{ code: 'procedure.area-above-most' }] });
    expect(finding).not.toHaveProperty('saved');
  });
});

describe('the lists of next steps say what they promise', () => {
  const steps = (list: readonly { readonly step: string }[]) => list.map(({ step }) => step);
  it('nothing is open that needs a document which is not known to stand', () => {
    for (const context of [{}, { records: 'complete' }] as const) {
      for (const day of ['2019-01-10', '2024-08-01', '2026-08-01', '2026-10-01'].map(isoDate)) {
        const next = nextSteps(records(), U, day, context);
        expect(next.open.filter(({ needs }) => needs.some(({ stands }) => !stands))).toEqual([]);
      }
    }
    const { waiting } = nextSteps(records(), U, on);
    expect(steps(waiting)).toEqual(
      expect.arrayContaining(['application-received', 'delisted', 'permit-exempted', 'operation-began']),
    );
  });
  it('on a listed cluster an application is open', () => {
    expect(steps(nextSteps(records(event('1', 'listed', '2023-01-10')), U, on).open)).toContain('application-received');
  });
  it('a request that has been answered leaves nothing to be done again', () => {
    const next = nextSteps(
      records(
        event('1', 'dossier-submitted', '2024-06-01'),
        event('2', 'dossier-returned', '2024-06-10'),
        event('3', 'dossier-supplemented', '2024-06-20'),
      ),
      U,
      on,
    );
    const closed = next.closed.find(({ step }) => step === 'dossier-supplemented');
    expect(closed?.instead).toEqual([]);
    expect(closed && renderProblem(closed.problems[0], 'vi')).toBe(
      '"yêu cầu bổ sung hồ sơ" đã được đáp ứng bằng "đã bổ sung hồ sơ" (20/06/2024): không còn việc phải làm ở bước này.',
    );
  });
});

describe('operation is not allowed for want of a bar', () => {
  const operate = (context: Context, ...events: LifecycleEvent[]) =>
    decide({ type: 'operation-began', undertaking: U, on: isoDate('2025-06-01') }, records(...events), context);
  it('of a cluster never established, or refused', () => {
    expect(reasons(operate({ records: 'complete' }))).toEqual(['procedure.needs-first']);
    expect(reasons(operate({ records: 'complete' }, event('1', 'establishment-refused', '2024-01-10')))).toEqual([
      'procedure.needs-first',
    ]);
    expect(operate({}).ruling).toBe('undetermined');
  });
  it('clusters of before 5/10/2009 operate by custom, no text says so', () => {
    const legacy: Context = { facts: { kind: 'regularisation' } };
    expect(operate(legacy)).toMatchObject({ ruling: 'allowed', confidence: 'assumption' });
    expect(operate({ ...legacy, atLeast: 'text' })).toMatchObject({
      ruling: 'undetermined',
      missing: [{ id: 'practice' }],
    });
  });
});
