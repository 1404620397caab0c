import { isoDate, type IsoDate } from '../../core/index.js';
import { timelineOf, type Timeline } from '../../lifecycle/index.js';
import { LADDER, type Problem } from '../../model/index.js';
import type { Actor, Term } from '../../law/index.js';
import type { ActStep, Command } from '../act.js';
import { actorOn } from '../actor-on.js';
import type { Context, Records } from '../context.js';
import { decideIn } from '../decide.js';
import { readContext } from '../door/read-context.js';
import { caseOf } from '../judgement/case.js';
import type { Missing } from '../missing.js';
import { ownRecords } from '../own-records.js';
import type { Refused } from '../ruling.js';
import { STEP_RULES } from '../step-rules/index.js';
import type { DecreeTermId } from '../terms/term-id.js';
import { dayOf } from '../terms/term-run.js';
import { actsNeeded } from './acts-needed.js';
import { boundedBy, type Planned } from './planned-days.js';

/** An act on the way, with the days it can be made in time. */
export interface PlannedAct extends Planned {
  /** Which. */
  readonly step: ActStep;
  /** Who makes it. */
  readonly actor: Actor;
  /** The acts of the list that come first. */
  readonly after: readonly ActStep[];
  /** Acts that do as well. */
  readonly or: readonly ActStep[];
  /** Its term, or for the choice of the developer that of the appraisal it lies in; absent when the law sets none, and then it stands where the act before it stands, as if it took no time. */
  readonly term?: Term;
}

/** The acts from here to a step. */
export interface Way {
  /** Which undertaking. */
  readonly undertaking: string;
  /** The step to reach. */
  readonly target: ActStep;
  /** In an order in which they can be made; the target last. */
  readonly acts: readonly PlannedAct[];
  /** The acts of the list for which the law sets no term: whatever they take comes on top of every day after them. */
  readonly withoutTerm: readonly ActStep[];
  /** What is missing to count a term that the law sets. */
  readonly missing: readonly Missing[];
  /** Present when the way is barred: the step is refused for what stands, whatever is done first. */
  readonly barred?: Refused;
  /** What of the context was not used; absent when all was. */
  readonly warnings?: readonly Problem[];
}

/** The choice of the developer has no term of its own: it lies within the appraisal, while there is one. */
const termOf = (step: ActStep, past: Timeline): DecreeTermId | undefined => {
  const { rung } = LADDER[step];
  const established = past.some(({ event }) => event.type === 'established');
  return rung >= 4 && rung <= 8 && !established ? 'appraise' : STEP_RULES[step].term;
};

/** Refusals that no act of the list lifts. */
const bars = (refused: Refused): boolean =>
  refused.problems.some(({ code }) => code !== 'procedure.needs-first' && code !== 'procedure.window-open');

/**
 * Lists the acts from where an undertaking stands to a step, and the days in which each is in time (còn những việc gì, chậm nhất khi nào).
 *
 * @remarks
 * Terms are the longest the law allows: their sum is the last punctual day, no forecast. Only a window that must pass bounds an act from
 * below. Acts without a term are named in `withoutTerm` and counted as taking no time: nothing is invented for them. The law is that of the day asked
 * about, also for acts that will come later; stops are not foreseen.
 *
 * @param records - The register, or a host's own `{ events }`.
 * @param undertaking - Its id; one not in the register is a new one.
 * @param target - The step to reach.
 * @param on - The day from which it is asked.
 * @param context - What else is known.
 * @returns The acts with their days; none is more than the law's bound.
 * @throws `TypeError` when the day is none: make it with `isoDate`.
 * @example
 * ```ts
 * import { isoDate, legalDate } from 'industrial-clusters/core';
 * import { whatWouldItTake } from 'industrial-clusters/procedure';
 *
 * const appraised = { id: '1', undertaking: 'a/1', type: 'appraised', on: legalDate('2026-10-01') } as const;
 * const way = whatWouldItTake({ events: [appraised] }, 'a/1', 'established', isoDate('2026-10-02'));
 * console.log(way.acts.map(({ step, onTimeBy }) => [step, onTimeBy])); // => [["established","2026-10-08"]]
 * ```
 */
export const whatWouldItTake = (
  records: Records,
  undertaking: string,
  target: ActStep,
  on: IsoDate,
  context: Context = {},
): Way => {
  isoDate(on);
  const read = readContext(context);
  const { context: known, warnings } = read;
  const own = ownRecords(records, undertaking);
  const past = timelineOf(own, undertaking);
  const planned = new Map<ActStep, PlannedAct>();
  const withoutTerm: ActStep[] = [];
  const needed = actsNeeded(target, own, undertaking, on, known);
  const missing: Missing[] = [...needed.missing];

  /** When an act is or will be made: on its plan, on its known day in the register, else on the day asked from. */
  const daysOf = (step: ActStep): Planned => {
    const entry = past.filter(({ event }) => event.type === step).at(-1);
    const day = entry === undefined ? null : dayOf(entry);
    return planned.get(step) ?? { notBefore: day ?? on, onTimeBy: day ?? on };
  };
  const latest = (days: readonly IsoDate[]): IsoDate => days.reduce((a, b) => (a > b ? a : b), on);

  for (const { step, after, or } of needed.acts) {
    const { actor } = STEP_RULES[step];
    const id = termOf(step, past);
    const before = after.map(daysOf);
    const notBefore = latest(before.map((days) => days.notBefore));
    const common = { step, actor: actorOn(actor, on), after, or };
    const of = caseOf({ type: step, undertaking, on } as Command, own, known);
    const bounded = id === undefined ? null : boundedBy(id, daysOf, of);
    if (bounded !== null && 'kind' in bounded) missing.push(bounded);
    if (bounded === null || 'kind' in bounded) {
      if (bounded === null) withoutTerm.push(step);
      planned.set(step, { ...common, notBefore, onTimeBy: latest(before.map((days) => days.onTimeBy)) });
    } else {
      const { onTimeBy, term } = bounded;
      planned.set(step, { ...common, notBefore: latest([notBefore, bounded.notBefore]), onTimeBy, term });
    }
  }
  const ruling = decideIn(read, { type: target, undertaking, on } as Command, own);
  return {
    undertaking,
    target,
    acts: [...planned.values()],
    withoutTerm,
    missing,
    ...(ruling.ruling === 'refused' && bars(ruling) ? { barred: ruling } : {}),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
};
