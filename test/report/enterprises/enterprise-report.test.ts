import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfYear, isoDate, quarterYear, wholeYear, type Span } from '../../../src/core/index.js';
import { readRegister } from '../../../src/gate/index.js';
import { SUPPORT_KINDS, TENANT_INDICATORS } from '../../../src/model/index.js';
import { enterpriseReport, periodReport } from '../../../src/report/index.js';

const span = halfYear(2024, 1);
const clusters = [
  { id: 'a', name: 'A', places: ['P'] },
  { id: 'b', name: 'B', places: ['Q'] },
  { id: 'c', name: 'C', places: ['P', 'Q'] },
];
const operating = (id: string) => ({ id: `${id}/op`, undertaking: `${id}/1`, type: 'operation-began', on: '2020' });

const registerOf = ({ observations = [], supports = [] }: { observations?: object[]; supports?: object[] }) => {
  const { register, problems } = readRegister({
    schemaVersion: 1,
    sources: [{ id: 's' }],
    clusters,
    undertakings: clusters.map(({ id }) => ({ id: `${id}/1`, cluster: id, kind: 'establishment' })),
    events: [operating('a'), operating('b')],
    observations: observations.map((row, i) => ({ id: `o${String(i)}`, source: 's', ...row })),
    supports: supports.map((row, i) => ({ id: `h${String(i)}`, source: 's', ...row })),
  });
  expect(problems).toEqual([]);
  return register;
};
const tenants = (about: string, indicator: string, value: number, asOf = '2024-05-31') => ({
  about,
  indicator,
  value,
  asOf,
});

describe('tenants of clusters that operate', () => {
  it('are totalled for each kind and characteristic apart, with what is missing', () => {
    const report = enterpriseReport(
      registerOf({
        observations: [
          tenants('a', 'tenants.total', 30),
          tenants('b', 'tenants.total', 12),
          tenants('a', 'tenants.relocated', 7),
          tenants('a', 'tenants.from-craft-villages', 5),
          tenants('a', 'tenants.from-polluting-sites', 4),
        ],
      }),
      span,
    );
    const said = (name: (typeof TENANT_INDICATORS)[number]) => {
      const { value, subjects, taken, missing } = report.tenants[name];
      return [value, subjects, taken, missing];
    };
    expect(said('tenants.total')).toEqual(['42', 2, 2, 0]);
    expect(said('tenants.relocated')).toEqual(['7', 2, 1, 1]);
    expect(said('tenants.from-craft-villages')).toEqual(['5', 2, 1, 1]);
    expect(said('tenants.from-polluting-sites')).toEqual(['4', 2, 1, 1]);
    expect(said('tenants.logistics')).toEqual([null, 2, 0, 2]);
  });

  it('are the same total as in the report of the half year', () => {
    const register = registerOf({
      observations: [tenants('a', 'tenants.total', 30), tenants('c', 'tenants.total', 5)],
    });
    expect(enterpriseReport(register, span).tenants['tenants.total']).toEqual(
      periodReport(register, span).totals['tenants.total'],
    );
  });

  it('are of the last day: a later count does not change an earlier report', () => {
    const observations = [
      tenants('a', 'tenants.export', 3, '2024-06-30'),
      tenants('a', 'tenants.export', 9, '2024-07-01'),
    ];
    const register = registerOf({ observations });
    expect(enterpriseReport(register, span).tenants['tenants.export'].value).toBe('3');
    expect(enterpriseReport(register, halfYear(2024, 2)).tenants['tenants.export'].value).toBe('9');
  });
});

