/**
 * The law of industrial clusters from 2009 on, as dated, cited and graded data.
 *
 * @packageDocumentation
 */
export { allRules } from './all-rules.js';
export type { Actor } from './engine/actor.js';
export type { Bilingual, Item } from './engine/bilingual.js';
export { provisionOf, type Citation, type Passage } from './engine/citation.js';
export type { ClusterType } from './engine/cluster-type.js';
export { CONFIDENCES, isAtLeast, weakest } from './engine/confidence.js';
export { coverageOf, type CoverageStretch } from './engine/coverage.js';
export { CHECKED_ON, lawEdition } from './engine/edition.js';
export { isInForce, type Force } from './engine/force.js';
export { FIRST_DAY } from './engine/periods.js';
export { regimeOn, REGIMES, regimes, type Regime, type RegimeEntry } from './engine/regime.js';
export { ruleInForce, type InForce, type LawProblem, type LookUpOptions } from './engine/rule-in-force.js';
export type { Gap, Rule, RuledProvince, RuleId, RuleVersion, Subject } from './engine/rule.js';
export type { Term, TermEvent, TermUnit } from './engine/term.js';
export { meetsThreshold, type Threshold, type ThresholdUnit } from './engine/threshold.js';
export type { Holiday, HolidayEvidence, HolidayKind, HolidayReason } from './holidays/holiday.js';
export { holidayEdition, HOLIDAYS_CHECKED_ON, HOLIDAYS_COVERED } from './holidays/holiday-edition.js';
export { holidays } from './holidays/holidays.js';
export { governingRegime, type GoverningRegime } from './governing/governing-regime.js';
export { pendingDossiers, type KeptLaw } from './governing/pending-dossiers.rule.js';
export { regimeOfDay } from './governing/regime.rule.js';
export type { InstrumentId } from './instruments/instrument-id.js';
export type { Instrument, InstrumentKind } from './instruments/instrument.js';
export { instruments } from './instruments/instruments.js';
export { lawOn, type LawOfDay, type LawOnOptions, type RuleOfDay } from './law-on.js';
export type { OpenQuestionId } from './open-questions/open-question-id.js';
export type { OpenBecause, OpenQuestion } from './open-questions/open-question.js';
export { openQuestions } from './open-questions/open-questions.js';
export * from './provinces/index.js';
export { areaLimitsOn, type AreaLimit, type AreaLimitFacts, type AreaLimits } from './rules/area/area-limits-on.js';
export * from './rules/index.js';
