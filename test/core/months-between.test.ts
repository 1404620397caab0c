import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  isoDate,
  legalDate,
  monthRange,
  monthsBetween,
  windowOf,
  type IsoDate,
} from '../../src/core/index.js';
import { dayNumber, dayOfNumber, nearDay } from './calendar-oracle.js';

const between = (a: string, b: string): number => monthsBetween(isoDate(a), isoDate(b));

/** The definition, walked month by month. */
const walked = (from: IsoDate, to: IsoDate): number => {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months++;
  return months;
};

describe('completed months', () => {
  it.each([
    ['2023-12-31', '2024-06-30', 6],
    ['2023-12-31', '2024-06-29', 5],
    ['2024-01-30', '2024-02-29', 1],
    ['2024-01-30', '2024-02-28', 0],
    ['2024-01-31', '2024-04-30', 3],
    ['2024-04-30', '2024-01-31', -3],
    ['2024-06-15', '2024-06-15', 0],
    ['2024-06-15', '2024-07-14', 0],
    ['2024-06-15', '2024-07-15', 1],
    ['2024-06-15', '2025-06-14', 11],
    ['2024-06-15', '2025-06-15', 12],
    ['2024-02-29', '2025-02-28', 12],
    ['1900-01-01', '9999-12-31', 97_199],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(between(from, to)).toBe(months);
  });

  it('are the most months that a move from the first day does not take past the last', () => {
    fc.assert(
      fc.property(nearDay, nearDay, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
        expect(months).toBe(walked(from, to));
      }),
    );
  });

  it('counted backwards are the same with a minus, and none is plainly 0', () => {
    fc.assert(
      fc.property(nearDay, nearDay, (a, b) => {
        expect(monthsBetween(a, b) + monthsBetween(b, a)).toBe(0);
        expect(Object.is(monthsBetween(a, b), -0)).toBe(false);
      }),
    );
    expect(Object.is(between('2024-06-15', '2024-06-14'), 0)).toBe(true);
  });
});

describe('completed months between vague days', () => {
  const range = (from: string, to: string): unknown => monthRange(windowOf(legalDate(from)), windowOf(legalDate(to)));

  it.each([
    ['2020-06-26', '2024-H1', { least: 42, most: 48 }],
    ['2023-12-31', '2024-06-30', { least: 6, most: 6 }],
    ['2024', '2024', { least: -11, most: 11 }],
    ['2023-H2', '2024-02', { least: 1, most: 7 }],
    ['../2020-06-26', '2024-06-26', { least: 48, most: null }],
    ['2020-06-26/..', '2024-06-26', { least: null, most: 48 }],
    ['2020-06-26', '../2024-06-26', { least: null, most: 48 }],
    ['2020-06-26', '2024-06-26/..', { least: 48, most: null }],
    ['..', '2024', { least: null, most: null }],
    ['2024', '..', { least: null, most: null }],
  ])('from %s to %s', (from, to, expected) => {
    expect(range(from, to)).toEqual(expected);
  });

  it('lie inside the range for every choice of days, and both its ends are met', () => {
    const window = fc.tuple(nearDay, fc.nat({ max: 200 })).map(([earliest, length]) => ({
      earliest,
      latest: dayOfNumber(dayNumber(earliest) + length),
    }));
    fc.assert(
      fc.property(window, window, fc.nat(), fc.nat(), (from, to, i, j) => {
        const pick = ({ earliest, latest }: { earliest: IsoDate; latest: IsoDate }, k: number): IsoDate =>
          dayOfNumber(dayNumber(earliest) + (k % (dayNumber(latest) - dayNumber(earliest) + 1)));
        const months = monthsBetween(pick(from, i), pick(to, j));
        const { least, most } = monthRange(from, to);
        expect(least).toBe(monthsBetween(from.latest, to.earliest));
        expect(most).toBe(monthsBetween(from.earliest, to.latest));
        expect(least !== null && most !== null && least <= months && months <= most).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
