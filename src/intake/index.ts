/**
 * Spreadsheets and Vietnamese text in; candidate facts, problems and proposals out. Nothing is decided for the caller.
 *
 * @packageDocumentation
 */
export { ASSUMPTIONS, type Assumption } from './assumption.js';
export { readLegalDate, type DateContext, type ReadDate } from './date/read-legal-date.js';
export { normalizeName, type NormalName } from './name/normalize-name.js';
export type { Counted, Unit } from './quantity/lexicon.js';
export { MARK_RULES, type DecimalMark, type MarkClass, type Verdict } from './quantity/marks.js';
export type { Quantities, QuantityContext, QuantityKind, ReadQuantity } from './quantity/quantity.js';
export { readQuantity } from './quantity/read-quantity.js';
export { readDecisionNumber, type ReadDecision } from './text/read-decision-number.js';
export type { TextProblem } from './text/text-problem.js';
export type { CellAccount, CellFate } from './rows/account.js';
export type { Field, SheetIndicator, StatusTable } from './rows/field.js';
export type { ColumnMapping, Mapping } from './rows/mapping.js';
export { readRows, type ReadRowsOptions } from './rows/read-rows.js';
export type { CandidateDocument, CandidateFact, OtherRow, RowsReading } from './rows/rows-reading.js';
export { applyRepairs, type AcceptedRepair, type Repair } from './rows/repairs.js';
export type { Column } from './rows/sheet.js';
export { suggestMapping, type Suggestion } from './rows/suggest-mapping.js';
export type { TwinCounter, TwinReason } from './twins/compare.js';
export { findTwins, type TwinPair } from './twins/find-twins.js';
export { mergeClusters } from './twins/merge-clusters.js';
export { checkPlausibility, doubtTotal, type Doubt, type PrintedTotal } from './plausibility/check-plausibility.js';
