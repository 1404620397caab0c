import type { IsoDate } from '../../core/index.js';
import { infrastructureComplete } from '../../law/rules/expansion/infrastructure-complete.rule.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import { itemFact, type ItemFacts } from './list-checks.js';
import { byRule } from './look-up.js';
import { claimed, missingFact } from './simple-checks.js';

/** What is known of the common works of a cluster that is to be expanded. */
export interface WorksFacts {
  /** Whether each is completed and in use as the approved detailed plan has it: `roads`, `water-supply`, `wastewater` and what else the law of the day lists. */
  readonly works?: ItemFacts;
  /** Whether the cluster was formed before 5/10/2009; absent: not. */
  readonly formedBefore2009?: boolean;
}

/**
 * Whether the common works that the law asks for are completed and in use (hạ tầng kỹ thuật dùng chung).
 *
 * @internal
 */
export const worksCheck = ({ works, formedBefore2009 }: WorksFacts, on: IsoDate, context: AppraisalContext): Check =>
  byRule('expansion-works', infrastructureComplete, on, context, ({ value, basis }) => {
    const id = 'expansion-works';
    if (formedBefore2009 === true && value.exempt.includes('formed-before-105/2009')) {
      return { id, outcome: 'not-applicable', basis, facts: { formedBefore2009 } };
    }
    const claims = value.works.map((item) => [item.id, claimed(itemFact(works, item.id))] as const);
    const lacking = claims.flatMap(([item, claim]) => (claim === false ? [item] : []));
    const facts = {
      done: claims.flatMap(([item, claim]) => (claim === true ? [item] : [])),
      lacking,
    };
    if (lacking.length > 0) return { id, outcome: 'unmet', basis, facts };
    const missing = claims.flatMap(([item, claim]) =>
      typeof claim === 'boolean' ? [] : [missingFact(`works.${item}`, claim)],
    );
    return missing.length > 0
      ? { id, outcome: 'unknown', basis, facts, missing }
      : { id, outcome: 'met', basis, facts };
  });
