import { addBusinessDays, differenceInBusinessDays } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, calendarWith, workingDaysBetween } from '../../src/calendar/index.js';
import { UtcDate } from '../../src/core/utc-date.js';
import { isoDate, orThrow, type IsoDate } from '../../src/core/index.js';
import { holidays } from '../../src/law/index.js';
import { addByHand, dayBetween, worksByHand } from './by-hand.js';

const add = (day: string, n: number): IsoDate => orThrow(addWorkingDays(isoDate(day), n));
const between = (from: string, to: string): number => orThrow(workingDaysBetween(isoDate(from), isoDate(to)));
const inside = dayBetween('2016-01-01', '2026-12-31');
const steps = fc.integer({ min: -240, max: 240 });

describe('adding working days', { timeout: 30_000 }, () => {
  // Counted by script from the notices; the last column is what Monday to Friday alone would give.
  it.each([
    ['2015-02-13', 3, '2015-02-25', '2015-02-18'],
    ['2018-12-28', 5, '2019-01-07', '2019-01-04'],
    ['2023-04-28', 2, '2023-05-05', '2023-05-02'],
    ['2024-04-26', 5, '2024-05-07', '2024-05-03'],
    ['2025-04-25', 3, '2025-04-29', '2025-04-30'],
    ['2026-08-14', 20, '2026-09-15', '2026-09-11'],
    ['2026-08-21', 1, '2026-08-22', '2026-08-24'],
    ['2026-11-20', 5, '2026-11-30', '2026-11-27'],
    ['2027-02-03', 5, '2027-02-17', '2027-02-10'],
  ])('%s and %i working days are %s, where weekdays alone give %s', (day, n, reached, naive) => {
    expect(add(day, n)).toBe(reached);
    expect(reached).not.toBe(naive);
    expect(between(day, reached)).toBe(n);
  });

  it('leaves the first day out, be it a working day or not', () => {
    expect(add('2026-11-27', 1)).toBe('2026-11-30'); // a Friday
    expect(add('2026-11-28', 1)).toBe('2026-11-30'); // a Saturday
    expect(add('2026-11-29', 1)).toBe('2026-11-30'); // a Sunday
  });

  it('goes back as it goes forward', () => {
    expect(add('2026-11-30', -1)).toBe('2026-11-27');
    expect(add('2026-11-29', -1)).toBe('2026-11-27');
    expect(add('2026-11-25', -1)).toBe('2026-11-23'); // over the Day of Culture
  });

  it('moves nothing by nothing, not even from a day off', () => {
    expect(add('2026-11-24', 0)).toBe('2026-11-24');
  });

  it('agrees with counting on a wall calendar', () => {
    fc.assert(
      fc.property(inside, steps, (day, n) => {
        expect(add(day, n)).toBe(addByHand(day, n));
      }),
      { numRuns: 1000 },
    );
  });

  it('ends on a working day', () => {
    fc.assert(
      fc.property(inside, steps, (day, n) => {
        fc.pre(n !== 0);
        expect(worksByHand(add(day, n))).toBe(true);
      }),
    );
  });

  it('adds up from a working day: n days and m more are n + m', () => {
    fc.assert(
      fc.property(inside, fc.nat({ max: 100 }), fc.nat({ max: 100 }), (day, n, m) => {
        fc.pre(n > 0);
        expect(add(add(day, n), m)).toBe(add(day, n + m));
      }),
    );
  });
});

