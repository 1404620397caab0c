import type { IsoDate } from '../../core/index.js';
import { ruleInForce, type Item } from '../../law/index.js';
import { commencementConditions } from '../../law/rules/construction/commencement.rule.js';
import { permitExemption } from '../../law/rules/construction/permit-exemption.rule.js';
import { infrastructureSequence } from '../../law/rules/infrastructure/sequence.rule.js';
import type { Basis } from '../../model/index.js';
import { groundbreakingFact } from '../groundbreaking.js';
import type { Appraisal } from './appraisal.js';
import { appraise } from './appraise.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import type { GroundbreakingFacts } from './groundbreaking-facts.js';
import { byRule, missingLaw, unknownLaw } from './look-up.js';
import { claimCheck, eitherCheck } from './simple-checks.js';

const sequence = (facts: GroundbreakingFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => {
  const found = ruleInForce(infrastructureSequence, on, context);
  if (!found.ok) return [unknownLaw('ground.sequence', missingLaw(found.problems[0]))];
  const { value, basis } = found.value;
  return value.flatMap(({ id }) => {
    const name = groundbreakingFact(infrastructureSequence, id);
    return name === undefined ? [] : [claimCheck(`ground.${id}`, name, facts[name], basis)];
  });
};

const permit = (facts: GroundbreakingFacts, basis: Basis, on: IsoDate, context: AppraisalContext): Check =>
  eitherCheck(
    'ground.permit',
    [
      claimCheck('ground.permit-granted', 'permitGranted', facts.permitGranted, basis),
      byRule('ground.permit-exempt', permitExemption, on, context, ({ basis: exemption }) =>
        claimCheck('ground.permit-exempt', 'feasibilityAppraised', facts.feasibilityAppraised, exemption),
      ),
    ],
    { basis },
  );

const condition = (
  { id }: Item,
  facts: GroundbreakingFacts,
  basis: Basis,
  on: IsoDate,
  context: AppraisalContext,
): readonly Check[] => {
  if (id === 'permit') return [permit(facts, basis, on, context)];
  const name = groundbreakingFact(commencementConditions, id);
  if (name === undefined) return [unknownLaw(`ground.${id}`, { kind: 'law', id: commencementConditions.id })];
  const check = claimCheck(`ground.${id}`, name, facts[name], basis);
  if (id !== 'notice') return [check];
  // How long before, and to whom, stands in rules that were not read.
  const question = 'commencement-notice-term';
  const open = unknownLaw('ground.notice-term', { kind: 'law', id: commencementConditions.id, question });
  return [check, { ...open, basis, questions: [question], advisory: true }];
};

const conditions = (facts: GroundbreakingFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => {
  const found = ruleInForce(commencementConditions, on, context);
  if (!found.ok) return [unknownLaw('ground.conditions', missingLaw(found.problems[0]))];
  const { value, basis } = found.value;
  return value.flatMap((item) => condition(item, facts, basis, on, context));
};

const checksOf = (facts: GroundbreakingFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => [
  ...sequence(facts, on, context),
  ...conditions(facts, on, context),
];

/**
 * Judges whether ground may be broken for the infrastructure of a cluster (khởi công xây dựng hạ tầng kỹ thuật).
 *
 * @param facts - What is done.
 * @param on - The day ground is to be broken.
 * @param context - The weakest evidence accepted.
 * @returns The checks. Before 1/7/2026 the law of construction is not among the sources, and they say so; the term and the receiver of
 * the notice are not known either, and stand as a check of their own that does not weigh.
 * @throws `TypeError` when the day is none: make it with `isoDate`.
 * @law 135/2025/QH15 điều 43, điều 48 khoản 1; 32/2024/NĐ-CP điều 14.
 * @example
 * ```ts
 * import { checkGroundbreaking } from 'industrial-clusters/procedure';
 * import { isoDate } from 'industrial-clusters';
 *
 * const done = { siteHandedOver: true, feasibilityAppraised: true, drawingsApproved: true, contractSigned: true };
 * const { verdict, checks } = checkGroundbreaking({ ...done, commencementNotified: false }, isoDate('2026-08-01'));
 * const unmet = checks.find(({ outcome }) => outcome === 'unmet');
 * console.log(verdict, unmet?.id, unmet?.basis?.provision); // => ineligible ground.notice 135/2025/QH15, điều 48 khoản 1
 * ```
 */
export const checkGroundbreaking = (
  facts: GroundbreakingFacts,
  on: IsoDate,
  context: AppraisalContext = {},
): Appraisal => appraise(checksOf, facts, on, context);
