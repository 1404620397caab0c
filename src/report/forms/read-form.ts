import type { Bound } from '../../core/index.js';
import { CHECKED_ON, reportForms, ruleInForce, type FormRow } from '../../law/index.js';
import type { FormCode, ReportPeriod } from './form-code.js';
import { describe } from '../read-given.js';
import type { FormProblem } from './form-problem.js';
import { printedValue } from './printed-value.js';

/** One result that was read. */
export interface ReadCell {
  /** Canonical text; null where the row says nothing. */
  readonly value: string | null;
  /** What it says of the true value. */
  readonly bound?: Bound;
  /** What vague days leave open. */
  readonly range?: { readonly least: string; readonly most: string };
}

/** A form from elsewhere, as far as it can be read. */
export interface ReadForm {
  /** Which form. */
  readonly form: FormCode;
  /** Which report, where it says. */
  readonly period?: ReportPeriod;
  /** Its results, by printed number. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Its rows under the law. */
  readonly rows: readonly FormRow[];
}

/** A form read, and all that was wrong. */
export interface FormReading {
  /** Absent where it is no form at all. */
  readonly form?: ReadForm;
  /** In the order of the form. */
  readonly problems: readonly FormProblem[];
}

type Anything = Readonly<Record<string, unknown>>;
const isObject = (given: unknown): given is Anything =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
const bounds: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['>', '>=', '<', '<=', '~']);
const error = (problem: Omit<FormProblem, 'severity'>): FormProblem =>
  ({ severity: 'error', ...problem }) as FormProblem;

const formRows = (): Readonly<Record<string, readonly FormRow[]>> => {
  const rule = ruleInForce(reportForms, CHECKED_ON);
  return rule.ok ? rule.value.value : {};
};

const periodOf = (given: unknown): { readonly period?: ReportPeriod } => {
  if (!isObject(given)) return {};
  const { year, kind } = given as { readonly year?: unknown; readonly kind?: unknown };
  const isYear = typeof year === 'number' && Number.isInteger(year);
  return isYear && (kind === 'half' || kind === 'year') ? { period: { year, kind } } : {};
};

const rangeOf = (given: unknown, row: FormRow): Pick<ReadCell, 'range'> => {
  if (!isObject(given)) return {};
  const least = printedValue(given['least'], row);
  const most = printedValue(given['most'], row);
  return least === null || most === null ? {} : { range: { least, most } };
};

const readCell = (given: Anything, row: FormRow): ReadCell | null => {
  const { value, bound, range } = given as {
    readonly value?: unknown;
    readonly bound?: unknown;
    readonly range?: unknown;
  };
  const none = value === null || value === undefined;
  const text = none ? null : printedValue(value, row);
  if (text === null && !none) return null;
  return { value: text, ...(bounds.has(bound) ? { bound: bound as Bound } : {}), ...rangeOf(range, row) };
};

const readCells = (given: readonly unknown[], form: FormCode, rows: readonly FormRow[]): FormReading => {
  const cells = new Map<string, ReadCell>();
  const problems: FormProblem[] = [];
  given.forEach((item, index) => {
    const path = ['cells', index];
    if (!isObject(item)) {
      problems.push(error({ code: 'report.unknown-row', path, params: { form, row: describe(item) } }));
      return;
    }
    const row = rows.find(({ no }) => no === item['no']);
    if (row === undefined)
      problems.push(error({ code: 'report.unknown-row', path, params: { form, row: describe(item['no']) } }));
    else if (cells.has(row.no))
      problems.push(error({ code: 'report.duplicate-row', path, params: { form, row: row.no } }));
    else {
      const cell = readCell(item, row);
      cells.set(row.no, cell ?? { value: null });
      if (cell !== null) return;
      const params = { row: row.no, unit: row.unit, given: describe(item['value']) };
      problems.push(error({ code: 'report.bad-value', path, params }));
    }
  });
  const leftOut = rows.filter(({ no }) => !cells.has(no));
  const warnings = leftOut.map(
    ({ no }): FormProblem => ({ code: 'report.row-left-out', severity: 'warning', params: { form, row: no } }),
  );
  return { form: { form, cells, rows }, problems: [...problems, ...warnings] };
};

const read = (given: unknown): FormReading => {
  if (!isObject(given) || !Array.isArray(given['cells']))
    return { problems: [error({ code: 'report.not-a-form', params: { given: describe(given) } })] };
  const code = given['form'];
  const forms = formRows();
  const rows = typeof code === 'string' && Object.hasOwn(forms, code) ? forms[code] : undefined;
  if (rows === undefined)
    return { problems: [error({ code: 'report.unknown-form', path: ['form'], params: { given: describe(code) } })] };
  const { form, problems } = readCells(given['cells'] as readonly unknown[], code as FormCode, rows);
  return { ...(form === undefined ? {} : { form: { ...form, ...periodOf(given['period']) } }), problems };
};

/**
 * Reads a form from elsewhere: any JSON.
 *
 * @param given - Anything.
 * @returns The form as far as it can be read, and all that was wrong; nothing is thrown.
 * @internal
 */
export const readForm = (given: unknown): FormReading => {
  try {
    return read(given);
  } catch {
    // A proxy or a getter that throws is no JSON.
    return { problems: [error({ code: 'report.not-a-form', params: { given: typeof given } })] };
  }
};
