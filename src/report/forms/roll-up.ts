import type { ReportProblem } from '../../calendar/index.js';
import { addBounds, ok, type Bound, type Result } from '../../core/index.js';
import { textOfUnits, unitsOf } from '../../core/decimal-text.js';
import { CHECKED_ON, reportWarnings, ruleInForce } from '../../law/index.js';
import { blankForm, fillIn } from './blank-form.js';
import type { CellContent } from './cell-of.js';
import type { FormCode, ReportPeriod } from './form-code.js';
import type { FormCell, StatutoryForm } from './statutory-form.js';

/** One who is to report. */
export interface Reporter {
  /** The form. */
  readonly form: FormCode;
  /** Who, as the form names its reporter. */
  readonly by: string;
}

/** Why a form was not added. */
export type NotAdded = 'other-period' | 'not-expected' | 'second-of-one-reporter' | 'another-form';

/** A form added up from those below it. */
export interface RolledUp {
  /** The form. A row that has no report beneath says nothing; a row with reports missing is at least what it says. */
  readonly form: StatutoryForm;
  /** Who has not reported. */
  readonly missing: readonly Reporter[];
  /** Whose values each row lacks, by printed number: those who have not reported, and those whose report says nothing there. */
  readonly lacking: Readonly<Record<string, readonly string[]>>;
  /** Forms that were not added, by their place in the list. */
  readonly notAdded: readonly { readonly index: number; readonly because: NotAdded }[];
}

/** What is added up, and for whom. */
export interface RollUpInput {
  /** Which form to make: a locality's from forms 01 and 02, or the province's from forms 03. */
  readonly to: '03' | '04';
  /** Which report. */
  readonly period: ReportPeriod;
  /** Who makes it. */
  readonly by?: string;
  /** The forms received. */
  readonly forms: readonly StatutoryForm[];
  /** All who are to report. */
  readonly expected: readonly Reporter[];
}

/** Where a row comes from: a form and its row. */
type Origin = readonly [form: string, row: string];

/** The province's rows are its localities', but for the average of row 19, which does not add up. A locality's are those its tenants and developers report; the rest it knows itself. */
const originsFor = (to: '03' | '04', rows: readonly string[]): ReadonlyMap<string, readonly Origin[]> => {
  if (to === '04') return new Map(rows.filter((no) => no !== '19').map((no) => [no, [['03', no]]]));
  const rule = ruleInForce(reportWarnings, CHECKED_ON);
  const checks = rule.ok ? rule.value.value.filter(({ relation }) => relation === '~') : [];
  return new Map(
    checks.map(({ left: [, row], right, also }) => [
      row,
      [right, ...(also === undefined ? [] : [also])].flatMap(([form, ...from]) => from.map((no): Origin => [form, no])),
    ]),
  );
};

// Billions of đồng carry nine digits, and no value more than twelve before them.
const SCALE = 9;
const unitsOfText = (value: string): bigint => {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole) * 10n ** BigInt(SCALE) + BigInt(fraction === '' ? 0 : unitsOf(`0.${fraction}`, SCALE));
};
const added = (values: readonly string[]): string =>
  textOfUnits(
    values.reduce((sum, v) => sum + unitsOfText(v), 0n),
    SCALE,
  );

const cellOf = (cells: readonly FormCell[], asked: number): CellContent => {
  const given = cells.filter((c): c is FormCell & { value: string } => c.value !== null);
  const missing = asked - given.length;
  const coverage = { unit: 'report', asked, given: given.length, missing, open: 0, undated: 0 } as const;
  if (given.length === 0) return { value: null, coverage };
  const bound = given.reduce<Bound | undefined>((b, c) => addBounds(b, c.bound), missing > 0 ? '>=' : undefined);
  const least = added(given.map(({ value, range }) => range?.least ?? value));
  const most = added(given.map(({ value, range }) => range?.most ?? value));
  return {
    value: added(given.map(({ value }) => value)),
    ...(bound === undefined ? {} : { bound }),
    ...(least === most ? {} : { range: { least, most } }),
    coverage,
  };
};

