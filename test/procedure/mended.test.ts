import { describe, expect, it } from 'vitest';
import { hectares, points } from '../../src/core/index.js';
import { insteadText, missingText, renderProblem } from '../../src/messages/index.js';
import { decide, type ProvincialChoices, type Ruling } from '../../src/procedure/index.js';
import { act, given, type Act } from './given.js';

const codes = (r: Ruling) => (r.ruling === 'refused' ? r.problems.map((p) => p.code) : []);
const instead = (r: Ruling) => (r.ruling === 'refused' ? r.instead : []);
const asked = (r: Ruling) => (r.ruling === 'allowed' ? [] : r.missing.map((m) => m.id));
const scored = (on: string, chosen?: string): Act => [
  on,
  'bids-scored',
  { bidders: 2, ...(chosen === undefined ? {} : { chosen }), score: points(80) },
];
const established = (developer: string) => act('2024-08-20', 'established', { area: hectares(20), developer });

describe('the decision names the one who won', () => {
  const other = { facts: { developerIsChosen: false } } as const;

  it('refuses one who did not, citing the rule on the highest score', () => {
    const ruling = decide(established('B'), given(scored('2024-08-01', 'A')), other);
    const problem = ruling.ruling === 'refused' ? ruling.problems[0] : undefined;
    expect(problem).toMatchObject({
      code: 'procedure.developer-not-chosen',
      params: { developer: 'B', chosen: 'A', since: '2024-08-01', event: '1' },
      basis: { rule: 'selection.rank', provision: '32/2024/NĐ-CP, điều 13 khoản 2', confidence: 'text' },
    });
    expect(problem && renderProblem(problem, 'vi')).toBe(
      'Kết quả lựa chọn (01/08/2024) là A, không phải B: chỉ giao chủ đầu tư cho đơn vị có số điểm cao nhất.',
    );
  });

  it.each([
    ['the winner, however its accents are encoded', 'Tập đoàn Á ', scored('2024-08-01', 'Tập đoàn Á'.normalize('NFD'))],
    ['the winner in capitals and with other spaces', 'TẬP  ĐOÀN Á', scored('2024-08-01', 'Tập đoàn Á')],
    ['anybody, where the report names nobody', 'B', scored('2024-08-01')],
  ])('neither refuses %s nor asks who it is', (_, developer, scoring) => {
    for (const context of [{}, other]) {
      const ruling = decide(established(developer), given(scoring), context);
      expect(codes(ruling)).not.toContain('procedure.developer-not-chosen');
      expect(asked(ruling)).not.toContain('chosen-developer');
    }
  });

  it.each([
    ['an abbreviation', 'CTCP Minh Quang', 'Công ty cổ phần Minh Quang'],
    ['accents left out', 'Cong ty co phan Minh Quang', 'Công ty cổ phần Minh Quang'],
    ['another name', 'B', 'A'],
  ])('asks whether it is the same where only the spelling differs: %s', (_, developer, chosen) => {
    const history = given(scored('2024-08-01', chosen));
    const open = decide(established(developer), history);
    expect([open.ruling, asked(open)]).toEqual(['undetermined', expect.arrayContaining(['chosen-developer'])]);
    const same = decide(established(developer), history, { facts: { developerIsChosen: true } });
    expect(asked(same)).not.toContain('chosen-developer');
    expect(codes(decide(established(developer), history, other))).toEqual(['procedure.developer-not-chosen']);
  });

  it('looks at the latest scoring, and cannot say where either may be the latest', () => {
    const latest = given(scored('2024-07-01', 'A'), scored('2024-08-01', 'B'));
    expect(codes(decide(established('B'), latest, other))).toEqual([]);
    const vague = decide(established('B'), given(scored('2024-07', 'A'), scored('2024-07', 'B')), other);
    expect(vague.ruling).toBe('undetermined');
  });

  it.each(['developer-named', 'developer-changed'] as const)('holds for %s where a selection stands', (step) => {
    const history = given(['2024-06-01', 'established', { area: hectares(20) }], scored('2024-08-01', 'A'));
    const by = (developer: string) => codes(decide(act('2024-09-01', step, { developer }), history, other));
    expect(by('B')).toEqual(['procedure.developer-not-chosen']);
    expect(by('A')).toEqual([]);
  });

  it('does not hold a later change to the selection that the decision closed', () => {
    const history = given(scored('2024-08-01', 'A'), ['2024-08-20', 'established', { area: hectares(20) }]);
    expect(codes(decide(act('2024-09-01', 'developer-changed', { developer: 'B' }), history, other))).toEqual([
      'procedure.no-longer-stands',
    ]);
  });
});

