import { describe, expect, it } from 'vitest';
import {
  calendarWith,
  DEFAULT_POLICIES,
  termEnd,
  type CountingPolicies,
  type TermEnd,
  type TermToCount,
} from '../../src/calendar/index.js';
import { isoDate, orThrow } from '../../src/core/index.js';

type Unit = TermToCount['unit'];
type Policies = Partial<CountingPolicies>;

const end = (from: string, length: number, unit: Unit, policies?: Policies): TermEnd =>
  orThrow(termEnd({ from: isoDate(from), length, unit }, policies));
const on = (from: string, length: number, unit: Unit, policies?: Policies) => end(from, length, unit, policies).on;
const rules = ({ basis }: TermEnd): string[] => basis.map(({ rule }) => rule);

describe('a term in days', () => {
  it.each([
    ['2026-01-26', 25, '2026-02-20', '2026-02-23', 'a day of the lunar new year'],
    ['2026-10-30', 25, '2026-11-24', '2026-11-25', 'the Day of Culture'],
    ['2026-08-06', 25, '2026-08-31', '2026-09-03', 'a weekday swapped off, then the National Day'],
    ['2026-08-07', 15, '2026-08-22', '2026-08-22', 'a Saturday on which offices work'],
    ['2026-11-05', 15, '2026-11-20', '2026-11-20', 'a Friday'],
    ['2026-11-05', 16, '2026-11-21', '2026-11-23', 'a Saturday'],
    ['2026-11-05', 17, '2026-11-22', '2026-11-23', 'a Sunday'],
    ['2026-11-05', 18, '2026-11-23', '2026-11-23', 'a Monday'],
    ['2022-12-31', 1, '2023-01-01', '2023-01-03', 'a Sunday, New Year, with its day in lieu after it'],
  ])('of %s and %i days is counted to %s and ends on %s: %s', (from, length, counted, ends) => {
    expect(end(from, length, 'day')).toMatchObject({ lastCounted: counted, on: ends });
  });

  it('does not skip the days off inside it', () => {
    expect(on('2026-02-10', 20, 'day')).toBe('2026-03-02');
  });

  it('is not a term in working days: 25 of one are 34 of the other', () => {
    expect(on('2026-06-01', 25, 'day')).toBe('2026-06-26');
    expect(on('2026-06-01', 25, 'working-day')).toBe('2026-07-06');
  });
});

describe('a term in working days', () => {
  it.each([
    ['2024-04-26', 5, '2024-05-07'],
    ['2025-04-25', 3, '2025-04-29'],
    ['2026-08-14', 20, '2026-09-15'],
    ['2026-08-21', 1, '2026-08-22'],
    ['2027-02-03', 5, '2027-02-17'],
  ])('of %s and %i ends on %s', (from, length, ends) => {
    expect(end(from, length, 'working-day')).toMatchObject({ on: ends, lastCounted: ends });
  });
});

describe('a term in working days that ends on a worked Saturday', () => {
  it('ends there, however a plain term would be read', () => {
    const term = end('2026-08-21', 1, 'working-day', { workedWeekend: 'rolls' });
    expect(term.on).toBe('2026-08-22');
    expect(rules(term)).not.toContain('calendar.worked-weekend');
  });
});

describe('a term in months or years', () => {
  it.each<[string, number, Unit, string, string]>([
    ['2023-12-31', 6, 'month', '2024-07-01', 'the last of June, a Sunday, goes on to Monday'],
    ['2024-01-31', 1, 'month', '2024-02-29', 'the last of a leap February'],
    ['2025-01-31', 1, 'month', '2025-02-28', 'the last of a short February'],
    ['2025-08-30', 6, 'month', '2026-03-02', 'a Saturday, the last of February'],
    ['2024-02-29', 1, 'year', '2025-02-28', 'no such day in a common year'],
    ['2025-11-24', 1, 'year', '2026-11-25', 'the Day of Culture'],
    ['2024-06-03', 24, 'month', '2026-06-03', 'a Wednesday'],
    ['2024-06-03', 2, 'year', '2026-06-03', 'the same in years'],
  ])('of %s and %i %s ends on %s: %s', (from, length, unit, ends) => {
    expect(on(from, length, unit)).toBe(ends);
  });
});

