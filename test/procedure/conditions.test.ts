import { describe, expect, it } from 'vitest';
import { hectares, points } from '../../src/core/index.js';
import { decide, type Context, type Facts, type Ruling } from '../../src/procedure/index.js';
import { act, given, without, type Act } from './given.js';
import { favourable } from './favourable.js';

const ready: readonly Act[] = [
  ['2023-12-30', 'listed', { area: hectares(60) }],
  ['2024-05-02', 'dossier-complete'],
  ['2024-05-20', 'bids-scored', { bidders: 1, chosen: 'A', score: points(70) }],
  ['2024-05-25', 'appraised'],
];
const judged = (facts: object, area = '60', acts = ready, context: Context = favourable): Ruling =>
  decide(act('2024-06-01', 'established', { area: hectares(area), developer: 'A' }), given(...acts), {
    ...context,
    facts: { ...context.facts, ...facts } as Facts,
  });
const problems = (r: Ruling) =>
  r.ruling === 'refused' ? r.problems.map(({ code, params }) => [code, params]) : r.ruling;
const missing = (r: Ruling) => (r.ruling === 'allowed' ? [] : r.missing.map(({ kind, id }) => [kind, id]));

describe('occupancy of the area', () => {
  const others = (averageOccupancy: unknown, unletLand: unknown) =>
    judged({ otherClusters: { averageOccupancy, unletLand } });

  it('keeps the bounds of what was printed', () => {
    expect(problems(others({ value: '48', bound: '<' }, { value: '120', bound: '>' }))).toEqual([
      [
        'procedure.area-not-let-enough',
        {
          occupancy: '48',
          occupancyBound: '<',
          neededOccupancy: '50',
          shortBy: '2',
          strict: true,
          unlet: '120',
          unletBound: '>',
          mostUnlet: '100',
          overBy: '20',
          unletStrict: false,
        },
      ],
    ]);
  });

  it.each([
    ['50', '100.000001', 'refused'],
    ['50.0001', '500', 'allowed'],
    ['10', '100', 'allowed'],
    [{ value: '50', bound: '>' }, '500', 'allowed'],
    [{ value: '50', bound: '~' }, '500', 'undetermined'],
    ['40', undefined, 'undetermined'],
  ])('%j %% and %j ha unlet: %s', (occupancy, unlet, expected) => {
    expect(others(occupancy, unlet).ruling).toBe(expected);
  });

  it('is counted from the clusters one by one, by the method the caller names', () => {
    const clusters = [{ id: 'x', industrialLand: '200', let: '90', approvedNotLet: '0' }];
    const ruling = judged({ otherClusters: { method: 'weighted', clusters } });
    expect(problems(ruling)).toMatchObject([['procedure.area-not-let-enough', { occupancy: '45', unlet: '110' }]]);
  });

  it('where the two averages disagree, rests on a reading', () => {
    const clusters = [
      { id: 'x', industrialLand: '10', let: '10', approvedNotLet: '0' },
      { id: 'y', industrialLand: '290', let: '90', approvedNotLet: '0' },
    ];
    const weighted = judged({ otherClusters: { method: 'weighted', clusters } });
    expect(weighted).toMatchObject({ ruling: 'refused', confidence: 'assumption' });
    const plain = judged({ otherClusters: { method: 'plain', clusters } });
    expect(plain).toMatchObject({ ruling: 'allowed', confidence: 'assumption' });
    const strict = judged({ otherClusters: { method: 'weighted', clusters } }, '60', ready, {
      ...favourable,
      atLeast: 'text',
    });
    expect(strict.ruling).toBe('undetermined');
  });
});

describe('the plan', () => {
  it('is exceeded by up to 5 ha only where land-use plan and other plans allow it', () => {
    const both = judged({ fitsLandUsePlan: false, fitsOtherPlans: false }, '62');
    expect(problems(both)).toEqual([
      ['procedure.land-use-unfit', {}],
      ['procedure.other-plans-unfit', {}],
    ]);
    expect(problems(judged({ fitsOtherPlans: false }, '62'))).toEqual([['procedure.other-plans-unfit', {}]]);
    expect(judged({ fitsOtherPlans: false }, '60').ruling).toBe('allowed');
    expect(missing(judged({ fitsOtherPlans: undefined }, '62'))).toEqual([['fact', 'other-plans-fit']]);
  });

  it('is left where the location moves beyond its boundary', () => {
    expect(problems(judged({ location: 'moved-beyond-boundary' }))).toEqual([
      ['procedure.location-beyond-boundary', {}],
    ]);
    expect(judged({ location: 'moved-within-boundary' }).ruling).toBe('allowed');
  });

  it('counts with the area of the latest entry, and with none while their order is open', () => {
    const later = (on: string): readonly Act[] => [[on, 'listed', { area: hectares(70) }], ...ready];
    expect(judged({}, '70', later('2024-01-15')).ruling).toBe('allowed');
    expect(problems(judged({}, '70', later('2023-01-15')))).toMatchObject([
      ['procedure.area-beyond-plan', { planned: '60' }],
    ]);
    expect(missing(judged({}, '70', later('2023/2024')))).toEqual([['fact', 'planned-area']]);
  });

  it('asks for its area where the entry has none, and takes the word of the caller where there is no entry', () => {
    const bare: readonly Act[] = [['2023-12-30', 'listed'], ...ready.slice(1)];
    expect(missing(judged({}, '60', bare))).toEqual([['fact', 'planned-area']]);
    expect(judged({}, '60', ready.slice(1)).ruling).toBe('allowed');
    const facts = without({ ...favourable.facts }, 'plannedArea');
    const none = judged({}, '60', ready.slice(1), { ...favourable, facts });
    expect(missing(none)).toEqual([
      ['fact', 'plan-entry'],
      ['fact', 'planned-area'],
    ]);
    expect(problems(judged({ inApprovedList: false }, '60', ready.slice(1), { ...favourable, facts }))).toEqual([
      ['procedure.needs-first', { needs: 'listed' }],
    ]);
    expect(missing(judged({ inApprovedList: true }, '60', ready.slice(1), { ...favourable, facts }))).toEqual([
      ['fact', 'planned-area'],
    ]);
  });
});

