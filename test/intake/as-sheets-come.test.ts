import { describe, expect, it } from 'vitest';
import {
  applyRepairs,
  normalizeName,
  readDecisionNumber,
  readLegalDate,
  readQuantity,
  readRows,
  suggestMapping,
  type Mapping,
} from '../../src/intake/index.js';
import { codeOf, told } from './reading.js';

const read = (rows: readonly unknown[], more: Partial<Mapping> = {}) =>
  readRows(rows, { ...suggestMapping(rows), source: { id: 's' }, ...more });
const names = (rows: readonly unknown[]) =>
  read(rows).document.clusters.map((cluster) => ('name' in cluster ? cluster.name : ''));
const kinds = (rows: readonly unknown[]) => read(rows).others.map(({ row, is }) => `${String(row)} ${is}`);

describe('marks of footnotes', () => {
  it.each([
    ['20¹ ha', 'area', '20'],
    ['20 ha¹', 'area', '20'],
    ['20 ha*', 'area', '20'],
    ['20,5** ha', 'area', '20.5'],
    ['20 ha [1]', 'area', '20'],
    ['20① ha', 'area', '20'],
    ['454 tỷ đồng⁽²⁾', 'money', '454000000000'],
  ] as const)('are no digits: %s (%s) is %s', (text, kind, value) => {
    const result = readQuantity(text, kind);
    expect(result.ok && result.value.value).toBe(value);
    expect(result.ok && result.value.assumed).toContain('aside-dropped');
  });

  it('are not taken for units, nor powers of ten for marks', () => {
    expect(told(readQuantity('395.920 m²', 'area'))).toMatchObject({ value: '39.592' });
    expect(told(readQuantity('2 km²', 'area'))).toMatchObject({ value: '200' });
    expect(codeOf(readQuantity('10⁵ ha', 'area'))).toBe('intake.unreadable');
    expect(codeOf(readQuantity('454.10⁹ đồng', 'money'))).toBe('intake.unreadable');
    expect(codeOf(readQuantity('[20] ha', 'area'))).toBe('intake.unreadable');
  });

  it('are no part of a name, a day or a number of a document', () => {
    for (const text of ['CCN Tam Hiệp¹', 'CCN Tam Hiệp*', 'CCN Tam Hiệp [1]', 'CCN Tam Hiệp (*)', 'CCN Tam Hiệp①'])
      expect(told(normalizeName(text))).toMatchObject({ title: 'Tam Hiệp', assumed: ['aside-dropped'] });
    expect(told(readLegalDate('15/6/2018¹'))).toEqual({ value: '2018-06-15', assumed: ['aside-dropped'] });
    expect(told(readLegalDate('2018*'))).toEqual({ value: '2018', assumed: ['aside-dropped'] });
    expect(told(readDecisionNumber('1292/QĐ-UBND¹'))).toEqual({ number: '1292/QĐ-UBND', assumed: ['aside-dropped'] });
  });

  it('are no digits where a spreadsheet sets them high', () => {
    const high = (text: string) => ({ font: { vertAlign: 'superscript' }, text });
    const rows = [
      ['Tên CCN', 'Huyện', 'Diện tích (ha)', 'Lao động'],
      [
        { richText: [{ text: 'CCN Tam Hiệp' }, high('1')] },
        'Phúc Thọ',
        { richText: [{ text: '20' }, high('2')] },
        '1200',
      ],
      ['CCN Võng Xuyên', 'Phúc Thọ', { richText: [{ text: '395.920 m' }, high('2')] }, '300'],
    ];
    expect(names(rows)).toEqual(['Tam Hiệp', 'Võng Xuyên']);
    expect(read(rows).document.observations).toMatchObject([
      { indicator: 'area.total', value: '20' },
      { indicator: 'workers', value: 1200 },
      { indicator: 'area.total', value: '39.592' },
      { indicator: 'workers', value: 300 },
    ]);
  });
});

