import { fail, ok, type IsoDate, type Result } from '../../core/index.js';
import {
  ruleInForce,
  type InForce,
  type LawProblem,
  type LookUpOptions,
  type Rule,
  type Threshold,
} from '../../law/index.js';
import { selectionConsortium } from '../../law/rules/selection/consortium.rule.js';
import { councilAgrees } from '../../law/rules/selection/council-agrees.rule.js';
import { selectionCouncil, type SelectionCouncil } from '../../law/rules/selection/council.rule.js';
import { selectionCriteria, type SelectionCriteria } from '../../law/rules/selection/criteria.rule.js';
import { selectionEligible } from '../../law/rules/selection/eligible.rule.js';
import { selectionWithinAppraisal } from '../../law/rules/selection/part-of-appraisal.rule.js';
import { passMark } from '../../law/rules/selection/pass-mark.rule.js';
import { selectionPriority } from '../../law/rules/selection/priority.rule.js';
import { selectionRank } from '../../law/rules/selection/rank.rule.js';
import { selectionTie } from '../../law/rules/selection/tie.rule.js';

/** Why a scoring cannot be judged under the law of a day. */
export type NoSelectionLaw = LawProblem<'law.no-rule-in-force' | 'law.below-confidence'>;

type Found<R> = R extends Rule<infer T> ? Result<InForce<T>, NoSelectionLaw> : never;

/** The law of a scoring: what it cannot do without, and what it needs in some cases only. @internal */
export interface SelectionLaw {
  /** What bids are scored on. */
  readonly criteria: InForce<SelectionCriteria>;
  /** From how many points on a bid passes. */
  readonly passMark: InForce<Threshold<'points'>>;
  /** Who sits on the council. */
  readonly council: InForce<SelectionCouncil>;
  /** Who is assigned. */
  readonly rank: InForce<'highest-score'>;
  /** What the council agrees first. */
  readonly agrees: Found<typeof councilAgrees>;
  /** Whose bid is scored. */
  readonly eligible: Found<typeof selectionEligible>;
  /** How partners are joined. */
  readonly consortium: Found<typeof selectionConsortium>;
  /** Who comes before whom, whatever the score. */
  readonly priority: Found<typeof selectionPriority>;
  /** Whether another law goes first. */
  readonly within: Found<typeof selectionWithinAppraisal>;
  /** Who settles an equal highest score. */
  readonly tie: Found<typeof selectionTie>;
}

// A version that says there was no national scoring is no rule to score by.
const standing = <T>(rule: Rule<T | null>, on: IsoDate, options: LookUpOptions): Result<InForce<T>, NoSelectionLaw> => {
  const found = ruleInForce(rule, on, options);
  if (!found.ok) return found;
  const { value, basis } = found.value;
  if (value !== null) return ok({ value, basis });
  return fail({ code: 'law.no-rule-in-force', severity: 'error', params: { rule: rule.id, on }, basis });
};

/**
 * Looks up all that a scoring is judged by.
 *
 * @param on - The day of the scoring.
 * @param options - The governing regime, the weakest evidence accepted.
 * @returns The rules, or the first of the needed ones that is not known.
 * @internal
 */
export const selectionLawOn = (on: IsoDate, options: LookUpOptions): Result<SelectionLaw, NoSelectionLaw> => {
  const rank = ruleInForce(selectionRank, on, options);
  const criteria = standing(selectionCriteria, on, options);
  const mark = standing(passMark, on, options);
  const council = standing(selectionCouncil, on, options);
  if (!rank.ok) return rank;
  if (!criteria.ok) return criteria;
  if (!mark.ok) return mark;
  if (!council.ok) return council;
  return ok({
    rank: rank.value,
    criteria: criteria.value,
    passMark: mark.value,
    council: council.value,
    agrees: ruleInForce(councilAgrees, on, options),
    eligible: ruleInForce(selectionEligible, on, options),
    consortium: ruleInForce(selectionConsortium, on, options),
    priority: ruleInForce(selectionPriority, on, options),
    within: ruleInForce(selectionWithinAppraisal, on, options),
    tie: ruleInForce(selectionTie, on, options),
  });
};