describe('counting working days', { timeout: 30_000 }, () => {
  it('leaves the first day out and takes the last', () => {
    expect(between('2026-11-26', '2026-11-27')).toBe(1);
    expect(between('2026-11-27', '2026-11-28')).toBe(0);
    expect(between('2026-11-28', '2026-11-30')).toBe(1);
    expect(between('2026-11-23', '2026-11-25')).toBe(1);
    expect(between('2026-11-27', '2026-11-27')).toBe(0);
  });

  it('counts back below zero, and again leaves out the first day and takes the last', () => {
    expect(between('2026-11-30', '2026-11-27')).toBe(-1);
    expect(between('2026-11-29', '2026-11-27')).toBe(-1);
    expect(Object.is(between('2026-11-29', '2026-11-28'), 0)).toBe(true);
  });

  it('undoes the addition, forward and back', () => {
    fc.assert(
      fc.property(inside, steps, (day, n) => {
        expect(between(day, add(day, n))).toBe(n);
      }),
      { numRuns: 1000 },
    );
  });

  it('is undone by the addition where the last day is a working day', () => {
    fc.assert(
      fc.property(inside, inside, (from, to) => {
        fc.pre(worksByHand(to));
        expect(add(from, between(from, to))).toBe(to);
      }),
      { numRuns: 1000 },
    );
  });

  it('adds up over any day between', () => {
    fc.assert(
      fc.property(fc.tuple(inside, inside, inside), (three) => {
        const [a, b, c] = [...three].sort() as [IsoDate, IsoDate, IsoDate];
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    );
  });
});

describe('without holidays it is what date-fns counts', { timeout: 30_000 }, () => {
  const everyWeekday = orThrow(
    calendarWith({
      work: holidays
        .filter(({ day, kind }) => kind === 'off' && ![0, 6].includes(new Date(day).getUTCDay()))
        .map((h) => h.day),
      off: holidays.filter(({ day, kind }) => kind === 'work' && day > '2015').map((h) => h.day),
    }),
  );
  const dateOf = (day: IsoDate): UtcDate => new UtcDate(Date.parse(day));

  it('adds alike', () => {
    fc.assert(
      fc.property(inside, steps, (day, n) => {
        fc.pre(n !== 0);
        const oracle = addBusinessDays(dateOf(day), n).toISOString().slice(0, 10);
        expect(orThrow(addWorkingDays(day, n, everyWeekday))).toBe(oracle);
      }),
      { numRuns: 500 },
    );
  });

  it('counts alike, from a working day to a working day', () => {
    const weekday = inside.map((day) => orThrow(addWorkingDays(day, 1, everyWeekday)));
    fc.assert(
      fc.property(weekday, weekday, (from, to) => {
        expect(orThrow(workingDaysBetween(from, to, everyWeekday))).toBe(
          differenceInBusinessDays(dateOf(to), dateOf(from)) + 0,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('what cannot be counted', () => {
  const problem = (day: string, n: number) => {
    const result = addWorkingDays(isoDate(day), n);
    return result.ok ? result.value : [result.problems[0].code, result.problems[0].params];
  };
  const covered = { from: '2015-01-01', before: '2028-01-01' };

  it('reaches the last working day of the table and not one further', () => {
    expect(problem('2027-12-30', 1)).toBe('2027-12-31');
    expect(problem('2027-12-30', 2)).toEqual(['calendar.beyond-table', { day: '2028-01-01', covered }]);
    expect(problem('2027-12-31', 1)).toEqual(['calendar.beyond-table', { day: '2028-01-01', covered }]);
  });

  it('reaches back to the first working day of the table and not one further', () => {
    expect(problem('2015-01-06', -1)).toBe('2015-01-05');
    expect(problem('2015-01-05', -1)).toEqual(['calendar.beyond-table', { day: '2014-12-31', covered }]);
  });

  it.each(['2014-12-31', '2028-01-01'])('does not start from %s', (day) => {
    for (const n of [1, 0, -1]) expect(problem(day, n)).toEqual(['calendar.beyond-table', { day, covered }]);
  });

  it.each([
    ['2014-12-31', '2020-01-01', '2014-12-31'],
    ['2020-01-01', '2028-01-01', '2028-01-01'],
    ['2028-01-01', '2014-12-31', '2028-01-01'],
    ['2020-01-01', '2014-12-31', '2014-12-31'],
  ])('does not count from %s to %s', (from, to, day) => {
    const result = workingDaysBetween(isoDate(from), isoDate(to));
    expect(result.ok ? null : result.problems[0].params).toEqual({ day, covered });
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 10_000, -10_000])('does not add %d days', (n) => {
    expect(problem('2026-01-05', n)).toEqual(['calendar.bad-length', { length: String(n), least: -9999, most: 9999 }]);
  });

  it('takes the longest length for what it is: too far for this table', () => {
    expect(problem('2026-01-05', 9999)).toEqual(['calendar.beyond-table', { day: '2028-01-01', covered }]);
    expect(problem('2026-01-05', -9999)).toEqual(['calendar.beyond-table', { day: '2014-12-31', covered }]);
  });
});
