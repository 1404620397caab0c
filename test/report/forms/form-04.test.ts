import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isoDate, orThrow } from '../../../src/core/index.js';
import { checkForm, form03, form04, type StatutoryForm } from '../../../src/report/index.js';
import { half2026, registerOf, row, row19, year2026, type Drawn } from './provinces.js';

const fill = (clusters: readonly Drawn[], options: object = {}): StatutoryForm =>
  orThrow(form04(registerOf(clusters), half2026, { row19, ...options }));

const values = (form: StatutoryForm, ...rows: readonly string[]) => rows.map((no) => row(form, no).value);

describe('form 04 from a register', () => {
  it('has the 27 numbers and 35 rows of the circular', () => {
    const rows = fill([]).cells.map(({ no }) => no);
    expect(rows).toHaveLength(35);
    expect(rows.filter((no) => !no.includes('.'))).toHaveLength(27);
  });

  it('takes the half year from 15 December to 14 June, and the year to 14 December', () => {
    expect(fill([]).span).toEqual({ from: '2025-12-15', before: '2026-06-15' });
    expect(orThrow(form04(registerOf([]), year2026, { row19 })).span).toEqual({
      from: '2025-12-15',
      before: '2026-12-15',
    });
  });

  it.each([
    ['2025-12-14', '0', '1'],
    ['2025-12-15', '1', '1'],
    ['2026-06-14', '1', '1'],
    ['2026-06-15', '0', '0'],
  ])('counts a cluster established on %s as %s of the period and %s in all', (day, inPeriod, inAll) => {
    const form = fill([{ id: 'a', acts: [['established', day, { area: '20.5' }]] }]);
    expect(values(form, '5', '3')).toEqual([inPeriod, inAll]);
    expect(values(form, '6', '4')).toEqual([inPeriod === '1' ? '20.5' : '0', inAll === '1' ? '20.5' : '0']);
  });

  it('does not count a cluster whose decision was revoked as established', () => {
    const acts = [
      ['established', '2020-01-01', { area: '20' }],
      ['revoked', '2026-06-14'],
    ] as const;
    expect(values(fill([{ id: 'a', acts }]), '3', '4')).toEqual(['0', '0']);
    const later = [acts[0], ['revoked', '2026-06-15']] as const;
    expect(values(fill([{ id: 'a', acts: later }]), '3', '4')).toEqual(['1', '20']);
  });

  it('puts a cluster that operates without a decision in row 15.2, whatever its age', () => {
    const form = fill([
      { id: 'old', acts: [['operation-began', '2003']], observed: [['area.total', '12']] },
      { id: 'new', acts: [['operation-began', '2024']], observed: [['area.total', '8.25']] },
      {
        id: 'lawful',
        acts: [
          ['established', '2018', { area: '30' }],
          ['operation-began', '2021'],
        ],
      },
    ]);
    expect(values(form, '15', '15.1', '15.2')).toEqual(['3', '1', '2']);
    expect(values(form, '16', '16.1', '16.2')).toEqual(['50.25', '30', '20.25']);
  });

  it('puts a cluster surely established in no choice of days among those that operate without a decision', () => {
    const established = ['established', '2019-12-31', { area: '10.5' }] as const;
    const form = fill([{ id: 'a', acts: [established, ['operation-began', '2026']] }]);
    expect(row(form, '15')).toMatchObject({ value: '0', range: { least: '0', most: '1' } });
    expect(row(form, '15.1')).toMatchObject({ value: '0', range: { least: '0', most: '1' } });
    expect(row(form, '15.2')).toMatchObject({ value: '0', coverage: { open: 0, missing: 0 } });
    expect(row(form, '15.2').range).toBeUndefined();
    expect(row(form, '16.1').range).toEqual({ least: '0', most: '10.5' });
    expect(row(form, '16.2')).toMatchObject({ value: '0', coverage: { asked: 0, missing: 0 } });
  });

  it('leaves both open where the decision may be of either side of the day', () => {
    const acts = [
      ['operation-began', '2026'],
      ['established', '2026'],
    ] as const;
    const open = { value: '0', range: { least: '0', most: '1' } };
    const form = fill([{ id: 'a', acts }]);
    expect([row(form, '15.1'), row(form, '15.2')]).toMatchObject([open, open]);
    const surely = fill([{ id: 'a', acts: [['established', '2020'], acts[0]] }]);
    expect(row(surely, '15.2').range).toBeUndefined();
  });

  it('counts craft-village and specialised clusters that operate, and says how many have no type', () => {
    const acts = [['operation-began', '2020']] as const;
    const form = fill([
      { id: 'a', type: 'craft-village', acts },
      { id: 'b', type: 'specialised', acts },
      { id: 'c', acts },
      { id: 'd', type: 'craft-village' },
    ]);
    expect(values(form, '15.3', '15.4')).toEqual(['1', '1']);
    expect(row(form, '15.3').coverage).toEqual({
      unit: 'cluster',
      asked: 3,
      given: 2,
      missing: 1,
      open: 0,
      undated: 0,
    });
  });

  it('counts an enterprise as developer by its legal form, a public body not, and lists others as unknown', () => {
    const by = (developer?: string) =>
      [['established', '2020', { area: '10', ...(developer === undefined ? {} : { developer }) }]] as const;
    const clusters = [
      { id: 'a', acts: by('CTCP Tập đoàn Phú Mỹ') },
      { id: 'b', acts: by('UBND huyện Đức Linh') },
      { id: 'c', acts: by('Liên danh Minh Dương') },
      { id: 'd', acts: by() },
    ];
    const cell = row(fill(clusters), '7');
    expect(cell.value).toBe('1');
    expect(cell.coverage).toMatchObject({ asked: 4, given: 2, missing: 2 });
    expect(row(fill(clusters, { developers: { 'Liên danh Minh Dương': 'enterprise' } }), '7').value).toBe('2');
  });

  it('takes the latest developer and the area as last adjusted', () => {
    const form = fill([
      {
        id: 'a',
        acts: [
          ['established', '2018-03-01', { area: '30', developer: 'UBND huyện' }],
          ['developer-changed', '2022-04-01', { developer: 'Công ty TNHH An' }],
          ['decision-adjusted', '2023-01-01', { area: '28.5' }],
        ],
      },
    ]);
    expect(values(form, '7', '8', '4')).toEqual(['1', '28.5', '28.5']);
  });

  it('does not take silence on plans and projects for their absence, unless the register keeps them all', () => {
    const clusters = [
      {
        id: 'a',
        acts: [
          ['established', '2020', { area: '10' }],
          ['detailed-plan-approved', '2021'],
        ],
      },
      { id: 'b', acts: [['established', '2020', { area: '15' }]] },
    ] as const;
    expect(row(fill(clusters), '9')).toMatchObject({ value: '1', coverage: { asked: 2, given: 1, missing: 1 } });
    expect(row(fill(clusters), '11')).toMatchObject({ value: null, coverage: { asked: 2, given: 0, missing: 2 } });
    const complete = ['listed', 'detailed-plan', 'project'];
    expect(row(fill(clusters, { complete }), '9')).toMatchObject({
      value: '1',
      coverage: { asked: 2, given: 2, missing: 0 },
    });
    expect(row(fill(clusters, { complete }), '11').value).toBe('0');
  });

  it('prints money in billions of đồng, exactly to the đồng', () => {
    const form = fill([
      {
        id: 'a',
        acts: [
          ['established', '2020'],
          ['project-approved', '2021'],
        ],
        observed: [
          ['capital.registered', '491700000001'],
          ['capital.disbursed', '5', '2026-06-14'],
        ],
      },
    ]);
    expect(values(form, '13', '14')).toEqual(['491.700000001', '0.000000005']);
  });

  it('takes a flow of the very period, and of no other', () => {
    const acts = [['operation-began', '2020']] as const;
    const flow = (over: object) => fill([{ id: 'a', acts, observed: [['budget.paid', '7000000000', over]] }]);
    expect(row(flow({ from: '2025-12-15', before: '2026-06-15' }), '24').value).toBe('7');
    expect(row(flow({ from: '2026-01-01', before: '2026-07-01' }), '24')).toMatchObject({
      value: null,
      coverage: { missing: 1 },
    });
  });

  it('works row 19 out as the caller says, from land let or approved, and says so', () => {
    const acts = [['operation-began', '2020']] as const;
    const clusters: readonly Drawn[] = [
      {
        id: 'a',
        acts,
        observed: [
          ['area.industrial', '10'],
          ['area.taken', '10'],
          ['area.let', '2'],
        ],
      },
      {
        id: 'b',
        acts,
        observed: [
          ['area.industrial', '30'],
          ['area.taken', '10'],
          ['area.let', '2'],
        ],
      },
      {
        id: 'c',
        acts,
        observed: [
          ['area.industrial', '30'],
          ['area.let', '30'],
        ],
      },
    ];
    const rounding = { scale: 2, mode: 'half-up' } as const;
    expect(row(fill(clusters), '19')).toMatchObject({ value: '50', coverage: { asked: 3, given: 2, missing: 1 } });
    expect(row(fill(clusters, { row19: { method: 'mean', rounding } }), '19').value).toBe('66.67');
    expect(fill(clusters, { row19: { method: 'mean', rounding } }).row19).toEqual({ method: 'mean', rounding });
  });

  it('gives the average as a range where it is open which clusters operate', () => {
    const land = (taken: string) =>
      [
        ['area.industrial', '10'],
        ['area.taken', taken],
      ] as const;
    const form = fill([
      { id: 'a', acts: [['operation-began', '2020']], observed: land('5') },
      { id: 'b', acts: [['operation-began', '2026']], observed: land('10') },
      { id: 'c', acts: [['operation-began', '2026']], observed: land('1') },
    ]);
    expect(row(form, '19')).toMatchObject({ value: null, range: { least: '30', most: '75' } });
  });

  it('says of vague days how many are certain and how many possible, of areas too', () => {
    const form = fill([
      { id: 'a', acts: [['established', '2020', { area: '10' }]] },
      { id: 'b', acts: [['established', '2026', { area: '7' }]] },
    ]);
    expect(row(form, '3')).toMatchObject({ value: '1', range: { least: '1', most: '2' }, coverage: { open: 1 } });
    expect(row(form, '4')).toMatchObject({ value: '10', range: { least: '10', most: '17' } });
  });

  it('carries a bound, and names a value without a day and one in conflict', () => {
    const acts = [['operation-began', '2020']] as const;
    const form = fill([
      { id: 'a', acts, observed: [['projects.total', 4, '..', { bound: '>' }]] },
      {
        id: 'b',
        acts,
        observed: [
          ['projects.total', 3],
          ['projects.total', 5],
        ],
      },
    ]);
    expect(row(form, '20')).toMatchObject({ value: '4', bound: '>', coverage: { given: 1, open: 1, undated: 1 } });
  });

  it('counts central wastewater works over clusters that operate or are established', () => {
    const acts = [['operation-began', '2020']] as const;
    const form = fill([
      {
        id: 'a',
        acts,
        observed: [
          ['wastewater.invested', 1],
          ['wastewater.to-standard', 0],
        ],
      },
      { id: 'b', acts },
      { id: 'c', observed: [['wastewater.invested', 1]] },
    ]);
    expect(row(form, '26')).toMatchObject({ value: '1', coverage: { asked: 2, given: 1, missing: 1 } });
    expect(row(form, '27').value).toBe('0');
  });

  it('refuses a report drawn up before 1/10/2024, whose circulars were not read', () => {
    const refused = form04(registerOf([]), { year: 2024, kind: 'half' }, { row19 });
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(['law.no-rule-in-force']);
    expect(form04(registerOf([]), { year: 2024, kind: 'year' }, { row19 }).ok).toBe(true);
  });

  it('goes to the province and the ministry, and reprints what was known', () => {
    expect(fill([]).due).toMatchObject({ to: ['provincial-committee', 'ministry'], lastDay: '2026-06-29' });
    const clusters = [{ id: 'a', acts: [['established', '2020-01-01', { recorded: '2026-03-01' }]] }] as const;
    expect(row(fill(clusters, { knownBy: '2026-02-28' }), '3').value).toBe('0');
    expect(row(fill(clusters, { knownBy: '2026-03-01' }), '3').value).toBe('1');
  });
});

