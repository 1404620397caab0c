/**
 * The few names of the first hour: read a register, ask it about a day, report a stretch of time. Everything else stands at a subpath named after its room.
 *
 * @packageDocumentation
 */
export {
  halfYear,
  hectares,
  isoDate,
  type Hectares,
  type IsoDate,
  type LegalDate,
  type Span,
  type Tally,
} from './core/index.js';
export { readRegister, type Reading } from './gate/index.js';
export { statusOn, statusTable, type Status } from './lifecycle/index.js';
export { narrate, renderProblem, type Language } from './messages/index.js';
export type { EventType, LifecycleEvent, Problem, Register, Stage } from './model/index.js';
export { decide, nextSteps, type Ruling } from './procedure/index.js';
export { periodReport, type PeriodReport } from './report/index.js';
