import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dong, hectares, percent } from '../../src/core/index.js';
import { MARK_RULES, readQuantity, type QuantityContext, type QuantityKind } from '../../src/intake/index.js';
import { formatDong, formatHectares, formatPercent } from '../../src/messages/index.js';
import { codeOf, told } from './reading.js';

const valueOf = (text: string, kind: QuantityKind, context?: QuantityContext): unknown => {
  const result = readQuantity(text, kind, context);
  return result.ok ? result.value.value : result.problems[0].code;
};

describe('commas and dots', () => {
  it.each([
    ['37,78 ha', '37.78'],
    ['37.78 ha', '37.78'],
    ['5,7285 ha', '5.7285'],
    ['0,234 ha', '0.234'],
    ['1234,567 ha', '1234.567'],
    ['28.997,5 ha', '28997.5'],
    ['28,997.5 ha', '28997.5'],
    ['1.234.567 ha', '1234567'],
    ['1 234,5 ha', '1234.5'],
  ])('are decided by the shape of %s', (text, value) => {
    expect(told(readQuantity(text, 'area'))).toEqual({ value, unit: 'ha', assumed: [] });
  });

  it('takes a lone comma before three digits for decimals in Vietnamese text, and says so', () => {
    expect(told(readQuantity('70,262 ha', 'area'))).toEqual({ value: '70.262', unit: 'ha', assumed: ['decimal-mark'] });
    expect(told(readQuantity('756,541 tỷ đồng', 'money'))).toEqual({
      value: '756541000000',
      unit: 'VND',
      assumed: ['decimal-mark'],
    });
  });

  it('gives both readings of a lone dot before three digits', () => {
    expect(told(readQuantity('1.234 ha', 'area'))).toEqual({
      code: 'intake.ambiguous',
      expected: 'area',
      text: '1.234 ha',
      readings: ['1.234', '1234'],
    });
    expect(codeOf(readQuantity('trên 1.100 tỷ đồng', 'money'))).toBe('intake.ambiguous');
  });

  it('gives both readings where one of two marks is wrong', () => {
    expect(told(readQuantity('1.048.19 ha', 'area'))).toMatchObject({ readings: ['1048.19', '104819'] });
  });

  it('reads a lone mark the English way among English words', () => {
    expect(told(readQuantity('1,234 hectares', 'area'))).toEqual({
      value: '1234',
      unit: 'ha',
      assumed: ['thousands-mark'],
    });
    expect(told(readQuantity('1.108 trillion VND', 'money'))).toEqual({
      value: '1108000000000',
      unit: 'VND',
      assumed: ['decimal-mark'],
    });
  });

  it('assumes thousands of square metres', () => {
    expect(told(readQuantity('395.920m2', 'area'))).toEqual({
      value: '39.592',
      unit: 'ha',
      assumed: ['thousands-mark'],
    });
    expect(valueOf('149,974 m²', 'area')).toBe('14.9974');
    expect(valueOf('149,97 m2', 'area')).toBe('0.014997');
  });

  it('is sure of thousands where things are whole', () => {
    expect(told(readQuantity('60.000 lao động', 'count'))).toEqual({ value: 60000, unit: 'workers', assumed: [] });
    expect(told(readQuantity('454.000 đồng', 'money'))).toEqual({ value: '454000', unit: 'VND', assumed: [] });
  });

  it('takes a share for a share, since a thousand percent is none', () => {
    expect(told(readQuantity('62.055%', 'percent'))).toEqual({ value: '62.055', unit: '%', assumed: ['decimal-mark'] });
  });

  it('is in no doubt when the caller knows the mark', () => {
    expect(told(readQuantity('1.234 ha', 'area', { decimalMark: ',' }))).toEqual({
      value: '1234',
      unit: 'ha',
      assumed: [],
    });
    expect(valueOf('1.234 ha', 'area', { decimalMark: '.' })).toBe('1.234');
    expect(valueOf('1.234,5 ha', 'area', { decimalMark: '.' })).toBe('intake.unreadable');
    expect(valueOf('12.34 ha', 'area', { decimalMark: ',' })).toBe('intake.unreadable');
    expect(valueOf('1,234 ha', 'area', { decimalMark: ',' })).toBe('1.234');
  });

  it('tells its rule as a table that names every class', () => {
    expect(MARK_RULES.vietnamese).toEqual({ ',': 'decimal', '.': 'ambiguous' });
    expect(Object.keys(MARK_RULES).sort()).toEqual(['english', 'share', 'small', 'vietnamese', 'whole']);
  });

  it('drops a space after a mark and says so', () => {
    expect(told(readQuantity('667, 25 ha', 'area'))).toEqual({
      value: '667.25',
      unit: 'ha',
      assumed: ['space-dropped'],
    });
  });

  it('takes a space before three digits for thousands and says so', () => {
    expect(told(readQuantity('1 234 ha', 'area'))).toEqual({ value: '1234', unit: 'ha', assumed: ['thousands-space'] });
    expect(codeOf(readQuantity('12 34 ha', 'area'))).toBe('intake.unreadable');
  });

  it.each(['1.23.4567 ha', '1,2.3,4 ha', '1.2,345,6 ha', '1 23,4 ha', '0.123.456 ha'])('refuses %s', (text) => {
    expect(codeOf(readQuantity(text, 'area'))).toMatch(/unreadable|ambiguous/);
  });
});