describe('a term in days without holidays', () => {
  it('counts weekends and leaves out holidays', () => {
    // 30 April and 1 May 2025 are left out; the weekends and the swapped 2 May are not.
    expect(end('2025-04-24', 10, 'day-without-holidays')).toMatchObject({
      on: '2025-05-06',
      lastCounted: '2025-05-06',
    });
    expect(on('2025-04-24', 10, 'day')).toBe('2025-05-05'); // the 4th, a Sunday
  });

  it('leaves out the holidays the law names, or their days in lieu as well', () => {
    // The lunar new year of 2024: 8 to 12 February, in lieu 13 and 14.
    expect(on('2024-02-05', 5, 'day-without-holidays')).toBe('2024-02-15');
    expect(on('2024-02-05', 5, 'day-without-holidays', { withoutHolidays: 'named-and-in-lieu' })).toBe('2024-02-19');
    // The fifth day is Saturday the 17th in the second reading: 6, 7, 15, 16, 17.
    expect(end('2024-02-05', 5, 'day-without-holidays', { withoutHolidays: 'named-and-in-lieu' })).toMatchObject({
      lastCounted: '2024-02-17',
    });
  });

  it('still does not end on a day off', () => {
    expect(end('2026-11-16', 5, 'day-without-holidays')).toMatchObject({ lastCounted: '2026-11-21', on: '2026-11-23' });
  });

  it('shows the holidays in its trace', () => {
    expect(end('2026-11-20', 5, 'day-without-holidays').trace).toEqual([
      { kind: 'running', from: '2026-11-21', before: '2026-11-24', counted: 3 },
      { kind: 'holiday', from: '2026-11-24', before: '2026-11-25', counted: 0 },
      { kind: 'running', from: '2026-11-25', before: '2026-11-27', counted: 2 },
    ]);
  });
});

describe('what the law leaves open, as policies', () => {
  it('are these when nobody names them', () => {
    expect(DEFAULT_POLICIES).toEqual({
      start: 'event-day',
      firstDay: 'excluded',
      lieuOrSwappedDay: 'rolls',
      workedWeekend: 'stays',
      withoutHolidays: 'named',
    });
  });

  it('a last day on a swapped weekday or in lieu of a holiday rolls, unless it is read not to', () => {
    expect(on('2026-08-06', 25, 'day', { lieuOrSwappedDay: 'stays' })).toBe('2026-08-31');
    expect(on('2026-04-07', 20, 'day')).toBe('2026-04-28'); // 27 April, in lieu of the Hùng Kings
    expect(on('2026-04-07', 20, 'day', { lieuOrSwappedDay: 'stays' })).toBe('2026-04-27');
    // A holiday the law names is no matter of reading.
    expect(on('2026-10-30', 25, 'day', { lieuOrSwappedDay: 'stays' })).toBe('2026-11-25');
  });

  it('a last day on a worked Saturday stays, unless it is read as a weekend', () => {
    expect(on('2026-08-07', 15, 'day', { workedWeekend: 'rolls' })).toBe('2026-08-24');
    // Neither does a term then roll on to one: Friday 2 January 2026 is off, Saturday the 10th is worked.
    const calendar = orThrow(calendarWith({ off: [isoDate('2026-01-09')] }));
    const term: TermToCount = { from: isoDate('2025-12-30'), length: 10, unit: 'day' };
    expect(orThrow(termEnd(term, {}, calendar)).on).toBe('2026-01-10');
    expect(orThrow(termEnd(term, { workedWeekend: 'rolls' }, calendar)).on).toBe('2026-01-12');
  });

  it('a practice counts the first day too', () => {
    // An act signed on 25 February 2026, in force "ten days after": printed as 6 March, by the code 7 March, a Saturday.
    expect(end('2026-02-25', 10, 'day', { firstDay: 'counted' })).toMatchObject({ on: '2026-03-06' });
    expect(end('2026-02-25', 10, 'day')).toMatchObject({ lastCounted: '2026-03-07', on: '2026-03-09' });
    expect(on('2026-11-23', 2, 'working-day', { firstDay: 'counted' })).toBe('2026-11-25');
    expect(on('2026-11-22', 2, 'working-day', { firstDay: 'counted' })).toBe('2026-11-25');
  });

  it.each([
    ['2026-01-15', 1, '2026-02-14'],
    ['2026-03-01', 1, '2026-03-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-28', 1, '2026-02-27'],
  ])('with the first day counted, %s and %i month is counted to %s', (from, length, counted) => {
    expect(end(from, length, 'month', { firstDay: 'counted' })).toMatchObject({ lastCounted: counted });
  });

  it('an act received late in the day may count from the next working day', () => {
    const late = { start: 'next-working-day' } as const;
    expect(on('2026-11-20', 5, 'working-day', late)).toBe('2026-12-01');
    expect(on('2026-11-20', 7, 'day', late)).toBe('2026-11-30');
    expect(end('2026-11-20', 7, 'day', late).trace[0]?.from).toBe('2026-11-24');
  });
});

