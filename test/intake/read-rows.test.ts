import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/gate/index.js';
import { applyRepairs, readRows, suggestMapping, type Mapping } from '../../src/intake/index.js';
import { bare, report, typed } from './three-sheets.js';

const source = { id: 'sheet' };
const read = (rows: readonly unknown[], more: Partial<Mapping> = {}) =>
  readRows(rows, { ...suggestMapping(rows), source, ...more });
const codes = (reading: { readonly problems: readonly { readonly code: string }[] }) =>
  reading.problems.map(({ code }) => code);

/** What the gate accepted, without the words of each sheet: places by their bare name, facts by cluster. */
const told = (document: unknown) => {
  const { register, problems } = readRegister(document);
  expect(problems).toEqual([]);
  return {
    clusters: register.clusters.map(({ id }) => id).sort(),
    events: register.events.map(({ id, on, document: number }) => [id, on, number ?? '']).sort(),
    values: register.observations.map(({ about, indicator, value }) => [about, indicator, value]).sort(),
  };
};

describe('one list laid out in three ways', () => {
  const hanoi = { province: 'Hà Nội' };
  const first = read(report, hanoi);

  it('is read from a report with titles, merged heads, headings, totals and footnotes', () => {
    expect(first.others.map(({ row, is }) => `${row} ${is}`)).toEqual([
      ...['0 head', '1 head', '2 head', '3 head', '4 head', '5 group', '9 group', '11 group', '13 blank', '14 head'],
      ...['15 group', '17 group', '19 total', '20 footnote', '21 footnote'],
    ]);
    expect(codes(first)).toEqual(['intake.assumed', 'intake.assumed', 'intake.assumed']);
    expect(
      readRegister(first.document).register.clusters.map(({ name, places }) => `${name}, ${places.join()}`),
    ).toEqual([
      'Tam Hiệp, Huyện Phúc Thọ',
      'Liên Hiệp (giai đoạn 2), Huyện Phúc Thọ',
      'Võng Xuyên, Huyện Phúc Thọ',
      'Làng nghề Phú Yên, Huyện Phú Xuyên',
      'Đông Phú Yên, Huyện Chương Mỹ',
      'Kim Bài, Huyện Thanh Oai',
      'Dục Tú, Huyện Đông Anh',
    ]);
    expect(told(first.document).values).toContainEqual([
      expect.stringMatching(/^kim-bai-/),
      'capital.registered',
      '1000000000000',
    ]);
  });

  it('is the same list in a bare export without marks, in square metres and millions', () => {
    expect(told(read(bare, { ...hanoi, decimalMark: ',' }).document)).toEqual(told(first.document));
  });

  it('leaves millions with a lone dot in doubt until the mark is known or a person chooses', () => {
    const doubtful = read(bare, hanoi);
    expect(codes(doubtful).filter((code) => code === 'intake.ambiguous')).toHaveLength(6);
    const chosen = doubtful.repairs.map(({ row, column, choices }) => ({ row, column, value: choices[1] ?? '' }));
    expect(told(read(applyRepairs(bare, chosen), hanoi).document)).toEqual(told(first.document));
  });

  it('is the same list in a typed sheet, once its merged cells and its counted day are repaired', () => {
    const raw = read(typed, hanoi);
    expect(raw.repairs).toEqual([
      { row: 2, column: 0, code: 'intake.perhaps-merged', choices: ['Phúc Thọ'] },
      { row: 3, column: 0, code: 'intake.perhaps-merged', choices: ['Phúc Thọ'] },
      { row: 4, column: 5, code: 'intake.serial-day', choices: ['2023-03-30', '2027-03-31'] },
    ]);
    const mended = applyRepairs(
      typed,
      raw.repairs.map(({ row, column, choices }) => ({ row, column, value: choices[0] ?? '' })),
    );
    expect(told(read(mended, hanoi).document)).toEqual(told(first.document));
    expect(typed[2]).toHaveProperty('0', null);
  });
});

