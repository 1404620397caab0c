import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, isLegalDate, legalDate, windowOf } from '../../src/core/index.js';
import { readLegalDate } from '../../src/intake/index.js';
import { formatLegalDate } from '../../src/messages/index.js';
import { codeOf, told } from './reading.js';

const valueOf = (text: string, published?: string): unknown => {
  const result = readLegalDate(text, published === undefined ? {} : { published: isoDate(published) });
  return result.ok ? result.value.value : result.problems[0].code;
};

describe('dates as papers print them', () => {
  it.each([
    ['15-6-2018', '2018-06-15'],
    ['15.6.2018', '2018-06-15'],
    ['ngày 14/11/2019', '2019-11-14'],
    ['ngày 14 tháng 11 năm 2019', '2019-11-14'],
    ['14 November 2019', '2019-11-14'],
    ['Nov 14, 2019', '2019-11-14'],
    ['3rd of June 2020', '2020-06-03'],
    ['2019-5-7', '2019-05-07'],
    ['2019-5', '2019-05'],
    ['2020Q3', '2020-Q3'],
    ['2022H2', '2022-H2'],
    ['2019-11-14', '2019-11-14'],
    ['tháng 5/2018', '2018-05'],
    ['tháng 5 năm 2018', '2018-05'],
    ['T5/2018', '2018-05'],
    ['05/2018', '2018-05'],
    ['May 2018', '2018-05'],
    ['quý IV/2019', '2019-Q4'],
    ['Quý IV/ 2019', '2019-Q4'],
    ['quý 3 năm 2019', '2019-Q3'],
    ['Q1 2020', '2020-Q1'],
    ['6 tháng đầu năm 2022', '2022-H1'],
    ['sáu tháng cuối năm 2022', '2022-H2'],
    ['nửa đầu năm 2022', '2022-H1'],
    ['second half of 2022', '2022-H2'],
    ['năm 2018', '2018'],
    ['2018', '2018'],
    ['quý III/2018 đến quý IV/2020', '2018-Q3/2020-Q4'],
    ['giai đoạn 2018-2020', '2018/2020'],
    ['từ năm 2018 đến năm 2020', '2018/2020'],
    ['6/2018 - 12/2019', '2018-06/2019-12'],
    ['chậm nhất trong quý I/2025', '../2025-Q1'],
    ['chậm nhất ngày 15/6/2018', '../2018-06-15'],
    ['đến hết năm 2025', '../2025'],
    ['từ quý I/2020', '2020-Q1/..'],
    ['11/4/2024 (theo báo)', '2024-04-11'],
    ['không rõ ngày', '..'],
  ])('%s is %s', (text, date) => {
    expect(valueOf(text)).toBe(date);
    expect(valueOf(text.normalize('NFD'))).toBe(date);
    expect(valueOf(text.toUpperCase())).toBe(date);
  });

  it('puts the day before the month, and says so where the other order would do', () => {
    expect(told(readLegalDate('5/6/2018'))).toEqual({ value: '2018-06-05', assumed: ['day-first'] });
    expect(told(readLegalDate('5/5/2018'))).toEqual({ value: '2018-05-05', assumed: [] });
    expect(told(readLegalDate('13/6/2018'))).toEqual({ value: '2018-06-13', assumed: [] });
    expect(told(readLegalDate('6/13/2018'))).toEqual({ code: 'intake.no-such-day', text: '6/13/2018' });
  });

  it('keeps the whole period whose end is named, and says what it dropped', () => {
    expect(told(readLegalDate('cuối quý 1/2012'))).toEqual({ value: '2012-Q1', assumed: ['part-dropped'] });
    expect(told(readLegalDate('đầu năm 2020'))).toEqual({ value: '2020', assumed: ['part-dropped'] });
    expect(told(readLegalDate('early 2020'))).toEqual({ value: '2020', assumed: ['part-dropped'] });
  });

  it('does not count the day into what is before it', () => {
    expect(told(readLegalDate('trước 30/6/2018'))).toEqual({ value: '../2018-06-29', assumed: ['before-excludes'] });
    expect(valueOf('trước quý I/2020')).toBe('../2019-12-31');
  });

  it.each(['30/2/2023', '29/2/2023', '31/4/2020', '13/2018', '0/5/2018', '1/1/1899', 'ngày 32/1/2020'])(
    'refuses %s as no day of the calendar',
    (text) => {
      expect(codeOf(readLegalDate(text))).toBe('intake.no-such-day');
    },
  );

  it('says what is missing of a date that is none', () => {
    expect(told(readLegalDate('April 11'))).toEqual({
      code: 'intake.incomplete-date',
      text: 'April 11',
      missing: ['year'],
    });
    expect(told(readLegalDate('25日'))).toEqual({
      code: 'intake.incomplete-date',
      text: '25日',
      missing: ['year', 'month'],
    });
    expect(told(readLegalDate('quý 3'))).toMatchObject({ missing: ['year'] });
    for (const text of ['21/7', 'ngày 21 tháng 7', '21 July', 'July 21st', 'July', 'tháng 7', '6 tháng đầu năm'])
      expect(told(readLegalDate(text))).toEqual({ code: 'intake.incomplete-date', text, missing: ['year'] });
    expect(told(readLegalDate('11 April (year not stated)'))).toMatchObject({ missing: ['year'] });
  });

  it.each(['1/2/18', 'undated article', 'quý 5/2020', '2020-2018', 'quý III, IV/2020', 'sắp tới'])(
    'refuses %s',
    (text) => {
      expect(codeOf(readLegalDate(text))).toBe('intake.unreadable');
    },
  );
});

