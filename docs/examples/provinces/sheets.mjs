// @ts-nocheck: a script of a host, not of the package.
// The published list laid out as a department would keep it, and taken through real files and back. A host may do I/O.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

/** The list as published: one object a row, every cell text. */
export const publishedRows = () =>
  parse(readFileSync(new URL('source/clusters.csv', import.meta.url), 'utf8'), { columns: true });

const heads = [
  'STT',
  'Tên cụm công nghiệp',
  'Xã, phường',
  'Huyện, thị xã',
  'Tỉnh',
  'Diện tích (ha)',
  'Tổng mức đầu tư (tỷ đồng)',
  'Số quyết định',
  'Ngày quyết định',
  'Chủ đầu tư',
  'Khởi công',
  'Tình trạng',
  'Tỷ lệ lấp đầy (%)',
  'Số cơ sở',
  'Lao động',
  'Nguồn',
  'Tính đến',
];

const statuses = {
  established: 'Đã thành lập',
  under_construction: 'Đang xây dựng',
  operating: 'Đang hoạt động',
  infrastructure_completed: 'Hoàn thành hạ tầng',
  planned: 'Quy hoạch',
  proposed: 'Đề xuất',
  appraisal: 'Đang thẩm định',
};

const number = (text) => (text === '' ? null : Number(text));
// A whole day becomes a spreadsheet's day; 2022-07 stays text, since no spreadsheet has such a day.
const day = (text) => (/^\d{4}-\d\d-\d\d$/u.test(text) ? new Date(`${text}T00:00:00Z`) : text || null);

/** The same list as lists of cells: a title, Vietnamese heads with units, numbers as numbers, days as days, a note beneath. */
export const departmentRows = (rows) => [
  ['DANH MỤC CỤM CÔNG NGHIỆP', ...heads.slice(1).map(() => null)],
  heads,
  ...rows.map((row, i) => [
    i + 1,
    `CCN ${row.name}`,
    row.commune || null,
    row.district || null,
    row.province,
    number(row.area_ha),
    row.capital_vnd === '' ? null : Number(row.capital_vnd) / 1e9,
    row.establishment_decision || null,
    day(row.establishment_date),
    row.investor || null,
    day(row.groundbreaking_date),
    (statuses[row.status] ?? row.status) || null,
    number(row.occupancy_pct),
    number(row.tenants),
    number(row.workers),
    row.source_url,
    day(row.as_of),
  ]),
  ['Ghi chú: số liệu theo báo chí và các trang chính thức', ...heads.slice(1).map(() => null)],
];

const inFolder = async (work) => {
  const folder = mkdtempSync(join(tmpdir(), 'clusters-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Writes lists of cells to an .xlsx file and reads it back with another library. */
export const throughXlsx = (rows) =>
  inFolder(async (folder) => {
    const file = join(folder, 'clusters.xlsx');
    const cells = rows.map((row) =>
      row.map((value) =>
        value === null
          ? null
          : value instanceof Date
            ? { value, format: 'dd/mm/yyyy' }
            : { value, type: value.constructor },
      ),
    );
    await writeExcelFile(cells).toFile(file);
    return readSheet(file);
  });

const quoted = (value) => `"${String(value ?? '').replaceAll('"', '""')}"`;
const printed = (value) => {
  if (value instanceof Date) return value.toISOString().slice(0, 10).split('-').reverse().join('/');
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
};

/** Writes lists of cells to a .csv file, numbers with a comma and days as 26/06/2020, and reads it back. */
export const throughCsv = (rows) =>
  inFolder((folder) => {
    const file = join(folder, 'clusters.csv');
    writeFileSync(
      file,
      `\ufeff${rows.map((row) => row.map((value) => quoted(printed(value))).join(';')).join('\r\n')}\r\n`,
    );
    return parse(readFileSync(file), { bom: true, delimiter: ';' });
  });
