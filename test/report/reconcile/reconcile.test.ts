import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalDate, orThrow } from '../../../src/core/index.js';
import { renderProblem } from '../../../src/messages/index.js';
import {
  EXPLANATIONS,
  reconcile,
  type ComputedSide,
  type ExplanationKind,
  type PublishedSide,
  type ReconciledItem,
} from '../../../src/report/index.js';
import { haNam, hanoiSix, binhThuan } from './pairs.js';

/** The same areas without their districts: then no subtotal can be blamed. */
const ungrouped = haNam.map(({ id, value = '' }) => ({ id, value }));

const of = (published: PublishedSide, computed: ComputedSide) => orThrow(reconcile(published, computed));

describe('a published figure beside a computed one', () => {
  it('agrees where it is the same number, whatever zeros it is printed with', () => {
    expect(of({ value: '874.740' }, { value: '874.74' })).toEqual({ verdict: 'agrees' });
  });

  it.each([
    ['39', '39.4999', 'agrees-within'],
    ['39', '39.5', 'agrees-within'],
    ['39', '39.5001', 'differs'],
    ['39.0', '39.05', 'agrees-within'],
    ['39.0', '39.0501', 'differs'],
    ['39', '38.5', 'agrees-within'],
    ['39', '38.4999', 'differs'],
  ])('printed %s, computed %s: %s', (value, exact, verdict) => {
    expect(of({ value }, { value: exact }).verdict).toBe(verdict);
  });

  it('takes a round number for as round as the caller says', () => {
    expect(of({ value: '60000' }, { value: '60400' }).verdict).toBe('differs');
    expect(of({ value: '60000', digits: -3 }, { value: '60400' })).toEqual({
      verdict: 'agrees-within',
      within: ['digits'],
    });
    expect(of({ value: '60000', digits: -3 }, { value: '60501' }).verdict).toBe('differs');
  });

  it.each([
    ['>', '754', 'agrees-within'],
    ['>', '749', 'differs'],
    ['>=', '754', 'agrees-within'],
    ['<', '749', 'agrees-within'],
    ['<', '751', 'differs'],
    ['<=', '749', 'agrees-within'],
    ['~', '754', 'differs'],
    ['~', '750.4', 'agrees-within'],
  ] as const)('printed %s 750, computed %s: %s', (bound, value, verdict) => {
    expect(of({ value: '750', bound }, { value }).verdict).toBe(verdict);
  });

  it('agrees where what was computed is only bounded, and the bound allows the print', () => {
    expect(of({ value: '5' }, { value: '4', bound: '>=' })).toEqual({ verdict: 'agrees-within', within: ['bound'] });
    expect(of({ value: '3' }, { value: '4', bound: '>=' })).toMatchObject({
      verdict: 'differs',
      by: { value: '1', bound: '>=' },
    });
  });

  it('agrees within what vague days leave open', () => {
    const range = { least: '4', most: '5' };
    expect(of({ value: '5' }, { value: '4', range })).toEqual({ verdict: 'agrees-within', within: ['vague-days'] });
    expect(of({ value: '6' }, { value: '4', range })).toEqual({
      verdict: 'differs',
      by: { value: '-2' },
      explanations: [],
    });
  });

  it.each([
    [{ on: legalDate('2024-06-30') }, { on: legalDate('2024-07-01') }, ['other-day']],
    [{ on: legalDate('2024-06') }, { on: legalDate('2024-06-30') }, undefined],
    [{ on: legalDate('2024-06') }, {}, undefined],
    [{ population: 'Hà Nội' }, { population: '43 clusters' }, ['other-population']],
    [{ boundaries: '2024' }, { boundaries: '2025-07-01' }, ['boundary-change']],
    [
      { population: 'a', on: legalDate('2023'), boundaries: 'x' },
      { population: 'b', on: legalDate('2024'), boundaries: 'y' },
      ['boundary-change', 'other-day', 'other-population'],
    ],
  ])('%j beside %j: not comparable because of %j', (a, b, because) => {
    expect(of({ value: '1', ...a }, { value: '1', ...b })).toEqual(
      because === undefined ? { verdict: 'agrees' } : { verdict: 'not-comparable', because },
    );
  });

  it.each(['', '-1', '1,5', '1e3', 'abc', '0x10', '01'])('refuses the figure "%s" as data', (value) => {
    for (const found of [reconcile({ value }, { value: '1' }), reconcile({ value: '1' }, { value })]) {
      expect(found.ok).toBe(false);
      if (found.ok) continue;
      expect(found.problems[0].code).toBe('report.bad-figure');
      expect(renderProblem(found.problems[0], 'vi')).toContain(`"${value}"`);
    }
  });
});

/** For each explanation a pair where it, and only it, is found. Rows are of the data where `data` says so; the published figure of all but one is constructed, since no source prints such a slip with its rows. */
const pairs: Readonly<
  Record<
    ExplanationKind,
    { readonly from: 'data' | 'constructed'; readonly published: PublishedSide; readonly computed: ComputedSide }
  >
