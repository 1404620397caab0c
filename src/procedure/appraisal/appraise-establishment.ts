import type { IsoDate } from '../../core/index.js';
import { capableDeveloper } from '../../law/rules/establishment/capable-developer.rule.js';
import { inApprovedList } from '../../law/rules/establishment/in-list.rule.js';
import type { Appraisal } from './appraisal.js';
import { appraise } from './appraise.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import { greatestAreaCheck, leastAreaCheck, type AreaFacts } from './area-checks.js';
import { haltChecks } from './halt-check.js';
import { landCheck } from './land-check.js';
import { byRule } from './look-up.js';
import { planCheck, type PlanFacts } from './plan-check.js';
import { saturationCheck, type SaturationFacts } from './saturation-check.js';
import { claimCheck } from './simple-checks.js';

/** What is known of a cluster that is to be established. All optional: what is absent is unknown, and named. */
export interface EstablishmentFacts extends AreaFacts, PlanFacts, SaturationFacts {
  /** Whether it stands in the approved list of the day (Danh mục các cụm công nghiệp). */
  readonly inApprovedList?: boolean;
  /** Whether somebody with legal status and capacity asks to be the developer. */
  readonly capableApplicant?: boolean;
  /** From 2/3/2012 to 14/7/2017: whether the Prime Minister let this one go on. */
  readonly exemptFromHalt?: boolean;
}

const checksOf = (facts: EstablishmentFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => [
  ...haltChecks('establishment', facts.exemptFromHalt, on, context),
  byRule('in-list', inApprovedList, on, context, ({ basis }) =>
    claimCheck('in-list', 'inApprovedList', facts.inApprovedList, basis),
  ),
  landCheck(facts.fitsLandUsePlan, on, context),
  byRule('applicant', capableDeveloper, on, context, ({ basis }) =>
    claimCheck('applicant', 'capableApplicant', facts.capableApplicant, basis),
  ),
  saturationCheck(facts, on, context),
  greatestAreaCheck(facts, on, context, 'established'),
  leastAreaCheck(facts, on, context),
  planCheck(facts, on, context),
];

/**
 * Judges the conditions to establish a cluster (điều kiện thành lập cụm công nghiệp) under the law of a day. Not the dossier
 * ({@link checkDossier}), nor the choice of the developer, nor a cluster formed before 5/10/2009, which has a track of its own.
 *
 * @param facts - What is known (areas in ha, occupancy in %).
 * @param on - The day of the act.
 * @param context - The governing regime, the province's choices, the weakest evidence accepted.
 * @returns Every condition with its rule, facts and distance, and the verdict. Nothing is refused: what is not known is `unknown`.
 * @throws `TypeError` when the day is none: make it with `isoDate`.
 * @law 32/2024/NĐ-CP điều 8 khoản 1, điều 2 khoản 1, điều 10 khoản 4, and what stood there before and stands there since.
 * @example
 * ```ts
 * import { appraiseEstablishment } from 'industrial-clusters/procedure';
 * import { isoDate } from 'industrial-clusters';
 *
 * const { verdict, checks } = appraiseEstablishment(
 *   { otherClusters: { averageOccupancy: '48', unletLand: '120' } },
 *   isoDate('2024-06-01'),
 * );
 * console.log(verdict); // => ineligible
 * const saturation = checks.find(({ id }) => id === 'saturation');
 * console.log(saturation?.either?.map(({ distance }) => distance));
 * // => [{"by":"2","strict":true},{"by":"20","strict":false}]
 * ```
 */
export const appraiseEstablishment = (
  facts: EstablishmentFacts,
  on: IsoDate,
  context: AppraisalContext = {},
): Appraisal => appraise(checksOf, facts, on, context);
