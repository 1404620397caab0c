import { describe, expect, it } from 'vitest';
import { readQuantity, readRows, suggestMapping } from '../../src/intake/index.js';
import { renderProblem } from '../../src/messages/index.js';
import { codeOf, told } from './reading.js';

const currencyOf = (text: string): unknown => {
  const result = readQuantity(text, 'money');
  if (result.ok) return result.value;
  const [problem] = result.problems;
  return problem.code === 'intake.foreign-currency' ? problem.params.currency : problem.code;
};

describe('a currency that is not đồng', () => {
  it.each([
    ['20 triệu bảng Anh', 'GBP'],
    ['£20 million', 'GBP'],
    ['20 triệu đô la Úc', 'AUD'],
    ['20 triệu đô Úc', 'AUD'],
    ['20 triệu đô-la Mỹ', 'USD'],
    ['US$41 million', 'USD'],
    ['41 triệu USD', 'USD'],
    ['20 triệu Đô la Canada', 'CAD'],
    ['20 triệu đô la Singapore', 'SGD'],
    ['S$20 million', 'SGD'],
    ['20 triệu đô la Hồng Kông', 'HKD'],
    ['HK$20 million', 'HKD'],
    ['20 triệu đài tệ', 'TWD'],
    ['20 triệu tân đài tệ', 'TWD'],
    ['NT$20 million', 'TWD'],
    ['20 triệu nhân dân tệ', 'CNY'],
    ['20 triệu won', 'KRW'],
    ['₩20 triệu', 'KRW'],
    ['20 triệu yên', 'JPY'],
    ['20 triệu yên Nhật', 'JPY'],
    ['20 triệu euro', 'EUR'],
    ['20 triệu ơ-rô', 'EUR'],
    ['20 triệu ơrô', 'EUR'],
    ['€20 triệu', 'EUR'],
    ['20 triệu baht', 'THB'],
    ['20 triệu bạt Thái Lan', 'THB'],
    ['฿20 triệu', 'THB'],
    ['20 tỷ kíp', 'LAK'],
    ['20 tỷ kíp Lào', 'LAK'],
    ['20 triệu riel', 'KHR'],
    ['20 triệu rúp Nga', 'RUB'],
    ['₽20 triệu', 'RUB'],
    ['20 triệu franc Thụy Sĩ', 'CHF'],
    ['20 triệu ringgit', 'MYR'],
    ['₹20 triệu', 'INR'],
    ['20 triệu rupee Ấn Độ', 'INR'],
    ['20 triệu krona Thụy Điển', 'SEK'],
    ['20 triệu SEK', 'SEK'],
    ['20 triệu DKK', 'DKK'],
    ['20 triệu AED', 'AED'],
    ['20 triệu đồng euro', 'EUR'],
    ['1億円', 'JPY'],
  ])('is named by its code of ISO 4217: %s is %s', (text, currency) => {
    expect(currencyOf(text)).toBe(currency);
    expect(currencyOf(text.normalize('NFD'))).toBe(currency);
    expect(currencyOf(text.toUpperCase())).toBe(currency);
  });

  it.each([
    '$6.8 million',
    '20 triệu đô la',
    '20 triệu đô',
    '20 million dollars',
    '¥20 triệu',
    '￥20 triệu',
    '20 triệu rúp',
    '20 triệu franc',
    '20 triệu rupee',
    '20 triệu peso',
    '20 triệu kr',
    '20 triệu ngoại tệ',
    '1兆ドル以上',
  ])('is not guessed where several currencies bear the name: %s', (text) => {
    expect(told(readQuantity(text, 'money'))).toEqual({ code: 'intake.foreign-currency', text, currency: null });
  });

  it('is said in words, and so is that nobody can tell which', () => {
    const said = (text: string, language: 'vi' | 'en') => {
      const result = readQuantity(text, 'money');
      return result.ok ? '' : renderProblem(result.problems[0], language);
    };
    expect(said('20 triệu bảng Anh', 'en')).toBe(
      '"20 triệu bảng Anh" is in GBP: give the amount in đồng, since no rate is known here.',
    );
    expect(said('$20 million', 'en')).toBe(
      '"$20 million" is in a foreign currency, and several bear that name: give the amount in đồng, since no rate is known here.',
    );
    expect(said('20 triệu đô la', 'vi')).toBe(
      '"20 triệu đô la" ghi bằng ngoại tệ, và nhiều đồng tiền có chung cách gọi đó: cần ghi theo đồng Việt Nam vì ở đây không có tỷ giá.',
    );
  });

  it('is never added to đồng, nor taken for it', () => {
    expect(codeOf(readQuantity('454 tỷ đồng = 20 triệu USD', 'money'))).toBe('intake.unreadable');
    expect(told(readQuantity('454 tỷ đồng (20 triệu USD)', 'money'))).toMatchObject({ value: '454000000000' });
  });

  it('is looked for in money alone: elsewhere its words are words', () => {
    expect(told(readQuantity('20 ha won', 'area'))).toMatchObject({ code: 'intake.unreadable', at: 'won' });
    expect(told(readQuantity('20 kíp', 'count'))).toMatchObject({ code: 'intake.unreadable', at: 'kip' });
    expect(told(readQuantity('20% $', 'percent'))).toMatchObject({ code: 'intake.unreadable', at: '$' });
  });

  it('is not heard in words that only look like it', () => {
    expect(told(readQuantity('bằng 20 tỷ đồng', 'money'))).toMatchObject({ code: 'intake.unreadable', at: 'bang' });
    expect(told(readQuantity('Lào 20 tỷ đồng', 'money'))).toMatchObject({ code: 'intake.unreadable', at: 'lao' });
    expect(told(readQuantity('top 20 tỷ đồng', 'money'))).toMatchObject({ code: 'intake.unreadable', at: 'top' });
    expect(told(readQuantity('đô la Sao Hỏa 20 tỷ', 'money'))).toMatchObject({ code: 'intake.unreadable', at: 'sao' });
  });
});

describe('a column of foreign currency', () => {
  const rows = [
    ['Tên CCN', 'Huyện', 'Vốn đầu tư (triệu USD)'],
    ['CCN Tam Hiệp', 'Phúc Thọ', 12.5],
    ['CCN Võng Xuyên', 'Phúc Thọ', '160,2 tỷ đồng'],
  ];

  it('is no column of đồng', () => {
    const [, , column] = suggestMapping(rows).columns;
    expect(column).toEqual({ column: 2, field: 'capital.registered', power: 6, currency: 'USD' });
    expect(suggestMapping([['Tên CCN', 'Vốn (tr. yên)']]).columns[1]).toMatchObject({ power: 6, currency: 'JPY' });
    expect(suggestMapping([['Tên CCN', 'Vốn (đô la)']]).columns[1]).toMatchObject({ currency: null });
    expect(suggestMapping([['Tên CCN', 'Vốn (triệu đồng)']]).columns[1]).toEqual({
      column: 1,
      field: 'capital.registered',
      unit: 'dong',
      power: 6,
    });
  });

  it('refuses its numbers by name, and reads the cells that say đồng', () => {
    const { problems, document } = readRows(rows, { ...suggestMapping(rows), source: { id: 's' } });
    expect(problems).toEqual([
      {
        code: 'intake.foreign-currency',
        severity: 'error',
        path: [1, 2],
        params: { text: '12.5', currency: 'USD' },
      },
    ]);
    expect(document.observations).toMatchObject([{ indicator: 'capital.registered', value: '160200000000' }]);
  });
});
