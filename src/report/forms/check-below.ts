import type { FormProblem } from './form-problem.js';
import { addIntervals, surelyApartBy } from './interval.js';
import type { ReadForm } from './read-form.js';
import { formChecks, least, pathOf, sumOf, text } from './row-sum.js';

/** A row, and the rows of the forms below that make it; the first form is the one without which there is no sum. */
interface BelowRule {
  readonly row: string;
  readonly from: readonly [Below, ...Below[]];
}
interface Below {
  readonly form: string;
  readonly rows: readonly string[];
}

/** What the rows of a form are added up from: a province's from the same rows of its localities, but for the average; a locality's by the deduced relations. */
const belowRules = ({ form, rows }: ReadForm): readonly BelowRule[] => {
  if (form === '04') {
    return rows.filter(({ no }) => no !== '19').map(({ no }) => ({ row: no, from: [{ form: '03', rows: [no] }] }));
  }
  return formChecks()
    .filter(({ left, relation }) => relation === '~' && left[0] === form)
    .map(({ left: [, row], right: [of, ...from], also }) => ({
      row,
      from: [{ form: of, rows: from }, ...(also === undefined ? [] : [{ form: also[0], rows: also.slice(1) }])],
    }));
};

/**
 * Lays a form beside those it was added up from.
 *
 * @param form - As it was read.
 * @param below - Those below it, all of them.
 * @returns One warning a row that is surely apart from their sum; nothing where one of them leaves the sum open.
 */
export const checkBelow = (form: ReadForm, below: readonly ReadForm[]): readonly FormProblem[] =>
  belowRules(form).flatMap(({ row, from }): readonly FormProblem[] => {
    const value = sumOf(form, [row]);
    const [first, ...also] = from;
    const parts = from.flatMap((part) => below.filter((b) => b.form === part.form).map((b) => sumOf(b, part.rows)));
    const known = parts.filter((part) => part !== undefined);
    const isSum = below.some((b) => b.form === first.form) && known.length === parts.length;
    if (value === undefined || !isSum) return [];
    const sum = known.reduce(addIntervals);
    const gap = surelyApartBy(value, sum);
    if (gap === undefined) return [];
    const others = also.filter((part) => below.some((b) => b.form === part.form));
    const params = {
      row,
      value: least(value),
      ...first,
      ...(others.length === 0 ? {} : { also: others }),
      sum: least(sum),
      gap: text(gap),
    };
    return [{ code: 'report.differs-from-below', severity: 'warning', path: pathOf(form, row), params }];
  });
