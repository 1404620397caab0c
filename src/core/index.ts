/**
 * Days, stretches of time, exact quantities and results: what every other room stands on.
 *
 * @packageDocumentation
 */
export { addBounds, compareBounded, type Bound, type Bounded, type Operator } from './bound.js';
export { addDays, addMonths, daysBetween } from './day-arithmetic.js';
export type { DigitLimits } from './decimal-text.js';
export { isIsoDate, isoDate, type IsoDate } from './iso-date.js';
export { isoDateOf } from './iso-date-of.js';
export { isLegalDate, legalDate, reachedBy, windowOf, type LegalDate, type Window } from './legal-date.js';
export { monthRange, monthsBetween, type MonthRange } from './months-between.js';
export type { Path, ProblemOf, Severity } from './problem.js';
export {
  compareQuantity,
  DIGITS,
  dong,
  hectares,
  isDong,
  isHectares,
  isPercent,
  isPoints,
  percent,
  points,
  type Count,
  type Dong,
  type Hectares,
  type Percent,
  type Points,
  type Quantity,
} from './quantity.js';
export { DomainError, fail, ok, orThrow, type Failure, type Ok, type Result } from './result.js';
export { covers, halfYear, inSpan, quarterYear, wholeYear, type Span } from './span.js';
export { tallyOf, type Tally, type Ternary } from './ternary.js';