describe('the selection behind a decision', () => {
  const with_ = (...scorings: readonly Act[]) =>
    judged(
      {},
      '60',
      [ready[0], ready[1], ...scorings, ready[3]].filter((one) => one !== undefined),
    );

  it('is open while the result or its day is', () => {
    expect(missing(with_(['2024-05-20', 'bids-scored']))).toEqual([['fact', 'selection-result']]);
    expect(missing(with_(['2024-05/2024-07', 'bids-scored', { score: points(49) }]))).toEqual([['date', '3']]);
    const two = with_(
      ['2024-05', 'bids-scored', { score: points(49) }],
      ['2024-05', 'bids-scored', { score: points(80) }],
    );
    expect(missing(two)).toEqual([['date', '3']]);
  });

  it('takes the latest scoring', () => {
    expect(
      with_(['2024-05-10', 'bids-scored', { score: points(49) }], ['2024-05-20', 'bids-scored', { score: points(50) }])
        .ruling,
    ).toBe('allowed');
    expect(
      problems(
        with_(['2024-05-10', 'bids-scored', { score: points(80) }], ['2024-05-20', 'bids-scored', { bidders: 0 }]),
      ),
    ).toEqual([['procedure.nobody-passed', { passMark: '50', since: '2024-05-20', event: '4' }]]);
  });

  it('was none of the law’s before 1/8/2020', () => {
    const early: readonly Act[] = [
      ['2019-05-02', 'dossier-complete'],
      ['2019-05-20', 'bids-scored', { score: points(49) }],
      ['2019-05-25', 'appraised'],
    ];
    const ruling = decide(
      act('2019-06-01', 'established', { area: hectares(60), developer: 'A' }),
      given(...early),
      favourable,
    );
    expect(problems(ruling)).not.toContainEqual(expect.arrayContaining(['procedure.nobody-passed']));
  });

  it('the decision names the developer', () => {
    const silent = decide(act('2024-06-01', 'established', { area: hectares(60) }), given(...ready), favourable);
    expect(missing(silent)).toEqual([['fact', 'developer']]);
  });
});

describe('vague days of what must stand first', () => {
  const formed: Act = ['2024-07', 'council-formed'];
  const agree = (on: string, ...acts: readonly Act[]) => decide(act(on, 'criteria-agreed'), given(...acts));

  it('are open only while they matter', () => {
    expect(missing(agree('2024-07-15', formed))).toEqual([['date', '1']]);
    expect(agree('2024-08-01', formed).ruling).toBe('allowed');
    expect(agree('2024-07-31', formed).ruling).toBe('allowed');
    expect(missing(agree('2024-06-30', formed))).toEqual([['act', 'council-formed']]);
  });

  it('an act that may never have been before is not surely ended', () => {
    const ruling = agree(
      '2024-07-15',
      ['2024-07-15/2024-07-20', 'council-formed'],
      ['2024-07-15', 'council-dissolved'],
    );
    expect(ruling.ruling).toBe('undetermined');
  });

  it('rests on custom where a dissolution may be what ended it', () => {
    const ended = agree(
      '2024-09-01',
      ['2024-07-01', 'council-formed'],
      ['2024-08', 'council-dissolved'],
      ['2024-08', 'bids-scored', { chosen: 'A' }],
    );
    expect(ended).toMatchObject({
      ruling: 'refused',
      confidence: 'assumption',
      problems: [{ code: 'procedure.council-dissolved' }],
    });
  });
});

it('the law kept by a pending dossier is the caller’s to settle', () => {
  const facts = { otherClusters: { averageOccupancy: '40', unletLand: '60' } };
  expect(judged(facts).ruling).toBe('allowed');
  expect(problems(judged(facts, '60', ready, { ...favourable, regime: '68/2017+66/2020' }))).toMatchObject([
    ['procedure.area-not-let-enough', { mostUnlet: '50' }],
  ]);
});
