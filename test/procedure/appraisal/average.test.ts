import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { appraiseEstablishment, type AreaCluster, type AverageMethod } from '../../../src/procedure/appraisal/index.js';
import { branchOf, checkOf, day } from './case.js';

// Draws take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const saturation = (
  clusters: readonly AreaCluster[],
  method: AverageMethod = 'weighted',
  on = '2024-06-01',
  context = {},
) => checkOf(appraiseEstablishment({ otherClusters: { method, clusters } }, day(on), context), 'saturation');
const occupancy = (...args: Parameters<typeof saturation>) => branchOf(saturation(...args), 'average-occupancy');
const unlet = (...args: Parameters<typeof saturation>) => branchOf(saturation(...args), 'unlet-land');
const row = (id: string, industrialLand: string, leased: string, approvedNotLet = '0'): AreaCluster => ({
  id,
  industrialLand,
  let: leased,
  approvedNotLet,
});

describe('occupancy and unlet land of clusters given one by one', () => {
  it('60 ha with 20 let and 15 approved: occupied to 58.33 %, and 40 ha unlet all the same', () => {
    const found = saturation([row('a', '60', '20', '15')]);
    expect(branchOf(found, 'average-occupancy')).toMatchObject({
      outcome: 'met',
      facts: {
        averageOccupancy: '58.333333',
        method: 'weighted',
        clusters: ['a'],
      },
      threshold: { op: '>', value: '50', unit: '%' },
    });
    expect(branchOf(found, 'average-occupancy').facts).toHaveProperty('averageOccupancyExactly');
    expect(branchOf(found, 'unlet-land')).toMatchObject({ outcome: 'met', facts: { unletLand: '40' } });
    expect(found.outcome).toBe('met');
  });

  it('grades the two by their definitions: the rate by the text, what is unlet by a reading', () => {
    const found = saturation([row('a', '60', '20', '15')]);
    expect(branchOf(found, 'average-occupancy').also).toMatchObject([
      { rule: 'definition.occupancy-rate', provision: '32/2024/NĐ-CP, điều 2 khoản 7', confidence: 'text' },
    ]);
    expect(branchOf(found, 'unlet-land').also).toMatchObject([
      { rule: 'definition.unlet-land', confidence: 'assumption' },
    ]);
    // By the text alone the land branch stays open, and the rate still decides.
    const strict = saturation([row('a', '60', '20', '15')], 'weighted', '2024-06-01', { atLeast: 'text' });
    expect(branchOf(strict, 'unlet-land').missing).toEqual([
      { kind: 'law', id: 'definition.unlet-land', confidence: 'assumption' },
    ]);
    expect(strict.outcome).toBe('met');
  });

  it('rests a saturation that is met on the branch that is met', () => {
    const facts = {
      inApprovedList: true,
      fitsLandUsePlan: true,
      capableApplicant: true,
      area: '20',
      plannedArea: '20',
    };
    const confidence = (clusters: readonly AreaCluster[]) =>
      appraiseEstablishment({ ...facts, otherClusters: { method: 'plain', clusters } }, day('2024-06-01')).confidence;
    expect(confidence([row('a', '400', '300')])).toBe('text');
    expect(confidence([row('a', '60', '20')])).toBe('assumption');
  });

  it('does not round: two thirds and one third make exactly one half, which does not exceed it', () => {
    const thirds = [row('a', '300', '100'), row('b', '300', '200')];
    expect(occupancy(thirds, 'plain')).toMatchObject({ outcome: 'unmet', distance: { by: '0', strict: true } });
    expect(occupancy(thirds, 'weighted').outcome).toBe('unmet');
    const more = [row('a', '300', '100.000001'), row('b', '300', '200')];
    expect(occupancy(more, 'plain').outcome).toBe('met');
    expect(occupancy(more, 'plain').facts['averageOccupancy']).toBe('50');
  });

  it('rounds a distance up, so that going that far is enough, and says so', () => {
    expect(occupancy([row('a', '300', '100')]).distance).toEqual({ by: '16.666667', strict: true, roundedUp: true });
  });

  it('prints which average was asked for, and says so where the other would decide otherwise', () => {
    const clusters = [row('small', '10', '10'), row('large', '300', '90')];
    const plain = occupancy(clusters, 'plain');
    const weighted = occupancy(clusters, 'weighted');
    expect([plain.outcome, plain.facts['averageOccupancy'], plain.facts['method']]).toEqual(['met', '65', 'plain']);
    expect([weighted.outcome, weighted.facts['averageOccupancy'], weighted.facts['method']]).toEqual([
      'unmet',
      '32.258064',
      'weighted',
    ]);
    for (const each of [plain, weighted]) {
      expect([each.basis?.confidence, each.questions]).toEqual(['assumption', ['average-occupancy-kind']]);
    }
    const agreeing = occupancy([row('a', '100', '90'), row('b', '300', '200')], 'plain');
    expect([agreeing.basis?.confidence, agreeing.questions]).toEqual(['text', undefined]);
  });

  it('cannot decide by the text where the two averages disagree', () => {
    const clusters = [row('small', '10', '10'), row('large', '300', '90')];
    const strict = occupancy(clusters, 'plain', '2024-06-01', { atLeast: 'text' });
    expect(strict).toMatchObject({
      outcome: 'unknown',
      facts: { averageOccupancy: '65' },
      missing: [
        { kind: 'law', id: 'establishment.saturation', question: 'average-occupancy-kind', confidence: 'assumption' },
      ],
    });
    expect(strict.questions).toEqual(['average-occupancy-kind']);
    expect(strict.threshold).toEqual({ op: '>', value: '50', unit: '%' });
    expect(strict).not.toHaveProperty('distance');
    expect(occupancy(clusters, 'plain', '2024-06-01', { atLeast: 'assumption' }).outcome).toBe('met');
    expect(occupancy(clusters, 'weighted', '2024-06-01', { atLeast: 'text' }).outcome).toBe('unknown');
  });

  it('counts only let land under decree 68/2017, on weak evidence, and does not know what is unlet', () => {
    const clusters = [row('a', '60', '20', '15')];
    expect(occupancy(clusters, 'weighted', '2019-06-01').facts['averageOccupancy']).toBe('33.333333');
    expect(occupancy(clusters, 'weighted', '2019-06-01').also).toMatchObject([{ confidence: 'assumption' }]);
    expect(unlet(clusters, 'weighted', '2019-06-01')).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'law', id: 'definition.unlet-land', question: '68-2017-unread' }],
    });
    expect(occupancy(clusters, 'weighted', '2019-06-01', { atLeast: 'summary' }).missing).toEqual([
      { kind: 'law', id: 'definition.occupancy-rate', confidence: 'assumption' },
    ]);
  });

  it('adds up the land of all clusters', () => {
    expect(unlet([row('a', '60', '20'), row('b', '70.5', '10')])).toMatchObject({
      outcome: 'unmet',
      facts: { unletLand: '100.5' },
      distance: { by: '0.5', strict: false },
    });
  });
});

