import { inApprovedList } from '../../law/rules/establishment/in-list.rule.js';
import { legacyPre2009 } from '../../law/rules/legacy/pre-2009.rule.js';
import type { UndertakingKind } from '../../model/index.js';
import { judgeNeed } from '../judgement/judge-need.js';
import type { Ground } from '../step-rule.js';
import type { Condition } from './condition.js';

/** What asks that the plan lists the cluster; of an expansion the law does not ask it. */
const ASKS: { readonly [K in UndertakingKind]?: Ground } = {
  establishment: inApprovedList,
  regularisation: legacyPre2009,
};

/**
 * A cluster stands in the approved list: the register says so, or the caller does, or gives an area in the plan.
 *
 * @param of - The act with all that is known.
 * @returns One finding; nothing for an expansion.
 */
export const inList: Condition = (of) => {
  const ground = ASKS[of.kind];
  if (ground === undefined) return [];
  return [judgeNeed({ anyOf: ['listed'], step: 'listed', asFact: 'plan-entry', ground }, of)];
};
