import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/index.js';
import type { Ballot, SelectionInput, SubCriterion } from '../../../src/procedure/selection/index.js';
import { ballotsOf, bid, codes, COUNCIL, scoring, select, split, WHOLE } from './scoring.js';

const REGULAR = scoring({ A: split(60) });
const first = REGULAR.ballots[0] as Ballot;
const withAgreement = (subCriteria: readonly SubCriterion[], more: Partial<SelectionInput> = {}) =>
  select({ ...REGULAR, agreement: { ...REGULAR.agreement, subCriteria }, ...more });
const withBallots = (change: (ballots: readonly Ballot[]) => readonly Ballot[]) =>
  select({ ...REGULAR, ballots: change(REGULAR.ballots) });

describe('what the council agreed', () => {
  it('may divide a criterion up to its cap: 15, 15, 30, 40', () => {
    const halves = WHOLE.flatMap(({ id, criterion, most }) =>
      ['a', 'b'].map((part) => ({ id: `${id}-${part}`, criterion, most: String(Number(most) / 2) })),
    );
    const ballots = ['chair', 'industry', 'planning'].flatMap((member) =>
      halves.map(({ id, most }) => ({ member, bid: 'A', subCriterion: id, points: most })),
    );
    const selection = withAgreement(halves, { ballots });
    expect([selection.outcome, selection.ranking[0]?.score.value]).toEqual(['chosen', '100']);
    expect(selection.lines.slice(0, 4).map(({ params }) => params)).toEqual([
      { criterion: 'infrastructure', most: '15', agreed: '15', parts: 2 },
      { criterion: 'environment', most: '15', agreed: '15', parts: 2 },
      { criterion: 'capacity', most: '30', agreed: '30', parts: 2 },
      { criterion: 'finance', most: '40', agreed: '40', parts: 2 },
    ]);
  });

  it.each([
    ['infrastructure', '15.0001', '15'],
    ['environment', '16', '15'],
    ['capacity', '30.5', '30'],
    ['finance', '41', '40'],
  ])('may not give %s more than its cap: %s', (criterion, agreed, most) => {
    const selection = withAgreement(
      WHOLE.map((part) => (part.criterion === criterion ? { ...part, most: agreed } : part)),
    );
    expect(selection.outcome).toBe('irregular');
    expect(selection.problems).toEqual([
      {
        code: 'selection.over-cap',
        severity: 'error',
        params: { criterion, agreed, most },
        basis: expect.objectContaining({ provision: '32/2024/NĐ-CP, điều 13 khoản 2' }) as unknown,
      },
    ]);
    expect(selection.ranking).toEqual([]);
    expect(selection.lines.at(-1)?.code).toBe('selection.voters');
  });

  it('adds the parts of a criterion against its cap', () => {
    const more = [...WHOLE, { id: 'extra', criterion: 'capacity', most: '0.5' }];
    expect(codes(withAgreement(more))).toContain('selection.over-cap');
  });

  it('may give less than the cap', () => {
    const less = WHOLE.map((part) => (part.id === 'finance' ? { ...part, most: '30' } : part));
    expect(withAgreement(less).outcome).toBe('chosen');
  });

  it('leaves out no criterion and adds none', () => {
    const without = withAgreement(WHOLE.slice(1), {
      ballots: REGULAR.ballots.filter((b) => b.subCriterion !== 'infrastructure'),
    });
    expect(without.problems.map(({ code, params }) => [code, params])).toEqual([
      ['selection.criterion-left-out', { criterion: 'infrastructure' }],
    ]);
    const price = { id: 'price', criterion: 'price', most: '5' };
    const ballots = [
      ...REGULAR.ballots,
      ...['chair', 'industry', 'planning'].map((member) => ({ ...first, member, subCriterion: 'price', points: '5' })),
    ];
    const added = withAgreement([...WHOLE, price], { ballots });
    expect(added.problems.map(({ code, params, path }) => [code, params, path])).toEqual([
      [
        'selection.no-such-criterion',
        { subCriterion: 'price', criterion: 'price' },
        ['agreement', 'subCriteria', 4, 'criterion'],
      ],
    ]);
  });

  it('is in points that can be read', () => {
    for (const most of ['15,5', '-1', '', 'x'.repeat(100)]) {
      const { problems, outcome } = withAgreement([
        ...WHOLE.slice(0, 3),
        { id: 'finance', criterion: 'finance', most },
      ]);
      expect(outcome).toBe('irregular');
      expect(problems[0]).toEqual({
        code: 'selection.unreadable-most',
        severity: 'error',
        params: { subCriterion: 'finance', given: most.slice(0, 32) },
        path: ['agreement', 'subCriteria', 3, 'most'],
      });
    }
  });

  it('stands before the scoring, or on its day', () => {
    const agreedOn = (on: string, options = {}) =>
      select({ ...REGULAR, agreement: { ...REGULAR.agreement, on: isoDate(on) } }, '2024-06-01', options);
    expect(agreedOn('2024-06-01').outcome).toBe('chosen');
    const late = agreedOn('2024-06-02');
    expect([late.outcome, late.confidence]).toEqual(['irregular', 'assumption']);
    expect(late.problems).toEqual([
      {
        code: 'selection.agreed-after-scoring',
        severity: 'error',
        params: { agreedOn: '2024-06-02', on: '2024-06-01' },
        path: ['agreement', 'on'],
        basis: expect.objectContaining({ rule: 'selection.council-agrees', confidence: 'assumption' }) as unknown,
      },
    ]);
    // The order is deduced, not written: with the text alone nobody can say.
    const strict = agreedOn('2024-06-02', { atLeast: 'text' });
    expect([strict.outcome, strict.missing, strict.problems]).toEqual([
      'undetermined',
      [{ kind: 'law', id: 'selection.council-agrees', confidence: 'assumption' }],
      [],
    ]);
  });
});

