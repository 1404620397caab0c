import type { IsoDate } from '../../core/index.js';
import type { Rule } from '../../law/index.js';
import { inApprovedList, type LandUseTest } from '../../law/rules/establishment/in-list.rule.js';
import { expansionLand } from '../../law/rules/expansion/land.rule.js';
import type { Basis } from '../../model/index.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import { byRule } from './look-up.js';
import { claimCheck } from './simple-checks.js';

const judge = (
  fits: boolean | undefined,
  test: LandUseTest | undefined,
  basis: Basis,
  { choices }: AppraisalContext,
  rule: Rule<unknown>,
): Check => {
  const check = claimCheck('land', 'fitsLandUsePlan', fits, basis);
  // No source says that it was asked: who meets it all the same loses nothing.
  if (test === undefined) {
    return check.outcome === 'met' ? check : { ...check, outcome: 'unknown', missing: [{ kind: 'law', id: rule.id }] };
  }
  const facts: Check['facts'] = {
    ...check.facts,
    test: test === 'province-decides' ? (choices?.landUseTest ?? test) : test,
  };
  if (test !== 'province-decides' || choices?.landUseTest !== undefined) return { ...check, facts };
  const missing = [{ kind: 'provincial-choice', id: 'land-use-test' } as const, ...(check.missing ?? [])];
  return { ...check, outcome: 'unknown', facts, missing };
};

/**
 * Whether the land of a new cluster fits the land-use plan (quy hoạch sử dụng đất).
 *
 * @internal
 */
export const landCheck = (fits: boolean | undefined, on: IsoDate, context: AppraisalContext): Check =>
  byRule('land', inApprovedList, on, context, ({ value, basis }) =>
    judge(fits, value.land, basis, context, inApprovedList),
  );

/**
 * Whether the land for an expansion fits the land-use plan.
 *
 * @internal
 */
export const expansionLandCheck = (fits: boolean | undefined, on: IsoDate, context: AppraisalContext): Check =>
  byRule('land', expansionLand, on, context, ({ value, basis }) => judge(fits, value, basis, context, expansionLand));
