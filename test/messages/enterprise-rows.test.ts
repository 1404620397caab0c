import { describe, expect, it } from 'vitest';
import { halfYear } from '../../src/core/index.js';
import { readRegister } from '../../src/gate/index.js';
import { enterpriseRows, renderProblem, supportLabel, tenantLabel } from '../../src/messages/index.js';
import { SUPPORT_KINDS, TENANT_INDICATORS } from '../../src/model/index.js';
import { enterpriseReport } from '../../src/report/index.js';

const { register, problems } = readRegister({
  schemaVersion: 1,
  sources: [{ id: 's' }],
  clusters: [{ id: 'a', name: 'A', places: ['P'] }],
  undertakings: [{ id: 'a/1', cluster: 'a', kind: 'establishment' }],
  events: [{ id: '1', undertaking: 'a/1', type: 'operation-began', on: '2020' }],
  observations: [
    { id: 'o1', about: 'a', indicator: 'tenants.total', value: 1020, bound: '>', asOf: '..', source: 's' },
    { id: 'o2', about: 'a', indicator: 'tenants.high-tech', value: 2, asOf: '2024', source: 's' },
    { id: 'o3', about: 'a', indicator: 'tenants.high-tech', value: 3, asOf: '2024', source: 's' },
    { id: 'o4', about: 'a', indicator: 'projects.total', value: 4, asOf: '2024', source: 's' },
    { id: 'o5', about: 'a', indicator: 'projects.operating', value: 5, asOf: '2024', source: 's' },
  ],
  supports: [
    { id: 'h1', kind: 'training', on: '2024-03', participants: { value: 1040 }, source: 's' },
    { id: 'h2', kind: 'training', on: '2024', participants: { value: 25, bound: '~' }, source: 's' },
    { id: 'h3', kind: 'fair', on: '2024', source: 's' },
    { id: 'h4', kind: 'credit-link', on: '2024-05', lent: { value: '454000000000', bound: '>=' }, source: 's' },
  ],
});
const report = enterpriseReport(register, halfYear(2024, 1));
const row = (language: 'vi' | 'en', label: string) => {
  const found = enterpriseRows(report, language).find((r) => r.label === label);
  return found === undefined ? undefined : [found.unit, found.result, found.note];
};

describe('the rows of a report of enterprises and support', () => {
  it('are a row for each number of tenants, three a kind of support, credit agreed, and the money in all', () => {
    for (const language of ['vi', 'en'] as const) {
      const rows = enterpriseRows(report, language);
      expect(rows).toHaveLength(TENANT_INDICATORS.length + 3 * SUPPORT_KINDS.length + 2);
      expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
      expect(rows.every(({ unit }) => unit !== '')).toBe(true);
    }
  });

  it('print numbers the way of the language, with what bounds them and how many gave one', () => {
    expect(row('vi', 'số cơ sở sản xuất kinh doanh')).toEqual([
      'cơ sở',
      '1.020',
      'thực tế lớn hơn số đã ghi; 1/1 cụm có số liệu; 1 số liệu có thể của ngày sau ngày chốt',
    ]);
    expect(row('en', 'tenants')).toEqual([
      'tenants',
      '1,020',
      'actually more than printed; 1 of 1 cluster gave a value; 1 value perhaps of a day after the cut-off',
    ]);
  });

  it('stay empty where nobody gave a number, or two disagree', () => {
    expect(row('en', 'cooperatives')).toEqual(['tenants', '', '0 of 1 cluster gave a value']);
    expect(row('en', 'tenants in high technology')).toEqual([
      'tenants',
      '',
      '0 of 1 cluster gave a value; 1 cluster open',
    ]);
  });

  it('tell what was only perhaps held apart from what surely was', () => {
    expect(row('vi', 'lớp đào tạo, tập huấn')).toEqual(['hoạt động', '1', 'có thể 2']);
    expect(row('vi', 'lớp đào tạo, tập huấn: lượt người, đơn vị tham gia')).toEqual([
      'lượt',
      '1.040',
      'có thể 1.065 (số xấp xỉ); 2/2 hoạt động có số liệu',
    ]);
    expect(row('en', 'fairs and exhibitions')).toEqual(['activities', '0', 'perhaps 1']);
    expect(row('en', 'fairs and exhibitions: spent')).toEqual(['VND', '', '0 of 1 activity gave a value']);
    expect(row('en', 'information: spent')).toEqual(['VND', '', 'no activities to count']);
  });

  it('name credit agreed at links to banks only', () => {
    expect(row('vi', 'kết nối ngân hàng - doanh nghiệp: vốn vay cam kết')).toEqual([
      'đồng',
      '454.000.000.000',
      'thực tế ít nhất bằng số đã ghi; 1/1 hoạt động có số liệu',
    ]);
    expect(row('en', 'training classes: credit agreed')).toBeUndefined();
  });
});

describe('the labels of tenants and support', () => {
  it('differ from one another in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const labels = [
        ...TENANT_INDICATORS.map((indicator) => tenantLabel(indicator, language)),
        ...SUPPORT_KINDS.map((kind) => supportLabel(kind, language)),
      ];
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe('the warning of a part larger than its whole', () => {
  it('names both figures', () => {
    const [problem] = problems;
    if (problem === undefined) throw new Error('no warning');
    expect(renderProblem(problem, 'vi')).toContain('số dự án đang hoạt động 5, số dự án sản xuất kinh doanh 4');
    expect(renderProblem(problem, 'en')).toContain('projects in operation 5, production projects 4');
  });
});
