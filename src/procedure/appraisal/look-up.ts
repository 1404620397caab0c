import type { IsoDate } from '../../core/index.js';
import { ruleInForce, type InForce, type LawProblem, type LookUpOptions, type Rule } from '../../law/index.js';
import type { Check } from './check.js';
import type { CheckId } from './check-id.js';
import type { MissingInput } from './missing-input.js';

/**
 * Says of a rule that could not be used why.
 *
 * @internal
 */
export const missingLaw = (problem: LawProblem<'law.no-rule-in-force' | 'law.below-confidence'>): MissingInput => {
  if (problem.code === 'law.below-confidence') {
    const { rule, confidence } = problem.params;
    return { kind: 'law', id: rule, confidence };
  }
  const { rule, question } = problem.params;
  return { kind: 'law', id: rule, ...(question === undefined ? {} : { question }) };
};

/**
 * A check that the law of the day cannot settle: no version of the rule is known, or only on weaker evidence than demanded.
 *
 * @internal
 */
export const unknownLaw = (id: CheckId, ...missing: readonly MissingInput[]): Check => ({
  id,
  outcome: 'unknown',
  facts: {},
  missing,
});

/**
 * Makes a check by a rule, where the rule is known.
 *
 * @param id - Which check.
 * @param rule - By which rule.
 * @param on - The day.
 * @param options - The regime that governs, the weakest evidence accepted.
 * @param judge - What to do with the rule.
 * @returns The check; `unknown` without the rule.
 * @internal
 */
export const byRule = <T>(
  id: CheckId,
  rule: Rule<T>,
  on: IsoDate,
  options: LookUpOptions,
  judge: (law: InForce<T>) => Check,
): Check => {
  const found = ruleInForce(rule, on, options);
  return found.ok ? judge(found.value) : unknownLaw(id, missingLaw(found.problems[0]));
};