describe('form 03 of a locality', () => {
  const register = registerOf([
    { id: 'a', places: ['A'], acts: [['established', '2020']] },
    { id: 'ab', places: ['A', 'B'], acts: [['established', '2020']] },
    { id: 'b', places: ['B'], acts: [['established', '2020']] },
  ]);

  it('names a cluster that lies partly elsewhere and counts it in neither form', () => {
    for (const place of ['A', 'B']) {
      const form = orThrow(form03(register, half2026, { place, row19 }));
      expect([row(form, '3').value, form.straddling, form.by]).toEqual(['1', ['ab'], place]);
    }
  });

  it('warns of a place in which no cluster of the register lies: it may be misspelt', () => {
    const warningsFor = (place: string) =>
      orThrow(form03(register, half2026, { place, row19 })).warnings?.map(({ code, path, params }) => [
        code,
        path,
        params,
      ]);
    expect(warningsFor('a')).toEqual([['report.no-cluster-there', ['place'], { place: 'a' }]]);
    expect([warningsFor('A'), warningsFor('B')]).toEqual([undefined, undefined]);
    const partly = registerOf([{ id: 'ab', places: ['A', 'B'], acts: [] }]);
    expect(orThrow(form03(partly, half2026, { place: 'A', row19 })).warnings).toBeUndefined();
    expect(fill([]).warnings).toBeUndefined();
  });

  it('is the district’s before 1/7/2025 and the commune’s since', () => {
    const fromOf = (year: number, kind: 'half' | 'year') =>
      orThrow(form03(register, { year, kind }, { place: 'A', row19 })).due.from;
    expect([fromOf(2025, 'half'), fromOf(2025, 'year')]).toEqual(['district-committee', 'commune-committee']);
  });
});

