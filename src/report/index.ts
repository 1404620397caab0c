/**
 * Reports of a stretch of time, as data that merges, compares and narrates.
 *
 * @packageDocumentation
 */
export type { CountName, Counts, CountUnit } from './counts.js';
export type { Conflict, IndicatorTotal, TotalledIndicator, Unchanged } from './indicator-total.js';
export type { Reading } from './latest-value.js';
export { periodReport, type PeriodReport } from './period-report.js';
export type { PlaceSetCounts } from './place-sets.js';
export type { PublishedFigure } from './published.js';
export type { ReportScope } from './scope.js';
export type { Member } from './tally-subjects.js';
export type { YearCount } from './years.js';
