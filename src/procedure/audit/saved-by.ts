import { reachedBy, windowOf, addDays, type IsoDate, type Ternary } from '../../core/index.js';
import { CHECKED_ON, ruleInForce } from '../../law/index.js';
import { legacyOversizeEstablished } from '../../law/rules/legacy/oversize.rule.js';
import { undersizeInPractice } from '../../law/rules/legacy/undersize-in-practice.rule.js';
import type { Basis, Problem } from '../../model/index.js';
import type { Facts } from '../facts.js';

/** A transitional rule that may save what the law of the day did not admit. */
export interface Saved {
  /** Whether it does; `unknown` while nobody knows when the cluster was formed. */
  readonly saves: Ternary;
  /** The rule. */
  readonly basis: Basis;
}

const formedBefore = ({ formedOn }: Facts, day: IsoDate): Ternary =>
  formedOn === undefined ? 'unknown' : reachedBy(windowOf(formedOn), addDays(day, -1));

/**
 * Looks for a transitional rule that saves an area outside the limits: a small cluster formed before decree 68/2017, a large one formed before decision 105/2009.
 *
 * @param problem - What the law of the day did not admit.
 * @param on - The day of the act.
 * @param facts - When the cluster was formed.
 * @returns The rule and whether it saves; undefined where there is none.
 */
export const savedBy = (problem: Problem, on: IsoDate, facts: Facts): Saved | undefined => {
  if (problem.code === 'procedure.area-below-least') {
    const rule = ruleInForce(undersizeInPractice, on);
    return rule.ok ? { saves: formedBefore(facts, rule.value.value.formedBefore), basis: rule.value.basis } : undefined;
  }
  if (problem.code !== 'procedure.area-above-most') return undefined;
  // It speaks of what was decided long before: the rule as it now stands saves it.
  const rule = ruleInForce(legacyOversizeEstablished, CHECKED_ON);
  return rule.ok ? { saves: formedBefore(facts, rule.value.value.formedBefore), basis: rule.value.basis } : undefined;
};
