import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/index.js';
import { rankBids } from '../../../src/procedure/selection/index.js';
import { ballotsOf, bid, codes, COUNCIL, scoring, select, split, WHOLE } from './scoring.js';

describe('the pass mark of 50', () => {
  it('case: one bidder at 49 gives no developer', () => {
    const selection = select(scoring({ A: split(49) }));
    expect(selection.outcome).toBe('nobody');
    expect(selection).not.toHaveProperty('chosen');
    expect(selection.ranking[0]).toMatchObject({
      bid: 'A',
      rank: 1,
      passes: false,
      score: { value: '49', exact: true },
    });
    expect(selection.confidence).toBe('text');
    expect(selection.basis.map(({ provision }) => provision)).toContain('32/2024/NĐ-CP, điều 13 khoản 2');
    expect(selection.questions).toEqual(['nobody-passes']);
    expect(selection.lines.at(-1)).toMatchObject({ code: 'selection.nobody', params: { passMark: '50', scored: 1 } });
  });

  it('case: one bidder at 50 may be considered', () => {
    const selection = select(scoring({ A: split(50) }));
    expect([selection.outcome, selection.chosen]).toEqual(['chosen', 'A']);
    expect(selection.missing).toEqual([]);
    expect(selection.assumed).toEqual([]);
    expect(selection.questions).toEqual([]);
  });

  it('case: 49.9 does not pass and 50 does', () => {
    const at = (finance: string) => select(scoring({ A: ['0', '0', '10', finance] })).outcome;
    expect(at('39.9')).toBe('nobody');
    expect(at('39.9999')).toBe('nobody');
    expect(at('40')).toBe('chosen');
  });

  it('is not reached by a mean that only rounds to it: 149.9999 points on three ballots', () => {
    const input = scoring({ A: ['0', '0', '10', '40'] });
    const ballots = input.ballots.map((ballot) =>
      ballot.member === 'chair' && ballot.subCriterion === 'finance' ? { ...ballot, points: '39.9999' } : ballot,
    );
    const selection = select({ ...input, ballots });
    expect(selection.outcome).toBe('nobody');
    expect(selection.ranking[0]?.score).toEqual({ sum: '149.9999', ballots: 3, value: '49.9999', exact: false });
  });

  it('lets nobody be chosen where the best of several does not reach it', () => {
    const selection = select(scoring({ A: split(30), B: split(49) }));
    expect(selection.outcome).toBe('nobody');
    expect(selection.ranking.map((each) => [each.bid, each.rank])).toEqual([
      ['B', 1],
      ['A', 2],
    ]);
  });
});

describe('the ranking', () => {
  it('chooses the highest of those that pass, and shows every score by criterion', () => {
    const selection = select(scoring({ A: split(70), B: split(85), C: split(20) }));
    expect([selection.outcome, selection.chosen]).toEqual(['chosen', 'B']);
    expect(selection.ranking.map((each) => [each.bid, each.rank, each.score.value, each.passes])).toEqual([
      ['B', 1, '85', true],
      ['A', 2, '70', true],
      ['C', 3, '20', false],
    ]);
    expect(selection.ranking[0]?.byCriterion).toEqual([
      { criterion: 'infrastructure', sum: '45', ballots: 3, value: '15', exact: true },
      { criterion: 'environment', sum: '45', ballots: 3, value: '15', exact: true },
      { criterion: 'capacity', sum: '90', ballots: 3, value: '30', exact: true },
      { criterion: 'finance', sum: '75', ballots: 3, value: '25', exact: true },
    ]);
  });

  it('lets equal scores share a place, and counts on after them', () => {
    const { ranking } = select(scoring({ D: split(60), A: split(90), C: split(60), B: split(50) }));
    expect(ranking.map((each) => [each.bid, each.rank])).toEqual([
      ['A', 1],
      ['C', 2],
      ['D', 2],
      ['B', 4],
    ]);
  });

  it('adds up the parts of a criterion', () => {
    const subCriteria = [
      ...WHOLE.slice(0, 3),
      { id: 'equity', criterion: 'finance', most: '10' },
      { id: 'loans', criterion: 'finance', most: '30' },
    ];
    const rows = ['chair', 'industry', 'planning'].flatMap((member) => [
      ...ballotsOf(member, 'A', ['15', '15', '20']).slice(0, 3),
      { member, bid: 'A', subCriterion: 'equity', points: '10' },
      { member, bid: 'A', subCriterion: 'loans', points: '2.5' },
    ]);
    const selection = select(scoring({ A: [] }, { agreement: { subCriteria }, ballots: rows }));
    expect(selection.ranking[0]?.byCriterion[3]).toMatchObject({ criterion: 'finance', value: '12.5' });
    expect(selection.ranking[0]?.score.value).toBe('62.5');
  });

  it('takes the mean over those who vote where a member is absent', () => {
    const input = scoring({ A: split(50) });
    const council = COUNCIL.map((member) => (member.id === 'planning' ? { ...member, absent: true } : member));
    const ballots = input.ballots.filter(({ member }) => member !== 'planning');
    const selection = select({ ...input, council, ballots });
    expect(selection.outcome).toBe('chosen');
    expect(selection.ranking[0]?.score).toEqual({ sum: '100', ballots: 2, value: '50', exact: true });
    expect(selection.lines).toContainEqual({ code: 'selection.voters', params: { voting: 2, absent: 1 } });
  });

  it('finds nobody where nobody bids', () => {
    expect(select(scoring({})).outcome).toBe('nobody');
  });
});