describe('heads', () => {
  const fields = (head: unknown) =>
    suggestMapping(head).columns.map(({ column, field, unit, power }) => [column, field, unit, power]);

  it('are known with marks, without, abbreviated and in English', () => {
    expect(
      fields(['STT', 'Tên cụm công nghiệp', 'Huyện, thị xã', 'Diện tích (ha)', 'Chủ đầu tư', 'Tỷ lệ lấp đầy (%)']),
    ).toEqual([
      [0, 'ordinal', undefined, undefined],
      [1, 'name', undefined, undefined],
      [2, 'district', undefined, undefined],
      [3, 'area.total', 'ha', undefined],
      [4, 'developer', undefined, undefined],
      [5, 'occupancy.printed', 'percent', undefined],
    ]);
    expect(fields(['TT', 'Ten CCN', 'DT', 'TMDT (ty dong)', 'So LD'])).toEqual([
      [0, 'ordinal', undefined, undefined],
      [1, 'name', undefined, undefined],
      [2, 'area.total', undefined, undefined],
      [3, 'capital.registered', 'dong', 9],
      [4, 'workers', undefined, undefined],
    ]);
    expect(fields(['Name', 'Area_ha', 'capital_vnd'])).toEqual([
      [0, 'name', undefined, undefined],
      [1, 'area.total', 'ha', undefined],
      [2, 'capital.registered', 'dong', undefined],
    ]);
  });

  it('are known by labour, which ends as đồng does when its marks are gone', () => {
    for (const head of ['Lao động', 'Số lao động', 'SO LAO DONG', 'Lao động (người)'])
      expect(fields(['Tên CCN', 'Huyện', head])[2]).toEqual([2, 'workers', undefined, undefined]);
    expect(fields(['Tên CCN', 'Huyện', 'Vốn đồng'])[2]).toEqual([2, 'capital.registered', 'dong', undefined]);
  });

  it('are read over several rows, the words that span said for each column beneath', () => {
    const head = [
      ['STT', 'Tên CCN', 'Diện tích (ha)', null, null, 'Vốn đầu tư (triệu đồng)', null, 'Vị trí', null],
      [null, null, 'Tổng', 'Đất công nghiệp', 'Đã cho thuê', 'Đăng ký', 'Thực hiện', 'Xã', 'Huyện'],
    ];
    const { columns, headerRows, unknown } = suggestMapping([
      ...head,
      [1, 'Dị Nậu', 10, 7, 1, 268000, 0, 'Dị Nậu', 'Thạch Thất'],
    ]);
    expect(headerRows).toBe(2);
    expect(columns.map(({ column, field, unit, power }) => [column, field, unit, power])).toEqual([
      [0, 'ordinal', undefined, undefined],
      [1, 'name', undefined, undefined],
      [2, 'area.total', 'ha', undefined],
      [3, 'area.industrial', 'ha', undefined],
      [4, 'area.let', 'ha', undefined],
      [5, 'capital.registered', 'dong', 6],
      [6, 'capital.disbursed', 'dong', 6],
      [7, 'commune', undefined, undefined],
      [8, 'district', undefined, undefined],
    ]);
    expect(unknown).toEqual([]);
  });

  it('are left when unknown, and in doubt when a second one names the same field', () => {
    const { columns, unknown, doubtful } = suggestMapping(['Tên CCN', 'Mã số', 'Diện tích', 'Quy mô']);
    expect(columns.map(({ column }) => column)).toEqual([0, 2]);
    expect(unknown).toEqual([{ column: 1, head: 'Mã số' }]);
    expect(doubtful).toEqual([{ column: 3, head: 'Quy mô', field: 'area.total' }]);
  });

  it('are not found where there are none', () => {
    for (const rows of [
      [],
      [[1, 2]],
      null,
      'x',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ])
      expect(suggestMapping(rows).columns).toEqual([]);
    expect(suggestMapping([]).headerRows).toBe(0);
  });
});