describe('full stops and short forms', () => {
  it.each([
    ['20 Ha.', 'area', '20'],
    ['20 ha;', 'area', '20'],
    ['20 (ha)', 'area', '20'],
    ['454 (tỷ đồng)', 'money', '454000000000'],
    ['454 tỷ đồng.', 'money', '454000000000'],
    ['454trđ', 'money', '454000000'],
    ['454 tr.đ', 'money', '454000000'],
    ['454 tr. đồng', 'money', '454000000'],
    ['454 tỷđ', 'money', '454000000000'],
    ['12 cơ sở SXKD', 'count', 12],
  ] as const)('%s (%s) is %s', (text, kind, value) => {
    expect(told(readQuantity(text, kind))).toMatchObject({ value });
  });

  it('do not mend a number that was cut off', () => {
    expect(codeOf(readQuantity('20,', 'area', { unit: 'ha' }))).toBe('intake.unreadable');
  });
});

describe('a share without its sign', () => {
  it('is in doubt up to one, be it a number or the text of one', () => {
    const context = { unit: 'percent' } as const;
    expect(told(readQuantity('0,7767', 'percent', context))).toMatchObject({
      code: 'intake.ambiguous',
      readings: ['0.7767', '77.67'],
    });
    expect(codeOf(readQuantity('1', 'percent', context))).toBe('intake.ambiguous');
    expect(told(readQuantity('1,01', 'percent', context))).toMatchObject({ value: '1.01' });
    expect(told(readQuantity('0', 'percent', context))).toMatchObject({ value: '0' });
    expect(told(readQuantity('0,48%', 'percent', context))).toMatchObject({ value: '0.48' });
  });

  it('is mended by a choice that is read', () => {
    const rows = [
      ['Tên CCN', 'Huyện', 'Tỷ lệ lấp đầy (%)'],
      ['CCN Tam Hiệp', 'Phúc Thọ', 0.7668711656441718],
    ];
    const [repair] = read(rows).repairs;
    expect(repair?.choices).toEqual(['0,7669 %', '76,6871 %']);
    for (const value of repair?.choices ?? [])
      expect(read(applyRepairs(rows, [{ row: 1, column: 2, value }])).problems).toEqual([]);
  });
});

describe('numbers that a formula left long', () => {
  it('are rounded only by a choice', () => {
    const rows = [
      ['Tên CCN', 'Huyện', 'Diện tích (ha)', 'Vốn (tỷ đồng)', 'Lấp đầy (%)', 'Lao động'],
      ['CCN Tam Hiệp', 'Phúc Thọ', 12.766871165644172, 453.66666666666669, 76.68711656441718, 12.5],
    ];
    const { repairs, document } = read(rows);
    expect(document.observations).toEqual([]);
    expect(repairs.map(({ column, choices }) => [column, choices])).toEqual([
      [2, ['12,766871 ha']],
      [3, ['453666666667 đồng']],
      [4, ['76,6871 %']],
    ]);
    const accepted = repairs.map(({ row, column, choices: [value = ''] }) => ({ row, column, value }));
    expect(read(applyRepairs(rows, accepted)).document.observations).toMatchObject([
      { value: '12.766871' },
      { value: '453666666667' },
      { value: '76.6871' },
    ]);
  });
});

