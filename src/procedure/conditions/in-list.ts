import { inApprovedList } from '../../law/rules/establishment/in-list.rule.js';
import { failed, met } from '../judgement/finding.js';
import { judgeNeed } from '../judgement/judge-need.js';
import type { Condition } from './condition.js';

/**
 * A new cluster stands in the approved list: the register says so, or the caller does, or gives an area in the plan.
 *
 * @param of - The act with all that is known.
 * @returns One finding; nothing for an expansion or a cluster of before 5/10/2009, of which the law does not ask it.
 */
export const inList: Condition = (of) => {
  if (of.kind !== 'establishment') return [];
  const ground = inApprovedList;
  const finding = judgeNeed({ anyOf: ['listed'], step: 'listed', asFact: 'plan-entry', ground }, of);
  const [missing] = finding.outcome === 'unknown' ? finding.missing : [];
  // The caller's word counts where the register has nothing.
  if (missing?.kind !== 'fact') return [finding];
  const said = of.facts.inApprovedList ?? (of.facts.plannedArea === undefined ? undefined : true);
  if (said === undefined || missing.basis === undefined) return [finding];
  const { basis } = missing;
  if (said) return [met(basis)];
  return [
    failed({ code: 'procedure.needs-first', severity: 'error', params: { needs: 'listed' }, basis }, [
      { step: 'listed' },
    ]),
  ];
};