describe('magnitudes and units', () => {
  it.each([
    ['1 nghìn 200 ha', 'area', '1200'],
    ['130,7 nghìn ha', 'area', '130700'],
    ['2 km²', 'area', '200'],
    ['12 héc-ta', 'area', '12'],
    ['12 hécta', 'area', '12'],
    ['12 hec ta', 'area', '12'],
    ['1,5 nghìn tỷ đồng', 'money', '1500000000000'],
    ['1 tỷ 200 triệu đồng', 'money', '1200000000'],
    ['454 tỉ VNĐ', 'money', '454000000000'],
    ['20 triệu đ', 'money', '20000000'],
    ['2 vạn đồng', 'money', '20000'],
    ['VND 160.2 billion', 'money', '160200000000'],
    ['約7800億ドン', 'money', '780000000000'],
    ['1,2 nghìn lao động', 'count', 1200],
  ] as const)('%s (%s) is %s', (text, kind, value) => {
    expect(valueOf(text, kind)).toBe(value);
  });

  it('says that money without a currency was taken for đồng', () => {
    expect(told(readQuantity('84 tỷ', 'money'))).toEqual({
      value: '84000000000',
      unit: 'VND',
      assumed: ['currency-dong'],
    });
  });

  it('gives both readings of a short tail', () => {
    expect(told(readQuantity('1 tỷ 2', 'money'))).toMatchObject({ readings: ['1200000000', '1000000002'] });
  });

  it('refuses a tail larger than what it follows, and one with marks', () => {
    expect(codeOf(readQuantity('1 triệu 2 tỷ', 'money'))).toBe('intake.unreadable');
    expect(codeOf(readQuantity('1 tỷ 2,5 triệu', 'money'))).toBe('intake.unreadable');
    expect(codeOf(readQuantity('20 30 ha', 'area'))).toBe('intake.unreadable');
  });

  it('asks for the unit where nothing gives it', () => {
    expect(told(readQuantity('44.87', 'area'))).toEqual({
      code: 'intake.missing-unit',
      expected: 'area',
      text: '44.87',
    });
    expect(codeOf(readQuantity('454', 'money'))).toBe('intake.missing-unit');
    expect(codeOf(readQuantity('60', 'percent'))).toBe('intake.missing-unit');
    expect(codeOf(readQuantity('60', 'count'))).toBeUndefined();
  });

  it('takes unit and magnitude from the column for numbers that stand alone, and only for those', () => {
    const billions = { unit: 'dong', power: 9 } as const;
    expect(told(readQuantity('454', 'money', billions))).toEqual({
      value: '454000000000',
      unit: 'VND',
      assumed: ['unit-from-column'],
    });
    expect(valueOf('20 triệu', 'money', billions)).toBe('20000000');
    expect(valueOf('454.000.000.000 đồng', 'money', billions)).toBe('454000000000');
    expect(valueOf('5000 m2', 'area', { unit: 'ha' })).toBe('0.5');
    expect(codeOf(readQuantity('5', 'area', { unit: 'dong' }))).toBe('intake.missing-unit');
  });

  it('keeps what things are called, and takes the column for it', () => {
    expect(told(readQuantity('36 cơ sở', 'count'))).toEqual({ value: 36, unit: 'tenants', assumed: [] });
    expect(told(readQuantity('36', 'count', { unit: 'tenants' }))).toEqual({ value: 36, unit: 'tenants', assumed: [] });
    expect(told(readQuantity('36', 'count'))).toEqual({ value: 36, unit: 'things', assumed: [] });
  });

  it('refuses units of another kind, and two units', () => {
    expect(told(readQuantity('20 ha', 'money'))).toMatchObject({ code: 'intake.wrong-unit', unit: 'ha' });
    expect(codeOf(readQuantity('20 ha 30 m2', 'area'))).toBe('intake.unreadable');
  });

  it.each([
    ['US$6.8 million', 'USD'],
    ['1兆米ドル以上', 'USD'],
    ['20 triệu euro', 'EUR'],
    ['5 tỷ won', 'KRW'],
  ])('refuses %s by the name of its currency', (text, currency) => {
    expect(told(readQuantity(text, 'money'))).toEqual({ code: 'intake.foreign-currency', text, currency });
  });

  it('drops an aside in brackets and says so', () => {
    expect(told(readQuantity('VND1 trillion (US$41 million)', 'money'))).toEqual({
      value: '1000000000000',
      unit: 'VND',
      assumed: ['aside-dropped'],
    });
    expect(valueOf('(20 ha)', 'area')).toBe('20');
  });

  it('refuses a part of what is whole, and more digits than fit', () => {
    expect(told(readQuantity('12,5 lao động', 'count'))).toEqual({
      code: 'intake.not-whole',
      text: '12,5 lao động',
      value: '12.5',
    });
    expect(codeOf(readQuantity('0,5 đồng', 'money'))).toBe('intake.not-whole');
    expect(codeOf(readQuantity('1234567890 ha', 'area'))).toBe('intake.out-of-range');
    expect(valueOf('123456789,123456 ha', 'area')).toBe('123456789.123456');
    expect(codeOf(readQuantity('0,1234567 ha', 'area'))).toBe('intake.out-of-range');
    expect(codeOf(readQuantity('9999999999999999 đồng', 'money'))).toBe('intake.out-of-range');
  });

  it('refuses ranges, minus signs, words without numbers and what it does not know', () => {
    expect(codeOf(readQuantity('10-15 ha', 'area'))).toBe('intake.range');
    expect(codeOf(readQuantity('từ 10 đến 15 ha', 'area'))).toBe('intake.range');
    expect(codeOf(readQuantity('-5 ha', 'area'))).toBe('intake.unreadable');
    expect(codeOf(readQuantity('ha', 'area'))).toBe('intake.unreadable');
    expect(told(readQuantity('20 mẫu', 'area'))).toEqual({
      code: 'intake.unreadable',
      expected: 'area',
      text: '20 mẫu',
      at: 'mau',
    });
    expect(codeOf(readQuantity('\u00a0 ', 'area'))).toBe('intake.empty');
  });
});

