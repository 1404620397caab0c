import type { ActStep } from './act.js';
import type { Case } from './judgement/case.js';
import { groundOn } from './judgement/ground-on.js';
import { asksFor, judgeNeed } from './judgement/judge-need.js';
import { STEP_RULES } from './step-rules/index.js';

/** A document that has to come before another, by the law or the custom of the day. */
export interface NeededDocument {
  /** Which; where several do, the usual one. */
  readonly step: ActStep;
  /** Whether it stands: in the register, or as the caller says. `false`: it does not, or nobody says. */
  readonly stands: boolean;
}

/**
 * Lists the documents that a step needs first.
 *
 * @param step - Which.
 * @param of - The act with all that is known.
 * @returns In the order of the table of steps; what the law of the day does not ask of such an undertaking is left out.
 */
export const documentsNeeded = (step: ActStep, of: Case): readonly NeededDocument[] =>
  STEP_RULES[step].needs.flatMap((need) => {
    if (need.kinds?.includes(of.kind) === false) return [];
    const ground = groundOn(need.ground, of);
    if (ground.known && !asksFor(need, ground.value)) return [];
    return [{ step: need.step, stands: judgeNeed(need, of).outcome === 'met' }];
  });