const key = ({ form, by }: { readonly form: string; readonly by?: string }): string =>
  JSON.stringify([form, by ?? null]);

/** Sorts the forms received: those to add, and why the others are not. */
const sorted = ({ to, period, forms, expected }: RollUpInput) => {
  const wanted = new Set(expected.map(key));
  const added = new Map<string, StatutoryForm>();
  const notAdded: { readonly index: number; readonly because: NotAdded }[] = [];
  forms.forEach((form, index) => {
    const isBelow = to === '04' ? form.form === '03' : form.form === '01' || form.form === '02';
    const isOfPeriod = form.period.year === period.year && form.period.kind === period.kind;
    const because: NotAdded | undefined = !isBelow
      ? 'another-form'
      : !isOfPeriod
        ? 'other-period'
        : !wanted.has(key(form))
          ? 'not-expected'
          : added.has(key(form))
            ? 'second-of-one-reporter'
            : undefined;
    if (because === undefined) added.set(key(form), form);
    else notAdded.push({ index, because });
  });
  return { added, notAdded };
};

/**
 * Adds up the forms received into the form above them (tổng hợp): 01 and 02 into 03, 03 into 04, over who was to report and who has.
 *
 * A report that is missing makes every total it belongs to at least what is printed, and is named there. Row 19 is an average and is not added up: work it out from the clusters. A locality's rows on plans, decisions and areas come from no form below, and say nothing here.
 *
 * @param input - The forms, and who was to send one.
 * @returns The form, and what it lacks.
 * @throws `TypeError` for a year outside 1901 to 9998.
 * @failsWith `law.no-rule-in-force` for a report drawn up before 1/10/2024.
 * @law 14/2024/TT-BCT phụ lục I; how the rows of one form follow from another is a deduction.
 * @example
 * ```ts
 * import { orThrow } from 'industrial-clusters/core';
 * import { fileForm, rollUp } from 'industrial-clusters/report';
 *
 * const period = { year: 2026, kind: 'year' } as const;
 * const a = orThrow(fileForm('03', period, { by: 'A', values: { '3': '4', '4': '80.5' } }));
 * const expected = [{ form: '03', by: 'A' }, { form: '03', by: 'B' }] as const;
 * const { form, missing } = orThrow(rollUp({ to: '04', period, forms: [a], expected }));
 * const row = form.cells.find(({ no }) => no === '4');
 * console.log(row?.bound, row?.value, missing.map(({ by }) => by)); // => >= 80.5 ["B"]
 * ```
 */
export const rollUp = (input: RollUpInput): Result<RolledUp, ReportProblem> => {
  const { to, period, by, expected } = input;
  const blank = blankForm(to, period);
  if (!blank.ok) return blank;
  const reporters = [...new Map(expected.map((reporter) => [key(reporter), reporter])).values()];
  const { added: forms, notAdded } = sorted(input);
  const origins = originsFor(
    to,
    blank.value.rows.map(({ no }) => no),
  );
  const lacking = new Map<string, readonly string[]>();
  const form = fillIn(blank.value, (no) => {
    const asked = (origins.get(no) ?? []).flatMap(([from, row]) =>
      reporters
        .filter((reporter) => reporter.form === from)
        .map((r) => ({ by: r.by, cell: forms.get(key(r))?.cells.find((c) => c.no === row && c.value !== null) })),
    );
    const silent = asked.filter(({ cell }) => cell === undefined);
    if (silent.length > 0)
      lacking.set(
        no,
        silent.map(({ by }) => by),
      );
    return cellOf(
      asked.flatMap(({ cell }) => cell ?? []),
      asked.length,
    );
  });
  return ok({
    form: { ...form, ...(by === undefined ? {} : { by }) },
    missing: reporters.filter((reporter) => !forms.has(key(reporter))),
    lacking: Object.fromEntries(lacking),
    notAdded,
  });
};
