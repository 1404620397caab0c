import { addDays, reachedBy, type IsoDate } from '../../core/index.js';
import { legacyDeadline } from '../../law/rules/legacy/pre-2009.rule.js';
import type { Timeline } from '../../lifecycle/index.js';
import { LADDER } from '../../model/index.js';
import type { ActStep } from '../act.js';
import type { Context, Records } from '../context.js';
import type { Case } from '../judgement/case.js';
import { lawOf } from '../judgement/ground-on.js';
import { STEP_RULES } from '../step-rules/index.js';
import { countTerm } from '../terms/term-of-run.js';
import { termRuns, type TermRun } from '../terms/term-run.js';
import type { DecreeTermId } from '../terms/term-id.js';
import { boundedBy, NO_CALENDAR, type Bounded, type Planned } from './planned-days.js';

/**
 * Finds the terms that have started in a history and are not met.
 *
 * @param past - The acts of one undertaking.
 * @param on - The day.
 * @returns Each by its id.
 */
export const runningTerms = (past: Timeline, on: IsoDate): ReadonlyMap<string, TermRun> => {
  const sure = past.filter(({ window }) => reachedBy(window, on) === 'yes');
  return new Map(termRuns(sure).flatMap((run) => (run.end === undefined ? [[run.term, run] as const] : [])));
};

/**
 * Tells whether a term stands still: supplements were asked for and have not come.
 *
 * @param run - A term that has started.
 * @returns Whether it does.
 */
export const standsStill = (run: TermRun | undefined): boolean => run?.stopped.at(-1)?.before === null;

/** The same term, if the supplements came on the day asked from: what is to be made takes no time in the count. */
const resumed = (run: TermRun, on: IsoDate): TermRun => {
  const last = run.stopped.at(-1);
  if (last === undefined || !standsStill(run)) return run;
  const before = addDays(on, 1);
  const done = last.from < before ? [{ from: last.from, before }] : [];
  return { ...run, stopped: [...run.stopped.slice(0, -1), ...done] };
};

const counted = (run: TermRun, on: IsoDate, records: Records, context: Context): Bounded => {
  const term = countTerm(resumed(run, on), records, context);
  if (term === null) return null;
  if (!term.known) return term.missing;
  const { end, from } = term;
  if (end.on === null) return NO_CALENDAR;
  const waits = term.term.starts === 'reception-closed';
  return { notBefore: waits ? addDays(from, 1) : on, onTimeBy: end.on, term: term.term };
};

/** A cluster of before 5/10/2009 has no terms on its way, only a day before which it is to be settled. */
const ofLegacy = (step: ActStep, of: Case): Bounded => {
  if (step !== 'established') return null;
  const law = lawOf(legacyDeadline, of);
  if (!law.known) return law.missing;
  return { notBefore: of.command.on, onTimeBy: addDays(law.value.finishedBefore, -1) };
};

/** The choice of the developer has no term of its own: it lies within the appraisal, while there is one. */
const termOf = (step: ActStep, past: Timeline): DecreeTermId | undefined => {
  const { rung } = LADDER[step];
  const established = past.some(({ event }) => event.type === 'established');
  return rung >= 4 && rung <= 8 && !established ? 'appraise' : STEP_RULES[step].term;
};

/** What is known when the days of an act are counted. */
export interface Course {
  /** The acts in the register. */
  readonly past: Timeline;
  /** The terms that run. */
  readonly running: ReadonlyMap<string, TermRun>;
  /** The register. */
  readonly records: Records;
  /** What else is known. */
  readonly context: Context;
  /** Whether an act is still to be made. */
  readonly isPlanned: (step: ActStep) => boolean;
  /** When an act is or will be made. */
  readonly daysOf: (step: ActStep) => Planned;
}

/**
 * Bounds a step: by the term that runs, with its stops, where one does; else by the term that will start with an act on the way.
 *
 * @param step - Which.
 * @param of - The case, for the law of its day.
 * @param course - What is known of the way.
 * @returns The days; what is missing to count them; null where the law sets no limit.
 */
export const boundsOf = (step: ActStep, of: Case, course: Course): Bounded => {
  if (of.kind === 'regularisation') return ofLegacy(step, of);
  const id = termOf(step, course.past);
  if (id === undefined) return null;
  const run = course.running.get(id);
  const { type } = run?.start.event ?? {};
  // A timeline holds no withdrawals: what starts a term is an act.
  return run === undefined || course.isPlanned(type as ActStep)
    ? boundedBy(id, course.daysOf, of)
    : counted(run, of.command.on, course.records, course.context);
};
