import { reportingPeriod, reportsDue, type ReportKind, type ReportProblem } from '../../calendar/index.js';
import { reportWrittenOn } from '../../calendar/reporting-period.js';
import { ok, type Result } from '../../core/index.js';
import { lawEdition } from '../../law/engine/edition.js';
import { reportForms, ruleInForce, type FormRow } from '../../law/index.js';
import type { FormCode, ReportPeriod } from './form-code.js';
import type { FormCell, StatutoryForm } from './statutory-form.js';

/** A form of a day before anything is filled in. */
export interface BlankForm {
  /** All of the form but its cells. */
  readonly head: Omit<StatutoryForm, 'cells'>;
  /** Its rows, in order. */
  readonly rows: readonly FormRow[];
}

const kinds: ReadonlySet<unknown> = /* @__PURE__ */ new Set<ReportKind>(['half', 'year']);
const isPeriod = (period: unknown): boolean => {
  if (typeof period !== 'object' || period === null) return false;
  const { year, kind } = period as Partial<Record<keyof ReportPeriod, unknown>>;
  return typeof year === 'number' && kinds.has(kind);
};

/**
 * Takes the blank form of a report from the law of the day it is drawn up on.
 *
 * @param form - Which form.
 * @param period - Which report.
 * @returns The blank form; or `law.no-rule-in-force` before 1/10/2024.
 * @throws `TypeError` for a period that is none, and a year outside 1901 to 9998.
 * @internal
 */
export const blankForm = (form: FormCode, period: ReportPeriod): Result<BlankForm, ReportProblem> => {
  if (!isPeriod(period)) throw new TypeError('a report has a year and a kind, "half" or "year"');
  const { year, kind } = period;
  const forms = ruleInForce(reportForms, reportWrittenOn(year, kind));
  if (!forms.ok) return forms;
  const cutOff = reportingPeriod(year, kind);
  if (!cutOff.ok) return cutOff;
  const dues = reportsDue(year, kind);
  if (!dues.ok) return dues;
  const due = dues.value.find((d) => d.form === form);
  if (due === undefined) throw new TypeError(`no such form: ${form}`);
  const head = {
    schemaVersion: 1,
    form,
    period: { year, kind },
    span: cutOff.value.span,
    due,
    basis: [forms.value.basis, cutOff.value.basis],
    lawEdition,
  } as const;
  return ok({ head, rows: forms.value.value[form] });
};

/**
 * Fills in a blank form.
 *
 * @param blank - The blank form.
 * @param cellOf - What stands in a row.
 * @returns The form.
 * @internal
 */
export const fillIn = (
  { head, rows }: BlankForm,
  cellOf: (no: string) => Omit<FormCell, 'no' | 'unit' | 'kind'>,
): StatutoryForm => ({ ...head, cells: rows.map(({ no, unit, kind }) => ({ no, unit, kind, ...cellOf(no) })) });