describe('bounds', () => {
  it.each([
    ['hơn 5 ha', '>'],
    ['trên 5 ha', '>'],
    ['> 5 ha', '>'],
    ['more than 5 ha', '>'],
    ['ít nhất 5 ha', '>='],
    ['5 ha trở lên', '>='],
    ['≥ 5 ha', '>='],
    ['dưới 5 ha', '<'],
    ['chưa đến 5 ha', '<'],
    ['không quá 5 ha', '<='],
    ['tối đa 5 ha', '<='],
    ['gần 5 ha', '~'],
    ['khoảng 5 ha', '~'],
    ['~5 ha', '~'],
    ['KHOẢNG 5 HA', '~'],
    ['khoang 5 ha', '~'],
  ])('%s is %s', (text, bound) => {
    expect(told(readQuantity(text, 'area'))).toEqual({ value: '5', unit: 'ha', bound, assumed: [] });
  });

  it('reads around the words of a sentence', () => {
    expect(told(readQuantity('lấp đầy trên 90%', 'percent'))).toEqual({
      value: '90',
      unit: '%',
      bound: '>',
      assumed: [],
    });
    expect(valueOf('tỷ lệ lấp đầy đạt 77,67%', 'percent')).toBe('77.67');
    expect(codeOf(readQuantity('hơn gần 5 ha', 'area'))).toBe('intake.unreadable');
  });
});

