import { describe, expect, it } from 'vitest';
import { isWorkingDay, officialCalendar, workingDaysBetween } from '../../src/calendar/index.js';
import { isoDate, orThrow } from '../../src/core/index.js';
import { days, weekdayOf, worksByHand } from './by-hand.js';

const answer = (day: string) => orThrow(isWorkingDay(isoDate(day)));

describe('the official working days, year by year', () => {
  // Weekdays, weekdays off, Saturdays worked, working days: counted by script from the notices of each year.
  it.each([
    [2015, 261, 13, 2, 250],
    [2016, 261, 10, 0, 251],
    [2017, 260, 10, 0, 250],
    [2018, 261, 11, 0, 250],
    [2019, 261, 11, 2, 252],
    [2020, 262, 10, 0, 252],
    [2021, 261, 11, 0, 250],
    [2022, 260, 11, 0, 249],
    [2023, 260, 11, 0, 249],
    [2024, 262, 12, 1, 251],
    [2025, 261, 12, 1, 250],
    [2026, 261, 14, 2, 249],
    [2027, 261, 12, 0, 249],
  ])(
    '%i has %i weekdays, %i of them off, %i Saturdays worked: %i working days',
    (year, weekdays, off, saturdays, work) => {
      const all = days(`${year}-01-01`, `${year + 1}-01-01`).map((day) => ({ ...answer(day), day }));
      const isWeekday = ({ day }: { day: string }): boolean => weekdayOf(day) >= 1 && weekdayOf(day) <= 5;
      expect(all.filter(isWeekday)).toHaveLength(weekdays);
      expect(all.filter((a) => isWeekday(a) && !a.working)).toHaveLength(off);
      expect(all.filter((a) => !isWeekday(a) && a.working)).toHaveLength(saturdays);
      expect(all.filter((a) => a.working)).toHaveLength(work);
      // From the eve, which is not counted itself; the first year has no eve in the table, but begins with a day off.
      const eve = isoDate(year === 2015 ? '2015-01-01' : `${year - 1}-12-31`);
      expect(orThrow(workingDaysBetween(eve, isoDate(`${year}-12-31`)))).toBe(work);
    },
  );

  it('covers 2015 to 2027 and knows its edition', () => {
    expect(officialCalendar.covered).toEqual({ from: '2015-01-01', before: '2028-01-01' });
    expect(officialCalendar.edition).toBe('2026-11-22');
  });
});

describe('single days of 2026 and 2027', () => {
  it.each([
    ['2026-01-02', false, 'swap'],
    ['2026-01-10', true, 'swap'],
    ['2026-08-22', true, 'swap'],
    ['2026-08-31', false, 'swap'],
    ['2026-09-01', false, 'statutory'],
    ['2026-09-03', true, 'weekday'],
    ['2026-11-23', true, 'weekday'],
    ['2026-11-24', false, 'statutory'],
    ['2026-11-25', true, 'weekday'],
    ['2026-11-28', false, 'weekend'],
    ['2027-02-03', true, 'weekday'],
    ['2027-02-04', false, 'tet-choice'],
    ['2027-02-06', false, 'tet-choice'],
    ['2027-02-08', false, 'tet-choice'],
    ['2027-02-09', false, 'in-lieu'],
    ['2027-02-10', false, 'in-lieu'],
    ['2027-02-11', true, 'weekday'],
    ['2027-09-02', false, 'statutory'],
    ['2027-09-03', false, 'statutory'],
    ['2025-11-24', true, 'weekday'],
  ])('%s: working %s, because it is a %s', (day, working, because) => {
    const found = answer(day);
    expect([found.working, found.because]).toEqual([working, because]);
  });

  it('says whether the day is a weekend and shows the row of the table', () => {
    expect(answer('2026-08-22')).toMatchObject({ weekend: true, holiday: { day: '2026-08-22', kind: 'work' } });
    expect(answer('2026-08-24')).toMatchObject({ weekend: false });
    expect(answer('2026-08-24')).not.toHaveProperty('holiday');
  });
});

describe('how surely a day is known', () => {
  const table = (day: string) => answer(day).basis[0];

  it('grades the day by its row, and a day without a row by the rule of Monday to Friday', () => {
    expect(table('2026-09-02')).toEqual({
      rule: 'calendar.holidays',
      provision: 'Bảng ngày nghỉ lễ, tết, bản 2026-11-22',
      confidence: 'text',
    });
    expect(table('2015-02-19').confidence).toBe('summary');
    expect(table('2018-04-25').confidence).toBe('assumption');
    expect(table('2018-04-26').confidence).toBe('text');
  });

  it('says that a swap published after the edition could change any later day, and no earlier one', () => {
    expect(table('2026-11-22')).not.toHaveProperty('beyondChecked');
    expect(table('2026-11-23').beyondChecked).toBe(true);
  });

  it('calls provisional what no notice had announced, and only that', () => {
    expect(answer('2027-04-16').provisional).toEqual([
      { day: '2027-04-16', reason: 'computed', name: 'Ngày Giỗ Tổ Hùng Vương (10/3 âm lịch)' },
    ]);
    expect(answer('2027-05-03').provisional?.[0]?.reason).toBe('computed');
    expect(answer('2027-11-24').provisional?.[0]?.reason).toBe('unannounced');
    // Computed as well, but long past; and announced, though seen at second hand.
    for (const day of ['2018-04-25', '2021-04-21', '2026-11-24', '2027-02-04', '2027-05-04']) {
      expect(answer(day)).not.toHaveProperty('provisional');
    }
  });
});

describe('days outside the table', () => {
  it.each(['2014-12-27', '2014-12-31', '2028-01-01', '9999-12-31', '1900-01-01'])(
    'refuses to guess about %s',
    (day) => {
      expect(isWorkingDay(isoDate(day))).toStrictEqual({
        ok: false,
        problems: [
          {
            code: 'calendar.beyond-table',
            severity: 'error',
            params: { day, covered: { from: '2015-01-01', before: '2028-01-01' } },
          },
        ],
      });
    },
  );

  it('answers for the first and the last day of the table', () => {
    expect([answer('2015-01-01').because, answer('2027-12-31').because]).toEqual(['statutory', 'weekday']);
  });

  it('agrees with a wall calendar on every day', () => {
    const all = days('2015-01-01', '2028-01-01');
    expect(all).toHaveLength(4748);
    expect(all.filter((day) => answer(day).working !== worksByHand(day))).toEqual([]);
  });
});