describe('days as tables hand them over', () => {
  it.each([
    ['15/06/2018 00:00:00', '2018-06-15'],
    ['15/6/2018 0:00', '2018-06-15'],
    ['2018-06-15 00:00:00', '2018-06-15'],
    ['2018-06-15T00:00:00', '2018-06-15'],
    ['2018-06-15T00:00:00.000Z', '2018-06-15'],
    ['15-Jun-2018', '2018-06-15'],
    ['Jun-2018', '2018-06'],
    ['15/6/2018.', '2018-06-15'],
    ['15 tháng 6, 2018', '2018-06-15'],
    ['Tháng sáu năm 2018', '2018-06'],
    ['tháng mười hai/2018', '2018-12'],
    ['quý hai năm 2018', '2018-Q2'],
    ['Quý II.2018', '2018-Q2'],
    ['3 tháng đầu năm 2022', '2022-Q1'],
    ['9 tháng đầu năm 2022', '2022-01/2022-09'],
    ['nửa đầu 2022', '2022-H1'],
    ['hết năm 2025', '../2025'],
  ])('%s is %s', (text, value) => {
    expect(told(readLegalDate(text))).toEqual({ value, assumed: [] });
  });

  it.each(['15/6/2018 17:00', '2018-06-14T17:00:00', '15/06/18', 'Jun-18', 'dự kiến 2025', 'II/2018', '2018?'])(
    'do not make a day of %s',
    (text) => {
      expect(codeOf(readLegalDate(text))).toBe('intake.unreadable');
    },
  );

  it('are proposed where they are bare counts, with a part of a day or as text, and two where they are an instant', () => {
    const rows = [
      ['Tên CCN', 'Huyện', 'Ngày thành lập'],
      ['CCN A Lộc', 'X', 43266.5],
      ['CCN B Lộc', 'X', '43266'],
      ['CCN C Lộc', 'X', '2018-06-14T17:00:00.000Z'],
    ];
    expect(read(rows).problems.map(({ code }) => code)).toEqual([
      'intake.serial-day',
      'intake.serial-day',
      'intake.ambiguous',
    ]);
    expect(read(rows).repairs.map(({ choices }) => choices)).toEqual([
      ['2018-06-15', '2022-06-16'],
      ['2018-06-15', '2022-06-16'],
      ['2018-06-15', '2018-06-14'],
    ]);
    expect(read(rows, { dateOffset: '+07:00' }).document.events).toMatchObject([{ on: '2018-06-15' }]);
  });
});

describe('numbers of documents as cells have them', () => {
  it.each([
    ['1292/QĐ-UBND, 15/6/2018', '2018-06-15'],
    ['1292/QĐ-UBND (15/6/2018)', '2018-06-15'],
    ['1292/QĐ-UBND 15/6/2018', '2018-06-15'],
    ['1292/QĐ-UBND; ngày 15/6/2018', '2018-06-15'],
    ['1292/QĐ-UBND (ngày 15/6/2018)', '2018-06-15'],
    ['1292/QĐ-UBND.', undefined],
    ['1292/QĐ-UBND;', undefined],
  ])('%s', (text, on) => {
    expect(told(readDecisionNumber(text))).toEqual({
      number: '1292/QĐ-UBND',
      ...(on === undefined ? {} : { on }),
      assumed: [],
    });
  });

  it.each([
    ['Quyết định số 1292/QĐ-UBND ngày 15/6/2018 của UBND tỉnh Bắc Ninh', '2018-06-15'],
    ['1292/QĐ-UBND ngày 15/6/2018 về việc thành lập CCN Tam Hiệp', '2018-06-15'],
    ['1292/QĐ-UBND của UBND tỉnh', undefined],
    ['Quyết định thành lập số 1292/QĐ-UBND', undefined],
  ])('drop who issued it and about what: %s', (text, on) => {
    expect(told(readDecisionNumber(text))).toMatchObject({
      number: '1292/QĐ-UBND',
      ...(on === undefined ? {} : { on }),
    });
  });

  it('are several where there are several, however they are dated', () => {
    for (const text of [
      'QĐ 1292/QĐ-UBND ngày 15/6/2018; QĐ 1300/QĐ-UBND ngày 1/1/2019',
      '1292/QĐ-UBND ngày 15/6/2018, 1300/QĐ-UBND',
      '1292/QĐ-UBND của UBND tỉnh, thay thế 27/2017/QĐ-UBND',
    ])
      expect(codeOf(readDecisionNumber(text))).toBe('intake.several-numbers');
  });

  it('keep the small letter of a submission', () => {
    expect(told(readDecisionNumber('45/TTr-SCT'))).toEqual({ number: '45/TTr-SCT', assumed: [] });
    expect(told(readDecisionNumber('45/ttr-sct'))).toEqual({ number: '45/TTr-SCT', assumed: [] });
  });
});

