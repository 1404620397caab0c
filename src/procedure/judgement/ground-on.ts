import { isAtLeast, ruleInForce, type Rule } from '../../law/index.js';
import type { Basis } from '../../model/index.js';
import type { Missing } from '../missing.js';
import { PRACTICE } from '../practice.js';
import type { Ground } from '../step-rule.js';
import type { Case } from './case.js';
import { missingLaw } from './missing-law.js';

/** What a rule said on the day of the act; or what is missing to know it. */
export type LawOfTheDay<T> =
  | { readonly known: true; readonly value: T; readonly basis: Basis }
  | { readonly known: false; readonly missing: Missing };

/**
 * Looks a rule up on the day of an act, as the case demands.
 *
 * @param rule - Which.
 * @param on - The act with all that is known.
 * @returns Its value with its basis, or what is missing.
 */
export const lawOf = <T>(rule: Rule<T>, { command, lookUp }: Case): LawOfTheDay<T> => {
  const found = ruleInForce(rule, command.on, lookUp);
  return found.ok
    ? { known: true, value: found.value.value, basis: found.value.basis }
    : { known: false, missing: missingLaw(found.problems[0]) };
};

/**
 * Looks up where a rule of procedure stands on the day of an act.
 *
 * @param ground - A rule of law, or the custom of departments.
 * @param of - The act with all that is known.
 * @returns Its basis, with the value `null` where the law of the day has no such rule; or what is missing.
 */
export const groundOn = (ground: Ground, of: Case): LawOfTheDay<unknown> => {
  if (ground !== 'practice') return lawOf(ground, of);
  const { atLeast } = of.lookUp;
  return atLeast === undefined || isAtLeast(PRACTICE.confidence, atLeast)
    ? { known: true, value: 'practice', basis: PRACTICE }
    : { known: false, missing: { kind: 'law', id: PRACTICE.rule, confidence: PRACTICE.confidence } };
};