describe('clusters of which something is not known', () => {
  it('have no occupancy without a detailed plan; each is named', () => {
    const found = saturation([row('a', '60', '50'), { id: 'b' }, { id: 'c', industrialLand: '30' }]);
    expect(branchOf(found, 'average-occupancy')).toMatchObject({
      outcome: 'unknown',
      missing: [
        { kind: 'fact', id: 'industrialLand', of: 'b' },
        { kind: 'fact', id: 'let', of: 'c' },
      ],
    });
    expect(branchOf(found, 'unlet-land')).toMatchObject({
      outcome: 'unknown',
      facts: { unletLand: { value: '10', bound: '>=' } },
      missing: [
        { kind: 'fact', id: 'industrialLand', of: 'b' },
        { kind: 'fact', id: 'let', of: 'c' },
      ],
    });
    expect(found.outcome).toBe('unknown');
  });

  it('still fail the land branch surely, once the others alone have too much', () => {
    const found = unlet([row('a', '150', '20'), { id: 'b' }]);
    expect(found).toMatchObject({ outcome: 'unmet', distance: { by: '30', strict: false, orMore: true } });
    expect(found).not.toHaveProperty('missing');
  });

  it('count at least what is let, where nobody says what is approved', () => {
    expect(occupancy([{ id: 'a', industrialLand: '100', let: '51' }])).toMatchObject({
      outcome: 'met',
      facts: { averageOccupancy: { value: '51', bound: '>=' } },
    });
    expect(occupancy([{ id: 'a', industrialLand: '100', let: '49' }])).toMatchObject({
      outcome: 'unknown',
      missing: [{ kind: 'fact', id: 'averageOccupancy' }],
    });
  });

  it('carry their bounds into the figures', () => {
    const bounded: AreaCluster = {
      id: 'a',
      industrialLand: '100',
      let: { value: '60', bound: '>' },
      approvedNotLet: '0',
    };
    expect(occupancy([bounded]).facts['averageOccupancy']).toEqual({ value: '60', bound: '>' });
    expect(unlet([bounded]).facts['unletLand']).toEqual({ value: '40', bound: '<' });
    const others = { '>=': '<=', '<': '>', '<=': '>=', '~': '~' } as const;
    for (const [bound, turned] of Object.entries(others)) {
      const cluster = { ...bounded, let: { value: '60', bound: bound as '<' } };
      expect(unlet([cluster]).facts['unletLand']).toEqual({ value: '40', bound: turned });
    }
    expect(occupancy([bounded, { ...bounded, id: 'b', let: { value: '10', bound: '<' } }]).facts).toMatchObject({
      averageOccupancy: { value: '35', bound: '~' },
    });
  });

  it('are contradictory where more is let than there is, and not read where there is no number', () => {
    expect(occupancy([row('a', '10', '10.1')]).missing).toEqual([
      { kind: 'fact', id: 'let', of: 'a', because: 'contradictory' },
    ]);
    expect(occupancy([row('a', '10', '10')]).outcome).toBe('met');
    expect(unlet([row('a', '10', '10.1')]).facts['unletLand']).toEqual({ value: '0', bound: '>=' });
    expect(occupancy([row('a', '0', '0')]).missing).toEqual([{ kind: 'fact', id: 'industrialLand', of: 'a' }]);
    expect(occupancy([row('a', 'x', '1')]).missing).toEqual([
      { kind: 'fact', id: 'industrialLand', of: 'a', because: 'unreadable' },
    ]);
    expect(occupancy([row('a', '10', '1,5')]).missing).toEqual([
      { kind: 'fact', id: 'let', of: 'a', because: 'unreadable' },
    ]);
    expect(occupancy([row('a', '10', '1', 'x')]).missing).toEqual([
      { kind: 'fact', id: 'approvedNotLet', of: 'a', because: 'unreadable' },
    ]);
    const about = { id: 'a', industrialLand: { value: '10', bound: '~' } as unknown as string, let: '1' };
    expect(occupancy([about]).missing).toEqual([{ kind: 'fact', id: 'industrialLand', of: 'a' }]);
  });
});

