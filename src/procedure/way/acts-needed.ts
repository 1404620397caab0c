import { LADDER } from '../../model/index.js';
import { ACT_STEPS, type ActStep, type Command } from '../act.js';
import type { Context, Records } from '../context.js';
import { caseOf, type Case } from '../judgement/case.js';
import { groundOn } from '../judgement/ground-on.js';
import { judgeNeed } from '../judgement/judge-need.js';
import { STEP_RULES } from '../step-rules/index.js';
import type { Missing } from '../missing.js';
import type { Need } from '../step-rule.js';
import type { IsoDate } from '../../core/index.js';

/** An act that is still to be made, and what of the list must come before it. */
export interface NeededAct {
  /** Which. */
  readonly step: ActStep;
  /** The acts of the list that come first. */
  readonly after: readonly ActStep[];
  /** Acts that do as well. */
  readonly or: readonly ActStep[];
}

/** The way, and the law that is missing to tell whether more is needed. */
export interface NeededActs {
  /** In an order in which they can be made; the target last. */
  readonly acts: readonly NeededAct[];
  /** Rules that may ask for more, and of which no version is known. */
  readonly missing: readonly Missing[];
}

/** Whether an act has to be made for this need: it does not stand, nobody says it was done, and the law or custom of the day asks for it; or what is missing to tell. */
const lacks = (need: Need, of: Case): boolean | Missing => {
  if (judgeNeed(need, of).outcome === 'met') return false;
  const ground = groundOn(need.ground, of);
  return ground.known || ground.missing;
};

const instead = ({ anyOf: [fact], step }: Need): readonly ActStep[] =>
  ACT_STEPS.filter(
    (other) => other !== step && LADDER[other].rung === LADDER[step].rung && LADDER[other].raises.includes(fact),
  );

/**
 * Lists the acts from where an undertaking stands to a step, each after those it needs, by the table of steps and the law of one day.
 *
 * @param target - The step to reach.
 * @param records - The register.
 * @param undertaking - Whose.
 * @param on - The day whose law is asked.
 * @param context - What else is known.
 * @returns The acts, and the law that is missing to tell whether more is needed.
 */
export const actsNeeded = (
  target: ActStep,
  records: Records,
  undertaking: string,
  on: IsoDate,
  context: Context,
): NeededActs => {
  const acts = new Map<ActStep, NeededAct>();
  const missing: Missing[] = [];
  const visit = (step: ActStep, or: readonly ActStep[]): void => {
    if (acts.has(step)) return;
    const of = caseOf({ type: step, undertaking, on } as Command, records, context);
    const after: ActStep[] = [];
    for (const need of STEP_RULES[step].needs) {
      const lacking = lacks(need, of);
      if (lacking === false) continue;
      if (lacking !== true) {
        missing.push(lacking);
        continue;
      }
      after.push(need.step);
      visit(need.step, instead(need));
    }
    acts.set(step, { step, after, or });
  };
  visit(target, []);
  return { acts: [...acts.values()], missing };
};