describe('what a term rests on', () => {
  it('cites the civil code and the table, and is no better than its weakest ground', () => {
    const term = end('2026-06-01', 25, 'day');
    expect(term.basis).toEqual([
      { rule: 'calendar.civil-code', provision: '91/2015/QH13, điều 145 khoản 1', confidence: 'summary' },
      {
        rule: 'counting.first-day',
        provision: expect.stringContaining('91/2015/QH13, điều 147') as string,
        confidence: 'text',
        force: { from: '2017-01-01', before: null },
      },
      {
        rule: 'counting.last-day',
        provision: expect.stringContaining('91/2015/QH13, điều 148') as string,
        confidence: 'text',
        force: { from: '2017-01-01', before: null },
      },
      { rule: 'calendar.holidays', provision: 'Bảng ngày nghỉ lễ, tết, bản 2026-11-22', confidence: 'text' },
    ]);
    expect(term.confidence).toBe('summary');
  });

  it('names the five-day week and the want of a definition for working days', () => {
    expect(rules(end('2026-06-01', 5, 'working-day'))).toEqual([
      'calendar.civil-code',
      'counting.first-day',
      'counting.weekly-rest',
      'counting.plain-days',
      'calendar.holidays',
    ]);
  });

  it.each([
    ['2026-08-06', 25, 'day', {}, 'calendar.lieu-or-swapped-day'],
    ['2026-08-06', 25, 'day', { lieuOrSwappedDay: 'stays' }, 'calendar.lieu-or-swapped-day'],
    ['2026-08-07', 15, 'day', {}, 'calendar.worked-weekend'],
    ['2026-08-07', 15, 'day', { workedWeekend: 'rolls' }, 'calendar.worked-weekend'],
    ['2026-06-01', 25, 'day-without-holidays', {}, 'calendar.without-holidays'],
    ['2026-06-01', 25, 'day', { start: 'next-working-day' }, 'calendar.late-receipt'],
    ['2026-06-01', 25, 'day', { firstDay: 'counted' }, 'practice'],
  ] as const)('marks a reading it turns on as an assumption: %s, %i %s, %o', (from, length, unit, policies, rule) => {
    const term = end(from, length, unit, policies);
    expect(term.basis.find((b) => b.rule === rule)?.confidence).toBe('assumption');
    expect(term.confidence).toBe('assumption');
  });

  it('cites what a reading reads', () => {
    const provision = (term: TermEnd, rule: string) => term.basis.find((b) => b.rule === rule)?.provision;
    expect(provision(end('2026-08-06', 25, 'day'), 'calendar.lieu-or-swapped-day')).toBe(
      '91/2015/QH13, điều 148 khoản 5',
    );
    expect(provision(end('2026-08-07', 15, 'day'), 'calendar.worked-weekend')).toBe('91/2015/QH13, điều 148 khoản 5');
    const without = end('2026-06-01', 25, 'day-without-holidays');
    expect(provision(without, 'calendar.without-holidays')).toBe('45/2019/QH14, điều 112 khoản 1');
    expect(rules(without)).toContain('counting.last-day');
    expect(rules(end('2026-06-01', 1, 'month'))).toEqual(rules(end('2026-06-01', 25, 'day')));
    expect(rules(end('2026-06-01', 1, 'year'))).toContain('counting.last-day');
  });

  it('says nothing of a reading it does not turn on', () => {
    const readings: Policies = {
      lieuOrSwappedDay: 'stays',
      workedWeekend: 'rolls',
      withoutHolidays: 'named-and-in-lieu',
    };
    expect(rules(end('2026-06-01', 25, 'day', readings))).toEqual(rules(end('2026-06-01', 25, 'day')));
    expect(rules(end('2026-06-01', 25, 'day', { firstDay: 'counted' }))).not.toContain('counting.first-day');
  });

  it('names the documents a late start rests on', () => {
    const { basis } = end('2026-06-01', 25, 'day', { start: 'next-working-day', firstDay: 'counted' });
    expect(basis.slice(1, 3).map(({ provision }) => provision)).toEqual([
      '61/2018/NĐ-CP, điều 18 khoản 2-3',
      'Tính cả ngày đầu tiên của thời hạn',
    ]);
  });

  it('is provisional where it counts over a day that no notice had announced', () => {
    expect(end('2027-04-14', 5, 'working-day').provisional?.map(({ day }) => day)).toEqual(['2027-04-16']);
    expect(end('2027-04-16', 5, 'working-day')).not.toHaveProperty('provisional'); // the first day is not counted
    expect(end('2027-04-14', 1, 'working-day')).not.toHaveProperty('provisional'); // ends before it
    expect(end('2027-04-28', 2, 'working-day').provisional?.map(({ day }) => day)).toEqual(['2027-05-03']);
  });

  it('in plain days is provisional only where it ends on such a day', () => {
    // To 30 April, and on to 4 May, over the 3rd.
    expect(end('2027-04-10', 20, 'day').provisional?.map(({ day }) => day)).toEqual(['2027-05-03']);
    expect(end('2027-04-10', 6, 'day').provisional?.map(({ day }) => day)).toEqual(['2027-04-16']);
    expect(end('2027-04-10', 7, 'day')).not.toHaveProperty('provisional');
    expect(end('2027-04-01', 20, 'day')).not.toHaveProperty('provisional');
  });

  it('with a late start, is provisional too where the start moved over such a day', () => {
    const term = end('2027-04-15', 30, 'day', { start: 'next-working-day' });
    expect(term.provisional?.map(({ day }) => day)).toContain('2027-04-16');
  });

  it('grades the table by the days it looked at', () => {
    const table = (term: TermEnd) => term.basis.find(({ rule }) => rule === 'calendar.holidays');
    expect(table(end('2023-01-18', 5, 'working-day'))?.confidence).toBe('summary'); // the lunar new year of 2023
    expect(table(end('2023-01-18', 30, 'day'))?.confidence).toBe('text'); // looked at its last day only
    expect(table(end('2018-04-24', 2, 'working-day'))?.confidence).toBe('assumption');
    expect(table(end('2026-11-16', 4, 'working-day'))).not.toHaveProperty('beyondChecked');
    expect(table(end('2026-11-16', 5, 'working-day'))?.beyondChecked).toBe(true);
  });

  it('takes the word of the caller for an assumption', () => {
    const calendar = orThrow(calendarWith({ off: [isoDate('2026-06-05')] }));
    const term = (length: number) =>
      orThrow(termEnd({ from: isoDate('2026-06-01'), length, unit: 'working-day' }, {}, calendar));
    expect(term(5)).toMatchObject({ on: '2026-06-09', confidence: 'assumption' });
    expect(term(5).basis.at(-1)).toEqual({
      rule: 'practice',
      provision: 'Ngày nghỉ, ngày làm việc do người dùng cung cấp',
      confidence: 'assumption',
    });
    expect(rules(term(3))).not.toContain('practice');
    const after = termEnd({ from: isoDate('2026-06-05'), length: 3, unit: 'working-day' }, {}, calendar);
    expect(rules(orThrow(after))).not.toContain('practice');
  });
});