describe('rows that are not of facts', () => {
  const head = ['STT', 'Tên CCN', 'Huyện', 'Diện tích (ha)'];
  const kinds = (...rows: readonly unknown[]) =>
    read([head, ...rows])
      .others.map(({ is }) => is)
      .slice(1);

  it.each([
    ['total', ['', 'Tổng cộng', '', 30]],
    ['total', [null, 'TỔNG SỐ (3 CCN)', null, '30']],
    ['total', ['Cộng', null, null, 30]],
    ['total', ['', 'Cộng huyện Đông Anh:', '', 30]],
    ['group', ['I', 'Huyện Đông Anh', null, null]],
    ['group', ['II', 'Các cụm đã thành lập', null, null]],
    ['group', ['Huyện Đông Anh', null, null, null]],
    ['group', ['A', 'Thị xã Sơn Tây', null, '25,5']],
    ['footnote', ['Ghi chú: không có', null, null, null]],
    ['footnote', ['* theo báo cáo', null, null, null]],
    ['head', head],
    ['head', ['(1)', '(2)', '(3)', '(4)']],
    ['head', [1, 2, 3, 4]],
    ['blank', [null, '', '-', '…']],
  ])('%s: %j', (is, row) => {
    expect(kinds(row)).toEqual([is]);
  });

  it.each([
    [[1, 'Cộng Hòa', 'Nam Sách', 50]],
    [[2, 'Thị trấn', 'Yên Định', 12]],
    [[3, 'Ngọc Sơn', 'Chương Mỹ', null]],
    [['4', 'Tống Phan', null, '20']],
  ])('a cluster: %j', (row) => {
    expect(kinds(row)).toEqual([]);
  });

  it('gives the rows beneath a heading its district, and a province its districts', () => {
    const { document } = read([
      ['Tên CCN', 'Diện tích (ha)'],
      ['Tỉnh Hải Dương', null],
      ['Huyện Cẩm Giàng', null],
      ['Cao An', 46.31],
      ['Tỉnh Thanh Hóa', null],
      ['Phú Quý', 74],
    ]);
    expect(document.clusters).toMatchObject([
      { name: 'Cao An', places: ['Huyện Cẩm Giàng'], province: 'Tỉnh Hải Dương' },
      { name: 'Phú Quý', places: ['Tỉnh Thanh Hóa'], province: 'Tỉnh Thanh Hóa' },
    ]);
  });

  it('holds a printed total against the rows it may be the total of', () => {
    const rows = [
      [1, 'Dị Nậu', 'Thạch Thất', 10],
      [2, 'Phùng Xá', 'Thạch Thất', '4,2'],
    ];
    expect(codes(read([head, ...rows, [null, 'Tổng', null, '14,2']]))).toEqual([]);
    expect(read([head, ...rows, [null, 'Tổng', null, 15]]).problems).toEqual([
      {
        code: 'intake.total-differs',
        severity: 'warning',
        path: [3, 3],
        params: { field: 'area.total', printed: '15', computed: '14.2' },
      },
    ]);
    const subtotalled = [rows[0], ['', 'Cộng', '', 10], rows[1], ['', 'Cộng', '', 4.2], ['', 'Tổng cộng', '', 14.2]];
    expect(codes(read([head, ...subtotalled]))).toEqual([]);
  });
});