describe('an equal highest score', () => {
  const tie = { A: split(80), B: split(80), C: split(60) };

  it('since 1/5/2024 waits for the proposal of the chair', () => {
    const selection = select(scoring(tie));
    expect(selection).toMatchObject({
      outcome: 'tied',
      tied: ['A', 'B'],
      settledBy: 'council-chair',
      missing: [{ kind: 'fact', id: 'chairProposes' }],
      confidence: 'text',
    });
    expect(selection).not.toHaveProperty('chosen');
    expect(selection.lines.at(-1)).toMatchObject({
      code: 'selection.tie',
      params: { bids: ['A', 'B'], settledBy: 'council-chair' },
      basis: { provision: '32/2024/NĐ-CP, điều 13 khoản 2' },
    });
  });

  it('goes to the one the chair proposes', () => {
    const selection = select(scoring(tie, { chairProposes: 'B' }));
    expect(selection).toMatchObject({ outcome: 'chosen', chosen: 'B', tied: ['A', 'B'], settledBy: 'council-chair' });
    expect(selection.lines.slice(-3).map(({ code }) => code)).toEqual([
      'selection.tie',
      'selection.chair-proposed',
      'selection.chosen',
    ]);
  });

  it('is not settled by a proposal of somebody else', () => {
    const selection = select(scoring(tie, { chairProposes: 'C' }));
    expect(selection.outcome).toBe('irregular');
    expect(codes(selection)).toEqual(['selection.proposal-not-tied']);
  });

  it('from 1/8/2020 to 30/4/2024 goes to the authority: the national rule was not seen, and no order of ours replaces it', () => {
    for (const on of ['2020-08-01', '2024-04-30']) {
      const selection = select(
        scoring(tie, { agreement: { ...scoring(tie).agreement, on: isoDate('2020-07-01') } }),
        on,
      );
      expect(selection).toMatchObject({
        outcome: 'tied',
        tied: ['A', 'B'],
        settledBy: 'competent-authority',
        questions: ['tie-2020-2024'],
        missing: [{ kind: 'law', id: 'selection.tie', question: 'tie-2020-2024' }],
      });
    }
    const weak = { agreement: { ...scoring(tie).agreement, on: isoDate('2020-07-01') }, chairProposes: 'A' };
    expect(select(scoring(tie, weak), '2022-06-01')).toMatchObject({ outcome: 'tied', confidence: 'assumption' });
    const unknown = select(scoring(tie, weak), '2022-06-01', { atLeast: 'summary' });
    expect(unknown.missing).toEqual([{ kind: 'law', id: 'selection.tie', confidence: 'assumption' }]);
    expect(unknown).not.toHaveProperty('settledBy');
    expect(unknown.lines.at(-1)).toEqual({ code: 'selection.tie', params: { bids: ['A', 'B'] } });
    const early = { agreement: { ...scoring(tie).agreement, on: isoDate('2024-04-01') } };
    expect(select(scoring(tie, early), '2024-05-01').settledBy).toBe('council-chair');
  });

  it('is none where only bids below the pass mark are equal', () => {
    expect(select(scoring({ A: split(40), B: split(40) })).outcome).toBe('nobody');
    expect(select(scoring({ A: split(70), B: split(60), C: split(60) })).outcome).toBe('chosen');
  });

  it('makes a proposal that nobody needed a warning, unless it is the bid chosen', () => {
    expect(codes(select(scoring({ A: split(70), B: split(60) }, { chairProposes: 'B' })))).toEqual([
      '(selection.proposal-not-tied)',
    ]);
    expect(codes(select(scoring({ A: split(70), B: split(60) }, { chairProposes: 'A' })))).toEqual([]);
    expect(codes(select(scoring({ A: split(40) }, { chairProposes: 'A' })))).toEqual(['(selection.proposal-not-tied)']);
  });
});

