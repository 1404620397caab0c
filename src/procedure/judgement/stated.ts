import { LADDER, type Fact } from '../../model/index.js';
import { ACT_STEPS, type ActStep } from '../act.js';
import type { Facts } from '../facts.js';
import type { Case } from './case.js';

/** Which acts raise a fact. */
const raising = (fact: Fact): readonly ActStep[] => ACT_STEPS.filter((step) => LADDER[step].raises.includes(fact));

/** Acts that have a fact of their own beside `done`: who gives an area in the plan says that the plan lists the cluster. */
const BY_NAME: { readonly [T in ActStep]?: (facts: Facts) => boolean | undefined } = {
  listed: ({ inApprovedList, plannedArea }) => inApprovedList ?? (plannedArea === undefined ? undefined : true),
};

/**
 * What the caller says of an act, in whichever of the two ways.
 *
 * @param step - Which.
 * @param facts - What is known beside the register.
 * @returns Whether it was done; undefined when nobody says.
 */
export const saidOf = (step: ActStep, facts: Facts): boolean | undefined =>
  facts.done?.[step] ?? BY_NAME[step]?.(facts);

/**
 * What the caller says of a fact of which the register has no entry.
 *
 * @param fact - Which.
 * @param of - The act with all that is known.
 * @returns Whether an act that gives it was done; undefined when nobody says.
 */
export const statedDone = (fact: Fact, { facts, complete }: Case): boolean | undefined => {
  const said = raising(fact).map((step) => saidOf(step, facts));
  if (said.includes(true)) return true;
  return complete || said.every((one) => one === false) ? false : undefined;
};