describe('a term that cannot be counted', () => {
  const problems = (from: string, length: number, unit: Unit, policies?: Policies) => {
    const result = termEnd({ from: isoDate(from), length, unit }, policies);
    if (result.ok) return result.value.on;
    expect(result.problems.map(({ severity }) => severity)).toEqual(['error']);
    return result.problems.map(({ code, params, path }) => ({ code, params, path }));
  };
  const covered = { from: '2015-01-01', before: '2028-01-01' };
  const beyond = (day: string, lastDay?: string) => [
    {
      code: 'calendar.beyond-table',
      params: { day, covered, ...(lastDay === undefined ? {} : { lastDay }) },
      path: undefined,
    },
  ];

  it('says where the count ends even when the calendar ends before it', () => {
    expect(problems('2026-11-24', 24, 'month')).toEqual(beyond('2028-11-24', '2028-11-24'));
    expect(problems('2027-12-30', 1, 'day')).toBe('2027-12-31');
    expect(problems('2027-12-30', 2, 'day')).toEqual(beyond('2028-01-01', '2028-01-01'));
    expect(problems('2027-12-30', 1, 'working-day')).toBe('2027-12-31');
    expect(problems('2027-12-30', 2, 'working-day')).toEqual(beyond('2028-01-01'));
    expect(problems('2027-12-30', 1, 'day-without-holidays')).toBe('2027-12-31');
    expect(problems('2027-12-30', 2, 'day-without-holidays')).toEqual(beyond('2028-01-01'));
  });

  it('says so where only the next working day is out of the calendar', () => {
    const calendar = orThrow(calendarWith({ off: [isoDate('2027-12-31')] }));
    const result = termEnd({ from: isoDate('2027-12-30'), length: 1, unit: 'day' }, {}, calendar);
    expect(result.ok ? null : result.problems[0].params).toEqual({ day: '2028-01-01', covered, lastDay: '2027-12-31' });
  });

  it.each(['2028-01-01', '9999-12-31'])('does not start on %s', (from) => {
    for (const unit of ['day', 'working-day', 'day-without-holidays', 'month', 'year'] as const) {
      expect(problems(from, 1, unit)).toEqual(beyond(from));
    }
    expect(problems(from, 1, 'day', { start: 'next-working-day' })).toEqual(beyond(from));
  });

  it('starts in the last day of the calendar and finds no end there', () => {
    expect(problems('2027-12-31', 1, 'working-day')).toEqual(beyond('2028-01-01'));
    expect(problems('2027-12-31', 1, 'day')).toEqual(beyond('2028-01-01', '2028-01-01'));
  });

  it('is not counted by the code of 2015 when it starts before 2017', () => {
    expect(problems('2016-12-31', 5, 'day')).toEqual([
      {
        code: 'law.no-rule-in-force',
        params: { rule: 'counting.first-day', on: '2016-12-31', question: 'counting-before-2017' },
        path: undefined,
      },
    ]);
    expect(problems('2016-12-31', 5, 'day', { firstDay: 'counted' })).toMatchObject([
      { params: { rule: 'counting.last-day' } },
    ]);
    expect(problems('2017-01-01', 5, 'day')).toBe('2017-01-06');
  });

  it.each([
    [0, 'day', 9999],
    [-1, 'day', 9999],
    [1.5, 'working-day', 9999],
    [Number.NaN, 'day-without-holidays', 9999],
    [10_000, 'day', 9999],
    [1201, 'month', 1200],
    [101, 'year', 100],
  ] as const)('of %d (%s) is refused', (length, unit, most) => {
    expect(problems('2026-01-05', length, unit)).toEqual([
      { code: 'calendar.bad-length', params: { length: String(length), least: 1, most }, path: ['length'] },
    ]);
  });

  it.each([
    [9999, 'day'],
    [1200, 'month'],
    [100, 'year'],
  ] as const)('of %d (%s), the longest, is counted though it ends beyond the calendar', (length, unit) => {
    expect(problems('2026-01-05', length, unit)).toMatchObject([{ code: 'calendar.beyond-table' }]);
  });
});
