import type { ReportProblem } from '../../calendar/index.js';
import { addDays, ok, type IsoDate, type Result } from '../../core/index.js';
import { knownRounding } from '../../aggregate/rounding.js';
import type { Register } from '../../model/index.js';
import { groupBy } from '../group-by.js';
import { observationIndex } from '../observation-index.js';
import { coveredBy, type ReportScope } from '../scope.js';
import { subjectsOf } from '../subjects.js';
import { averageCell } from './average-cell.js';
import { blankForm, fillIn } from './blank-form.js';
import { countCell, totalCell } from './cell-of.js';
import { factsOf, type ClusterFacts, type PartlyKept } from './cluster-facts.js';
import type { DeveloperKinds } from './developer-kind.js';
import type { ReportPeriod } from './form-code.js';
import type { FormProblem } from './form-problem.js';
import type { Row19, StatutoryForm } from './statutory-form.js';
import { SUMMARY_ROWS } from './summary-rows.js';

/** What the forms of a register need to be told. */
export interface SummaryOptions {
  /** How row 19 is worked out; without a default. */
  readonly row19: Row19;
  /** Facts the register keeps for every cluster, so that without the act it is not so. Of others, nothing is said, and the cluster counts as missing. */
  readonly complete?: readonly PartlyKept[];
  /** What is known of developers, by name; absent, how the name begins. */
  readonly developers?: DeveloperKinds;
  /** Which state of knowledge: reprints an earlier form. */
  readonly knownBy?: IsoDate;
}

const noClusterThere = (place: string): FormProblem => ({
  code: 'report.no-cluster-there',
  severity: 'warning',
  path: ['place'],
  params: { place },
});

/**
 * Fills in form 03 or 04 from a register.
 *
 * @param form - Which of the two.
 * @param register - As read.
 * @param period - Which report.
 * @param scope - Whose clusters.
 * @param options - What it needs to be told.
 * @returns The form, or why there is none.
 * @throws `TypeError` for a year or a rounding that is none.
 * @internal
 */
export const formFromRegister = (
  form: '03' | '04',
  register: Register,
  period: ReportPeriod,
  scope: ReportScope,
  { row19, complete = [], developers = {}, knownBy }: SummaryOptions,
): Result<StatutoryForm, ReportProblem> => {
  knownRounding(row19.rounding);
  const blank = blankForm(form, period);
  if (!blank.ok) return blank;
  const { head, rows } = blank.value;
  const knowledge = knownBy === undefined ? {} : { knownBy };
  const { label, clusters, straddling } = coveredBy(register, scope);
  const place = scope.places?.join(', ');
  const subjects = groupBy(subjectsOf(register, clusters, knowledge), ({ cluster }) => cluster.id);
  const context = {
    moment: { span: head.span, on: addDays(head.span.before, -1) },
    observations: observationIndex(register, knowledge),
    developers,
    complete,
  };
  const facts: readonly ClusterFacts[] = clusters.map((c) => factsOf(c, subjects.get(c.id) ?? [], context));
  const units = new Map(rows.map(({ no, unit }) => [no, unit]));
  const filled = fillIn(blank.value, (no) => {
    if (no === '19') return averageCell(facts, row19);
    const row = SUMMARY_ROWS[no as keyof typeof SUMMARY_ROWS];
    return 'counts' in row ? countCell(row, facts) : totalCell(row, facts, units.get(no) ?? 'ha');
  });
  return ok({
    ...filled,
    ...(label === undefined ? {} : { by: label }),
    row19,
    ...(straddling.length === 0 ? {} : { straddling: straddling.map((c) => c.id) }),
    ...(place === undefined || clusters.length + straddling.length > 0 ? {} : { warnings: [noClusterThere(place)] }),
  });
};
