import { describe, expect, it } from 'vitest';
import { dong, orThrow } from '../../../src/core/index.js';
import { formRows, formTitle } from '../../../src/messages/index.js';
import { billionsOfDong, fileForm, form04, type FormCode } from '../../../src/report/index.js';
import { half2026, registerOf, row19, year2026 } from './provinces.js';

describe('rows for a spreadsheet', () => {
  const register = registerOf([
    {
      id: 'a',
      acts: [
        ['established', '2020', { area: '900.5' }],
        ['operation-began', '2021'],
      ],
      observed: [
        ['area.industrial', '10'],
        ['area.taken', '5'],
      ],
    },
    { id: 'b', acts: [['established', '2026', { area: '7' }]] },
    { id: 'c', acts: [['established', '2020', { area: '120' }]] },
  ]);
  const form = orThrow(form04(register, half2026, { row19 }));

  it('stand in the circular’s numbering, under its three headings', () => {
    const rows = formRows(form, 'vi');
    expect(rows).toHaveLength(38);
    expect(rows.filter(({ unit }) => unit === '').map(({ no }) => no)).toEqual(['I', 'II', 'III']);
    expect(rows.map(({ no }) => no).slice(0, 5)).toEqual(['I', '1', '2', 'II', '3']);
  });

  it('print numbers and units as each language does', () => {
    const printed = (language: 'vi' | 'en') => formRows(form, language).find(({ no }) => no === '4');
    expect(printed('vi')).toMatchObject({
      unit: 'ha',
      result: '1.020,5',
      note: 'từ 1.020,5 đến 1.027,5; 3/3 cụm có số liệu',
    });
    expect(printed('en')).toMatchObject({
      result: '1,020.5',
      note: 'from 1,020.5 to 1,027.5; 3 of 3 clusters gave a value',
    });
  });

  it('print how the average of row 19 was taken', () => {
    const note = (language: 'vi' | 'en') => formRows(form, language).find(({ no }) => no === '19')?.note;
    expect(note('vi')).toBe('bình quân gia quyền theo đất công nghiệp; 1/1 cụm có số liệu');
    expect(note('en')).toBe('average weighted by industrial land; 1 of 1 cluster gave a value');
  });

  it('say what row 19 needs where it is empty though rows 17 and 18 print, and what may be of a later day', () => {
    const observed = [
      ['area.industrial', '42'],
      ['area.let', '42', '2026', { bound: '~' }],
    ] as const;
    const own = orThrow(
      form04(registerOf([{ id: 'a', acts: [['operation-began', '2021']], observed }]), half2026, { row19 }),
    );
    const printed = (no: string, language: 'vi' | 'en') => formRows(own, language).find((row) => row.no === no);
    expect(printed('17', 'vi')?.result).toBe('42');
    expect(printed('18', 'vi')).toMatchObject({
      result: '42',
      note: 'số xấp xỉ; 1/1 cụm có số liệu; 1 số liệu có thể của ngày sau ngày chốt',
    });
    expect(printed('18', 'en')?.note).toBe(
      'approximate; 1 of 1 cluster gave a value; 1 value perhaps of a day after the cut-off',
    );
    expect(printed('19', 'vi')).toMatchObject({
      result: '',
      note: 'bình quân gia quyền theo đất công nghiệp; 0/1 cụm có số liệu; mỗi cụm cần có đất công nghiệp và diện tích đã cho thuê hoặc đã có dự án được chấp thuận (area.taken)',
    });
    expect(printed('19', 'en')?.note).toContain(
      'needs its industrial land, and the land let or covered by an approved project (area.taken)',
    );
  });

  it('leave the result empty where nobody gave one, and not 0', () => {
    expect(formRows(form, 'vi').find(({ no }) => no === '20')).toMatchObject({
      result: '',
      note: '0/1 cụm có số liệu',
    });
  });

  it.each([
    ['01', 4],
    ['02', 14],
    ['03', 38],
    ['04', 38],
  ] as const)('have a label, a unit and a title in both languages: form %s, %i rows', (code: FormCode, count) => {
    const filed = orThrow(fileForm(code, year2026, { by: 'x', values: {} }));
    for (const language of ['vi', 'en'] as const) {
      const rows = formRows(filed, language);
      expect(rows).toHaveLength(count);
      expect(rows.every(({ label }) => label.length > 0)).toBe(true);
      expect(formTitle(code, language)).toContain(code);
    }
  });
});

describe('filing a form', () => {
  it('takes results in the printed units and gives every row once', () => {
    const form = orThrow(fileForm('02', half2026, { by: 'd', cluster: 'c', values: { '1': '491.700', '13': '1' } }));
    expect(form.cells.map(({ value }) => value)).toEqual([
      '491.7',
      ...Array.from({ length: 11 }, () => null),
      '1',
      null,
    ]);
    expect([form.by, form.cluster, form.due.from]).toEqual(['d', 'c', 'developer']);
  });

  it('lists all that is no result', () => {
    const values = { '1': 'x', '13': '2', '14': '1', '15': '1' } as Readonly<Record<string, string>>;
    const refused = fileForm('02', half2026, { by: 'd', values });
    expect(refused.ok ? [] : refused.problems.map(({ code, path }) => [code, path?.[1]])).toEqual([
      ['report.unknown-row', '15'],
      ['report.bad-value', '1'],
      ['report.bad-value', '13'],
    ]);
  });

  it('writes đồng in billions exactly', () => {
    expect(['0', '1', '491700000000', '999999999999999'].map((n) => billionsOfDong(dong(n)))).toEqual([
      '0',
      '0.000000001',
      '491.7',
      '999999.999999999',
    ]);
  });
});
