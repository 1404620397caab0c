import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate, isoDate } from '../../src/core/index.js';
import { daysInMonth, writeDay } from '../../src/core/iso-date.js';
import { anyDay, monthLength } from './calendar-oracle.js';

describe('a day', () => {
  it.each(['1900-01-01', '2024-02-29', '2000-02-29', '2023-02-28', '2024-12-31', '2024-04-30', '9999-12-31'])(
    '%s exists',
    (text) => {
      expect(isIsoDate(text)).toBe(true);
      expect(isoDate(text)).toBe(text);
    },
  );

  it.each([
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a century, not divisible by 400'],
    ['2100-02-29', 'a century, not divisible by 400'],
    ['2024-02-30', 'February never has it'],
    ['2024-04-31', 'April has 30'],
    ['2024-01-32', 'no month has 32'],
    ['2024-01-00', 'no day 0'],
    ['2024-00-10', 'no month 0'],
    ['2024-13-01', 'no month 13'],
    ['1899-12-31', 'before 1900'],
    ['0000-01-01', 'before 1900'],
    ['10000-01-01', 'five digits'],
    ['2024-1-1', 'no zeros'],
    ['2024/01/01', 'slashes'],
    ['20240101', 'no hyphens'],
    ['2024-01', 'a month, not a day'],
    [' 2024-01-01', 'a space before'],
    ['2024-01-01 ', 'a space after'],
    ['2024-01-01\n', 'a line break after'],
    ['\n2024-01-01', 'a line break before'],
    ['2024-01-01T00:00:00Z', 'an instant'],
    ['-2024-01-01', 'a sign'],
    ['２０２４-01-01', 'digits of another script'],
    ['01-01-2024', 'the day first'],
    ['', 'nothing'],
  ])('"%s" is none: %s', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDate(text)).toThrow(TypeError);
  });

  it('is not ten megabytes', () => {
    expect(isIsoDate('2024-01-01'.repeat(1_000_000))).toBe(false);
  });

  it('exists just where an independent calendar has it, in every year from 1890 to 2110', () => {
    const wrong: string[] = [];
    for (let year = 1890; year <= 2110; year++) {
      for (let month = 0; month <= 13; month++) {
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          const exists = year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          if (isIsoDate(text) !== exists) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('sorts as text in the order of the calendar', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(Date.parse(`${a}T00:00:00Z`) < Date.parse(`${b}T00:00:00Z`));
      }),
    );
  });

  it('named wrongly in code says what was given, cut short', () => {
    expect(() => isoDate('2023-02-29')).toThrow('not a day: 2023-02-29');
    const long = `2023-02-29${'!'.repeat(100)}`;
    expect(() => isoDate(long)).toThrow(`not a day: ${long.slice(0, 32)}`);
    expect(() => isoDate(long)).not.toThrow(long.slice(0, 33));
  });
});

describe('the length of a month', () => {
  it('is 0 for a month that is none', () => {
    expect([daysInMonth(2024, 0), daysInMonth(2024, 13)]).toEqual([0, 0]);
  });

  it('is written with its zeros in a day', () => {
    expect(writeDay(2024, 2, 9)).toBe('2024-02-09');
    expect(writeDay(2024, 12, 31)).toBe('2024-12-31');
    expect(writeDay(33, 1, 1)).toBe('0033-01-01');
  });
});