describe('the list of encouraged sectors', () => {
  const lists = (asOf: string, over: Span) => {
    const observations = [tenants('a', 'tenants.encouraged', 3, asOf)];
    return enterpriseReport(registerOf({ observations }), over).encouraged.map(({ basis }) => basis.force?.from);
  };

  it('is the one of the day, cited', () => {
    const [list, ...more] = enterpriseReport(registerOf({}), halfYear(2025, 1)).encouraged;
    expect(more).toEqual([]);
    expect(list?.basis).toMatchObject({ rule: 'sector.encouraged', force: { from: '2024-05-01' } });
    expect(list?.value.map(({ id }) => id)).toContain('agriculture');
  });

  it('is two where the tenants were counted by the old one and the law has changed since', () => {
    expect(lists('2024-04-30', span)).toEqual(['2017-07-15', '2024-05-01']);
    expect(lists('2024-05-01', span)).toEqual(['2024-05-01']);
    expect(lists('2023', wholeYear(2026))).toEqual(['2017-07-15', '2024-05-01', '2026-09-15']);
  });

  it('is none where the law of those days is not known', () => {
    expect(enterpriseReport(registerOf({}), wholeYear(2005)).encouraged).toEqual([]);
  });
});

describe('support activities', () => {
  it('are counted in the stretch of time they were held in, its first and last day included', () => {
    const held = (on: string) =>
      enterpriseReport(registerOf({ supports: [{ kind: 'fair', on }] }), span).support.fair.held;
    expect(held('2023-12-31')).toEqual({ certain: 0, possible: 0 });
    expect(held('2024-01-01')).toEqual({ certain: 1, possible: 1 });
    expect(held('2024-06-30')).toEqual({ certain: 1, possible: 1 });
    expect(held('2024-07-01')).toEqual({ certain: 0, possible: 0 });
    expect(held('2024')).toEqual({ certain: 0, possible: 1 });
    expect(held('..')).toEqual({ certain: 0, possible: 1 });
  });

  it('add up who took part and what was spent, those only perhaps held apart', () => {
    const supports = [
      { kind: 'training', on: '2024-03', participants: { value: 40 }, spent: { value: '250000000' } },
      { kind: 'training', on: '2024-Q2', participants: { value: 20, bound: '>' } },
      { kind: 'training', on: '2024', participants: { value: 25, bound: '<' }, spent: { value: '100000000' } },
      { kind: 'fair', on: '2024-05', spent: { value: '900000000', bound: '~' } },
    ];
    const { support, spent } = enterpriseReport(registerOf({ supports }), span);
    expect(support.training).toEqual({
      kind: 'training',
      held: { certain: 2, possible: 3 },
      participants: {
        certain: { value: '60', bound: '>' },
        possible: { value: '85', bound: '~' },
        asked: 3,
        given: 3,
        missing: 0,
      },
      spent: { certain: { value: '250000000' }, possible: { value: '350000000' }, asked: 3, given: 2, missing: 1 },
    });
    expect(spent.certain).toEqual({ value: '1150000000', bound: '~' });
    expect([spent.asked, spent.given, spent.missing]).toEqual([4, 3, 1]);
  });

  it('never add credit agreed to money spent', () => {
    const supports = [
      { kind: 'credit-link', on: '2024-04', lent: { value: '454000000000' }, spent: { value: '30000000' } },
      { kind: 'credit-link', on: '2024-05' },
    ];
    const { support, spent } = enterpriseReport(registerOf({ supports }), span);
    expect(support['credit-link'].lent).toMatchObject({ certain: { value: '454000000000' }, given: 1, missing: 1 });
    expect(spent.certain?.value).toBe('30000000');
    expect(SUPPORT_KINDS.filter((kind) => support[kind].lent !== undefined)).toEqual(['credit-link']);
  });

  it('of which nobody said how many came give no number, rather than nought', () => {
    const { participants } = enterpriseReport(registerOf({ supports: [{ kind: 'information', on: '2024-02' }] }), span)
      .support.information;
    expect(participants).toEqual({ certain: null, possible: null, asked: 1, given: 0, missing: 1 });
  });

  it('hold the largest sums of money exactly', () => {
    const most = { kind: 'equipment', on: '2024-02', spent: { value: '999999999999999' } };
    const { spent } = enterpriseReport(registerOf({ supports: [most, most, most] }), span);
    expect(spent.certain?.value).toBe('2999999999999997');
  });

  it('learnt later are not in a report reprinted as it was known', () => {
    const supports = [{ kind: 'fair', on: '2024-05', recorded: '2024-09-01' }];
    const known = (day: string) =>
      enterpriseReport(registerOf({ supports }), span, {}, { knownBy: isoDate(day) }).support.fair.held.certain;
    expect([known('2024-08-31'), known('2024-09-01')]).toEqual([0, 1]);
  });
});

