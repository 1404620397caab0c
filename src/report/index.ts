/**
 * Reports of a stretch of time, as data that merges, compares and narrates.
 *
 * @packageDocumentation
 */
export { COUNT_NAMES, type CountName, type Counts, type CountUnit } from './counts.js';
export {
  TOTALLED,
  type Conflict,
  type IndicatorTotal,
  type TotalledIndicator,
  type Unchanged,
} from './indicator-total.js';
export type { Reading } from './latest-value.js';
export { periodReport, type PeriodReport } from './period-report.js';
export type { PlaceSetCounts } from './place-sets.js';
export type { PublishedFigure } from './published.js';
export type { ReportScope } from './scope.js';
export type { Member } from './tallied.js';
export type { YearCount } from './years.js';
export { checkForm, type Beside } from './forms/check-form.js';
export type { PartlyKept } from './forms/cluster-facts.js';
export type { DeveloperKinds } from './forms/developer-kind.js';
export { fileForm, type Filing } from './forms/file-form.js';
export { form03, type Form03Options } from './forms/form-03.js';
export { form04 } from './forms/form-04.js';
export type { FormCode, FormRowNumbers, ReportPeriod, SummaryRow } from './forms/form-code.js';
export type { SummaryOptions } from './forms/form-from-register.js';
export type { FormProblem } from './forms/form-problem.js';
export { billionsOfDong } from './forms/printed-unit.js';
export {
  rollUp,
  type NotAdded,
  type Reporter,
  type RolledUp,
  type RollUpInput,
} from './forms/roll-up.js';
export type { Coverage, FormCell, Row19, Row19Method, StatutoryForm } from './forms/statutory-form.js';
export { whoIsLate, type Received, type ReporterStanding, type ReportStanding } from './forms/who-is-late.js';
export { EXPLANATIONS, type Explanation, type ExplanationKind, type NotComparable } from './reconcile/explanation.js';
export type { About, ComputedSide, PublishedSide, ReconciledItem } from './reconcile/figures.js';
export { reconcile, type Allowance, type Reconciliation } from './reconcile/reconcile.js';
export type { AverageMethod } from './average.js';
export {
  occupancyWithProjects,
  plainMeanOccupancy,
  weightedOccupancy,
  type OccupancyRate,
} from './occupancy/occupancies.js';
export { occupancyLands, type OccupancyLand } from './occupancy/occupancy-land.js';
export type { OccupancyName, Undetermined } from './occupancy/occupancy-name.js';
export { enterpriseReport, type EnterpriseReport } from './enterprises/enterprise-report.js';
export type { SupportFigure } from './enterprises/support-figure.js';
export type { SupportTotal } from './enterprises/support-total.js';
