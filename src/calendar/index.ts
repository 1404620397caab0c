/**
 * Working days, terms as the law counts them, and reporting periods.
 *
 * @packageDocumentation
 */
export { addWorkingDays } from './add-working-days.js';
export type { BeyondTable } from './beyond-table.js';
export type { Calendar, Override } from './calendar.js';
export { calendarWith, type OverrideProblem, type Overrides } from './calendar-with.js';
export { DEFAULT_POLICIES, type CountingPolicies } from './counting-policies.js';
export type { DayReason, DayStanding } from './day-standing.js';
export { isWorkingDay, type WorkingDayAnswer } from './is-working-day.js';
export { officialCalendar } from './official-calendar.js';
export type { Provisional } from './provisional.js';
export { reportingPeriod, type ReportingPeriod, type ReportKind, type ReportProblem } from './reporting-period.js';
export { reportsDue, type ReportDue } from './reports-due.js';
export type { Stretch } from './run-clock.js';
export type { TermCount } from './term-count.js';
export { termEnd, type TermDue, type TermEnd, type TermStopped } from './term-end.js';
export type { Stop, TermProblem, TermToCount } from './term-to-count.js';
export { workingDaysBetween } from './working-days-between.js';
