import { compareQuantity, type Hectares } from '../../core/index.js';
import { meetsThreshold } from '../../law/index.js';
import { largerDeviation, minorDeviation } from '../../law/rules/procedure/minor-deviation.rule.js';
import type { Basis } from '../../model/index.js';
import type { Case } from '../judgement/case.js';
import { failed, met, unknown, type Finding } from '../judgement/finding.js';
import { lawOf } from '../judgement/ground-on.js';
import type { Condition } from './condition.js';
import { difference } from './difference.js';
import { judgedArea, plannedArea } from './judged-area.js';

/** A small increase must fit what the plan itself was checked against. */
const fitsWhatItMust = ({ facts }: Case, basis: Basis): readonly Finding[] => {
  const land =
    facts.fitsLandUsePlan === undefined
      ? unknown({ kind: 'fact', id: 'land-use-fit', basis })
      : facts.fitsLandUsePlan
        ? met(basis)
        : failed({ code: 'procedure.land-use-unfit', severity: 'error', params: {}, basis }, [
            { action: 'adjust-plan' },
          ]);
  const others =
    facts.fitsOtherPlans === undefined
      ? unknown({ kind: 'fact', id: 'other-plans-fit', basis })
      : facts.fitsOtherPlans
        ? met(basis)
        : failed({ code: 'procedure.other-plans-unfit', severity: 'error', params: {}, basis }, [
            { action: 'adjust-plan' },
          ]);
  return [land, others];
};

const judgeIncrease = (of: Case, area: Hectares, planned: Hectares): readonly Finding[] => {
  const rule = lawOf(minorDeviation, of);
  if (!rule.known) return [unknown(rule.missing)];
  const increase = difference(area, planned);
  const { areaIncrease } = rule.value;
  if (meetsThreshold(areaIncrease, increase)) return fitsWhatItMust(of, rule.basis);
  const larger = lawOf(largerDeviation, of);
  if (!larger.known) return [unknown(larger.missing)];
  const params = { area, planned, increase, most: areaIncrease.value };
  const { basis } = larger;
  return [
    failed({ code: 'procedure.area-beyond-plan', severity: 'error', params, basis }, [{ action: 'adjust-plan' }]),
  ];
};

/**
 * The area exceeds the plan's by no more than the decision itself may change. Measured against the plan, never against an earlier decision; a decrease is not mentioned by the law.
 *
 * @param of - The act with all that is known.
 * @returns The findings; nothing where the law asks nothing.
 */
export const areaWithinPlan: Condition = (of) => {
  const area = judgedArea(of);
  if (of.kind === 'regularisation') return [];
  if (area === undefined && of.command.type === 'decision-adjusted') return [];
  const planned = plannedArea(of);
  if (area === undefined || planned === undefined) return [unknown({ kind: 'fact', id: 'planned-area' })];
  return compareQuantity(area, planned) <= 0 ? [met()] : judgeIncrease(of, area, planned);
};