describe('the ways out', () => {
  it('of an appraisal after the decision: adjust or revoke', () => {
    const ruling = decide(
      act('2024-10-01', 'appraised'),
      given(['2024-08-20', 'established', { area: hectares(20), developer: 'A' }]),
    );
    expect(instead(ruling).map((one) => insteadText(one, 'vi'))).toEqual([
      'điều chỉnh quyết định',
      'bãi bỏ quyết định',
    ]);
    expect(ruling.ruling === 'refused' && renderProblem(ruling.problems[0], 'vi')).toBe(
      'Đã có Quyết định thành lập, mở rộng (20/08/2024): chỉ điều chỉnh hoặc bãi bỏ Quyết định.',
    );
  });

  it('of a council dissolved: call again, or with the decision issued form a new council, which is allowed', () => {
    const council: readonly Act[] = [
      ['2024-06-24', 'dossier-complete'],
      ['2024-07-10', 'council-formed'],
      ['2024-08-01', 'council-dissolved'],
    ];
    const agree = act('2024-08-20', 'criteria-agreed');
    expect(instead(decide(agree, given(...council)))).toEqual([{ step: 'applications-called' }]);
    const after = given(['2024-06-01', 'established', { area: hectares(20) }], ...council.slice(1));
    expect(instead(decide(agree, after))).toEqual([{ step: 'council-formed' }]);
    expect(decide(act('2024-08-20', 'council-formed'), after).ruling).toBe('allowed');
    expect(decide(act('2024-08-20', 'applications-called'), after).ruling).toBe('refused');
  });
});

describe('land that does not fit the land-use plan', () => {
  const way = (on: string, choices?: ProvincialChoices, step: 'established' | 'decision-adjusted' = 'established') => {
    const facts = { fitsLandUsePlan: false, fitsOtherPlans: true, plannedArea: hectares(60) };
    const history = given(...(step === 'established' ? [] : ([['2024-05-10', 'established']] as const)));
    const context = { facts, ...(choices === undefined ? {} : { choices }) };
    return instead(decide(act(on, step, { area: hectares(65) }), history, context));
  };
  const words = (on: string, choices?: ProvincialChoices, step?: 'decision-adjusted') =>
    way(on, choices, step).flatMap((one) => [insteadText(one, 'vi'), insteadText(one, 'en')]);

  it('is helped by adjusting the plan that the law of the day names', () => {
    expect(words('2024-06-01')).toEqual([
      'điều chỉnh quy hoạch sử dụng đất cấp huyện trước',
      "adjust the district's land-use plan first",
    ]);
    expect(words('2026-10-01')).toEqual([
      'điều chỉnh quy hoạch sử dụng đất cấp tỉnh hoặc chỉ tiêu sử dụng đất của cấp xã trước',
      "adjust the province's land-use plan or the commune's land-use targets first",
    ]);
  });

  it('is helped, while the province decides, by adjusting the plan that it chose, in its own words', () => {
    const landUseTest = 'quy hoạch chung xã';
    expect(way('2025-08-01', { landUseTest })).toEqual([{ action: 'adjust-land-use-plan', plan: landUseTest }]);
    expect(words('2025-08-01', { landUseTest })).toEqual([
      'điều chỉnh quy hoạch chung xã trước',
      'adjust quy hoạch chung xã first',
    ]);
  });

  it('of an adjusted decision, where the law does not say whose plan it is, names none', () => {
    expect(words('2024-06-01', undefined, 'decision-adjusted')).toEqual([
      'điều chỉnh quy hoạch sử dụng đất trước',
      'adjust the land-use plan first',
    ]);
  });
});

describe('what custom asks is not said to be text', () => {
  it('an application before the call', () => {
    const ruling = decide(act('2024-06-01', 'applications-called'), given(), { records: 'complete' });
    expect(ruling).toMatchObject({
      ruling: 'refused',
      problems: [{ params: { needs: 'application-received' }, basis: { rule: 'practice' } }],
    });
  });

  it('a lease before ground is broken', () => {
    const ruling = decide(act('2026-08-01', 'ground-broken'), given(), { records: 'complete' });
    const lease =
      ruling.ruling === 'refused'
        ? ruling.problems.filter((p) => 'needs' in p.params && p.params['needs'] === 'land-leased')
        : [];
    expect(lease).toMatchObject([{ basis: { rule: 'practice', confidence: 'assumption' } }]);
  });
});

describe('words for people', () => {
  it('name a condition by its label and an open question by its text', () => {
    const problem = {
      code: 'procedure.condition-unmet',
      severity: 'error',
      params: { check: 'in-list' },
    } as const;
    expect(renderProblem(problem, 'vi')).toBe(
      'Chưa đáp ứng một điều kiện thẩm định: có trong danh mục được phê duyệt.',
    );
    expect(missingText({ kind: 'law', id: 'dossier.items', question: '68-dossier-items' }, 'en')).toBe(
      'law not known: "Papers of the dossier" (What did the dossier under decree 68/2017 hold beside the request and the investment report?)',
    );
    expect(missingText({ kind: 'law', id: 'x', question: 'no-such' }, 'en')).toBe('law not known: "x" (no-such)');
  });
});