> = {
  // Two clusters, 2 of 10 ha and 45 of 50 ha: 78.33 % by land, 55 % by cluster. Constructed.
  'plain-against-weighted-mean': {
    from: 'constructed',
    published: { value: '55' },
    computed: {
      value: '78.333333333',
      items: [
        { id: 'a', part: '2', industrial: '10' },
        { id: 'b', part: '45', industrial: '50' },
      ],
    },
  },
  // 30 of 40 ha of industrial land, in a cluster of 60 ha: 75 % and 50 %. Constructed.
  'gross-against-industrial': {
    from: 'constructed',
    published: { value: '50' },
    computed: { value: '75', items: [{ id: 'a', part: '30', industrial: '40', gross: '60' }] },
  },
  // Hà Nội 2017: one area is "hơn 5,5 ha", and the total is printed as if it were exact.
  'bound-dropped': {
    from: 'data',
    published: { value: '70.262' },
    computed: { value: '70.262', bound: '>', items: hanoiSix },
  },
  // Hà Nam, with Lê Hồ (75 ha) forgotten; the other areas of 75 ha would do as well, and are named. Constructed print.
  'row-missing': {
    from: 'constructed',
    published: { value: '809.74' },
    computed: { value: '874.74', items: ungrouped },
  },
  // Three undertakings, one under appraisal and before the council at once, printed as four. Constructed.
  'stages-overlap': {
    from: 'constructed',
    published: { value: '4' },
    computed: {
      value: '3',
      items: [
        { id: 'a', value: '1', stages: ['appraisal', 'council'] },
        { id: 'b', value: '1', stages: ['appraisal'] },
        { id: 'c', value: '1', stages: ['council'] },
      ],
    },
  },
  // Hà Nam, with the subtotal of Kim Bảng printed as 252 for 225, and carried into the total. Constructed print.
  'subtotal-slip': {
    from: 'constructed',
    published: {
      value: '901.74',
      subtotals: { 'Duy Tiên': '145.74', 'Kim Bảng': '252', 'Lý Nhân': '165', 'Thanh Liêm': '219', 'Bình Lục': '120' },
    },
    computed: { value: '874.74', items: haNam },
  },
  // Bình Thuận: 505.6 ha by 2015 and 640.9 ha by 2020, which include them, added to 1146.5. Constructed print.
  'horizons-added': {
    from: 'constructed',
    published: { value: '1146.5' },
    computed: { value: '640.9', items: binhThuan },
  },
};

describe('explaining a difference', () => {
  it.each(EXPLANATIONS)('finds %s, and only it, in a pair made for it', (kind) => {
    const found = of(pairs[kind].published, pairs[kind].computed);
    expect(found.verdict).toBe('differs');
    expect(found.verdict === 'differs' ? found.explanations.map((e) => e.kind) : []).toEqual([kind]);
  });

  it('tells which row is missing, which group slipped and what would come out', () => {
    const told = (kind: ExplanationKind) => {
      const found = of(pairs[kind].published, pairs[kind].computed);
      return found.verdict === 'differs' ? found.explanations[0] : undefined;
    };
    expect(told('row-missing')).toEqual({ kind: 'row-missing', rows: ['Đức Lý'], gives: '809.74' });
    expect(told('subtotal-slip')).toEqual({ kind: 'subtotal-slip', rows: ['Kim Bảng'], gives: '901.74' });
    expect(told('stages-overlap')).toEqual({ kind: 'stages-overlap', rows: ['a'], gives: '4' });
  });

  it('names every row whose absence alone would do', () => {
    const found = of({ value: '799.74' }, { value: '874.74', items: ungrouped });
    expect(found).toMatchObject({
      explanations: [{ kind: 'row-missing', rows: ['Lê Hồ', 'Đồng Hóa', 'Thi Sơn I', 'Thái Hà', 'Tây Kiện Khê'] }],
    });
  });

  it('works both ways: a weighted print beside a plain mean', () => {
    const { items = [] } = pairs['plain-against-weighted-mean'].computed;
    expect(of({ value: '78.33' }, { value: '55', items })).toMatchObject({
      by: { value: '-23.33' },
      explanations: [{ kind: 'plain-against-weighted-mean', gives: '78.333333333' }],
    });
  });

  it('explains nothing without what lies beneath, nor from half a list', () => {
    expect(of({ value: '1057.26' }, { value: '1089' })).toEqual({
      verdict: 'differs',
      by: { value: '31.74' },
      explanations: [],
    });
    const items: readonly ReconciledItem[] = [{ id: 'a', part: '2', industrial: '10' }, { id: 'b' }];
    expect(of({ value: '55' }, { value: '20', items })).toMatchObject({ explanations: [] });
  });

  it('does not blame one group where two slipped', () => {
    const { published, computed } = pairs['subtotal-slip'];
    const subtotals = { ...published.subtotals, 'Bình Lục': '121' };
    expect(of({ value: '902.74', subtotals }, computed)).toMatchObject({ explanations: [] });
  });
});

describe('laws of reconciling', () => {
  const amount = fc.nat(10_000_000).map((n) => String(n / 100));
  it('gives back the computed figure from the published one and the difference', () => {
    fc.assert(
      fc.property(amount, amount, (value, exact) => {
        const found = of({ value }, { value: exact });
        if (found.verdict === 'differs') expect(Number(value) + Number(found.by.value)).toBeCloseTo(Number(exact), 6);
        else expect(Math.abs(Number(value) - Number(exact))).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('always finds the row that was left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        (values, pick) => {
          const items = values.map((v, i) => ({ id: String(i), value: String(v) }));
          const total = values.reduce((a, b) => a + b, 0);
          const out = pick % values.length;
          const found = of({ value: String(total - (values[out] ?? 0)) }, { value: String(total), items });
          const rows =
            found.verdict === 'differs'
              ? found.explanations.flatMap((e) => (e.kind === 'row-missing' ? (e.rows ?? []) : []))
              : [];
          expect(rows).toContain(String(out));
        },
      ),
    );
  });
});