describe('names as cells have them', () => {
  it.each([
    ['1. CCN Tam Hiệp', 'Tam Hiệp'],
    ['1) CCN Tam Hiệp', 'Tam Hiệp'],
    ['a) CCN Tam Hiệp', 'Tam Hiệp'],
    ['- CCN Tam Hiệp', 'Tam Hiệp'],
    ['+ Tam Hiệp', 'Tam Hiệp'],
    ['CCN. Tam Hiệp', 'Tam Hiệp'],
    ['CCN "Tam Hiệp"', 'Tam Hiệp'],
    ['CCN “Tam Hiệp”', 'Tam Hiệp'],
    ['Tam Hiệp;', 'Tam Hiệp'],
    ['Tam Hiệp.', 'Tam Hiệp'],
    ['Cụm công nghiệp - làng nghề Tam Hiệp', 'Làng nghề Tam Hiệp'],
    ['CCN-LN Tam Hiệp', 'LN Tam Hiệp'],
    ['CN3 Sóc Sơn', 'CN3 Sóc Sơn'],
    ['B. CCN Tam Hiệp', 'Tam Hiệp'],
    ['II. CCN Tam Hiệp', 'Tam Hiệp'],
    ['1.2 Cụm CN Tam Hiệp', 'Tam Hiệp'],
    ['01 CCN Tam Hiệp', 'Tam Hiệp'],
    ['"Tam Hiệp"', 'Tam Hiệp'],
    ['Xa La', 'Xa La'],
  ])('%s is %s', (text, title) => {
    expect(told(normalizeName(text))).toMatchObject({ title });
  });

  it('say làng nghề by its letters too', () => {
    for (const text of ['CCN-LN Tam Hiệp', 'CCN LN Tam Hiệp', 'Cụm công nghiệp - làng nghề Tam Hiệp'])
      expect(told(normalizeName(text))).toMatchObject({ key: 'tam hiep', craftVillage: true });
  });

  it('are called by their commune with its kind or without', () => {
    expect(told(normalizeName('CCN xã Tam Hiệp'))).toMatchObject({
      title: 'Xã Tam Hiệp',
      name: 'Tam Hiệp',
      key: 'tam hiep',
    });
    expect(told(normalizeName('CCN Xa La'))).toMatchObject({ name: 'Xa La', key: 'xa la' });
  });

  it('are none where only the word for a cluster stands', () => {
    for (const text of ['Cụm công nghiệp', 'CCN', 'ccn:', 'Cụm CN'])
      expect(codeOf(normalizeName(text))).toBe('intake.unreadable');
  });
});

