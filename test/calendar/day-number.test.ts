import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber, isWeekend } from '../../src/calendar/day-number.js';
import { isoDate } from '../../src/core/index.js';
import { days, weekdayOf } from './by-hand.js';

describe('the number of a day', () => {
  it('is 0 on 1 January 1970 and grows by one a day', () => {
    expect([dayNumber(isoDate('1970-01-01')), dayNumber(isoDate('1970-01-02'))]).toEqual([0, 1]);
  });

  it('names the same day again, on every day from 1990 to 2101', () => {
    const wrong = days('1990-01-01', '2101-01-01').filter((day) => dayOfNumber(dayNumber(day)) !== day);
    expect(wrong).toEqual([]);
  });

  it('names the same day again at the ends of the years that are leap or are not', () => {
    for (const year of ['1900', '1904', '2400', '2399', '4000', '9999']) {
      for (const day of ['01-01', '02-28', '03-01', '12-31']) {
        expect(dayOfNumber(dayNumber(isoDate(`${year}-${day}`)))).toBe(`${year}-${day}`);
      }
    }
    expect(dayOfNumber(dayNumber(isoDate('2400-02-29')))).toBe('2400-02-29');
  });

  it('knows weekends, on every day from 1990 to 2101', () => {
    const wrong = days('1990-01-01', '2101-01-01').filter(
      (day) => isWeekend(dayNumber(day)) !== [0, 6].includes(weekdayOf(day)),
    );
    expect(wrong).toEqual([]);
  });
});
