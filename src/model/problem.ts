import type { AggregateProblems } from '../aggregate/index.js';
import type { ProblemOf as Shape } from '../core/index.js';
import type { Basis } from './basis.js';
import type { CalendarProblems } from './problems/calendar.js';
import type { ContextProblems } from './problems/context.js';
import type { GateProblems } from './problems/gate.js';
import type { IntakeProblems } from './problems/intake.js';
import type { LawProblems } from './problems/law.js';
import type { ProcedureProblems } from './problems/procedure.js';
import type { ReportProblems } from './problems/report.js';
import type { SelectionProblems } from './problems/selection.js';

/** Every code of this library with its parameters, one line a code: a message missing in a language does not compile. */
export interface ProblemParams
  extends AggregateProblems,
    CalendarProblems,
    ContextProblems,
    GateProblems,
    IntakeProblems,
    LawProblems,
    ProcedureProblems,
    ReportProblems,
    SelectionProblems {}

/** A problem's code: `area.reason`. */
export type Code = keyof ProblemParams;

/** A problem of some codes. */
export type ProblemOf<C extends Code> = Shape<ProblemParams, C, Basis>;

/** Any problem of this library, as data. */
export type Problem = ProblemOf<Code>;
