import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isoDate } from '../../src/core/index.js';
import { anyDay, dayNumber, dayOfNumber, LAST, monthLength, nearDay } from './calendar-oracle.js';

describe('calendar days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-06-30', 0, '2024-06-30'],
    ['1900-01-01', 0, '1900-01-01'],
    ['9999-12-30', 1, '9999-12-31'],
  ])('%s moved by %i is %s', (from, days, to) => {
    expect(addDays(isoDate(from), days)).toBe(to);
    expect(daysBetween(isoDate(from), isoDate(to))).toBe(days);
  });

  it('agree with a calendar counted by hand, whatever the zone of the machine', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const distance = dayNumber(b) - dayNumber(a);
        expect(daysBetween(a, b)).toBe(distance);
        expect(addDays(a, distance)).toBe(b);
      }),
    );
  });

  it('cross the days on which clocks are or were changed', () => {
    for (const at of ['1945-03-10', '1975-06-13', '2011-12-30', '2024-03-10', '2024-11-03', '2021-09-26']) {
      const n = dayNumber(at);
      for (let d = -3; d <= 3; d++) expect(addDays(isoDate(at), d)).toBe(dayOfNumber(n + d));
    }
  });

  it('between a day and itself are 0, and plainly 0', () => {
    expect(Object.is(daysBetween(isoDate('2024-06-30'), isoDate('2024-06-30')), 0)).toBe(true);
  });
});

describe('calendar months', () => {
  it.each([
    ['2023-12-31', 6, '2024-06-30'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 2, '2024-03-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-06-15', 0, '2024-06-15'],
    ['2024-11-30', 3, '2025-02-28'],
  ])('%s moved by %i months is %s', (from, months, to) => {
    expect(addMonths(isoDate(from), months)).toBe(to);
  });

  it('keep the number of the day, or end with the month', () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const [y = 0, m = 0, d = 0] = from.split('-').map(Number);
        const index = y * 12 + (m - 1) + months;
        const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
        const day = Math.min(d, monthLength(year, month));
        expect(addMonths(from, months)).toBe(
          `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        );
      }),
    );
  });
});

describe('a day outside the calendar of this library', () => {
  it.each([
    ['the day after 9999-12-31', () => addDays(isoDate('9999-12-31'), 1)],
    ['the day before 1900-01-01', () => addDays(isoDate('1900-01-01'), -1)],
    ['the month after 9999-12', () => addMonths(isoDate('9999-12-01'), 1)],
    ['the month before 1900-01', () => addMonths(isoDate('1900-01-31'), -1)],
    ['a year of five digits', () => addDays(isoDate('9999-12-31'), 1_000_000)],
    ['a year before Christ', () => addDays(isoDate('1900-01-01'), -2_000_000)],
  ])('%s is refused by a TypeError', (_, reach) => {
    expect(reach).toThrow(TypeError);
    expect(reach).toThrow('not a day');
  });

  it('is refused, too, where no Date can follow', () => {
    expect(() => addDays(isoDate('2024-01-01'), 1e12)).toThrow(new TypeError('not a day: beyond any calendar'));
    expect(() => addMonths(isoDate('2024-01-01'), -1e12)).toThrow(new TypeError('not a day: beyond any calendar'));
  });

  it('cannot be reached by half a day or half a month: the distance is refused', () => {
    for (const bad of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addDays(isoDate('2024-01-01'), bad)).toThrow(new TypeError(`not a whole number: ${bad}`));
      expect(() => addMonths(isoDate('2024-01-01'), bad)).toThrow(new TypeError(`not a whole number: ${bad}`));
    }
  });

  it('begins after the last day and before the first', () => {
    expect(dayOfNumber(LAST)).toBe('9999-12-31');
    expect(addDays(isoDate('1900-01-01'), LAST)).toBe('9999-12-31');
  });
});
