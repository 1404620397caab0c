import type { ReportProblem } from '../../calendar/index.js';
import { isRoundingMode } from '../../aggregate/rounding.js';
import { fail, ok, type Result } from '../../core/index.js';
import { blankForm, fillIn } from './blank-form.js';
import type { FormCode, FormRowNumbers, ReportPeriod } from './form-code.js';
import { anything, describe, leaf, object, readGiven, record } from '../read-given.js';
import { badField, type FormProblem } from './form-problem.js';
import { printedValue } from './printed-value.js';
import type { Row19, StatutoryForm } from './statutory-form.js';

/** What a reporter files: who, and the results in the printed units. */
export interface Filing<F extends FormCode> {
  /** Who reports. */
  readonly by: string;
  /** The cluster, by the register's own key: forms 01 and 02 have no field for it. */
  readonly cluster?: string;
  /** Results by printed number, decimal text in the printed unit; a row left out or `null` says nothing. */
  readonly values: Readonly<Partial<Record<FormRowNumbers[F], string | null>>>;
  /** How row 19 was worked out, of forms 03 and 04. */
  readonly row19?: Row19;
}

const MOST_DIGITS = 15;
const isDigits = (given: unknown): boolean =>
  Number.isInteger(given) && Number(given) >= 0 && Number(given) <= MOST_DIGITS;

/** What a filing is made of. Its values are read against the rows of the form. */
const filings = /* @__PURE__ */ (() => {
  const text = leaf('text', (given) => typeof given === 'string');
  const method = leaf('average', (given) => given === 'weighted' || given === 'mean');
  const scale = leaf('rounding-digits', isDigits);
  const mode = leaf('rounding-mode', isRoundingMode);
  const row19 = object({ method, rounding: object({ scale, mode }, {}) }, {});
  return object({ by: text, values: record(anything) }, { cluster: text, row19 });
})();

/**
 * Fills in a statutory form from results at hand: of a tenant (01), of a developer (02), or one of the summaries (03, 04).
 *
 * @param form - Which form.
 * @param period - Which report.
 * @param filing - Who reports, and the results.
 * @returns The form, every row once.
 * @throws `TypeError` for a year outside 1901 to 9998.
 * @failsWith `law.no-rule-in-force` for a report drawn up before 1/10/2024; `report.bad-value` and `report.unknown-row`, each time one occurs; `report.bad-field` for what is no filing, the first 200.
 * @law 14/2024/TT-BCT phụ lục I.
 * @example
 * ```ts
 * import { orThrow } from 'industrial-clusters/core';
 * import { fileForm } from 'industrial-clusters/report';
 *
 * const values = { '1': '120.5', '2': '3.25', '3': '410' };
 * const form = orThrow(fileForm('01', { year: 2026, kind: 'half' }, { by: 'tenant-7', cluster: 'tam-hiep', values }));
 * console.log(form.cells.map(({ value }) => value), form.due.lastDay); // => ["120.5","3.25","410",null] 2026-06-19
 * ```
 */
export const fileForm = <F extends FormCode>(
  form: F,
  period: ReportPeriod,
  filing: Filing<F>,
): Result<StatutoryForm, ReportProblem | FormProblem> => {
  const blank = blankForm(form, period);
  if (!blank.ok) return blank;
  const read = readGiven(filing, filings);
  if (!('value' in read)) {
    const [first, ...others] = read.misfits;
    return fail(badField(first), ...others.map(badField));
  }
  const { by, cluster, values, row19 } = read.value as Filing<FormCode>;
  const given = new Map<string, unknown>(Object.entries(values));
  const { rows } = blank.value;
  const numbers = new Set(rows.map(({ no }) => no));
  const strange = [...given.keys()]
    .filter((row) => !numbers.has(row))
    .map(
      (row): FormProblem => ({
        code: 'report.unknown-row',
        severity: 'error',
        path: ['values', row],
        params: { form, row },
      }),
    );
  const isNone = (value: unknown): boolean => value === undefined || value === null;
  const bad = rows
    .filter((row) => !isNone(given.get(row.no)) && printedValue(given.get(row.no), row) === null)
    .map(({ no, unit }): FormProblem => {
      const params = { row: no, unit, given: describe(given.get(no)) };
      return { code: 'report.bad-value', severity: 'error', path: ['values', no], params };
    });
  const [first, ...others] = [...strange, ...bad];
  // A list, not arguments: of those there may be more than a call can take.
  if (first !== undefined) return { ok: false, problems: [first, ...others] };
  const unitOf = new Map(rows.map((row) => [row.no, row]));
  const filled = fillIn(blank.value, (no) => {
    const row = unitOf.get(no);
    return { value: row === undefined ? null : printedValue(given.get(no), row) };
  });
  return ok({
    ...filled,
    by,
    ...(cluster === undefined ? {} : { cluster }),
    ...(row19 === undefined ? {} : { row19 }),
  });
};
