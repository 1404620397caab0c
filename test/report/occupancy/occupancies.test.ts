import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/index.js';
import * as report from '../../../src/report/index.js';
import {
  occupancyLands,
  occupancyWithProjects,
  plainMeanOccupancy,
  weightedOccupancy,
  type OccupancyLand,
} from '../../../src/report/index.js';
import { registerOf } from '../forms/provinces.js';

const rounding = { scale: 2, mode: 'half-up' } as const;
const areas = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value }]));
const land = (
  id: string,
  given: Readonly<Record<string, string>>,
  more: Partial<OccupancyLand> = {},
): OccupancyLand => ({
  id,
  detailedPlan: 'yes',
  hasProjects: 'yes',
  ...areas(given),
  ...more,
});

const one = land('a', { gross: '60', industrial: '40', leasable: '32', recovered: '48', let: '24', taken: '36' });

describe('occupancy by name', () => {
  it('no function is called just "occupancy"', () => {
    expect(Object.keys(report)).not.toContain('occupancy');
  });

  it.each([
    ['gross', '40', '24', '60'],
    ['decree', '90', '36', '40'],
    ['leasable', '75', '24', '32'],
    ['recovered', '50', '24', '48'],
  ] as const)('%s: %s %%, which is %s of %s ha', (name, value, part, whole) => {
    expect(weightedOccupancy([one], name, rounding)).toEqual({
      name,
      method: 'weighted',
      value,
      part,
      whole,
      asked: 1,
      given: 1,
      undetermined: [],
    });
  });

  it.each(['no', 'unknown'] as const)(
    'by the decree it is undetermined where a detailed plan is: %s',
    (detailedPlan) => {
      expect(weightedOccupancy([{ ...one, detailedPlan }], 'decree', rounding)).toMatchObject({
        value: null,
        given: 0,
        undetermined: [{ id: 'a', because: 'no-detailed-plan' }],
      });
      expect(weightedOccupancy([{ ...one, detailedPlan }], 'gross', rounding).value).toBe('40');
    },
  );

  it('by the decree it is at least what is let, where approvals are not known', () => {
    const given = land('a', { industrial: '40', let: '24' });
    expect(weightedOccupancy([given], 'decree', rounding)).toMatchObject({ value: '60', bound: '>=' });
    const about = { ...given, let: { value: '24', bound: '<' } as const };
    expect(weightedOccupancy([about], 'decree', rounding).undetermined).toEqual([
      { id: 'a', because: 'part-not-known' },
    ]);
  });

  it('keeps the plain mean and the mean by land apart', () => {
    const lands = [land('s', { industrial: '10', taken: '10' }), land('l', { industrial: '30', taken: '0' })];
    expect(plainMeanOccupancy(lands, 'decree', rounding)).toMatchObject({ value: '50', method: 'mean' });
    expect(weightedOccupancy(lands, 'decree', rounding)).toMatchObject({ value: '25', method: 'weighted' });
  });

  it('divides once at the end: three thirds are one', () => {
    const lands = ['a', 'b', 'c'].map((id) => land(id, { gross: '3', let: '1' }));
    expect(plainMeanOccupancy(lands, 'gross', { scale: 15, mode: 'half-up' }).value).toBe('33.333333333333333');
    expect(
      plainMeanOccupancy(
        [...lands.slice(1), land('d', { gross: '3', let: '2' }), land('e', { gross: '3', let: '2' })],
        'gross',
        rounding,
      ).value,
    ).toBe('50');
  });

  it('over clusters with projects only, leaves out those without, and names those where it is not known', () => {
    const lands = [
      land('a', { gross: '10', let: '5' }),
      land('b', { gross: '10', let: '0' }, { hasProjects: 'no' }),
      land('c', { gross: '10', let: '0' }, { hasProjects: 'unknown' }),
    ];
    expect(occupancyWithProjects(lands, 'gross', 'mean', rounding)).toMatchObject({
      value: '50',
      asked: 2,
      given: 1,
      undetermined: [{ id: 'c', because: 'projects-not-known' }],
    });
    expect(plainMeanOccupancy(lands, 'gross', rounding).value).toBe('16.67');
  });

  it('names each cluster without a rate and why; missing is not zero', () => {
    const lands = [
      land('part', { gross: '10' }),
      land('whole', { let: '10' }),
      land('nought', { gross: '0', let: '0' }),
      land('beyond', { gross: '10', let: '10.000001' }),
      land('full', { gross: '10', let: '10' }),
      land('not-a-number', { gross: '10', let: 'x' }),
    ];
    const found = weightedOccupancy(lands, 'gross', rounding);
    expect([found.value, found.given, found.asked]).toEqual(['100', 1, 6]);
    expect(found.undetermined).toEqual([
      { id: 'part', because: 'part-not-known' },
      { id: 'whole', because: 'whole-not-known' },
      { id: 'nought', because: 'whole-is-nought' },
      { id: 'beyond', because: 'part-exceeds-whole' },
      { id: 'not-a-number', because: 'part-not-known' },
    ]);
  });

  it('carries a bound only where it still holds of what is printed', () => {
    const more = (value: string) => ({ ...one, gross: { value: '30' }, let: { value, bound: '>' } as const });
    expect(weightedOccupancy([more('15')], 'gross', rounding)).toMatchObject({ value: '50', bound: '>' });
    expect(weightedOccupancy([more('10')], 'gross', rounding)).toMatchObject({ value: '33.33', bound: '~' });
    expect(weightedOccupancy([{ ...one, gross: { value: '60', bound: '~' } }], 'gross', rounding).bound).toBe('~');
  });

  it('refuses a rounding that is none as the programmer’s error', () => {
    expect(() => weightedOccupancy([one], 'gross', { scale: -1, mode: 'half-up' })).toThrow(TypeError);
  });
});

describe('the land of a register', () => {
  it('is what was last observed by the day; silence on a plan is not its absence', () => {
    const register = registerOf([
      {
        id: 'a',
        acts: [['operation-began', '2020-01-01']],
        observed: [
          ['area.total', '60', '2021'],
          ['area.total', '62', '2023'],
          ['area.industrial', '40', '2021'],
          ['area.let', '24', '2022', { bound: '>' }],
        ],
      },
      { id: 'b' },
    ]);
    expect(occupancyLands(register, isoDate('2022-12-31'))).toEqual([
      {
        id: 'a',
        gross: { value: '60' },
        industrial: { value: '40' },
        let: { value: '24', bound: '>' },
        detailedPlan: 'yes',
        hasProjects: 'yes',
      },
      { id: 'b', detailedPlan: 'unknown', hasProjects: 'no' },
    ]);
  });
});

describe('laws of occupancy', () => {
  const drawn = fc
    .tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(1000))
    .map(([whole, part]) => [whole, Math.min(part, whole)] as const);
  it('both averages lie between the least and the greatest rate, and are one where all are alike', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 8 }), (rows) => {
        const lands = rows.map(([whole, part], i) => land(String(i), { gross: String(whole), let: String(part) }));
        const rates = rows.map(([whole, part]) => (100 * part) / whole);
        for (const average of [weightedOccupancy, plainMeanOccupancy]) {
          const value = Number(average(lands, 'gross', { scale: 9, mode: 'half-up' }).value);
          expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-6);
          expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-6);
        }
      }),
    );
  });
});
