import { isoDate, type IsoDate } from '../../core/index.js';
import type { Problem } from '../../model/index.js';
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
import { dayOf, type TermRun } from '../terms/term-run.js';
import { actsNeeded, type NeededAct } from './acts-needed.js';
import { boundsOf, runningTerms, standsStill } from './bounds-of.js';
import type { Planned } from './planned-days.js';

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
  /** Present when its last day in time has passed before it can be made (đã quá hạn). What follows is counted as if it were made at once. */
  readonly late?: true;
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

const laterOf = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/** The supplements that are awaited come before the appraisal, which the table of steps does not ask: the clock does. */
const awaited = (acts: readonly NeededAct[], running: ReadonlyMap<string, TermRun>): readonly NeededAct[] => {
  if (!standsStill(running.get('appraise')) || !acts.some(({ step }) => step === 'appraised')) return acts;
  const supplemented: NeededAct = { step: 'dossier-supplemented', after: [], or: [] };
  return [
    supplemented,
    ...acts
      .filter(({ step }) => step !== supplemented.step)
      .map((act) => (act.step === 'appraised' ? { ...act, after: [...act.after, supplemented.step] } : act)),
  ];
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
 * about, also for acts that will come later. A term that runs is counted as `clocksOn` counts it, with its stops; while it stands still the supplements are counted as coming on the day asked
 * from, and further stops are not foreseen. A cluster of before 5/10/2009 has no terms, only the day before which it is to be settled.
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
  const past = own['~timeline'];
  const planned = new Map<ActStep, PlannedAct>();
  const withoutTerm: ActStep[] = [];
  const needed = actsNeeded(target, own, undertaking, on, known);
  const missing: Missing[] = [...needed.missing];

  /** When an act is or will be made: on its plan, on its known day in the register, else on the day asked from. A late one is made at once. */
  const daysOf = (step: ActStep): Planned => {
    const act = planned.get(step);
    if (act !== undefined) return { notBefore: act.notBefore, onTimeBy: laterOf(act.notBefore, act.onTimeBy) };
    const entry = past.filter(({ event }) => event.type === step).at(-1);
    const day = entry === undefined ? null : dayOf(entry);
    return { notBefore: day ?? on, onTimeBy: day ?? on };
  };
  const latest = (days: readonly IsoDate[]): IsoDate => days.reduce(laterOf, on);
  const running = runningTerms(past, on);
  const isPlanned = (step: ActStep): boolean => planned.has(step);
  const course = { past, running, records: own, context: known, isPlanned, daysOf };

  for (const { step, after, or } of awaited(needed.acts, running)) {
    const of = caseOf({ type: step, undertaking, on } as Command, own, known);
    const before = after.map(daysOf);
    const bounded = boundsOf(step, of, course);
    const common = { step, actor: actorOn(STEP_RULES[step].actor, on), after, or };
    const notBefore = latest(before.map((days) => days.notBefore));
    if (bounded !== null && 'kind' in bounded) missing.push(bounded);
    if (bounded === null || 'kind' in bounded) {
      if (bounded === null) withoutTerm.push(step);
      planned.set(step, { ...common, notBefore, onTimeBy: latest(before.map((days) => days.onTimeBy)) });
      continue;
    }
    const { onTimeBy, term } = bounded;
    const from = laterOf(notBefore, bounded.notBefore);
    planned.set(step, {
      ...common,
      notBefore: from,
      onTimeBy,
      ...(term === undefined ? {} : { term }),
      ...(onTimeBy < from ? { late: true } : {}),
    });
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