describe('what is wrong with a cell stands at the cell', () => {
  const head = ['Tên CCN', 'Huyện', 'Diện tích', 'Lấp đầy (%)', 'Khởi công', 'Tình trạng'];
  const problems = (...row: readonly unknown[]) =>
    read([head, row]).problems.map(({ code, path }) => [code, ...(path ?? [])]);

  it('and the rest of the row is kept', () => {
    const { document, account } = read([head, ['Dị Nậu', 'Thạch Thất', '10', 'x', '11 April', 'lạ']]);
    expect(document.clusters).toHaveLength(1);
    expect(document.observations).toMatchObject([{ indicator: 'status.printed', value: 'lạ', asOf: '..' }]);
    expect(account.refused).toBe(3);
  });

  it.each([
    [
      ['A', 'B', '10', null, null, null],
      ['intake.missing-unit', 1, 2],
    ],
    [
      ['A', 'B', null, 0.7767, null, null],
      ['intake.ambiguous', 1, 3],
    ],
    [
      ['A', 'B', null, null, 45015, null],
      ['intake.serial-day', 1, 4],
    ],
    [
      ['A', 'B', null, null, new Date('2023-03-29T17:00:00Z'), null],
      ['intake.ambiguous', 1, 4],
    ],
    [
      ['A', 'B', null, null, null, 'lạ'],
      ['intake.unknown-status', 1, 5],
    ],
    [
      ['A', 'B', null, true, null, null],
      ['intake.unreadable-cell', 1, 3],
    ],
    [
      ['A', 'B', { error: '#REF!' }, null, null, null],
      ['intake.unreadable-cell', 1, 2],
    ],
    [
      [null, 'B', '10 ha', null, null, null],
      ['intake.no-name', 1],
    ],
    [
      ['A', '', '10 ha', null, null, null],
      ['intake.no-place', 1],
    ],
    [
      ['A / B', 'C', null, null, null, null],
      ['intake.several-names', 1, 0],
    ],
  ])('%j', (row, problem) => {
    expect(problems(...row)).toContainEqual(problem);
  });

  it('proposes what may stand there, each choice with one reading', () => {
    const { repairs } = read([head, ['A', 'B', '1.234 ha', 0.7767, new Date('2023-03-29T17:00:00Z'), null]]);
    expect(repairs.map(({ choices }) => choices)).toEqual([
      ['1,2340 ha', '1234 ha'],
      ['0,7767 %', '77,67 %'],
      ['2023-03-30', '2023-03-29'],
    ]);
    expect(read([head, ['A', 'B', 44.87]]).repairs[0]?.choices).toEqual(['44,87 ha', '44,87 m2']);
    expect(
      read([
        ['Tên CCN', 'Huyện', 'DT (ha)'],
        ['A', 'B', 37.7799999999999994],
      ]).repairs[0]?.choices,
    ).toBeUndefined();
    expect(
      read([
        ['Tên CCN', 'Huyện', 'DT (ha)'],
        ['A', 'B', 0.1 + 0.2],
      ]).repairs[0]?.choices,
    ).toEqual(['0,3 ha']);
  });

  it('reads the wrappings of the common libraries, and days at an offset that is named', () => {
    const rich = { richText: [{ text: 'CCN ' }, { text: 'Dị Nậu' }] };
    const rows = [
      head,
      [
        rich,
        { text: 'Thạch Thất', hyperlink: 'x' },
        { formula: '5*2', result: '10 ha' },
        77.67,
        new Date('2023-03-29T17:00:00Z'),
      ],
    ];
    const { document } = read(rows, { dateOffset: '+07:00' });
    expect(document.clusters).toMatchObject([{ name: 'Dị Nậu', places: ['Thạch Thất'] }]);
    expect(document.events).toMatchObject([{ type: 'ground-broken', on: '2023-03-30' }]);
    expect(document.observations).toMatchObject([{ value: '10' }, { value: '77.67' }]);
  });

  it('says what the mapping lacks', () => {
    const mapping = { headerRows: 0, columns: [], source };
    expect(readRows([['Dị Nậu']], mapping)).toMatchObject({
      problems: [{ code: 'intake.unmapped', params: { field: 'name' } }],
      document: { clusters: [] },
      account: { given: 1, ignored: 1 },
    });
    const twice = {
      ...mapping,
      columns: [
        { column: 0, field: 'name' as const },
        { column: 1, field: 'name' as const },
        { column: 9, field: 'note' as const },
      ],
    };
    expect(codes(readRows([['A', 'B']], twice))).toEqual(['intake.mapped-twice', 'intake.unmapped', 'intake.no-place']);
  });
});