describe('the law of the day', () => {
  it('knows no national scoring before 1/8/2020, and names the open question', () => {
    const result = rankBids(scoring({ A: split(80) }), isoDate('2020-07-31'));
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          code: 'law.no-rule-in-force',
          severity: 'error',
          params: { rule: 'selection.rank', on: '2020-07-31', question: '68-selection-before-2020' },
        },
      ],
    });
  });

  it('scores from 1/8/2020 on, by a summary', () => {
    const input = scoring({ A: split(80) }, { agreement: { ...scoring({}).agreement, on: isoDate('2020-07-01') } });
    const selection = select(input, '2020-08-01');
    expect([selection.outcome, selection.confidence]).toEqual(['chosen', 'summary']);
    const strict = rankBids(input, isoDate('2020-08-01'), { atLeast: 'text' });
    expect(strict.ok ? null : strict.problems[0].code).toBe('law.below-confidence');
  });

  it('lets a pending dossier keep the law it began under', () => {
    const input = scoring({ A: split(80), B: split(80) });
    expect(select(input, '2024-06-01', { regime: '68/2017+66/2020' }).settledBy).toBe('competent-authority');
    expect(select(input, '2024-06-01').settledBy).toBe('council-chair');
    const before = rankBids(input, isoDate('2024-06-01'), { regime: '68/2017' });
    expect(before.ok ? null : before.problems[0].params).toMatchObject({ regime: '68/2017' });
  });

  it('asks from 15/9/2026 whether another law goes first, and takes it that none does', () => {
    const council = COUNCIL.map((m) => (m.id === 'planning' ? { ...m, from: 'finance-department' as const } : m));
    const input = scoring({ A: split(80) }, { council });
    expect(select(input, '2026-09-14').assumed).not.toContainEqual({ kind: 'fact', id: 'otherLawFirst' });
    const open = select(input, '2026-09-15');
    expect([open.outcome, open.assumed]).toEqual(['chosen', [{ kind: 'fact', id: 'otherLawFirst' }]]);
    expect(select({ ...input, otherLawFirst: false }, '2026-09-15').assumed).toEqual([]);
    const first = select({ ...input, otherLawFirst: true }, '2026-09-15');
    expect([first.outcome, first.missing]).toEqual([
      'undetermined',
      [{ kind: 'law', id: 'selection.part-of-appraisal' }],
    ]);
    expect(first).not.toHaveProperty('chosen');
    expect(first.lines.some(({ code }) => code === 'selection.chosen')).toBe(false);
    expect(select({ ...input, otherLawFirst: true }, '2026-09-14').missing).toEqual([]);
  });

  it('names its edition, and a day beyond what was checked', () => {
    const selection = select(scoring({ A: split(80) }));
    expect([selection.on, selection.lawEdition]).toEqual(['2024-06-01', '2026-11-22']);
    expect(selection).not.toHaveProperty('beyondChecked');
    expect(select(scoring({ A: split(80) }), '2026-11-23').beyondChecked).toBe(true);
  });
});

