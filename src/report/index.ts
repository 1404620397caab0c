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