describe('rows become candidate facts', () => {
  const head = [
    'Tên CCN',
    'Huyện',
    'DT (ha)',
    'Số QĐ',
    'Ngày thành lập',
    'Chủ đầu tư',
    'Khởi công',
    'Tình trạng',
    'Tính đến',
    'Nguồn',
  ];
  const one = (...row: readonly unknown[]) => read([head, row], { province: 'Hà Nội' }).document;

  it('an established cluster, with its decision and developer', () => {
    expect(
      one(
        'Tam Hiệp',
        'Phúc Thọ',
        20,
        '2797/QĐ-UBND',
        '26/6/2020',
        'Minh Dương',
        null,
        'Đã thành lập',
        '2024',
        'https://www.example.org/a',
      ),
    ).toMatchObject({
      clusters: [{ name: 'Tam Hiệp', places: ['Phúc Thọ'], province: 'Hà Nội' }],
      undertakings: [{ kind: 'establishment' }],
      events: [
        { type: 'established', on: '2020-06-26', area: '20', developer: 'Minh Dương', document: '2797/QĐ-UBND' },
      ],
      observations: [{ indicator: 'area.total', value: '20', asOf: '2024' }],
      sources: [{ id: expect.stringMatching(/^example-org-/), url: 'https://www.example.org/a' }],
    });
  });

  it('a cluster seen established on a day was so by that day; seen on no day, on any', () => {
    expect(one('A', 'B', null, null, null, null, null, 'Đã thành lập', '29/10/2019').events).toMatchObject([
      { on: '../2019-10-29' },
    ]);
    expect(one('A', 'B', null, null, null, null, null, 'Đã thành lập', null).events).toMatchObject([{ on: '..' }]);
    expect(one('A', 'B', null, null, null, null, null, 'Đang hoạt động', '2018 đến 2020').events).toMatchObject([
      { type: 'operation-began', on: '../2020' },
    ]);
  });

  it('a day of ground broken is an act whatever the status says', () => {
    expect(one('A', 'B', null, null, null, null, '1/2/2024', 'Đã thành lập', null).events).toMatchObject([
      { type: 'established', on: '..' },
      { type: 'ground-broken', on: '2024-02-01' },
    ]);
  });

  it('about so many hectares is what was observed, not what a decision fixed', () => {
    const { events, observations } = one('A', 'B', 'khoảng 20', null, null, null, null, 'Đã thành lập', null);
    expect(events[0]).not.toHaveProperty('area');
    expect(observations).toMatchObject([{ value: '20', bound: '~' }]);
  });

  it('a word that names no act stays a word, and the caller may say what it names', () => {
    expect(one('A', 'B', null, null, null, null, null, 'Đang triển khai', null)).toMatchObject({
      events: [],
      observations: [{ indicator: 'status.printed', value: 'Đang triển khai' }],
    });
    const rows = [head, ['A', 'B', null, null, null, null, null, 'Đang triển khai', null]];
    expect(read(rows, { statuses: { 'đang triển khai': 'ground-broken' } }).document.events).toMatchObject([
      { type: 'ground-broken' },
    ]);
  });

  it('keeps a phase as a label and an extension as an expansion', () => {
    expect(one('Liên Hiệp (giai đoạn 2)', 'Phúc Thọ').undertakings).toMatchObject([
      { kind: 'establishment', phase: 'giai đoạn 2' },
    ]);
    expect(one('Dị Nậu mở rộng', 'Thạch Thất').undertakings).toMatchObject([{ kind: 'expansion' }]);
  });

  it('lists several districts as one set of places', () => {
    expect(one('Xuân Phú', 'Thọ Xuân; Thường Xuân').clusters).toMatchObject([{ places: ['Thọ Xuân', 'Thường Xuân'] }]);
  });
});

