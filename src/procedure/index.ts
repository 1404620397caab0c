/**
 * Every act judged before it is made: what the law and the custom of a day allow, refuse with the way out, or leave open.
 *
 * @packageDocumentation
 */
export { ACT_STEPS, type ActStep, type Command } from './act.js';
export { audit, type Audit } from './audit/audit.js';
export type { Irregularity, LateAct, RefusedAct } from './audit/irregularity.js';
export type { Saved } from './audit/saved-by.js';
export { clocksOn, type Clocks } from './clocks-on.js';
export type { Context, Records } from './context.js';
export { decide } from './decide.js';
export type { NeededDocument } from './documents-needed.js';
export type { Facts } from './facts.js';
export type { Missing, MissingChoice, MissingFact } from './missing.js';
export { nextSteps, type ClosedStep, type NextStep, type NextSteps } from './next-steps.js';
export type { ProvincialChoices } from './provincial-choices.js';
export { PRACTICE } from './practice.js';
export type { Allowed, Heeded, Instead, Refused, Ruling, Undetermined } from './ruling.js';
export type { Bar, Ground, Need, StepActor, StepRule } from './step-rule.js';
export { STEP_RULES } from './step-rules/index.js';
export type { ConditionId } from './conditions/condition-id.js';
export type { Clock } from './terms/clock.js';
export type { DecreeTermId, TermId } from './terms/term-id.js';
export { whatWouldItTake, type PlannedAct, type Way } from './way/what-would-it-take.js';
export type { Planned } from './way/planned-days.js';
export * from './appraisal/index.js';
export * from './selection/index.js';
