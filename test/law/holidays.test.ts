import { getLunarDate, getSolarDate } from '@dqcai/vn-lunar';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/core/index.js';
import { holidayEdition, holidays, HOLIDAYS_CHECKED_ON, HOLIDAYS_COVERED, type Holiday } from '../../src/law/index.js';

const years = Array.from({ length: 13 }, (_, i) => 2015 + i);
const inYear = (year: number): Holiday[] => holidays.filter(({ day }) => day.startsWith(String(year)));
const named = (year: number, name: string): string[] =>
  inYear(year)
    .filter((row) => row.name.startsWith(name))
    .map(({ day }) => day);
const pad = (n: number): string => String(n).padStart(2, '0');
const text = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${year}-${pad(month)}-${pad(day)}`;

describe('the table of days off', () => {
  it('has every row of the sources: 192, of them nine worked Saturdays', () => {
    expect(holidays).toHaveLength(192);
    expect(holidays.filter(({ kind }) => kind === 'work')).toHaveLength(9);
  });

  it('lists each day once, oldest first, and every day exists', () => {
    const days = holidays.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.filter((day) => !isIsoDate(day))).toEqual([]);
  });

  it('lies within the years it covers, but for the Saturday of 2014 worked for 2 January 2015', () => {
    const outside = holidays.filter(({ day }) => day < HOLIDAYS_COVERED.from || day >= HOLIDAYS_COVERED.before);
    expect(outside.map(({ day, kind }) => [day, kind])).toEqual([['2014-12-27', 'work']]);
  });

  it('says how each row is known, in the words of the sources and in the grades of the law', () => {
    const count = (evidence: string): number => holidays.filter((row) => row.evidence === evidence).length;
    expect(['official', 'press', 'secondary', 'computed'].map(count)).toEqual([108, 70, 10, 4]);
    const grade = (confidence: string): number => holidays.filter((row) => row.confidence === confidence).length;
    expect(['text', 'summary', 'assumption'].map(grade)).toEqual([108, 80, 4]);
  });

  it('names a document and a page for every row', () => {
    expect(
      holidays.filter(({ document, url, name }) => document === '' || name === '' || !/^https?:/.test(url)),
    ).toEqual([]);
  });

  it('says of three days of 2027 that no notice was known', () => {
    const open = holidays.filter(({ unannounced }) => unannounced === true).map(({ day }) => day);
    expect(open).toEqual(['2027-04-16', '2027-05-03', '2027-11-24']);
  });

  it('has an edition of its own', () => {
    expect([holidayEdition, HOLIDAYS_CHECKED_ON]).toEqual(['2026-11-22', '2026-11-22']);
  });
});

describe('the law of days off, seen in the table', () => {
  it.each(years)('gives five days of the lunar new year in %i, one after another', (year) => {
    const days = inYear(year).filter(({ reason }) => reason === 'tet-choice');
    expect(days).toHaveLength(5);
    const span = Date.parse(days[4]?.day ?? '') - Date.parse(days[0]?.day ?? '');
    expect(span / 86_400_000).toBe(4);
  });

  it.each(years)('gives the National Day one day to 2020 and two from 2021, neighbours (%i)', (year) => {
    const days = named(year, 'Quốc khánh');
    expect(days).toHaveLength(year < 2021 ? 1 : 2);
    expect(days).toContain(`${year}-09-02`);
    const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
    expect((Date.parse(last) - Date.parse(first)) / 86_400_000).toBe(year < 2021 ? 0 : 1);
  });

  it.each(years)('gives the Day of Culture from 2026 on (%i)', (year) => {
    expect(named(year, 'Ngày Văn hóa')).toEqual(year < 2026 ? [] : [`${year}-11-24`]);
  });

  it.each(years)('gives every holiday on a weekend one day in lieu (%i)', (year) => {
    const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    const rows = inYear(year).filter(({ kind }) => kind === 'off');
    const onWeekend = rows.filter(({ day, reason }) => reason !== 'swap' && isWeekend(day));
    const inLieu = rows.filter(({ reason }) => reason === 'in-lieu');
    expect(inLieu).toHaveLength(onWeekend.length);
    expect(inLieu.filter(({ day }) => isWeekend(day))).toEqual([]);
  });

  it.each([
    ['2015-01-02', '2014-12-27'],
    ['2015-02-16', '2015-02-14'],
    ['2015-04-29', '2015-04-25'],
    ['2018-12-31', '2019-01-05'],
    ['2019-04-29', '2019-05-04'],
    ['2024-04-29', '2024-05-04'],
    ['2025-05-02', '2025-04-26'],
    ['2026-01-02', '2026-01-10'],
    ['2026-08-31', '2026-08-22'],
  ])('swaps %s for the Saturday %s', (off, worked) => {
    const swaps = holidays.filter(({ reason }) => reason === 'swap');
    expect(swaps).toHaveLength(18);
    expect(swaps.find(({ day }) => day === off)?.kind).toBe('off');
    expect(swaps.find(({ day }) => day === worked)?.kind).toBe('work');
    expect(new Date(`${worked}T00:00:00Z`).getUTCDay()).toBe(6);
  });
});

describe('the lunar days of the table, against two calendars that know nothing of it', () => {
  const vietnam = new Holidays('VN');
  const byRule = (year: number, rule: string): string =>
    vietnam
      .getHolidays(year)
      .find((holiday) => holiday.rule === rule)
      ?.date.slice(0, 10) ?? '';

  it.each(years)('puts the first day of the lunar year %i where both put it', (year) => {
    const [first] = named(year, 'Tết Âm lịch (mùng 1 ');
    expect(first).toBe(text(getSolarDate(1, 1, year)));
    expect(first).toBe(byRule(year, 'vietnamese 1-0-1'));
  });

  it.each(years)('puts the anniversary of the Hùng Kings of %i where both put it', (year) => {
    const [day] = named(year, 'Ngày Giỗ Tổ Hùng Vương');
    expect(day).toBe(text(getSolarDate(10, 3, year)));
    expect(day).toBe(byRule(year, 'vietnamese 3-0-10'));
  });

  it('calls every day of the lunar new year by its lunar date', () => {
    const days = holidays.filter(({ reason }) => reason === 'tet-choice');
    const lunarDay = ({ name }: Holiday): number => Number(/(\d+) tháng|mùng (\d)/.exec(name)?.slice(1).find(Boolean));
    const month = ({ name }: Holiday): number => (name.includes('Chạp') ? 12 : 1);
    for (const row of days) {
      const [y = 0, m = 0, d = 0] = row.day.split('-').map(Number);
      const lunar = getLunarDate(d, m, y);
      expect([row.day, lunar.day, lunar.month]).toEqual([row.day, lunarDay(row), month(row)]);
    }
  });
});