describe('rows as departments lay them out', () => {
  const body = [
    ['I', 'Huyện Yên Phong', null, null, 95.5, null, null, null],
    [1, 'CCN Đông Thọ', 'Đông Thọ', 'Yên Phong', 45.5, 30.1, 454, '48%'],
    [2, 'CCN Trung Nghĩa', 'Trung Nghĩa', 'Yên Phong', 50, 35, { formula: 'A1', result: 500.5 }, '100%'],
    [null, 'Cộng', null, null, 95.5, null, null, null],
  ];
  const head = [
    ['TT', 'Tên cụm công nghiệp', 'Địa điểm', null, 'Diện tích', null, 'Tổng mức đầu tư', 'Tỷ lệ lấp đầy'],
    [null, null, 'Xã', 'Huyện', 'Quy hoạch', 'Đất CN', null, null],
  ];

  it('take their units from a row of units beneath the head', () => {
    const rows = [...head, [null, null, null, null, 'ha', '(ha)', 'tỷ đồng', '%'], ...body];
    const suggested = suggestMapping(rows);
    expect(suggested.headerRows).toBe(3);
    expect(suggested.columns.slice(4).map(({ field, unit, power }) => [field, unit, power])).toEqual([
      ['area.total', 'ha', undefined],
      ['area.industrial', 'ha', undefined],
      ['capital.registered', 'dong', 9],
      ['occupancy.printed', 'percent', undefined],
    ]);
    expect(read(rows).problems).toEqual([]);
    expect(read(rows).document.observations).toHaveLength(8);
  });

  it('take it beneath a head of one row too, above the row of numbers', () => {
    const rows = [
      ['STT', 'Tên CCN', 'Huyện', 'Diện tích', 'Vốn'],
      [null, null, null, 'ha', 'triệu USD'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [1, 'CCN Tam Hiệp', 'Phúc Thọ', 20, 12],
    ];
    expect(suggestMapping(rows).columns.slice(3)).toEqual([
      { column: 3, field: 'area.total', unit: 'ha' },
      { column: 4, field: 'capital.registered', power: 6, currency: 'USD' },
    ]);
    expect(read(rows).document.observations).toHaveLength(1);
  });

  it('lose no cluster whose name begins as a total does', () => {
    const rows = [
      ['STT', 'Tên CCN', 'Huyện', 'Diện tích (ha)'],
      [1, 'Cộng Hòa', 'Nam Sách', '20'],
      [2, 'Tổng Cọt', 'Hà Quảng', '12'],
      [3, 'Cộng II', 'Tứ Kỳ', '12'],
      [4, 'CCN Tổng Lạc', 'X', '6'],
      [null, 'Cộng Lạc', 'Tứ Kỳ', '15'],
      ['Cộng', null, null, '65'],
      [null, 'Tổng số: 5 CCN', null, '65'],
      [null, 'Tổng (I+II)', null, '65'],
      [null, 'TỔNG DIỆN TÍCH', null, '65'],
      [null, 'Cộng I', null, '65'],
    ];
    expect(names(rows)).toEqual(['Cộng Hòa', 'Tổng Cọt', 'Cộng II', 'Tổng Lạc', 'Cộng Lạc']);
    expect(kinds(rows)).toEqual(['0 head', '6 total', '7 total', '8 total', '9 total', '10 total']);
    expect(read(rows).problems).toEqual([]);
  });

  it('have a total beneath a subtotal that leaves a column out', () => {
    const rows = [
      ['STT', 'Tên CCN', 'Huyện', 'Diện tích (ha)', 'Lao động'],
      [1, 'Tam Hiệp', 'Phúc Thọ', 20, 100],
      [null, 'Cộng', null, 20, null],
      [null, 'Tổng cộng', null, 20, 90],
    ];
    expect(read(rows).problems.map(({ params }) => params)).toEqual([
      { field: 'workers', printed: '90', computed: '100' },
    ]);
  });

  it('end in notes and signatures, which head no group', () => {
    const rows = [
      ['STT', 'Tên CCN', 'Huyện', 'Diện tích (ha)'],
      [1, 'Tam Hiệp', 'Phúc Thọ', 20],
      ['¹ Đã điều chỉnh', null, null, null],
      ['* Thành lập trước 2009', null, null, null],
      [null, null, 'Bắc Ninh, ngày 15 tháng 6 năm 2022', null],
      ['NGƯỜI LẬP BIỂU', null, null, 'KT. GIÁM ĐỐC'],
      [null, null, 'GIÁM ĐỐC', null],
    ];
    expect(kinds(rows).slice(1)).toEqual(['2 footnote', '3 footnote', '4 footnote', '5 footnote', '6 footnote']);
    expect(read(rows).problems).toEqual([]);
  });

  it('do not make a developer of the words that there is none', () => {
    const rows = [
      ['Tên CCN', 'Huyện', 'Diện tích (ha)', 'Quyết định', 'Chủ đầu tư'],
      ['Tam Hiệp', 'Phúc Thọ', 20, '2797/QĐ-UBND', 'Chưa có'],
      ['Võng Xuyên', 'Phúc Thọ', 20, '2798/QĐ-UBND', 'Chưa xác định'],
      ['Nam Phúc Thọ', 'Phúc Thọ', 20, '2799/QĐ-UBND', 'Công ty Không Tên'],
    ];
    const { document, account } = read(rows);
    expect(document.events.map((event) => ('developer' in event ? event.developer : null))).toEqual([
      null,
      null,
      'Công ty Không Tên',
    ]);
    expect(account.beside).toBe(2);
  });

  it('know the heads of plans and of operation', () => {
    const heads = suggestMapping([
      'Tên CCN',
      'Diện tích QH (ha)',
      'Tình hình hoạt động',
      'Vốn đầu tư hạ tầng (tỷ đồng)',
    ]);
    expect(heads.columns.map(({ field }) => field)).toEqual(['name', 'area.total', 'status']);
    expect(heads.unknown).toEqual([{ column: 3, head: 'Vốn đầu tư hạ tầng (tỷ đồng)' }]);
  });

  it('hold nothing where a formula gave nothing', () => {
    const rows = [
      ['Tên CCN', 'Huyện', 'Diện tích (ha)'],
      ['Tam Hiệp', 'Phúc Thọ', { formula: 'A1', result: null }],
    ];
    expect(read(rows).problems).toEqual([]);
  });
});
