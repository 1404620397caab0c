import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.js';
import { checkLabel, missingInputText, renderCheck, renderSelectionLine } from '../../src/messages/index.js';
import {
  appraiseEstablishment,
  appraiseExpansion,
  checkClusterType,
  checkDecision,
  checkDossier,
  checkGroundbreaking,
  checkLandUse,
  type Check,
  type SelectionLine,
} from '../../src/procedure/index.js';

const on = isoDate('2024-06-01');
const all: readonly Check[] = [
  ...['2013-06-01', '2019-06-01', '2024-06-01', '2025-08-01', '2026-10-01'].flatMap((day) => [
    appraiseEstablishment({}, isoDate(day)),
    appraiseExpansion({}, isoDate(day)),
    checkDossier({ severalLocalities: true }, isoDate(day)),
    checkLandUse({}, isoDate(day)),
    ...(['general', 'craft-village', 'eco', 'high-tech'] as const).map((clusterType) =>
      checkClusterType({ clusterType }, isoDate(day)),
    ),
    checkGroundbreaking({}, isoDate(day)),
    checkDecision({}, isoDate(day)),
  ]),
].flatMap(({ checks }) => checks);

describe('a check in words', () => {
  it('says number, need and distance, in both languages', () => {
    const { checks } = appraiseEstablishment({ otherClusters: { averageOccupancy: '48', unletLand: '120.5' } }, on);
    const saturation = checks.find(({ id }) => id === 'saturation') as Check;
    expect(renderCheck(saturation, 'en')).toBe(
      'Letting of the clusters of the area: not met — average occupancy: not met (48%, needed: more than 50%, away by more than 2 percentage points), or unlet industrial land: not met (120.5 ha, needed: at most 100 ha, away by 20.5 ha) [Decree 32/2024/NĐ-CP, Article 8(1)(c)].',
    );
    expect(renderCheck(saturation, 'vi')).toBe(
      'Tỷ lệ lấp đầy hoặc đất chưa cho thuê trên địa bàn: không đạt — tỷ lệ lấp đầy trung bình: không đạt (48%, yêu cầu hơn 50%, còn cách hơn 2 điểm phần trăm), hoặc đất công nghiệp chưa cho thuê: không đạt (120,5 ha, yêu cầu không quá 100 ha, còn cách 20,5 ha) [32/2024/NĐ-CP, điều 8 khoản 1 điểm c].',
    );
  });

  it('keeps the bound of a fact, and says "at least" where the distance may be larger', () => {
    const check = appraiseEstablishment({ area: { value: '80', bound: '>=' } }, on).checks.find(
      ({ id }) => id === 'greatest-area',
    ) as Check;
    expect(renderCheck(check, 'en')).toContain('(at least 80 ha, needed: at most 75 ha, away by at least 5 ha)');
    expect(renderCheck(check, 'vi')).toContain('còn cách ít nhất 5 ha');
    const share = checkLandUse({ totalArea: '30', green: '2.9' }, on).checks[1] as Check;
    expect(renderCheck(share, 'en')).toContain(
      '(9.666666%, needed: at least 10%, away by at most 0.333334 percentage points)',
    );
  });

  it('names what is missing', () => {
    const area = appraiseEstablishment({}, on).checks.find(({ id }) => id === 'greatest-area') as Check;
    expect(renderCheck(area, 'en')).toBe(
      'Greatest area: not known (needed: at most 75 ha); missing: the area [Decree 32/2024/NĐ-CP, Article 2(1)].',
    );
    expect(renderCheck(area, 'vi')).toBe(
      'Diện tích tối đa: chưa xác định (yêu cầu không quá 75 ha); còn thiếu: diện tích [32/2024/NĐ-CP, điều 2 khoản 1].',
    );
    const sets = checkDossier({ sets: 1 }, on).checks.find(({ id }) => id === 'sets') as Check;
    expect(renderCheck(sets, 'vi')).toContain('(1 bộ, yêu cầu ít nhất 2 bộ, còn cách 1 bộ)');
    expect(renderCheck(sets, 'en')).toContain('(1 set, needed: at least 2 sets, away by 1 set)');
  });

  it('leaves out brackets where no rule is known, and numbers where none is compared', () => {
    const general = checkClusterType({ clusterType: 'general' }, on).checks[0] as Check;
    expect(renderCheck(general, 'en')).toBe('Type of cluster: general: does not apply.');
    const list = appraiseEstablishment({ inApprovedList: true }, on).checks[0] as Check;
    expect(renderCheck(list, 'en')).toBe('Entry in the approved list: met [Decree 32/2024/NĐ-CP, Article 8(1)(a)].');
  });

  it('is a sentence for every check there is, and none of its words is a hole', () => {
    expect(all.length).toBeGreaterThan(150);
    for (const check of all) {
      for (const language of ['vi', 'en'] as const) {
        const text = renderCheck(check, language);
        expect(text).toMatch(/^[\p{Lu}"].*\.$/su);
        expect(text).not.toMatch(/undefined|null|\[object|NaN/);
      }
    }
  });

  it('and what it lacks bear words and no codes, in both languages', () => {
    const parts = all.flatMap((check) => [check, ...(check.either ?? [])]);
    for (const { id, missing = [] } of parts) {
      expect(checkLabel(id, 'vi')).not.toMatch(/: [a-z-]+$/);
      for (const language of ['vi', 'en'] as const) {
        expect(checkLabel(id, language)).not.toMatch(/[a-z]\.[a-z]/);
        for (const one of missing) {
          if (one.kind === 'fact') expect(missingInputText(one, language)).not.toMatch(/[a-z]\.[a-z]|[a-z][A-Z]/);
        }
      }
    }
  });

  it('has a name of its own in both languages, or that of its list', () => {
    for (const { id } of all) {
      expect(checkLabel(id, 'vi')).not.toBe(id);
      expect(checkLabel(id, 'en')).not.toBe(id);
    }
    expect(checkLabel('paper.request', 'en')).toBe('request');
    expect(checkLabel('paper.map', 'en')).toBe('paper of the dossier: map');
    expect(checkLabel('toString', 'en')).toBe('toString');
    expect(checkLabel('constructor.name', 'en')).toBe('constructor.name');
  });
});

describe('what is missing in words', () => {
  it('is a fact, a choice of the province, or the law', () => {
    expect(missingInputText({ kind: 'fact', id: 'plannedArea' }, 'vi')).toBe('diện tích theo quy hoạch');
    expect(missingInputText({ kind: 'fact', id: 'let', of: 'b', because: 'contradictory' }, 'en')).toBe(
      'land let (b), contradicts another figure',
    );
    expect(missingInputText({ kind: 'fact', id: 'let', because: 'unreadable' }, 'vi')).toBe(
      'đất đã cho thuê, không đọc được',
    );
    expect(missingInputText({ kind: 'fact', id: 'papers.submission' }, 'en')).toBe('submission of the committee');
    expect(missingInputText({ kind: 'fact', id: 'report.land' }, 'vi')).toBe(
      'báo cáo đầu tư: hiện trạng, cơ cấu sử dụng đất',
    );
    expect(missingInputText({ kind: 'fact', id: 'works.power' }, 'vi')).toBe('cấp điện');
    expect(missingInputText({ kind: 'fact', id: 'no.such' }, 'en')).toBe('no.such');
    expect(missingInputText({ kind: 'provincial-choice', id: 'upland' }, 'vi')).toBe(
      'UBND cấp tỉnh quyết định: địa bàn được coi là miền núi',
    );
    expect(missingInputText({ kind: 'law', id: 'x.y', question: 'q' }, 'en')).toBe('the rule "x.y" (q)');
    expect(missingInputText({ kind: 'law', id: 'x.y', confidence: 'summary' }, 'vi')).toBe(
      'quy định "x.y" (mới biết qua bản tóm tắt)',
    );
    expect(missingInputText({ kind: 'law', id: 'x.y' }, 'en')).toBe('the rule "x.y"');
  });
});

const score = { sum: '148.9', ballots: 3, value: '49.6333', exact: false };
const lines: readonly (readonly [SelectionLine, string, string])[] = [
  [
    { code: 'selection.criterion', params: { criterion: 'finance', most: '40', agreed: '39.5', parts: 2 } },
    'Criterion: financial plan, at most 40 points; the council agreed 39.5 in 2 parts.',
    'Tiêu chí: phương án tài chính, tối đa 40 điểm; Hội đồng thống nhất 39,5 điểm, 2 mục.',
  ],
  [
    { code: 'selection.agreed', params: { on } },
    'The criteria were agreed on 1 June 2024.',
    'Tiêu chí được thống nhất ngày 01/06/2024.',
  ],
  [
    { code: 'selection.voters', params: { voting: 1, absent: 0 } },
    '1 member votes; a score is the mean of their ballots, not rounded.',
    '1 thành viên chấm điểm; điểm là trung bình các phiếu, không làm tròn.',
  ],
  [
    { code: 'selection.voters', params: { voting: 4, absent: 2 } },
    '4 members vote, 2 absent; a score is the mean of their ballots, not rounded.',
    '4 thành viên chấm điểm, 2 vắng mặt; điểm là trung bình các phiếu, không làm tròn.',
  ],
  [
    { code: 'selection.left-out', params: { bid: 'A', because: 'precondition', precondition: 'equity' } },
    '"A" is not scored: it fails the precondition "equity".',
    'Không chấm hồ sơ "A": không đạt điều kiện "equity".',
  ],
  [
    { code: 'selection.left-out', params: { bid: 'A', because: 'dossier' } },
    '"A" is not scored: its dossier does not meet the decree.',
    'Không chấm hồ sơ "A": hồ sơ không đáp ứng quy định.',
  ],
  [
    { code: 'selection.criterion-score', params: { bid: 'A', criterion: 'price', most: '40', ...score } },
    '"A", "price": 148.9 / 3 = 49.6333… of 40.',
    'Hồ sơ "A", "price": 148,9 / 3 = 49,6333… trên 40.',
  ],
  [
    { code: 'selection.total', params: { bid: 'A', rank: 2, passMark: '50', passes: false, ...score } },
    '"A", in all: 148.9 / 3 = 49.6333… points, place 2; does not reach 50.',
    'Hồ sơ "A", tổng cộng: 148,9 / 3 = 49,6333… điểm, xếp thứ 2; không đạt mức 50.',
  ],
  [
    {
      code: 'selection.total',
      params: { bid: 'A', rank: 1, passMark: '50', passes: true, sum: '150', ballots: 3, value: '50', exact: true },
    },
    '"A", in all: 150 / 3 = 50 points, place 1; reaches 50.',
    'Hồ sơ "A", tổng cộng: 150 / 3 = 50 điểm, xếp thứ 1; đạt mức 50.',
  ],
  [
    { code: 'selection.public-unit-after', params: { bid: 'A' } },
    '"A" is a public unit and comes after enterprises and cooperatives that pass.',
    '"A" là đơn vị được giao, xếp sau doanh nghiệp, hợp tác xã đạt mức điểm.',
  ],
  [
    { code: 'selection.tie', params: { bids: ['A', 'B'], settledBy: 'council-chair' } },
    '"A", "B" share the highest score: the chair of the council proposes.',
    '"A", "B" bằng điểm cao nhất: theo đề xuất của Chủ tịch Hội đồng.',
  ],
  [
    { code: 'selection.tie', params: { bids: ['A', 'B'] } },
    '"A", "B" share the highest score: who settles it is not known.',
    '"A", "B" bằng điểm cao nhất: chưa rõ ai quyết định.',
  ],
  [
    { code: 'selection.chair-proposed', params: { bid: 'A' } },
    'The chair proposes "A".',
    'Chủ tịch Hội đồng đề xuất "A".',
  ],
  [
    { code: 'selection.chosen', params: { bid: 'A', bidders: 2 } },
    'The province may consider assigning "A".',
    'UBND cấp tỉnh xem xét, quyết định giao "A" làm chủ đầu tư.',
  ],
  [
    { code: 'selection.nobody', params: { passMark: '50', scored: 0 } },
    'No bid was scored: there is no developer.',
    'Không có hồ sơ nào được chấm: không có chủ đầu tư.',
  ],
  [
    { code: 'selection.nobody', params: { passMark: '50', scored: 2 } },
    'No bid reaches 50 points: there is no developer.',
    'Không hồ sơ nào đạt 50 điểm: không có chủ đầu tư.',
  ],
];

describe('a line of a reckoning in words', () => {
  it.each(lines)('%o', (line, en, vi) => {
    expect(renderSelectionLine(line, 'en')).toBe(en);
    expect(renderSelectionLine(line, 'vi')).toBe(vi);
  });
});