describe('characters', () => {
  const texts = ['hơn 28.997,5 héc-ta', 'gần 268 tỉ đồng', 'không quá 75 hécta'];

  it('reads composed, decomposed, full-width and hard-spaced text alike', () => {
    for (const text of texts) {
      const kind = text.includes('đồng') ? 'money' : 'area';
      const plain = readQuantity(text, kind);
      expect(plain.ok).toBe(true);
      expect(readQuantity(text.normalize('NFD'), kind)).toEqual(plain);
      expect(readQuantity(text.replaceAll(' ', '\u00a0'), kind)).toEqual(plain);
      expect(readQuantity(text.replaceAll(' ', ' \u200b\u202f'), kind)).toEqual(plain);
      const wide = text.replace(/[\d.,]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
      expect(readQuantity(wide, kind)).toEqual(plain);
    }
  });

  it('refuses a megabyte of hostile text unread', () => {
    for (const text of [
      '1.'.repeat(500_000),
      '('.repeat(1_000_000),
      ' '.repeat(1_000_000),
      '1 nghìn '.repeat(125_000),
    ]) {
      expect(told(readQuantity(text, 'area'))).toEqual({ code: 'intake.too-long', length: text.length, most: 400 });
    }
  });

  it('answers any text with a value or a code, and throws nothing', () => {
    const parts = fc.constantFrom(
      '1',
      '0',
      '12',
      '.',
      ',',
      ' ',
      'tỷ',
      'nghìn',
      'ha',
      '(',
      ')',
      '-',
      'đến',
      '%',
      '$',
      '八',
      '億',
      'hơn',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.array(parts, { maxLength: 20 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('area', 'money', 'percent', 'count'), (any, kind) => {
        const result = readQuantity(any, kind);
        if (!result.ok) expect(result.problems[0].code).toMatch(/^intake\./);
        else expect(result.value.unit).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });
});

describe('what the library writes it reads', () => {
  const language = fc.constantFrom('vi' as const, 'en' as const);
  const markOf = { vi: ',', en: '.' } as const;
  const bound = fc.constantFrom(undefined, '>', '>=', '<', '<=', '~');
  const given = fc.record({ language, bound, units: fc.integer({ min: 0, max: 999_999_999_999_999 }) });
  const options = (of: unknown) => (of === undefined ? {} : { bound: of as '>' });

  it('areas', () => {
    fc.assert(
      fc.property(given, ({ language: lang, bound: of, units }) => {
        const area = hectares(`${Math.floor(units / 1e6)}.${String(units % 1e6).padStart(6, '0')}`);
        const result = readQuantity(formatHectares(area, lang, options(of)), 'area', { decimalMark: markOf[lang] });
        expect(told(result)).toEqual({ value: area, unit: 'ha', ...options(of), assumed: [] });
      }),
    );
  });

  it('money, in đồng, millions and billions', () => {
    fc.assert(
      fc.property(
        given,
        fc.constantFrom('dong', 'million', 'billion'),
        ({ language: lang, bound: of, units }, scale) => {
          const amount = dong(units);
          const text = formatDong(amount, lang, { ...options(of), in: scale });
          expect(told(readQuantity(text, 'money', { decimalMark: markOf[lang] }))).toEqual({
            value: amount,
            unit: 'VND',
            ...options(of),
            assumed: [],
          });
        },
      ),
    );
  });

  it('shares', () => {
    fc.assert(
      fc.property(given, ({ language: lang, bound: of, units }) => {
        const share = percent(`${units % 1e6}.${String(units % 1e4).padStart(4, '0')}`);
        const result = readQuantity(formatPercent(share, lang, options(of)), 'percent', { decimalMark: markOf[lang] });
        expect(told(result)).toEqual({ value: share, unit: '%', ...options(of), assumed: [] });
      }),
    );
  });
});

describe('rounding asked for', () => {
  it('rounds half up and keeps the zeros', () => {
    expect(formatHectares(hectares('37.995'), 'vi', { decimals: 2 })).toBe('38,00 ha');
    expect(formatHectares(hectares('37.994'), 'vi', { decimals: 2 })).toBe('37,99 ha');
    expect(formatHectares(hectares('0.5'), 'en', { decimals: 0 })).toBe('1 ha');
    expect(formatPercent(percent('0.04'), 'en', { decimals: 1 })).toBe('0.0%');
    expect(formatDong(dong('1234567'), 'vi', { in: 'billion' })).toBe('0,001234567 tỷ đồng');
    expect(formatDong(dong('999500000000'), 'vi', { in: 'billion', decimals: 0 })).toBe('1.000 tỷ đồng');
  });

  it('throws for a number of places that is none', () => {
    expect(() => formatHectares(hectares('1'), 'vi', { decimals: 1.5 })).toThrow(TypeError);
    expect(() => formatHectares(hectares('1'), 'vi', { decimals: -1 })).toThrow(TypeError);
    expect(() => formatHectares(hectares('1'), 'vi', { decimals: 21 })).toThrow(TypeError);
  });
});