describe('ids come from contents', () => {
  const head = ['Tên CCN', 'Huyện', 'DT (ha)', 'Ghi chú'];
  const a = ['Liên Hà', 'Đông Anh', 2.8, null];
  const ids = (...rows: readonly unknown[]) =>
    read([head, ...rows])
      .document.clusters.map((row) => ('id' in row ? row.id : ''))
      .sort();

  it('so that a second import doubles nothing', () => {
    const { document } = read([head, a, ['Dục Tú', 'Đông Anh', 15, 'x']]);
    const again = read([head, ['Dục Tú', 'Đông Anh', 15, 'y'], a]).document;
    const both = Object.fromEntries(
      Object.entries(document).map(([table, rows]) => [
        table,
        Array.isArray(rows) ? [...rows, ...(again[table as 'events'] as object[])] : rows,
      ]),
    );
    const { register, problems } = readRegister(both);
    expect(register.clusters).toHaveLength(2);
    expect(register.observations).toHaveLength(2);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('newer figures meet the same cluster', () => {
    expect(ids(a)).toEqual(ids(['CCN Liên Hà', 'huyện Đông Anh', 3.1, null]));
  });

  it('another district or another number is another cluster', () => {
    expect(
      new Set([...ids(a), ...ids(['Liên Hà', 'Đan Phượng', 2.8]), ...ids(['Liên Hà 2', 'Đông Anh', 2.8])]).size,
    ).toBe(3);
  });

  it('a row that repeats another is kept once, and one that differs stays a second cluster, in any order', () => {
    const other = ['Liên Hà', 'Đông Anh', 9.26, null];
    expect(codes(read([head, a, a]))).toEqual(['intake.repeated-row']);
    expect(ids(a, a)).toHaveLength(1);
    expect(codes(read([head, a, other]))).toEqual(['intake.same-name', 'intake.same-name']);
    expect(ids(a, other)).toHaveLength(2);
    expect(ids(a, other)).toEqual(ids(other, a));
  });
});

describe('every cell is accounted for', () => {
  it('in the three sheets', () => {
    for (const rows of [report, bare, typed]) {
      const { account, facts } = read(rows);
      const { given, ...fates } = account;
      expect(Object.values(fates).reduce((sum, n) => sum + n, 0)).toBe(given);
      expect(facts).toHaveLength(account.imported + account.beside);
      expect(facts.filter(({ id }) => id === null)).toHaveLength(account.beside);
    }
  });

  it('in any sheet, and nothing is thrown', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        null,
        '',
        'Tổng',
        'I',
        'Huyện X',
        'CCN A',
        '10 ha',
        '1.234',
        20,
        45000,
        'STT',
        'Tên CCN',
        'Ghi chú: x',
        '26/6/2020',
      ),
      fc.anything({ maxDepth: 1, withDate: true, withBigInt: true, withNullPrototype: true }),
    );
    const columns = (['name', 'district', 'area.total', 'established.on', 'status', 'decision'] as const).map(
      (field, column) => ({ column, field, unit: 'ha' as const }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }), (rows) => {
        const reading = readRows(rows, { headerRows: 1, columns, source, province: 'Hà Nội' });
        const { given, ...fates } = reading.account;
        expect(Object.values(fates).reduce((sum, n) => sum + n, 0)).toBe(given);
        expect(given).toBe(rows.length * Math.max(0, ...rows.map((row) => row.length)));
        const refused = readRegister(reading.document).problems.filter(({ severity }) => severity === 'error');
        // The gate knows how large a cluster can be; the intake reads what is printed.
        expect(refused.filter(({ code }) => code !== 'gate.absurd-area')).toEqual([]);
        suggestMapping(rows);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.anything(), (any) => {
        expect(readRows(any, { headerRows: 0, columns: [{ column: 'a', field: 'name' }], source })).toHaveProperty(
          'account',
        );
        suggestMapping(any);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what is no list of rows, and more cells than any register has', () => {
    const mapping = { headerRows: 0, columns: [], source };
    expect(readRows({}, mapping).problems).toMatchObject([{ code: 'intake.not-rows', params: { got: 'object' } }]);
    expect(codes(readRows([['a'], { a: 1 }], mapping))).toEqual(['intake.not-rows']);
    expect(codes(readRows([new Array(1_000_001)], mapping))).toEqual(['intake.too-many-cells']);
  });

  it('lists as many problems as asked for, and says how many are left', () => {
    const rows = [
      ['Tên CCN', 'Huyện', 'Diện tích'],
      ...Array.from({ length: 10 }, (_, i) => [`A ${i}`, 'B', '1.234 ha']),
    ];
    const { problems } = readRows(rows, { ...suggestMapping(rows), source }, { maxProblems: 4 });
    expect(problems).toHaveLength(5);
    expect(problems.at(-1)).toMatchObject({ code: 'intake.more-problems', params: { left: 6 } });
  });
});