describe('laws of form 04', () => {
  const start = isoDate('2025-11-01');
  const end = isoDate('2026-07-31');
  const window = fc.tuple(fc.nat(daysBetween(start, end)), fc.nat(60), fc.nat(60)).map(([first, length, pick]) => ({
    on: length === 0 ? addDays(start, first) : `${addDays(start, first)}/${addDays(start, first + length)}`,
    day: addDays(start, first + Math.min(pick, length)),
  }));
  const cluster = fc.record({
    established: fc.option(window),
    operating: fc.option(window),
    revoked: fc.option(window),
    area: fc.integer({ min: 1, max: 75 }),
    taken: fc.integer({ min: 0, max: 10 }),
  });
  const draw = (clusters: readonly (typeof cluster extends fc.Arbitrary<infer T> ? T : never)[], exact: boolean) =>
    fill(
      clusters.map(({ established, operating, revoked, area, taken }, i) => ({
        id: `c${i}`,
        acts: [
          ...(established === null
            ? []
            : [['established', exact ? established.day : established.on, { area: String(area) }] as const]),
          ...(operating === null ? [] : [['operation-began', exact ? operating.day : operating.on] as const]),
          ...(revoked === null ? [] : [['revoked', exact ? revoked.day : revoked.on] as const]),
        ],
        observed: [
          ['area.industrial', '10'],
          ['area.taken', String(taken)],
          ['area.total', String(area)],
        ],
      })),
    );

  it('whatever the vague days were, every result lies within what the form says', () => {
    fc.assert(
      fc.property(fc.array(cluster, { maxLength: 5 }), (clusters) => {
        const vague = draw(clusters, false);
        for (const cell of draw(clusters, true).cells) {
          const { value, range } = row(vague, cell.no);
          if (cell.value === null) continue;
          expect(Number(cell.value)).toBeGreaterThanOrEqual(Number(range?.least ?? value));
          expect(Number(cell.value)).toBeLessThanOrEqual(Number(range?.most ?? value));
        }
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('passes its own check, however vague', () => {
    fc.assert(
      fc.property(fc.array(cluster, { maxLength: 5 }), (clusters) => {
        expect(checkForm(draw(clusters, false)).filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
