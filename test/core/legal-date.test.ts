import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLegalDate, isoDate, legalDate, reachedBy, windowOf, type LegalDate } from '../../src/core/index.js';
import { anyDay, dayNumber, dayOfNumber, monthLength, nearDay } from './calendar-oracle.js';

const window = (text: string): readonly [string | null, string | null] => {
  const { earliest, latest } = windowOf(legalDate(text));
  return [earliest, latest];
};

describe('a date as papers give it', () => {
  it.each([
    ['2022-06-30', '2022-06-30', '2022-06-30'],
    ['2022-06', '2022-06-01', '2022-06-30'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2022-Q1', '2022-01-01', '2022-03-31'],
    ['2022-Q2', '2022-04-01', '2022-06-30'],
    ['2022-Q3', '2022-07-01', '2022-09-30'],
    ['2022-Q4', '2022-10-01', '2022-12-31'],
    ['2022-H1', '2022-01-01', '2022-06-30'],
    ['2022-H2', '2022-07-01', '2022-12-31'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['1900', '1900-01-01', '1900-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
    ['2018/2020', '2018-01-01', '2020-12-31'],
    ['2018-Q3/2019-02', '2018-07-01', '2019-02-28'],
    ['2020-06-26/2020-06-26', '2020-06-26', '2020-06-26'],
    ['2020-06/2020', '2020-06-01', '2020-12-31'],
    ['2020/2020-06', '2020-01-01', '2020-06-30'],
    ['../2019-10-29', null, '2019-10-29'],
    ['../2019-H1', null, '2019-06-30'],
    ['2019-10-29/..', '2019-10-29', null],
    ['2019/..', '2019-01-01', null],
    ['..', null, null],
  ])('%s is one day from %s to %s', (text, earliest, latest) => {
    expect(isLegalDate(text)).toBe(true);
    expect(legalDate(text)).toBe(text);
    expect(window(text)).toEqual([earliest, latest]);
  });

  it.each([
    ['2022-Q5', 'no fifth quarter'],
    ['2022-Q0', 'no quarter 0'],
    ['2022-H3', 'no third half'],
    ['2022-H0', 'no half 0'],
    ['2022-00', 'no month 0'],
    ['2022-13', 'no month 13'],
    ['2022-6', 'a month without its zero'],
    ['2023-02-29', 'no such day'],
    ['2022-q2', 'a small letter'],
    ['2022Q2', 'no hyphen'],
    ['2022-Q', 'no number'],
    ['2022-H', 'no number'],
    ['2022-', 'nothing after the hyphen'],
    ['22', 'two digits of a year'],
    ['1899', 'before 1900'],
    ['1899-12', 'before 1900'],
    ['1899-12-31', 'before 1900'],
    ['1899/1901', 'begins before 1900'],
    ['2020/2018', 'reversed years'],
    ['2020-06-02/2020-06-01', 'reversed days'],
    ['2020-06/2020-05', 'reversed months'],
    ['../..', 'written ".."'],
    ['2020/', 'nothing after'],
    ['/2020', 'nothing before'],
    ['/', 'nothing'],
    ['', 'nothing'],
    ['.', 'one dot'],
    ['...', 'three dots'],
    ['./2020', 'one dot'],
    ['2020/...', 'three dots'],
    ['../../2020', 'two strokes'],
    ['2018/2019/2020', 'two strokes'],
    ['2018/x', 'the right end is none'],
    ['x/2020', 'the left end is none'],
    ['x/..', 'the left end is none'],
    ['../x', 'the right end is none'],
    [' 2022', 'a space'],
    ['2022 ', 'a space'],
    ['2022\n', 'a line break'],
    ['x2022', 'a letter before'],
    ['2022-06x', 'a letter after'],
    ['02022', 'five digits'],
    ['2000-01-01/2000-01-011', 'longer than any date'],
  ])('"%s" is none: %s', (text) => {
    expect(isLegalDate(text)).toBe(false);
    expect(() => legalDate(text)).toThrow(TypeError);
    expect(() => windowOf(text as LegalDate)).toThrow(TypeError);
  });

  it('is not ten megabytes', () => {
    expect(isLegalDate('2022'.repeat(2_500_000))).toBe(false);
    expect(isLegalDate(`2022/${'.'.repeat(10_000_000)}`)).toBe(false);
  });

  it('says what was given, cut short, when it is none', () => {
    const long = `2020/${'9'.repeat(99)}`;
    expect(() => legalDate('2022-Q5')).toThrow(new TypeError('not a date: 2022-Q5'));
    expect(() => legalDate(long)).toThrow(new TypeError(`not a date: ${long.slice(0, 32)}`));
    expect(() => windowOf(long as LegalDate)).toThrow(new TypeError(`not a date: ${long.slice(0, 32)}`));
  });

  it('includes every known day, as itself', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(window(day)).toEqual([day, day]);
      }),
    );
  });

  it('with two ends runs from the first day of the one to the last day of the other', () => {
    const year = fc.integer({ min: 1900, max: 2100 });
    const pad = (n: number): string => String(n).padStart(2, '0');
    const span = (y: number, m: number, months: number, text: string): readonly [string, string, string] => {
      const end = m + months - 1;
      return [text, `${y}-${pad(m)}-01`, `${y}-${pad(end)}-${pad(monthLength(y, end))}`];
    };
    const piece = fc.oneof(
      nearDay.map((d): readonly [string, string, string] => [d, d, d]),
      year.map((y) => span(y, 1, 12, `${y}`)),
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => span(y, m, 1, `${y}-${pad(m)}`)),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => span(y, q * 3 - 2, 3, `${y}-Q${q}`)),
      fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => span(y, h * 6 - 5, 6, `${y}-H${h}`)),
    );
    fc.assert(
      fc.property(piece, piece, ([a, from, fromEnd], [b, toStart, to]) => {
        expect(window(a)).toEqual([from, fromEnd]);
        expect(window(`../${a}`)).toEqual([null, fromEnd]);
        expect(window(`${a}/..`)).toEqual([from, null]);
        expect(window(b)).toEqual([toStart, to]);
        if (from <= to) expect(window(`${a}/${b}`)).toEqual([from, to]);
        else expect(isLegalDate(`${a}/${b}`)).toBe(false);
      }),
    );
  });

  it('is never mistaken: text of its letters is a date only where its window can be told', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129-/.QH'), maxLength: 22 }), (text) => {
        if (!isLegalDate(text)) return;
        const { earliest, latest } = windowOf(text);
        expect(earliest === null || latest === null || earliest <= latest).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('has the day come?', () => {
  const by = (date: string, day: string): string => reachedBy(windowOf(legalDate(date)), isoDate(day));

  it.each([
    ['2024-06-30', '2024-06-29', 'no'],
    ['2024-06-30', '2024-06-30', 'yes'],
    ['2024-06-30', '2024-07-01', 'yes'],
    ['2024-H1', '2023-12-31', 'no'],
    ['2024-H1', '2024-01-01', 'unknown'],
    ['2024-H1', '2024-06-29', 'unknown'],
    ['2024-H1', '2024-06-30', 'yes'],
    ['../2019-10-29', '1900-01-01', 'unknown'],
    ['../2019-10-29', '2019-10-28', 'unknown'],
    ['../2019-10-29', '2019-10-29', 'yes'],
    ['2019-10-29/..', '2019-10-28', 'no'],
    ['2019-10-29/..', '2019-10-29', 'unknown'],
    ['2019-10-29/..', '9999-12-31', 'unknown'],
    ['..', '2024-06-30', 'unknown'],
  ])('%s, asked on %s: %s', (date, day, answer) => {
    expect(by(date, day)).toBe(answer);
  });

  it('is answered as all choices of the day answer it together', () => {
    fc.assert(
      fc.property(nearDay, fc.nat({ max: 20 }), fc.integer({ min: -3, max: 23 }), (earliest, length, ahead) => {
        const first = dayNumber(earliest);
        const asked = first + ahead;
        const come = Array.from({ length: length + 1 }, (_, i) => first + i <= asked);
        const expected = come.every(Boolean) ? 'yes' : come.some(Boolean) ? 'unknown' : 'no';
        expect(reachedBy({ earliest, latest: dayOfNumber(first + length) }, dayOfNumber(asked))).toBe(expected);
      }),
    );
  });
});
