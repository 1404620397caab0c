import type { IsoDate, Ternary } from '../../core/index.js';
import { CHECKED_ON, meetsThreshold, ruleInForce } from '../../law/index.js';
import { legacyOversizePre2009 } from '../../law/rules/legacy/oversize-pre-2009.rule.js';
import { legacyOversizeEstablished } from '../../law/rules/legacy/oversize.rule.js';
import { undersizeInPractice } from '../../law/rules/legacy/undersize-in-practice.rule.js';
import type { Basis, Problem, ProblemOf } from '../../model/index.js';
import type { Facts } from '../facts.js';
import { formedBefore } from '../judgement/formed-before.js';

/** A transitional rule that may save what the law of the day did not admit. */
export interface Saved {
  /** Whether it does; `unknown` while nobody says what it turns on: when the cluster was formed, whether its land is full. */
  readonly saves: Ternary;
  /** The rule. */
  readonly basis: Basis;
}

type Saving = {
  readonly [C in Problem['code']]?: (problem: ProblemOf<C>, on: IsoDate, facts: Facts) => Saved | undefined;
};

/** What each refusal may be saved by. */
const SAVING: Saving = {
  'procedure.area-below-least': (_, on, facts) => {
    const rule = ruleInForce(undersizeInPractice, on);
    return rule.ok ? { saves: formedBefore(facts, rule.value.value.formedBefore), basis: rule.value.basis } : undefined;
  },
  'procedure.area-above-most': ({ params: { area } }, _, facts) => {
    // It speaks of what was decided long before: the rule as it now stands saves it.
    const rule = ruleInForce(legacyOversizeEstablished, CHECKED_ON);
    if (!rule.ok || !meetsThreshold(rule.value.value.establishedAbove, area)) return undefined;
    return { saves: formedBefore(facts, rule.value.value.formedBefore), basis: rule.value.basis };
  },
  'procedure.legacy-oversize': (_, on, { legacyFull, plannedAndCleared }) => {
    const rule = ruleInForce(legacyOversizePre2009, on);
    const denied = legacyFull === false && plannedAndCleared === false;
    return rule.ok ? { saves: denied ? 'no' : 'unknown', basis: rule.value.basis } : undefined;
  },
};

/**
 * Looks for a transitional rule that saves an area outside the limits: a small cluster formed before decree 68/2017, one of more than 75 ha formed before decision 105/2009.
 *
 * @param problem - What the law of the day did not admit.
 * @param on - The day of the act.
 * @param facts - What is known of the cluster.
 * @returns The rule and whether it saves; undefined where there is none.
 */
export const savedBy = (problem: Problem, on: IsoDate, facts: Facts): Saved | undefined =>
  // The one cast: the table is keyed by the code, which TypeScript cannot see through a union.
  (SAVING[problem.code] as ((problem: Problem, on: IsoDate, facts: Facts) => Saved | undefined) | undefined)?.(
    problem,
    on,
    facts,
  );
