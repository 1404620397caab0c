import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  covers,
  halfYear,
  inSpan,
  isoDate,
  legalDate,
  quarterYear,
  reachedBy,
  wholeYear,
  windowOf,
  type Span,
} from '../../src/core/index.js';
import { dayNumber, dayOfNumber, nearDay } from './calendar-oracle.js';

const span = (from: string, before: string): Span => ({ from: isoDate(from), before: isoDate(before) });

describe('parts of the calendar year', () => {
  it('are half-open', () => {
    expect(wholeYear(2022)).toEqual(span('2022-01-01', '2023-01-01'));
    expect(halfYear(2024, 1)).toEqual(span('2024-01-01', '2024-07-01'));
    expect(halfYear(2024, 2)).toEqual(span('2024-07-01', '2025-01-01'));
    expect(quarterYear(2024, 1)).toEqual(span('2024-01-01', '2024-04-01'));
    expect(quarterYear(2024, 2)).toEqual(span('2024-04-01', '2024-07-01'));
    expect(quarterYear(2024, 3)).toEqual(span('2024-07-01', '2024-10-01'));
    expect(quarterYear(2024, 4)).toEqual(span('2024-10-01', '2025-01-01'));
  });

  it('follow each other without gap or overlap, in every year', () => {
    for (let year = 1900; year < 2100; year++) {
      const quarters = ([1, 2, 3, 4] as const).map((q) => quarterYear(year, q));
      const halves = ([1, 2] as const).map((h) => halfYear(year, h));
      for (const parts of [quarters, halves]) {
        expect(parts[0]?.from).toBe(wholeYear(year).from);
        expect(parts.at(-1)?.before).toBe(wholeYear(year + 1).from);
        for (let i = 1; i < parts.length; i++) expect(parts[i]?.from).toBe(parts[i - 1]?.before);
      }
    }
  });

  it('exist from 1900 to 9998; in 9999 only while their end is a day', () => {
    expect(wholeYear(1900).from).toBe('1900-01-01');
    expect(wholeYear(9998).before).toBe('9999-01-01');
    expect(halfYear(9999, 1).before).toBe('9999-07-01');
    expect(() => wholeYear(9999)).toThrow(new TypeError('no such period in 9999'));
    expect(() => wholeYear(1899)).toThrow(new TypeError('no such period in 1899'));
    expect(() => quarterYear(9999, 4)).toThrow(TypeError);
  });

  it('are refused when plain JavaScript asks for a third half, a fifth quarter or a part of a year', () => {
    for (const half of [0, 3, 1.5, Number.NaN]) expect(() => halfYear(2024, half as 1)).toThrow(TypeError);
    for (const quarter of [0, 5, -1, 1.5]) expect(() => quarterYear(2024, quarter as 1)).toThrow(TypeError);
    for (const year of [2024.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => wholeYear(year)).toThrow(TypeError);
  });
});

describe('a day in a stretch of time', () => {
  it.each([
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2024-06-30', true],
    ['2024-07-01', false],
  ])('%s in the first half of 2024: %s', (day, answer) => {
    expect(covers(halfYear(2024, 1), isoDate(day))).toBe(answer);
    expect(inSpan(windowOf(isoDate(day)), halfYear(2024, 1))).toBe(answer ? 'yes' : 'no');
  });

  it('is covered to the last where no end is known', () => {
    const open = { from: isoDate('2024-05-01'), before: null };
    expect([
      covers(open, isoDate('2024-04-30')),
      covers(open, isoDate('2024-05-01')),
      covers(open, isoDate('9999-12-31')),
    ]).toEqual([false, true, true]);
  });

  it.each([
    ['2024-H1', 'yes'],
    ['2024-01', 'yes'],
    ['2024-06', 'yes'],
    ['2024', 'unknown'],
    ['2023-12-31/2024-01-01', 'unknown'],
    ['2024-06-30/2024-07-01', 'unknown'],
    ['2023/2025', 'unknown'],
    ['2023', 'no'],
    ['2024-07', 'no'],
    ['2024-H2', 'no'],
    ['../2023-12-31', 'no'],
    ['../2024-01-01', 'unknown'],
    ['../2024-12-31', 'unknown'],
    ['2024-07-01/..', 'no'],
    ['2024-06-30/..', 'unknown'],
    ['2024-02/..', 'unknown'],
    ['..', 'unknown'],
  ])('%s, a vague one, in the first half of 2024: %s', (date, answer) => {
    expect(inSpan(windowOf(legalDate(date)), halfYear(2024, 1))).toBe(answer);
  });

  it('is never in an empty stretch of time, however vague', () => {
    const empty = span('2024-03-01', '2024-03-01');
    const reversed = span('2024-03-02', '2024-03-01');
    for (const date of ['2024', '..', '2024-03-01', '2024-02/..']) {
      expect([inSpan(windowOf(legalDate(date)), empty), inSpan(windowOf(legalDate(date)), reversed)]).toEqual([
        'no',
        'no',
      ]);
    }
  });

  it('is answered as all choices of the day answer it together', () => {
    const length = fc.nat({ max: 12 });
    fc.assert(
      fc.property(nearDay, length, fc.integer({ min: -15, max: 15 }), length, (earliest, wide, offset, long) => {
        const first = dayNumber(earliest);
        const window = { earliest, latest: dayOfNumber(first + wide) };
        const stretch = { from: dayOfNumber(first + offset), before: dayOfNumber(first + offset + long) };
        const inside = Array.from({ length: wide + 1 }, (_, i) => covers(stretch, dayOfNumber(first + i)));
        const expected = inside.every(Boolean) ? 'yes' : inside.some(Boolean) ? 'unknown' : 'no';
        expect(inSpan(window, stretch)).toBe(expected);
        // Reached before the end and not before the beginning: the other way to say it, where it can be said.
        const notYet = reachedBy(window, dayOfNumber(first + offset - 1)) === 'no';
        if (long > 0 && notYet && reachedBy(window, dayOfNumber(first + offset + long - 1)) === 'yes') {
          expect(inSpan(window, stretch)).toBe('yes');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
