import type { IsoDate } from '../../core/iso-date.js';
import type { ProblemOf } from '../../core/problem.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { Basis, Confidence } from '../../model/basis.js';
import type { LawProblems } from '../../model/problems/law.js';
import { provisionOf } from './citation.js';
import { isAtLeast } from './confidence.js';
import { isInForce } from './force.js';
import { dayUnderRegime, isRegime } from './day-under-regime.js';
import type { Regime } from './regime.js';
import type { Rule, RuleVersion } from './rule.js';

/** What the law said on a day, and on what authority. */
export interface InForce<T> {
  /** The value. */
  readonly value: T;
  /** Rule, provision, version and confidence. */
  readonly basis: Basis;
}

/** A refusal of the law room. */
export type LawProblem<C extends keyof LawProblems = keyof LawProblems> = ProblemOf<LawProblems, C, Basis>;

/** How a rule is to be looked up. */
export interface LookUpOptions {
  /** The regime that governs the dossier, when it is not that of the day. Only rules that follow the dossier heed it. */
  readonly regime?: Regime;
  /** The weakest evidence the caller accepts. */
  readonly atLeast?: Confidence;
}

const basisOf = (rule: Rule<unknown>, version: RuleVersion<unknown>, on: IsoDate): Basis => ({
  rule: rule.id,
  provision: provisionOf(version.source),
  confidence: version.confidence,
  force: version.force,
  ...(on > rule.checkedOn ? { beyondChecked: true as const } : {}),
});

/**
 * Looks a rule up on a day.
 *
 * @remarks
 * Outside the rule's coverage there is no answer, never a neighbour's value. On a day after the rule was last checked the
 * basis says `beyondChecked`. Under a regime that is none no rule that follows the dossier is known.
 *
 * @param rule - What is asked about.
 * @param on - The day whose law is asked for.
 * @param options - The governing regime, and the weakest evidence accepted.
 * @returns The value with its basis; or `law.no-rule-in-force`, naming the open question where there is one; or
 * `law.below-confidence`.
 * @example
 * ```ts
 * import { greatestArea, ruleInForce } from 'industrial-clusters/law';
 * import { isoDate } from 'industrial-clusters';
 *
 * const answer = ruleInForce(greatestArea, isoDate('2024-06-01'));
 * console.log(answer.ok && answer.value.basis.provision); // => 32/2024/NĐ-CP, điều 2 khoản 1
 * ```
 */
export const ruleInForce = <T>(
  rule: Rule<T>,
  on: IsoDate,
  options: LookUpOptions = {},
): Result<InForce<T>, LawProblem<'law.no-rule-in-force' | 'law.below-confidence'>> => {
  const { regime, atLeast } = options;
  const follows = regime !== undefined && rule.follows !== undefined;
  const day = !follows ? on : isRegime(regime) ? dayUnderRegime(on, regime) : null;
  const version = day === null ? undefined : rule.versions.find(({ force }) => isInForce(force, day));
  if (version === undefined) {
    const question = day === null ? undefined : rule.gaps?.find(({ force }) => isInForce(force, day))?.question;
    const params = {
      rule: rule.id,
      on,
      ...(question === undefined ? {} : { question }),
      ...(regime === undefined ? {} : { regime }),
    };
    return fail({ code: 'law.no-rule-in-force', severity: 'error', params });
  }
  const basis = basisOf(rule, version, on);
  if (atLeast !== undefined && !isAtLeast(version.confidence, atLeast)) {
    const params = { rule: rule.id, on, confidence: version.confidence, atLeast };
    return fail({ code: 'law.below-confidence', severity: 'error', params, basis });
  }
  return ok({ value: version.value, basis });
};
