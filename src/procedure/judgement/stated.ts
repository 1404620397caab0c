import { LADDER, type Fact } from '../../model/index.js';
import { ACT_STEPS, type ActStep } from '../act.js';
import type { Case } from './case.js';

/** Which acts raise a fact. */
const raising = (fact: Fact): readonly ActStep[] => ACT_STEPS.filter((step) => LADDER[step].raises.includes(fact));

/**
 * What the caller says of a fact of which the register has no entry.
 *
 * @param fact - Which.
 * @param of - The act with all that is known.
 * @returns Whether an act that gives it was done; undefined when nobody says.
 */
export const statedDone = (fact: Fact, { facts, complete }: Case): boolean | undefined => {
  const steps = raising(fact);
  const { done = {} } = facts;
  if (steps.some((step) => done[step] === true)) return true;
  return complete || steps.every((step) => done[step] === false) ? false : undefined;
};
