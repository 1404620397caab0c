/**
 * The register's shapes, the ladder of steps and the codes of problems. Types and tables only: nothing is computed here.
 *
 * @packageDocumentation
 */
export type { Basis, Confidence } from './basis.js';
export type { Cluster, ClusterType, Undertaking, UndertakingKind } from './cluster.js';
export type { Draft, Envelope, EventOf, EventPayloads, EventType, LifecycleEvent, NoPayload } from './event.js';
export { FACTS, STAGE_PRECEDENCE, type Fact } from './facts.js';
export { LADDER, STEPS, type Step } from './ladder.js';
export {
  FLOW_INDICATORS,
  type FlowIndicator,
  type Indicator,
  type Indicators,
  type Observation,
  type ObservationOf,
  type ObservedWhen,
} from './observation.js';
export type { Plan } from './plan.js';
export type { Code, Problem, ProblemOf, ProblemParams } from './problem.js';
export type { CalendarProblems } from './problems/calendar.js';
export type { ContextPart, ContextProblems } from './problems/context.js';
export { EXPECTED, type Expected, type GateProblems } from './problems/gate.js';
export type { IntakeProblems, Readable } from './problems/intake.js';
export type { LawProblems } from './problems/law.js';
export type { NoParams, ProcedureProblems, Since } from './problems/procedure.js';
export type { ReportProblems, Wanted } from './problems/report.js';
export type { SelectionProblems, StrayBecause } from './problems/selection.js';
export { TABLES, type History, type Register, type TableName } from './register.js';
export type { Source } from './source.js';
export { STAGES, type Stage } from './stage.js';
export { SUPPORT_KINDS, type Figure, type Support, type SupportKind, type SupportOf } from './support.js';
export { STATED, type Scope, type Stated, type StatedWhen, type Statement } from './statement.js';
export { TENANT_INDICATORS, type TenantIndicator } from './tenant-indicators.js';
