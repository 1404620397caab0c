import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  calendarWith,
  isWorkingDay,
  officialCalendar,
  termEnd,
  workingDaysBetween,
  type Overrides,
} from '../../src/calendar/index.js';
import { isoDate, orThrow } from '../../src/core/index.js';

const d = isoDate;
const make = (overrides: Overrides) => orThrow(calendarWith(overrides));
const problems = (overrides: Overrides) => {
  const result = calendarWith(overrides);
  return result.ok ? [] : result.problems;
};

describe("the caller's own days", () => {
  it('close an office for a day, and open it for another', () => {
    const calendar = make({ off: [d('2026-12-07')], work: [d('2026-12-12')] });
    expect(orThrow(isWorkingDay(d('2026-12-07'), calendar))).toMatchObject({ working: false, because: 'caller' });
    expect(orThrow(isWorkingDay(d('2026-12-12'), calendar))).toMatchObject({
      working: true,
      because: 'caller',
      weekend: true,
    });
    expect(orThrow(isWorkingDay(d('2026-12-08'), calendar))).toMatchObject({ working: true, because: 'weekday' });
    expect(orThrow(addWorkingDays(d('2026-12-04'), 5, calendar))).toBe('2026-12-12');
    expect(orThrow(workingDaysBetween(d('2026-12-04'), d('2026-12-12'), calendar))).toBe(5);
  });

  it('replace what the table says, its doubts included', () => {
    const calendar = make({ off: [d('2027-11-24')], work: [d('2026-11-24')] });
    expect(orThrow(isWorkingDay(d('2026-11-24'), calendar))).toMatchObject({ working: true, because: 'caller' });
    const confirmed = orThrow(isWorkingDay(d('2027-11-24'), calendar));
    expect(confirmed).not.toHaveProperty('provisional');
    expect(confirmed).not.toHaveProperty('holiday');
    expect(confirmed.basis.map(({ rule }) => rule)).toEqual(['calendar.holidays', 'practice']);
    expect(confirmed.basis[0].confidence).toBe('text');
    // What the caller did not name keeps its doubts.
    expect(orThrow(isWorkingDay(d('2027-04-16'), calendar))).toHaveProperty('provisional');
  });

  it('change nothing where they repeat the table', () => {
    const same = make({ off: [d('2026-11-24'), d('2026-11-28')], work: [d('2026-11-23')] });
    expect(same.workingDays).toEqual(officialCalendar.workingDays);
    expect(same.workedBefore).toEqual(officialCalendar.workedBefore);
    expect(make({})).toEqual(officialCalendar);
  });

  it('leave the official calendar alone', () => {
    make({ off: [d('2026-12-07')] });
    expect(orThrow(isWorkingDay(d('2026-12-07'))).working).toBe(true);
  });

  it('may be given twice, and in any order', () => {
    const calendar = make({ off: [d('2026-12-08'), d('2026-12-07'), d('2026-12-08')], work: [d('2026-12-05')] });
    expect(calendar.overrides.map(({ day }) => day)).toEqual(['2026-12-05', '2026-12-07', '2026-12-08', '2026-12-08']);
    expect(orThrow(addWorkingDays(d('2026-12-04'), 2, calendar))).toBe('2026-12-09');
  });

  it('let a term roll from a day off, and count as holidays in a term without them', () => {
    const calendar = make({ off: [d('2026-06-12')] });
    const term = { from: d('2026-06-02'), length: 10 };
    expect(orThrow(termEnd({ ...term, unit: 'day' }, { lieuOrSwappedDay: 'stays' }, calendar)).on).toBe('2026-06-15');
    const without = orThrow(termEnd({ ...term, unit: 'day-without-holidays' }, {}, calendar));
    expect(without).toMatchObject({ lastCounted: '2026-06-13', on: '2026-06-15' });
  });

  it('opened by the caller, are counted in a term without holidays', () => {
    const calendar = make({ work: [d('2026-11-24')] });
    const term = { from: d('2026-11-20'), length: 5, unit: 'day-without-holidays' } as const;
    expect(orThrow(termEnd(term)).on).toBe('2026-11-26');
    expect(orThrow(termEnd(term, {}, calendar)).on).toBe('2026-11-25');
  });

  it('survive JSON', () => {
    const calendar = make({ off: [d('2026-12-07')] });
    const copy = JSON.parse(JSON.stringify(calendar)) as typeof calendar;
    expect(orThrow(addWorkingDays(d('2026-12-04'), 1, copy))).toBe('2026-12-08');
  });
});

describe('a calendar longer than the table', () => {
  it('answers for the years the caller answers for', () => {
    const calendar = make({ before: d('2029-01-01'), off: [d('2028-01-03')], from: d('2014-06-01') });
    expect(calendar.covered).toEqual({ from: '2014-06-01', before: '2029-01-01' });
    expect(orThrow(addWorkingDays(d('2027-12-31'), 1, calendar))).toBe('2028-01-04');
    expect(orThrow(termEnd({ from: d('2026-11-24'), length: 24, unit: 'month' }, {}, calendar)).on).toBe('2028-11-24');
    // With the row of the Saturday worked in 2014, which the table has.
    expect(orThrow(isWorkingDay(d('2014-12-27'), calendar))).toMatchObject({ working: true, because: 'swap' });
    expect(orThrow(isWorkingDay(d('2014-06-02'), calendar))).toMatchObject({ working: true, because: 'weekday' });
    expect(isWorkingDay(d('2014-05-31'), calendar).ok).toBe(false);
    expect(isWorkingDay(d('2029-01-01'), calendar).ok).toBe(false);
  });

  it('is never shorter', () => {
    expect(make({ from: d('2020-01-01'), before: d('2021-01-01') }).covered).toEqual(officialCalendar.covered);
    expect(make({ from: d('2015-01-01'), before: d('2028-01-01') }).covered).toEqual(officialCalendar.covered);
  });

  it('lies within 1990 to 2100', () => {
    expect(make({ from: d('1990-01-01'), before: d('2101-01-01') }).covered).toEqual({
      from: '1990-01-01',
      before: '2101-01-01',
    });
    const covered = { from: '1990-01-01', before: '2101-01-01' };
    expect(problems({ from: d('1989-12-31'), before: d('2101-01-02') })).toEqual([
      { code: 'calendar.beyond-table', severity: 'error', path: ['from'], params: { day: '1989-12-31', covered } },
      { code: 'calendar.beyond-table', severity: 'error', path: ['before'], params: { day: '2101-01-02', covered } },
    ]);
  });
});

describe("what is wrong with the caller's days", () => {
  it('lists days outside the calendar, each with its place', () => {
    const covered = { from: '2015-01-01', before: '2028-01-01' };
    expect(problems({ off: [d('2026-12-07'), d('2028-01-01')], work: [d('2014-12-31')] })).toEqual([
      { code: 'calendar.beyond-table', severity: 'error', path: ['off', 1], params: { day: '2028-01-01', covered } },
      { code: 'calendar.beyond-table', severity: 'error', path: ['work', 0], params: { day: '2014-12-31', covered } },
    ]);
    expect(problems({ off: [d('2015-01-01'), d('2027-12-31')] })).toEqual([]);
  });

  it('lists a day named both off and worked', () => {
    expect(problems({ off: [d('2026-12-07'), d('2026-12-08')], work: [d('2026-12-08')] })).toEqual([
      {
        code: 'calendar.contradictory-override',
        severity: 'error',
        path: ['off', 1],
        params: { day: '2026-12-08' },
      },
    ]);
  });
});
