import type { IsoDate } from '../../core/index.js';
import { ruleInForce, type ClusterType, type Rule, type Threshold } from '../../law/index.js';
import { craftVillageType, type CraftVillageType } from '../../law/rules/type/craft-village.rule.js';
import { ecoType } from '../../law/rules/type/eco.rule.js';
import { highTechType } from '../../law/rules/type/high-tech.rule.js';
import { specialisedType } from '../../law/rules/type/specialised.rule.js';
import { supportingType } from '../../law/rules/type/supporting.rule.js';
import type { Basis } from '../../model/index.js';
import type { Appraisal } from './appraisal.js';
import { appraise } from './appraise.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import { listChecks, type ItemFacts } from './list-checks.js';
import { byRule, missingLaw, unknownLaw } from './look-up.js';
import { shareCheck } from './share-check.js';
import { claimCheck, missingFact } from './simple-checks.js';
import type { StatedNumber } from './stated-number.js';

/** What makes a cluster one of a type. All optional: what is absent is unknown, and named. */
export interface ClusterTypeFacts {
  /** The type claimed. */
  readonly clusterType?: ClusterType;
  /** Industrial land by the approved detailed plan, ha: what the shares are of. */
  readonly industrialLand?: string;
  /** Of that, kept for what the type is for, ha: the craft, the one trade, supporting products, high technology. */
  readonly landForType?: StatedNumber;
  /** Craft village: whether it is one with a traditional craft. */
  readonly traditionalCraft?: boolean;
  /** Craft village, from 15/9/2026: whether the craft is a recognised one. */
  readonly recognisedCraft?: boolean;
  /** Eco cluster, from 15/9/2026: `circular`, `cleaner`, `linked`. */
  readonly eco?: ItemFacts;
}

const share = (facts: ClusterTypeFacts, threshold: Threshold<'%'> | null, basis: Basis): Check =>
  threshold === null
    ? { id: 'type.share', outcome: 'not-applicable', basis, facts: {} }
    : shareCheck(
        'type.share',
        { name: 'landForType', given: facts.landForType },
        { name: 'industrialLand', given: facts.industrialLand },
        threshold,
        basis,
      );

const crafts = {
  'in-craft-villages-having-a-traditional-craft': 'traditionalCraft',
  'recognised-traditional-craft': 'recognisedCraft',
} as const;

const craft = (facts: ClusterTypeFacts, asked: CraftVillageType['craft'], basis: Basis): Check => {
  if (asked === 'descriptive') return { id: 'type.craft', outcome: 'not-applicable', basis, facts: {} };
  const name = crafts[asked];
  return claimCheck('type.craft', name, facts[name], basis);
};

type Checker = (facts: ClusterTypeFacts, on: IsoDate, context: AppraisalContext) => readonly Check[];

const byShare =
  (rule: Rule<Threshold<'%'> | null>): Checker =>
  (facts, on, context) => [byRule('type.share', rule, on, context, ({ value, basis }) => share(facts, value, basis))];

const craftVillage: Checker = (facts, on, context) => {
  const found = ruleInForce(craftVillageType, on, context);
  if (!found.ok) return [unknownLaw('type.share', missingLaw(found.problems[0]))];
  const { value, basis } = found.value;
  return [share(facts, value.share, basis), craft(facts, value.craft, basis)];
};

const eco: Checker = (facts, on, context) => {
  const found = ruleInForce(ecoType, on, context);
  if (!found.ok) return [unknownLaw('type.eco', missingLaw(found.problems[0]))];
  const { value, basis } = found.value;
  if (value === null) return [{ id: 'type.eco', outcome: 'not-applicable', basis, facts: {} }];
  return listChecks('type', 'eco', value, facts.eco, basis);
};

const checkers: Readonly<Record<ClusterType, Checker>> = {
  general: () => [{ id: 'type.general', outcome: 'not-applicable', facts: { clusterType: 'general' } }],
  'craft-village': craftVillage,
  specialised: /* @__PURE__ */ byShare(specialisedType),
  supporting: /* @__PURE__ */ byShare(supportingType),
  'high-tech': /* @__PURE__ */ byShare(highTechType),
  eco,
};

const checksOf = (facts: ClusterTypeFacts, on: IsoDate, context: AppraisalContext): readonly Check[] => {
  const { clusterType } = facts;
  const checker =
    typeof clusterType === 'string' && Object.hasOwn(checkers, clusterType) ? checkers[clusterType] : undefined;
  return checker === undefined
    ? [
        {
          id: 'type.claimed',
          outcome: 'unknown',
          facts: {},
          missing: [missingFact('clusterType', clusterType === undefined ? 'absent' : 'unreadable')],
        },
      ]
    : checker(facts, on, context);
};

/**
 * Judges whether a cluster is of the type claimed for it (loại hình cụm công nghiệp) under the law of a day. A general cluster claims nothing.
 *
 * @param facts - The type claimed, and what makes it one (areas in ha).
 * @param on - The day of the act.
 * @param context - The governing regime, the weakest evidence accepted.
 * @returns The checks; `not-applicable` where the law of the day names the type and sets no figure.
 * @throws `TypeError` when the day is none: make it with `isoDate`.
 * @law 32/2024/NĐ-CP điều 2 khoản 2 to 2d; 14/2024/TT-BCT phụ lục I biểu số 03.
 * @example
 * ```ts
 * import { checkClusterType } from 'industrial-clusters/procedure';
 * import { isoDate } from 'industrial-clusters';
 *
 * const facts = { clusterType: 'craft-village', industrialLand: '20', landForType: '13', traditionalCraft: true } as const;
 * const [share] = checkClusterType(facts, isoDate('2024-06-01')).checks;
 * console.log(share?.outcome, share?.distance?.by); // => unmet 10
 * ```
 */
export const checkClusterType = (facts: ClusterTypeFacts, on: IsoDate, context: AppraisalContext = {}): Appraisal =>
  appraise(checksOf, facts, on, context);
