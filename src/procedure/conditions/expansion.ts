import { compareBounded } from '../../core/index.js';
import { infrastructureComplete } from '../../law/rules/expansion/infrastructure-complete.rule.js';
import { occupancyOrDemand } from '../../law/rules/expansion/occupancy-or-demand.rule.js';
import type { Case } from '../judgement/case.js';
import { failed, met, unknown, type Finding } from '../judgement/finding.js';
import { lawOf } from '../judgement/ground-on.js';
import type { Condition } from './condition.js';
import { difference } from './difference.js';

const judgeOccupancy = (of: Case): Finding => {
  const rule = lawOf(occupancyOrDemand, of);
  if (!rule.known) return unknown(rule.missing);
  const { basis } = rule;
  const { op, value } = rule.value.ownOccupancy;
  const { ownOccupancy, demandExceedsIndustrialLand: demand } = of.facts;
  const enough = ownOccupancy === undefined ? 'unknown' : compareBounded(ownOccupancy, op, value);
  if (enough === 'yes' || demand === true) return met(basis);
  if (ownOccupancy === undefined || enough === 'unknown' || demand === undefined) {
    return unknown({ kind: 'fact', id: 'own-occupancy-or-demand', basis });
  }
  const { value: occupancy, bound } = ownOccupancy;
  const params = {
    occupancy,
    ...(bound === undefined ? {} : { occupancyBound: bound }),
    neededOccupancy: value,
    shortBy: difference(value, occupancy),
  };
  return failed({ code: 'procedure.not-let-enough-to-expand', severity: 'error', params, basis });
};

/**
 * The cluster that is to be expanded is let well enough, or in such demand.
 *
 * @param of - The act with all that is known.
 * @returns One finding; asked of an expansion only.
 */
export const ownOccupancyOrDemand: Condition = (of) => (of.kind === 'expansion' ? [judgeOccupancy(of)] : []);

/**
 * The works the law of the day names are completed and in use.
 *
 * @param of - The act with all that is known.
 * @returns One finding; asked of an expansion only.
 */
export const expansionWorks: Condition = (of) => {
  if (of.kind !== 'expansion') return [];
  const rule = lawOf(infrastructureComplete, of);
  if (!rule.known) return [unknown(rule.missing)];
  const { basis } = rule;
  const { expansionWorksInUse } = of.facts;
  if (expansionWorksInUse === undefined) return [unknown({ kind: 'fact', id: 'expansion-works', basis })];
  if (expansionWorksInUse) return [met(basis)];
  return [failed({ code: 'procedure.expansion-works-incomplete', severity: 'error', params: {}, basis })];
};