describe('dates that count from the day of their paper', () => {
  it.each([
    ['quý 3 năm nay', '2018-10-01', '2018-Q3'],
    ['năm ngoái', '2018-10-01', '2017'],
    ['năm tới', '2018-10-01', '2019'],
    ['this year', '2018-10-01', '2018'],
    ['last year', '2018-10-01', '2017'],
    ['tháng này', '2018-10-01', '2018-10'],
    ['hôm nay', '2018-10-01', '2018-10-01'],
    ['today', '2018-10-01', '2018-10-01'],
    ['tháng trước', '2018-01-15', '2017-12'],
    ['tháng này, ngày 3 hôm qua', '2018-01-01', 'intake.unreadable'],
    ['hôm qua', '2018-01-01', '2017-12-31'],
    ['Ngày 20/7 vừa qua', '2017-07-20', '2017-07-20'],
    ['Ngày 20/7 vừa qua', '2017-07-19', '2016-07-20'],
  ])('%s, published %s, is %s', (text, published, date) => {
    expect(valueOf(text, published)).toBe(date);
    expect(valueOf(text)).toMatch(/^intake\.relative-date$/);
  });

  it('says that it used that day', () => {
    expect(told(readLegalDate('năm nay', { published: isoDate('2018-10-01') }))).toEqual({
      value: '2018',
      assumed: ['from-publication'],
    });
  });

  it('does not put a year where no word counts from that day', () => {
    expect(valueOf('April 11', '2024-05-01')).toBe('intake.incomplete-date');
  });
});

describe('any text', () => {
  it('is answered with a date or a code', () => {
    const words = fc.constantFrom(
      'quý',
      'IV',
      '/',
      '2019',
      '-',
      'ngày',
      '14',
      'đến',
      'năm',
      'nay',
      ' ',
      'tháng',
      '5',
      'trước',
      '(',
      'cuối',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.array(words, { maxLength: 16 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const result = readLegalDate(any, { published: isoDate('2020-03-31') });
        expect(result.ok ? isLegalDate(result.value.value) : result.problems[0].code.startsWith('intake.')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused unread when it is a megabyte', () => {
    expect(codeOf(readLegalDate('quý '.repeat(250_000)))).toBe('intake.too-long');
    expect(codeOf(readLegalDate('1-'.repeat(500_000)))).toBe('intake.too-long');
  });
});

describe('what the library writes it reads', () => {
  const year = fc.integer({ min: 1900, max: 9999 });
  const piece = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
    fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-H${h}`),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
  );
  const date = fc.oneof(
    piece,
    piece.map((p) => `../${p}`),
    piece.map((p) => `${p}/..`),
    fc
      .tuple(piece, piece)
      .map(([a, b]) => `${a}/${b}`)
      .filter(isLegalDate),
    fc.constant('..'),
  );

  it.each(['vi', 'en'] as const)('in %s', (language) => {
    fc.assert(
      fc.property(date, (text) => {
        const given = legalDate(text);
        const result = readLegalDate(formatLegalDate(given, language));
        expect(result.ok && windowOf(result.value.value)).toEqual(windowOf(given));
        expect(result.ok && result.value.value).toBe(given);
      }),
      { numRuns: 500 },
    );
  });
});