describe('a ballot', () => {
  it('above what was agreed makes the scoring irregular', () => {
    const at = (points: string) => withBallots(([head, ...rest]) => [{ ...(head as Ballot), points }, ...rest]);
    expect(at('15').outcome).toBe('chosen');
    const over = at('15.0001');
    expect(over.outcome).toBe('irregular');
    expect(over.problems).toEqual([
      {
        code: 'selection.points-over-most',
        severity: 'error',
        params: { member: 'chair', bid: 'A', subCriterion: 'infrastructure', points: '15.0001', most: '15' },
        path: ['ballots', 0, 'points'],
      },
    ]);
  });

  it.each([['7,5'], ['-1'], ['1e1'], [''], ['NaN']])('of "%s" points cannot be read', (points) => {
    const selection = withBallots(([head, ...rest]) => [{ ...(head as Ballot), points }, ...rest]);
    expect(selection.outcome).toBe('irregular');
    expect(selection.problems).toEqual([
      {
        code: 'selection.unreadable-points',
        severity: 'error',
        params: { member: 'chair', bid: 'A', subCriterion: 'infrastructure', given: points },
        path: ['ballots', 0, 'points'],
      },
    ]);
  });

  it('that is no text is named by its kind, not thrown at', () => {
    for (const [points, given] of [
      [7, 'number'],
      [null, 'null'],
      [undefined, 'undefined'],
      [{}, 'object'],
    ] as const) {
      const hostile = withBallots(([head, ...rest]) => [
        { ...(head as Ballot), points: points as unknown as string },
        ...rest,
      ]);
      expect(hostile.problems[0]?.params).toMatchObject({ given });
    }
  });

  it('that is missing makes the scoring irregular; absence is said, not guessed', () => {
    const selection = withBallots((ballots) => ballots.slice(1));
    expect(selection.outcome).toBe('irregular');
    expect(selection.problems).toEqual([
      {
        code: 'selection.vote-missing',
        severity: 'error',
        params: { member: 'chair', bid: 'A', subCriterion: 'infrastructure' },
      },
    ]);
  });

  it('given twice the same is counted once, with a warning', () => {
    const selection = withBallots((ballots) => [...ballots, first]);
    expect([selection.outcome, selection.ranking[0]?.score.value]).toEqual(['chosen', '60']);
    expect(selection.problems).toEqual([
      {
        code: 'selection.double-vote',
        severity: 'warning',
        params: { member: 'chair', bid: 'A', subCriterion: 'infrastructure', same: true },
        path: ['ballots', 12],
      },
    ]);
    expect(codes(withBallots((ballots) => [...ballots, { ...first, points: '15.00' }]))).toEqual([
      '(selection.double-vote)',
    ]);
  });

  it('given twice and differently makes the scoring irregular', () => {
    const selection = withBallots((ballots) => [...ballots, { ...first, points: '3' }]);
    expect(selection.outcome).toBe('irregular');
    expect(selection.problems[0]).toMatchObject({
      code: 'selection.double-vote',
      severity: 'error',
      params: { same: false },
    });
  });

  it('that cannot be read twice is an error each time, and no vote', () => {
    const bad = { ...first, points: '?' };
    const selection = withBallots((ballots) => [bad, ...ballots.slice(1), bad]);
    expect(codes(selection)).toEqual([
      'selection.unreadable-points',
      'selection.unreadable-points',
      'selection.double-vote',
    ]);
  });

  it.each([
    ['no-such-member', { member: 'stranger' }],
    ['secretary', { member: 'secretary' }],
    ['no-such-bid', { bid: 'Z' }],
    ['no-such-sub-criterion', { subCriterion: 'beauty' }],
  ] as const)('astray (%s) is not counted, with a warning', (because, change) => {
    const stray = { ...first, ...change };
    const selection = withBallots((ballots) => [stray, ...ballots]);
    expect([selection.outcome, selection.ranking[0]?.score]).toEqual([
      'chosen',
      { sum: '180', ballots: 3, value: '60', exact: true },
    ]);
    const { member, bid: of, subCriterion } = stray;
    expect(selection.problems).toEqual([
      {
        code: 'selection.stray-ballot',
        severity: 'warning',
        params: { member, bid: of, subCriterion, because },
        path: ['ballots', 0],
      },
    ]);
  });

  it('on a bid that is not scored is not counted', () => {
    const bids = [bid('A'), bid('B', { compliantDossier: false })];
    const selection = select({ ...REGULAR, bids, ballots: [...REGULAR.ballots, { ...first, bid: 'B' }] });
    expect(codes(selection)).toEqual(['(selection.stray-ballot)']);
    expect(selection.problems[0]?.params).toMatchObject({ because: 'bid-left-out' });
  });

  it('of a member who is said to be absent makes the mean doubtful', () => {
    const council = COUNCIL.map((member) => (member.id === 'planning' ? { ...member, absent: true } : member));
    const selection = select({ ...REGULAR, council });
    expect(selection.outcome).toBe('irregular');
    expect(new Set(codes(selection))).toEqual(new Set(['selection.stray-ballot']));
    expect(selection.problems[0]?.params).toMatchObject({ because: 'absent' });
  });
});

