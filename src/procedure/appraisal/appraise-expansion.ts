import type { IsoDate } from '../../core/index.js';
import { ruleInForce } from '../../law/index.js';
import { capableDeveloper } from '../../law/rules/establishment/capable-developer.rule.js';
import { expansionOwnConditions } from '../../law/rules/expansion/own-conditions.rule.js';
import type { Appraisal } from './appraisal.js';
import { appraise } from './appraise.js';
import type { AppraisalContext } from './appraisal-context.js';
import { greatestAreaCheck } from './area-checks.js';
import type { Check } from './check.js';
import { haltChecks } from './halt-check.js';
import { expansionLandCheck } from './land-check.js';
import { byRule } from './look-up.js';
import { ownOccupancyCheck, type OwnOccupancyFacts } from './own-occupancy-check.js';
import { planCheck, type PlanFacts } from './plan-check.js';
import { claimCheck } from './simple-checks.js';
import { worksCheck, type WorksFacts } from './works-check.js';

/** What is known of a cluster that is to be expanded. All optional: what is absent is unknown, and named. `area` is that of the whole cluster afterwards. */
export interface ExpansionFacts extends PlanFacts, OwnOccupancyFacts, WorksFacts {
  /** Whether somebody with legal status and capacity asks to be the developer. */
  readonly capableApplicant?: boolean;
  /** From 2/3/2012 to 14/7/2017: whether the Prime Minister let this one go on. */
  readonly exemptFromHalt?: boolean;
}

// The law does not ask these of an expansion, and says so by a list of its own.
const notAsked = (on: IsoDate, context: AppraisalContext): readonly Check[] => {
  const own = ruleInForce(expansionOwnConditions, on, context);
  if (!own.ok) return [];
  const { basis } = own.value;
  return (['in-list', 'saturation'] as const).map((id) => ({ id, outcome: 'not-applicable', basis, facts: {} }));
};

const checksOf = (facts: ExpansionFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => [
  ...haltChecks('expansion', facts.exemptFromHalt, on, context),
  greatestAreaCheck(facts, on, context, 'afterExpansion'),
  expansionLandCheck(facts.fitsLandUsePlan, on, context),
  byRule('applicant', capableDeveloper, on, context, ({ basis }) =>
    claimCheck('applicant', 'capableApplicant', facts.capableApplicant, basis),
  ),
  ownOccupancyCheck(facts, on, context),
  worksCheck(facts, on, context),
  planCheck(facts, on, context),
  ...notAsked(on, context),
];

/**
 * Judges the conditions to expand a cluster (điều kiện mở rộng cụm công nghiệp) under the law of a day. The list is its own: neither the
 * entry in the approved list nor the saturation of the area is asked again.
 *
 * @param facts - What is known (areas in ha, occupancy in %).
 * @param on - The day of the act.
 * @param context - The governing regime, the province's choices, the weakest evidence accepted.
 * @returns Every condition with its rule, facts and distance, and the verdict. Nothing is refused: what is not known is `unknown`.
 * @throws `TypeError` when the day is none: make it with `isoDate`.
 * @law 32/2024/NĐ-CP điều 8 khoản 2, điều 10 khoản 4, and what stood there before and stands there since.
 * @example
 * ```ts
 * import { appraiseExpansion } from 'industrial-clusters/procedure';
 * import { isoDate } from 'industrial-clusters';
 *
 * const facts = { ownOccupancy: '55', demand: '10', industrialLand: '30' };
 * const outcomeOn = (day: string) =>
 *   appraiseExpansion(facts, isoDate(day)).checks.find(({ id }) => id === 'own-occupancy-or-demand')?.outcome;
 * console.log(outcomeOn('2026-09-14')); // => unmet
 * console.log(outcomeOn('2026-09-15')); // => met
 * ```
 */
export const appraiseExpansion = (facts: ExpansionFacts, on: IsoDate, context: AppraisalContext = {}): Appraisal =>
  appraise(checksOf, facts, on, context);
