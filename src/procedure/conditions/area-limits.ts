import { areaLimitsOn, meetsThreshold, type AreaLimit, type AreaLimits } from '../../law/index.js';
import type { Case } from '../judgement/case.js';
import { failed, met, unknown, type Finding } from '../judgement/finding.js';
import { missingLaw } from '../judgement/ground-on.js';
import type { Missing } from '../missing.js';
import type { Condition } from './condition.js';
import { difference } from './difference.js';
import { judgedArea } from './judged-area.js';

const notAbove = (area: string, { threshold, basis }: AreaLimit): Finding =>
  meetsThreshold(threshold, area)
    ? met(basis)
    : failed(
        {
          code: 'procedure.area-above-most',
          severity: 'error',
          params: { area, most: threshold.value, by: difference(area, threshold.value) },
          basis,
        },
        [],
      );

const uplands = (missing: AreaLimits['missing']): Missing =>
  missing.includes('provincial-choice.upland')
    ? { kind: 'provincial-choice', id: 'upland' }
    : { kind: 'fact', id: 'upland' };

const notBelow = (area: string, { least, leastCouldBe, missing }: AreaLimits): Finding => {
  const smallest = leastCouldBe[0];
  if (least === null || smallest === undefined) return met();
  if (meetsThreshold(least.threshold, area)) return met(least.basis);
  if (meetsThreshold(smallest.threshold, area)) return unknown(uplands(missing));
  return failed({
    code: 'procedure.area-below-least',
    severity: 'error',
    params: { area, least: smallest.threshold.value, by: difference(area, smallest.threshold.value) },
    basis: smallest.basis,
  });
};

const limitsOf = (of: Case): ReturnType<typeof areaLimitsOn> => {
  const { command, facts, choices, clusterType, kind, lookUp } = of;
  const known = {
    ...lookUp,
    ...(clusterType === undefined ? {} : { clusterType }),
    ...(facts.province === undefined ? {} : { province: facts.province }),
    afterExpansion: kind === 'expansion',
  };
  const first = areaLimitsOn(command.on, known);
  // Where the province decides what counts as upland, only its word counts.
  const upland = first.ok && first.value.missing.includes('provincial-choice.upland') ? choices.upland : facts.upland;
  return upland === undefined ? first : areaLimitsOn(command.on, { ...known, upland });
};

/**
 * The area lies within the law's limits.
 *
 * @param of - The act with all that is known.
 * @returns One finding for each end; nothing for a cluster of before 5/10/2009, which has rules of its own.
 */
export const areaLimits: Condition = (of) => {
  const area = judgedArea(of);
  if (of.kind === 'regularisation') return [];
  if (area === undefined) {
    // An adjustment that says nothing of the area leaves it as it was.
    if (of.command.type === 'decision-adjusted') return [];
    return [unknown({ kind: 'fact', id: of.kind === 'expansion' ? 'area-after-expansion' : 'area' })];
  }
  const limits = limitsOf(of);
  if (!limits.ok) return [unknown(missingLaw(limits.problems[0]))];
  return [notBelow(area, limits.value), notAbove(area, limits.value.most)];
};