describe('names', () => {
  it.each([
    [
      'subCriteria',
      { agreement: { ...REGULAR.agreement, subCriteria: [...WHOLE, WHOLE[3] as SubCriterion] } },
      ['agreement', 'subCriteria', 4],
    ],
    ['council', { council: [...COUNCIL, { ...COUNCIL[1], role: 'secretary' }] }, ['council', 4]],
    ['bids', { bids: [bid('A'), bid('A')] }, ['bids', 1]],
  ] as const)('are not used twice in %s', (table, change, path) => {
    const selection = select({ ...REGULAR, ...(change as Partial<SelectionInput>) });
    expect(selection.outcome).toBe('irregular');
    expect(selection.problems.find(({ code }) => code === 'selection.duplicate-id')).toMatchObject({
      severity: 'error',
      params: { table },
      path,
    });
  });

  it('of one bid never run into those of another', () => {
    const bids = [bid('a'), bid('a"')];
    const ballots = ['chair', 'industry', 'planning'].flatMap((member) => [
      ...ballotsOf(member, 'a', split(60)),
      ...ballotsOf(member, 'a"', split(70)),
    ]);
    expect(select({ ...REGULAR, bids, ballots }).chosen).toBe('a"');
  });

  it('of a precondition that every object has are not taken for given', () => {
    const agreement = { ...REGULAR.agreement, preconditions: ['toString'] };
    expect(select({ ...REGULAR, agreement }).missing).toEqual([
      { kind: 'fact', id: 'bids.preconditions.toString', of: 'A' },
    ]);
  });
});

