import { compareBounded, type Bounded } from '../../core/index.js';
import { saturation as saturationRule, type Saturation } from '../../law/rules/establishment/saturation.rule.js';
import type { Basis } from '../../model/index.js';
import type { Case } from '../judgement/case.js';
import { failed, met, unknown, type Finding } from '../judgement/finding.js';
import { lawOf } from '../judgement/ground-on.js';
import type { Condition } from './condition.js';
import { difference } from './difference.js';

const judged = (fact: Bounded | undefined, { op, value }: Saturation['averageOccupancy'] | Saturation['unletLand']) =>
  fact === undefined ? 'unknown' : compareBounded(fact, op, value);

const notLetEnough = (occupancy: Bounded, unlet: Bounded, rule: Saturation, basis: Basis): Finding => {
  const { averageOccupancy, unletLand } = rule;
  return failed({
    code: 'procedure.area-not-let-enough',
    severity: 'error',
    params: {
      occupancy: occupancy.value,
      ...(occupancy.bound === undefined ? {} : { occupancyBound: occupancy.bound }),
      neededOccupancy: averageOccupancy.value,
      shortBy: difference(averageOccupancy.value, occupancy.value),
      strict: averageOccupancy.op === '>',
      unlet: unlet.value,
      ...(unlet.bound === undefined ? {} : { unletBound: unlet.bound }),
      mostUnlet: unletLand.value,
      overBy: difference(unlet.value, unletLand.value),
    },
    basis,
  });
};

const judgeSaturation = (of: Case): Finding => {
  const rule = lawOf(saturationRule, of);
  if (!rule.known) return unknown(rule.missing);
  const { value, basis } = rule;
  if (of.clusterType !== undefined && value.exempt.includes(of.clusterType)) return met(basis);
  if (value.area === 'province-decides' && of.choices.saturationArea === undefined) {
    return unknown({ kind: 'provincial-choice', id: 'saturation-area', basis });
  }
  const { otherClusters } = of.facts;
  if (otherClusters === 'none') return met(basis);
  const { averageOccupancy, unletLand } = otherClusters ?? {};
  const branches = [judged(averageOccupancy, value.averageOccupancy), judged(unletLand, value.unletLand)];
  if (branches.includes('yes')) return met(basis);
  if (averageOccupancy === undefined || unletLand === undefined || branches.includes('unknown')) {
    return unknown({ kind: 'fact', id: 'occupancy', basis });
  }
  return notLetEnough(averageOccupancy, unletLand, value, basis);
};

/**
 * The other clusters of the area are let well enough, or little of their land is unlet. Either is enough.
 *
 * @param of - The act with all that is known.
 * @returns One finding; asked of a new cluster only.
 */
export const saturation: Condition = (of) => (of.kind === 'establishment' ? [judgeSaturation(of)] : []);