describe('what was not given', () => {
  const bare = scoring({ A: split(80) }, { agreement: { subCriteria: WHOLE } });

  it('is taken as regular, named, and makes the answer an assumption', () => {
    const selection = select(bare);
    expect(selection.outcome).toBe('chosen');
    expect(selection.confidence).toBe('assumption');
    expect(selection.assumed).toEqual([
      { kind: 'fact', id: 'agreement.on' },
      { kind: 'fact', id: 'agreement.method' },
    ]);
  });

  it('is missing where no assumption is accepted', () => {
    const selection = select(bare, '2024-06-01', { atLeast: 'text' });
    expect(selection.outcome).toBe('undetermined');
    expect(selection.missing).toEqual([
      { kind: 'fact', id: 'agreement.on' },
      { kind: 'fact', id: 'agreement.method' },
    ]);
    expect(selection.assumed).toEqual([]);
    expect(selection.ranking[0]?.bid).toBe('A');
  });

  it('leaves open whether a dossier meets the decree, since only such bids are scored', () => {
    const selection = select(scoring({ A: split(80) }, { bids: [{ id: 'A' }] }));
    expect(selection.outcome).toBe('undetermined');
    expect(selection.missing).toEqual([{ kind: 'fact', id: 'bids.compliantDossier', of: 'A' }]);
  });
});

describe('bids that are not scored', () => {
  it('are those whose dossier does not meet the decree', () => {
    const bids = [bid('A', { compliantDossier: false }), bid('B')];
    const selection = select(scoring({ B: split(60) }, { bids }));
    expect([selection.outcome, selection.chosen]).toEqual(['chosen', 'B']);
    expect(selection.leftOut).toEqual([{ bid: 'A', because: 'dossier' }]);
    expect(selection.lines).toContainEqual({
      code: 'selection.left-out',
      params: { bid: 'A', because: 'dossier' },
      basis: expect.objectContaining({ rule: 'selection.eligible' }) as unknown,
    });
    expect(selection.ranking.map((each) => each.bid)).toEqual(['B']);
  });

  it('were not known under the older law: a dossier said not to comply leaves it open', () => {
    const agreement = { ...scoring({}).agreement, on: isoDate('2021-01-01') };
    const of = (more: object) =>
      select(scoring({ A: split(60) }, { agreement, bids: [{ id: 'A', ...more }] }), '2022-06-01');
    expect(of({}).outcome).toBe('chosen');
    expect(of({ compliantDossier: false }).missing).toEqual([
      { kind: 'law', id: 'selection.eligible', question: '68-2017-unread' },
    ]);
  });

  it('are those that fail an agreed precondition; which one is named', () => {
    const agreement = { ...scoring({}).agreement, preconditions: ['equity', 'not-banned'] };
    const bids = [
      bid('A', { preconditions: { equity: true, 'not-banned': false } }),
      bid('B', { preconditions: { equity: true, 'not-banned': true } }),
    ];
    const selection = select(scoring({ B: split(60) }, { agreement, bids }));
    expect(selection.leftOut).toEqual([{ bid: 'A', because: 'precondition', precondition: 'not-banned' }]);
    expect(selection.chosen).toBe('B');
    const open = select(
      scoring({ B: split(60) }, { agreement, bids: [bid('B', { preconditions: { equity: true } })] }),
    );
    expect([open.outcome, open.missing]).toEqual([
      'undetermined',
      [{ kind: 'fact', id: 'bids.preconditions.not-banned', of: 'B' }],
    ]);
    expect(select(scoring({ B: split(60) }, { agreement })).missing).toHaveLength(2);
  });

  it('need nothing more settled once they are out', () => {
    const agreement = { ...scoring({}).agreement, preconditions: ['equity'] };
    const selection = select(scoring({}, { agreement, bids: [{ id: 'A', preconditions: { equity: false } }] }));
    expect([selection.outcome, selection.missing]).toEqual(['nobody', []]);
  });
});

describe('a consortium', () => {
  const on = '2026-09-15';
  const council = COUNCIL.map((m) => (m.id === 'planning' ? { ...m, from: 'finance-department' as const } : m));
  const of = (consortium: 'organisation' | 'authorise' | 'neither' | 'unknown', day = on) =>
    select(
      scoring(consortium === 'neither' && day === on ? {} : { A: split(80) }, {
        council,
        otherLawFirst: false,
        bids: [bid('A', { consortium })],
      }),
      day,
    );

  it('from 15/9/2026 forms an organisation or authorises one partner, or is not scored', () => {
    expect(of('organisation').outcome).toBe('chosen');
    expect(of('authorise').outcome).toBe('chosen');
    expect(of('neither').leftOut).toEqual([{ bid: 'A', because: 'consortium' }]);
    expect(of('neither').lines.find(({ code }) => code === 'selection.left-out')?.basis?.rule).toBe(
      'selection.consortium',
    );
    expect(of('unknown')).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'fact', id: 'bids.consortium', of: 'A' }],
    });
  });

  it('was not regulated by decree 32/2024 before, and is not known of the older law', () => {
    expect(select(scoring({ A: split(80) }, { bids: [bid('A', { consortium: 'neither' })] })).outcome).toBe('chosen');
    const agreement = { ...scoring({}).agreement, on: isoDate('2021-01-01') };
    const older = select(
      scoring({ A: split(80) }, { agreement, bids: [bid('A', { consortium: 'neither' })] }),
      '2022-06-01',
    );
    expect(older.missing).toEqual([{ kind: 'law', id: 'selection.consortium', question: '68-2017-unread' }]);
  });
});

