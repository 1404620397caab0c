import type { IsoDate } from '../../core/index.js';
import { ruleInForce } from '../../law/index.js';
import { decisionContents } from '../../law/rules/decision/contents.rule.js';
import { ministryCopy } from '../../law/rules/procedure/ministry-copy.rule.js';
import type { Appraisal } from './appraisal.js';
import { appraise } from './appraise.js';
import type { AppraisalContext } from './appraisal-context.js';
import { greatestAreaCheck, leastAreaCheck, type AreaFacts } from './area-checks.js';
import type { Check } from './check.js';
import { listChecks, type ItemFacts } from './list-checks.js';
import { byRule, missingLaw, unknownLaw } from './look-up.js';
import { planCheck, type PlanFacts } from './plan-check.js';
import { claimCheck } from './simple-checks.js';

/** What is known of a decision to establish or expand. All optional: what is absent is unknown, and named. */
export interface DecisionFacts extends AreaFacts, PlanFacts {
  /** Which of the two it decides; absent: to establish. With an expansion `area` is that of the whole cluster afterwards. */
  readonly decides?: 'establishment' | 'expansion';
  /** Whether it says each of what it must, by the ids of the rule `decision.contents` of the day. */
  readonly contents?: ItemFacts;
  /** Whether it has been sent to the Ministry of Industry and Trade. */
  readonly sentToMinistry?: boolean;
}

const contents = ({ contents: given }: DecisionFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => {
  const found = ruleInForce(decisionContents, on, context);
  if (!found.ok) return [unknownLaw('content.all', missingLaw(found.problems[0]))];
  const { value, basis } = found.value;
  return [
    ...listChecks('content', 'contents', value.items, given, basis),
    // The law of these days has more items than its summary names.
    ...(value.count > value.items.length
      ? [unknownLaw('content.others', { kind: 'law', id: decisionContents.id })]
      : []),
  ];
};

const checksOf = (facts: DecisionFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => [
  ...contents(facts, on, context),
  greatestAreaCheck(facts, on, context, facts.decides === 'expansion' ? 'afterExpansion' : 'established'),
  // The conditions of an expansion are a list of their own, in which no least area stands.
  ...(facts.decides === 'expansion' ? [] : [leastAreaCheck(facts, on, context)]),
  planCheck(facts, on, context),
  {
    ...byRule('ministry-copy', ministryCopy, on, context, ({ basis }) =>
      claimCheck('ministry-copy', 'sentToMinistry', facts.sentToMinistry, basis),
    ),
    advisory: true as const,
  },
];

/**
 * Judges a decision to establish or expand a cluster (quyết định thành lập, mở rộng cụm công nghiệp), or its draft: what it says, its
 * area, and how that lies to the plan. Whether the conditions were met is {@link appraiseEstablishment}.
 *
 * @param facts - What the decision says (areas in ha).
 * @param on - The day of the decision.
 * @param context - The governing regime, the province's choices, the weakest evidence accepted.
 * @returns The checks; that of the copy to the ministry is advisory, since no term is set for it.
 * @throws `TypeError` when the day is none: make it with `isoDate`.
 * @law 32/2024/NĐ-CP điều 12 khoản 1, điều 10 khoản 4, điều 2 khoản 1.
 * @example
 * ```ts
 * import { checkDecision } from 'industrial-clusters/procedure';
 * import { isoDate } from 'industrial-clusters';
 *
 * const { checks } = checkDecision({ area: '77', plannedArea: '72' }, isoDate('2024-06-01'));
 * const unmet = checks.find(({ outcome }) => outcome === 'unmet');
 * console.log(unmet?.id, unmet?.distance); // => greatest-area {"by":"2","strict":false}
 * ```
 */
export const checkDecision = (facts: DecisionFacts, on: IsoDate, context: AppraisalContext = {}): Appraisal =>
  appraise(checksOf, facts, on, context);