describe('the council', () => {
  const check = (change: (council: typeof COUNCIL) => typeof COUNCIL, on = '2024-06-01', regime = {}) => {
    const selection = select({ ...REGULAR, council: change(COUNCIL) }, on, regime);
    return { selection, by: Object.fromEntries(selection.council.map((each) => [each.id, each])) };
  };
  const without = (id: string) => (council: typeof COUNCIL) => council.filter((member) => member.id !== id);
  const from = (id: string, office: (typeof COUNCIL)[number]['from']) => (council: typeof COUNCIL) =>
    council.map((member) => (member.id === id && office !== undefined ? { ...member, from: office } : member));
  const unsaid = (id: string) => (council: typeof COUNCIL) =>
    council.map((member) => (member.id === id ? { id: member.id, role: member.role } : member));

  it('of decree 32/2024 has a chair of the province, two vice chairs and a secretary without a vote', () => {
    const { selection } = check((council) => council);
    expect(selection.council.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['council.chair', 'met'],
      ['council.vice-chair.industry-department', 'met'],
      ['council.vice-chair.planning-department', 'met'],
      ['council.secretary', 'met'],
    ]);
    expect(selection.council[0]?.facts).toEqual({ asked: 'provincial-committee', found: ['provincial-committee'] });
  });

  it('is irregular with another chair, with none, and with two', () => {
    const other = check(from('chair', 'industry-department'));
    expect(other.by['council.chair']?.outcome).toBe('unmet');
    expect(other.selection.outcome).toBe('irregular');
    expect(other.selection.problems).toEqual([
      {
        code: 'selection.council-irregular',
        severity: 'error',
        params: { check: 'council.chair' },
        basis: expect.objectContaining({ rule: 'selection.council' }) as unknown,
      },
    ]);
    expect(check(from('chair', 'provincial-chair')).by['council.chair']?.outcome).toBe('met');
    const two = check((council) =>
      council.map((member) => (member.id === 'industry' ? { ...member, role: 'chair' } : member)),
    );
    expect(two.by['council.chair']).toMatchObject({ outcome: 'unmet', facts: { chairs: 2 } });
    const none = check((council) =>
      council.map((member) => (member.id === 'chair' ? { ...member, role: 'member' } : member)),
    );
    expect(none.by['council.chair']).toMatchObject({ outcome: 'unmet', facts: { chairs: 0, found: [] } });
  });

  it('takes it as regular where nobody says whom a member represents, and says that it did', () => {
    const { selection, by } = check(unsaid('chair'));
    expect(by['council.chair']).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'fact', id: 'council.from', of: 'chair' }],
      facts: { found: ['?'] },
    });
    expect([selection.outcome, selection.confidence]).toEqual(['chosen', 'assumption']);
    expect(selection.assumed).toEqual([{ kind: 'fact', id: 'council.from', of: 'chair' }]);
    const strict = select({ ...REGULAR, council: unsaid('chair')(COUNCIL) }, '2024-06-01', { atLeast: 'summary' });
    expect([strict.outcome, strict.assumed]).toEqual(['undetermined', []]);
  });

  it('needs a vice chair of the planning department until 14/9/2026, and of the finance department from then', () => {
    const finance = from('planning', 'finance-department');
    expect(check(finance).by['council.vice-chair.planning-department']?.outcome).toBe('unmet');
    expect(check(finance, '2026-09-15').by['council.vice-chair.finance-department']?.outcome).toBe('met');
    expect(check((c) => c, '2026-09-15').by['council.vice-chair.finance-department']?.outcome).toBe('unmet');
    expect(check((c) => c, '2026-09-14').by['council.vice-chair.planning-department']?.outcome).toBe('met');
  });

  it('leaves open from 1/7/2025 who sits for a department that had been merged away', () => {
    const { selection, by } = check(from('planning', 'finance-department'), '2025-07-01');
    expect(by['council.vice-chair.planning-department']).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'law', id: 'selection.council', question: 'vice-chair-2025' }],
      questions: ['vice-chair-2025'],
    });
    expect([selection.outcome, selection.confidence]).toEqual(['chosen', 'assumption']);
    expect(selection.questions).toEqual(['vice-chair-2025']);
    expect(check(from('planning', 'finance-department'), '2025-06-30').selection.outcome).toBe('irregular');
    expect(check(from('industry', 'finance-department'), '2025-07-01').selection.outcome).toBe('irregular');
  });

  it('of decree 66/2020 needs one vice chair, and names no secretary', () => {
    const council = COUNCIL.filter(({ id }) => id === 'chair' || id === 'industry');
    const ballots = REGULAR.ballots.filter(({ member }) => member !== 'planning');
    const agreement = { ...REGULAR.agreement, on: isoDate('2021-01-01') };
    const selection = select({ ...REGULAR, council, ballots, agreement }, '2022-06-01');
    expect(selection.council.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['council.chair', 'met'],
      ['council.vice-chair.industry-department', 'met'],
    ]);
    expect(selection.chosen).toBe('A');
  });

  it('without a secretary in the tables leaves that open', () => {
    const { by, selection } = check(without('secretary'));
    expect(by['council.secretary']).toMatchObject({
      outcome: 'unknown',
      facts: { asked: 'industry-department' },
      missing: [{ kind: 'fact', id: 'council.secretary' }],
    });
    expect(selection.outcome).toBe('chosen');
    expect(check(from('secretary', 'finance-department')).selection.outcome).toBe('irregular');
  });

  it('cannot score when nobody votes', () => {
    const absent = COUNCIL.map((member) => ({ ...member, absent: true }));
    const selection = select({ ...REGULAR, council: absent, ballots: [] });
    expect([selection.outcome, selection.ranking]).toEqual(['irregular', []]);
    expect(selection.problems[0]).toEqual({ code: 'selection.no-voters', severity: 'error', params: { members: 4 } });
    expect(select({ ...REGULAR, council: absent, ballots: [], bids: [] }).problems).toEqual([]);
  });
});