describe('for every set of clusters', () => {
  const units = fc.integer({ min: 1, max: 100_000_000 });
  const clusters = fc.array(
    units.chain((industrial) => fc.tuple(fc.constant(industrial), fc.integer({ min: 0, max: industrial }))),
    { minLength: 1, maxLength: 8 },
  );
  const ha = (n: number) => `${Math.trunc(n / 1_000_000)}.${String(n % 1_000_000).padStart(6, '0')}`;
  const rows = (each: readonly (readonly [number, number])[]) =>
    each.map(([industrial, leased], i) => row(String(i), ha(industrial), ha(leased)));

  it('the weighted average exceeds 50 % exactly when twice the land let exceeds all the land', () => {
    fc.assert(
      fc.property(clusters, (each) => {
        const all = each.reduce((sum, [industrial]) => sum + BigInt(industrial), 0n);
        const leased = each.reduce((sum, [, some]) => sum + BigInt(some), 0n);
        expect(occupancy(rows(each), 'weighted').outcome).toBe(2n * leased > all ? 'met' : 'unmet');
      }),
    );
  });

  it('the plain average exceeds 50 % exactly when the rates, on one denominator, do', () => {
    fc.assert(
      fc.property(clusters, (each) => {
        const product = each.reduce((all, [industrial]) => all * BigInt(industrial), 1n);
        const rates = each.reduce((sum, [industrial, some]) => sum + (product / BigInt(industrial)) * BigInt(some), 0n);
        expect(occupancy(rows(each), 'plain').outcome).toBe(
          2n * rates > product * BigInt(each.length) ? 'met' : 'unmet',
        );
      }),
    );
  });

  it('the order of the clusters changes nothing but the order of their names', () => {
    fc.assert(
      fc.property(clusters, (each) => {
        const [a, b] = [saturation(rows(each), 'plain'), saturation(rows(each).reverse(), 'plain')];
        expect([b.outcome, b.either?.map((x) => x.distance)]).toEqual([a.outcome, a.either?.map((x) => x.distance)]);
      }),
    );
  });

  it('one cluster has the same average either way', () => {
    fc.assert(
      fc.property(clusters, (each) => {
        const one = rows(each).slice(0, 1);
        const [a, b] = [occupancy(one, 'plain'), occupancy(one, 'weighted')];
        expect([a.outcome, a.distance, a.questions]).toEqual([b.outcome, b.distance, undefined]);
      }),
    );
  });
});
