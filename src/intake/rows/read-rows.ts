import type { Problem } from '../../model/index.js';
import type { Mapping } from './mapping.js';
import { openMapping } from './open-mapping.js';
import { emptyReading, readSheet } from './read-sheet.js';
import type { RowsReading } from './rows-reading.js';
import { openSheet } from './sheet.js';

/** How a sheet's problems are told. */
export interface ReadRowsOptions {
  /** The most problems listed; the rest is a number. 1,000 if not said. */
  readonly maxProblems?: number;
}

const capped = (problems: readonly Problem[], most: number): readonly Problem[] => {
  if (problems.length <= most) return problems;
  const left = problems.length - most;
  return [...problems.slice(0, most), { code: 'intake.more-problems', severity: 'warning', params: { left } }];
};

const rowOf = ({ path }: Problem): number => Number(path?.[0] ?? -1);

/**
 * Reads the rows of a spreadsheet (bảng tính), as any library hands them over, into a raw register with its problems: candidate facts, each with row and column.
 *
 * @remarks
 * Headings over groups, totals, footnotes and repeated heads are recognised, reported and not imported; a heading that names a district gives it to the rows beneath. Ids come from contents, so the same sheet read twice doubles nothing. Two
 * rows of one name and place that differ stay two clusters (`intake.same-name`). Nothing is repaired: `repairs` are for a person to accept. The document is raw: it goes through `readRegister`.
 *
 * @param rows - Lists of cells, or objects of them: text, numbers, `Date`, nothing.
 * @param mapping - Which column holds what; see `suggestMapping`.
 * @param options - How many problems are listed.
 * @returns Document, facts, problems, repairs and an account of every cell. It never throws for data; parts of a mapping that are not what they must be are left out (`intake.bad-mapping`).
 * @throws `TypeError` when `maxProblems` is no count.
 * @example
 * ```ts
 * import { readRegister } from 'industrial-clusters';
 * import { readRows, suggestMapping } from 'industrial-clusters/intake';
 *
 * const rows = [
 *   ['STT', 'Tên CCN', 'Huyện', 'Diện tích (ha)', 'Tình trạng'],
 *   [1, 'CCN Dị Nậu', 'Thạch Thất', '10', 'Đã thành lập'],
 *   ['', 'Tổng cộng', '', 10, ''],
 * ];
 * const mapping = { ...suggestMapping(rows), source: { id: 'my-sheet' }, province: 'Hà Nội' };
 * const { document, others, account } = readRows(rows, mapping);
 * console.log(readRegister(document).register.clusters.map(({ name }) => name)); // => ["Dị Nậu"]
 * console.log(others.map(({ is }) => is)); // => ["head","total"]
 * console.log(account.given, account.imported, account.total); // => 15 4 2
 * ```
 */
export const readRows = (rows: unknown, mapping: Mapping, options: ReadRowsOptions = {}): RowsReading => {
  const { maxProblems = 1000 } = options;
  if (!Number.isSafeInteger(maxProblems) || maxProblems < 0) throw new TypeError('maxProblems is no count');
  const opened = openMapping(mapping);
  const sheet = openSheet(rows, opened.mapping.dateOffset);
  const reading = sheet.ok ? readSheet(sheet.value, opened.mapping) : { ...emptyReading, problems: sheet.problems };
  const sorted = [...opened.problems, ...reading.problems].sort((a, b) => rowOf(a) - rowOf(b));
  return { ...reading, problems: capped(sorted, maxProblems) };
};