describe('a public unit', () => {
  const agreement = { ...scoring({}).agreement, on: isoDate('2021-01-01') };
  const bids = [bid('unit', { applicant: 'public-unit' }), bid('firm', { applicant: 'enterprise' })];

  it('under decree 66/2020 comes after an enterprise that passes, whatever the scores', () => {
    const selection = select(scoring({ unit: split(90), firm: split(55) }, { agreement, bids }), '2022-06-01');
    expect(selection.chosen).toBe('firm');
    expect(selection.ranking[0]?.bid).toBe('unit');
    expect(selection.lines).toContainEqual({
      code: 'selection.public-unit-after',
      params: { bid: 'unit' },
      basis: expect.objectContaining({ rule: 'selection.priority' }) as unknown,
    });
    expect(selection.basis.map(({ rule }) => rule)).toContain('selection.priority');
  });

  it('is chosen where no enterprise passes', () => {
    expect(select(scoring({ unit: split(60), firm: split(49) }, { agreement, bids }), '2022-06-01').chosen).toBe(
      'unit',
    );
  });

  it('is ranked like any other since 1/5/2024', () => {
    expect(select(scoring({ unit: split(90), firm: split(55) }, { bids })).chosen).toBe('unit');
  });
});

describe('the reckoning', () => {
  it('is told line by line, each with the provision it rests on', () => {
    const bids = [bid('A'), bid('B', { compliantDossier: false })];
    const { lines } = select(scoring({ A: ['10', '11', '20', '30'] }, { bids }));
    const by = (rule: string) =>
      expect.objectContaining({ rule, provision: '32/2024/NĐ-CP, điều 13 khoản 2' }) as never;
    const criterion = (name: string, most: string, sum: string, value: string) => ({
      code: 'selection.criterion-score',
      params: { criterion: name, sum, ballots: 3, value, exact: true, bid: 'A', most },
    });
    expect(lines).toStrictEqual([
      ...[
        ['infrastructure', '15'],
        ['environment', '15'],
        ['capacity', '30'],
        ['finance', '40'],
      ].map(([name, most]) => ({
        code: 'selection.criterion',
        params: { criterion: name, most, agreed: most, parts: 1 },
        basis: by('selection.criteria'),
      })),
      { code: 'selection.agreed', params: { on: '2024-05-20' }, basis: by('selection.council-agrees') },
      { code: 'selection.voters', params: { voting: 3, absent: 0 } },
      { code: 'selection.left-out', params: { bid: 'B', because: 'dossier' }, basis: by('selection.eligible') },
      criterion('infrastructure', '15', '30', '10'),
      criterion('environment', '15', '33', '11'),
      criterion('capacity', '30', '60', '20'),
      criterion('finance', '40', '90', '30'),
      {
        code: 'selection.total',
        params: { sum: '213', ballots: 3, value: '71', exact: true, bid: 'A', rank: 1, passMark: '50', passes: true },
        basis: by('selection.pass-mark'),
      },
      { code: 'selection.chosen', params: { bid: 'A', bidders: 1 }, basis: by('selection.rank') },
    ]);
  });

  it('says nothing of a day of agreement that nobody gave, nor a provision for what the council made itself', () => {
    const agreement = { subCriteria: WHOLE, preconditions: ['equity'] };
    const { lines } = select(scoring({}, { agreement, bids: [bid('A', { preconditions: { equity: false } })] }));
    expect(lines.slice(4)).toStrictEqual([
      { code: 'selection.voters', params: { voting: 3, absent: 0 } },
      { code: 'selection.left-out', params: { bid: 'A', because: 'precondition', precondition: 'equity' } },
      { code: 'selection.nobody', params: { passMark: '50', scored: 0 }, basis: expect.anything() as never },
    ]);
  });

  it('ends with the scores where nobody can be chosen yet', () => {
    const undetermined = select(scoring({ A: split(80) }, { bids: [{ id: 'A' }] }));
    expect(undetermined.lines.at(-1)?.code).toBe('selection.total');
    expect(undetermined).not.toHaveProperty('chosen');
    const irregular = select(scoring({ A: split(80), B: split(80) }, { chairProposes: 'C' }));
    expect(irregular.lines.at(-1)?.code).toBe('selection.total');
    expect(irregular.problems).toStrictEqual([
      {
        code: 'selection.proposal-not-tied',
        severity: 'error',
        params: { bid: 'C' },
        path: ['chairProposes'],
        basis: expect.objectContaining({ rule: 'selection.tie' }) as never,
      },
    ]);
    const unneeded = select(scoring({ A: split(80) }, { chairProposes: 'C' }));
    expect(unneeded.problems).toStrictEqual([
      { code: 'selection.proposal-not-tied', severity: 'warning', params: { bid: 'C' }, path: ['chairProposes'] },
    ]);
  });

  it('of a tie tells whom the chair proposed', () => {
    const { lines } = select(scoring({ A: split(80), B: split(80) }, { chairProposes: 'B' }));
    expect(lines.slice(-2)).toMatchObject([
      { code: 'selection.chair-proposed', params: { bid: 'B' } },
      { code: 'selection.chosen', params: { bid: 'B', bidders: 2 } },
    ]);
  });

  it('rests on each rule once, and on that of a tie only where there is one', () => {
    const rules = (scores: Parameters<typeof scoring>[0]) => select(scoring(scores)).basis.map(({ rule }) => rule);
    const always = [
      'selection.criteria',
      'selection.pass-mark',
      'selection.rank',
      'selection.council',
      'selection.council-agrees',
      'selection.eligible',
    ];
    expect(rules({ A: split(80), B: split(70) })).toEqual(always);
    expect(rules({ A: split(80), B: split(80) })).toEqual([...always, 'selection.tie']);
  });

  it('from 15/9/2026 cannot rest on what the council agrees where a summary is the least', () => {
    const council = COUNCIL.map((m) => (m.id === 'planning' ? { ...m, from: 'finance-department' as const } : m));
    const input = scoring({ A: split(80) }, { council, otherLawFirst: false });
    const { outcome, missing, ranking, lines } = select(input, '2026-09-15', { atLeast: 'summary' });
    expect(outcome).toBe('undetermined');
    expect(missing).toEqual([{ kind: 'law', id: 'selection.council-agrees', confidence: 'assumption' }]);
    expect(ranking).toHaveLength(1);
    expect(lines.find(({ code }) => code === 'selection.agreed')).toStrictEqual({
      code: 'selection.agreed',
      params: { on: '2024-05-20' },
    });
  });

  it('under decree 66/2020 leaves a tie among enterprises to the authority, whatever a public unit has', () => {
    const agreement = { ...scoring({}).agreement, on: isoDate('2021-01-01') };
    const bids = [bid('unit', { applicant: 'public-unit' }), bid('A'), bid('B', { applicant: 'cooperative' })];
    const scores = { unit: split(90), A: split(60), B: split(60) };
    const selection = select(scoring(scores, { agreement, bids }), '2022-06-01');
    expect(selection).toMatchObject({ outcome: 'tied', tied: ['A', 'B'] });
    expect(selection.basis.map(({ rule }) => rule)).toContain('selection.tie');
    const alone = select(scoring({ A: split(60) }, { agreement, bids: [bid('A')] }), '2022-06-01');
    expect(alone.basis.map(({ rule }) => rule)).not.toContain('selection.priority');
    const units = { unit: split(90), other: split(60) };
    const only = select(
      scoring(units, { agreement, bids: Object.keys(units).map((id) => bid(id, { applicant: 'public-unit' })) }),
      '2022-06-01',
    );
    expect(only.basis.map(({ rule }) => rule)).not.toContain('selection.priority');
    expect(only.lines.some(({ code }) => code === 'selection.public-unit-after')).toBe(false);
  });
});