describe('support activities in a scope of places', () => {
  const supports = [
    { id: 'for a', kind: 'fair', on: '2024-05', clusters: ['a'] },
    { id: 'for b', kind: 'fair', on: '2024-05', clusters: ['b'] },
    { id: 'for both', kind: 'fair', on: '2024-05', clusters: ['a', 'b'] },
    { id: 'for whom?', kind: 'fair', on: '2024-05' },
  ];
  const at = (places?: readonly string[]) =>
    enterpriseReport(registerOf({ supports }), span, places === undefined ? {} : { places });

  it('are those for its clusters alone; what was for others as well is left out and named', () => {
    const { support, unplaced, straddling } = at(['P']);
    expect(support.fair.held.certain).toBe(1);
    expect(unplaced).toEqual(['for both', 'for whom?']);
    expect(straddling).toEqual(['c']);
  });

  it('are all of them in a report of all', () => {
    expect([at().support.fair.held.certain, at().unplaced]).toEqual([4, []]);
  });

  it('are never counted twice by scopes that have no place in common', () => {
    expect(at(['P']).support.fair.held.certain + at(['Q']).support.fair.held.certain).toBeLessThanOrEqual(4);
    expect(at(['P', 'Q']).support.fair.held.certain).toBe(3);
  });
});

describe('for any choice of days inside vague dates', () => {
  const vague = fc.constantFrom(
    ['2024', ['2024-01-01', '2024-06-30', '2024-07-01', '2024-12-31']],
    ['2024-H1', ['2024-01-01', '2024-06-30']],
    ['2024-Q2', ['2024-04-01', '2024-06-30']],
    ['2024-06', ['2024-06-01', '2024-06-30']],
    ['../2024-02-10', ['2019-03-01', '2024-02-10']],
    ['..', ['1999-01-01', '2024-05-05', '2030-01-01']],
  ) as fc.Arbitrary<readonly [string, readonly string[]]>;
  const activity = fc
    .record({ date: vague, people: fc.option(fc.nat({ max: 1000 }), { nil: undefined }), pick: fc.nat() })
    .map(({ date: [on, days], people, pick }) => {
      const row = { kind: 'training', ...(people === undefined ? {} : { participants: { value: people } }) };
      return { vague: { ...row, on }, dated: { ...row, on: days[pick % days.length] } };
    });

  it.each([
    ['a quarter', quarterYear(2024, 2)],
    ['a half year', span],
  ])('the totals of %s lie between the certain and the possible', (_, over) => {
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 8 }), (rows) => {
        const of = (which: 'vague' | 'dated') =>
          enterpriseReport(registerOf({ supports: rows.map((row) => row[which]) }), over).support.training;
        const [open, settled] = [of('vague'), of('dated')];
        expect(settled.held.certain).toBeGreaterThanOrEqual(open.held.certain);
        expect(settled.held.certain).toBeLessThanOrEqual(open.held.possible);
        const people = Number(settled.participants.certain?.value ?? 0);
        expect(people).toBeGreaterThanOrEqual(Number(open.participants.certain?.value ?? 0));
        expect(people).toBeLessThanOrEqual(Number(open.participants.possible?.value ?? 0));
        expect(open.participants.given + open.participants.missing).toBe(open.participants.asked);
      }),
      { numRuns: 60 },
    );
  });
});
