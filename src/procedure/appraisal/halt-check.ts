import type { IsoDate } from '../../core/index.js';
import { ruleInForce } from '../../law/index.js';
import { halt2012 } from '../../law/rules/establishment/halt-2012.rule.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import { missingLaw, unknownLaw } from './look-up.js';
import { missingFact } from './simple-checks.js';

/**
 * The halt of 2012 to 2017 (Chỉ thị 07/CT-TTg): an act of these days needs the word of the Prime Minister, and when the halt ended was
 * not found; so it is never held against an act, and never waved through. No check on other days.
 *
 * @internal
 */
export const haltChecks = (
  act: 'plan' | 'establishment' | 'expansion',
  exempt: boolean | undefined,
  on: IsoDate,
  { atLeast }: AppraisalContext,
): readonly Check[] => {
  const halt = ruleInForce(halt2012, on, atLeast === undefined ? {} : { atLeast });
  if (!halt.ok) {
    // Known too weakly is not the same as not in force: the halt still has to be looked into.
    const [problem] = halt.problems;
    return problem.code === 'law.below-confidence' ? [unknownLaw('halt-2012', missingLaw(problem))] : [];
  }
  if (!halt.value.value.halts.includes(act)) return [];
  const check = { id: 'halt-2012', basis: halt.value.basis, questions: ['halt-2012-end'] } as const;
  return exempt === true
    ? [{ ...check, outcome: 'met', facts: { exemptFromHalt: true } }]
    : [{ ...check, outcome: 'unknown', facts: {}, missing: [missingFact('exemptFromHalt')] }];
};
