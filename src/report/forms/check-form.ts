import type { FormCheck } from '../../law/index.js';
import { checkBelow } from './check-below.js';
import { anything, list, object, readGiven } from '../read-given.js';
import { badField, type FormProblem } from './form-problem.js';
import type { FormCode } from './form-code.js';
import { surelyApartBy, surelyMoreBy } from './interval.js';
import { formChecks, least, pathOf, sumOf, text } from './row-sum.js';
import { readForm, type ReadForm } from './read-form.js';

/** Forms to lay beside the one checked. */
export interface Beside {
  /** The half-year form of the same year, beside the year's: its flows are contained in the year's. */
  readonly halfYear?: unknown;
  /** The forms it was added up from: 01 and 02 beneath a 03, 03 beneath a 04. All of them, or the gap is what is missing. */
  readonly below?: readonly unknown[];
}

const besides = /* @__PURE__ */ object({}, { halfYear: anything, below: /* @__PURE__ */ list(anything) });

/** Flows whose year contains the half year: totals of the period, no averages and no heads. */
const CONTAINED: Readonly<Record<FormCode, readonly string[]>> = {
  '01': ['1', '2'],
  '02': ['9', '10'],
  '03': ['5', '6', '23', '24'],
  '04': ['5', '6', '23', '24'],
};

/** What is said of form 03 holds of form 04, which has its rows. */
const sameRows = (form: string): string => (form === '04' ? '03' : form);

const checkWithin = (form: ReadForm, { left, relation, right, printed }: FormCheck): readonly FormProblem[] => {
  const [, row] = left;
  const [, ...rows] = right;
  const value = sumOf(form, [row]);
  const sum = sumOf(form, rows);
  if (value === undefined || sum === undefined) return [];
  const severity = printed ? 'error' : 'warning';
  const path = pathOf(form, row);
  const gap = relation === '=' ? surelyApartBy(value, sum) : surelyMoreBy(value, sum);
  if (gap === undefined) return [];
  const said = { row, value: least(value), gap: text(gap) };
  if (relation === '=')
    return [{ code: 'report.sum-differs', severity, path, params: { ...said, rows, sum: least(sum) } }];
  return [
    { code: 'report.row-exceeds', severity, path, params: { ...said, than: rows.join(' + '), most: least(sum) } },
  ];
};

const notBeside = (because: 'other-form' | 'other-period'): FormProblem => ({
  code: 'report.not-beside',
  severity: 'warning',
  params: { because },
});

const checkHalfYear = (form: ReadForm, half: ReadForm): readonly FormProblem[] => {
  if (half.form !== form.form) return [notBeside('other-form')];
  const { period } = form;
  const isOfYear = period === undefined || period.kind === 'year';
  const isOfHalf = half.period === undefined || half.period.kind === 'half';
  const isSameYear = period === undefined || half.period === undefined || period.year === half.period.year;
  if (!isOfYear || !isOfHalf || !isSameYear) return [notBeside('other-period')];
  return CONTAINED[form.form].flatMap((row): readonly FormProblem[] => {
    const [year, first] = [sumOf(form, [row]), sumOf(half, [row])];
    const gap = year === undefined || first === undefined ? undefined : surelyMoreBy(first, year);
    if (year === undefined || first === undefined || gap === undefined) return [];
    const params = { row, year: least(year), half: least(first), gap: text(gap) };
    return [{ code: 'report.year-below-half', severity: 'warning', path: pathOf(form, row), params }];
  });
};

/**
 * Checks a statutory form, our own or one from elsewhere: any JSON.
 *
 * The sums that the form prints itself (15 = 15.1 + 15.2, and 16 likewise) are errors; what only follows by deduction (18 no more than 17, 7 no more than 3, the year no less than its half year) is a warning with the gap. Row 5 of form 02 counts land let or approved, so it is never checked against row 4. Where vague days leave a result open, only what no reading of them allows is told.
 *
 * @param form - Anything; a form has `form` and `cells`, each cell `no` and `value` in the printed unit.
 * @param beside - Other forms to lay beside it; what is none is told, and the form is checked without it.
 * @returns All that is wrong, in the order of the form; empty when nothing is.
 * @example
 * ```ts
 * import { checkForm } from 'industrial-clusters/report';
 *
 * const cells = [{ no: '15', value: '70' }, { no: '15.1', value: '43' }, { no: '15.2', value: '26' }];
 * const [problem] = checkForm({ form: '04', cells });
 * console.log(problem?.code, problem?.params); // => report.sum-differs {"row":"15","value":"70","gap":"1","rows":["15.1","15.2"],"sum":"69"}
 * ```
 */
export const checkForm = (form: unknown, beside: Beside = {}): readonly FormProblem[] => {
  const given = readGiven(beside, besides);
  const { halfYear, below = [] } = 'value' in given ? (given.value as Beside) : {};
  const reading = readForm(form);
  const { form: read } = reading;
  const notRead = 'value' in given ? [] : given.misfits.map(badField);
  if (read === undefined) return [...reading.problems, ...notRead];
  const within = formChecks()
    .filter(({ left, right, relation }) => relation !== '~' && left[0] === sameRows(read.form) && right[0] === left[0])
    .flatMap((rule) => checkWithin(read, rule));
  const half = halfYear === undefined ? undefined : readForm(halfYear);
  const lower = below.map(readForm);
  return [
    ...reading.problems.filter(({ severity }) => severity === 'error'),
    ...within,
    ...notRead,
    ...(half === undefined ? [] : half.form === undefined ? half.problems : checkHalfYear(read, half.form)),
    ...lower.flatMap((b) => (b.form === undefined ? b.problems : [])),
    ...checkBelow(
      read,
      lower.flatMap((b) => b.form ?? []),
    ),
    ...reading.problems.filter(({ severity }) => severity !== 'error'),
  ];
};
