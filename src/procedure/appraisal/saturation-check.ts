import type { IsoDate } from '../../core/index.js';
import { isAtLeast, ruleInForce, type ClusterType, type InForce } from '../../law/index.js';
import { occupancyRate } from '../../law/rules/definition/occupancy-rate.rule.js';
import { unletLand } from '../../law/rules/definition/unlet-land.rule.js';
import { saturation, type Saturation } from '../../law/rules/establishment/saturation.rule.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import { byRule, missingLaw, unknownLaw } from './look-up.js';
import { averageOccupancyOf, unletLandOf } from './occupancy-figures.js';
import {
  readAreaClusters,
  type AreaClusterFigures,
  type AreaClusterRows,
  type AreaClusters,
  type AverageMethod,
} from './area-clusters.js';
import { eitherCheck, missingFact, numberCheck, statedNumberCheck } from './simple-checks.js';

const KIND_OPEN = 'average-occupancy-kind';

type Law = InForce<Saturation>;

/** Where the two averages disagree, the outcome rests on a reading of the law, which nobody has given. */
const readAs = (check: Check, other: Check, { atLeast }: AppraisalContext): Check => {
  if (check.outcome === other.outcome || check.basis === undefined) return check;
  const { id, basis, facts, threshold } = check;
  if (atLeast !== undefined && !isAtLeast('assumption', atLeast)) {
    const missing = [{ kind: 'law', id: saturation.id, question: KIND_OPEN, confidence: 'assumption' }] as const;
    return {
      id,
      outcome: 'unknown',
      basis,
      facts,
      ...(threshold === undefined ? {} : { threshold }),
      missing,
      questions: [KIND_OPEN],
    };
  }
  return { ...check, basis: { ...check.basis, confidence: 'assumption' }, questions: [KIND_OPEN] };
};

const occupancyBranch = (rows: AreaClusterRows, law: Law, on: IsoDate, context: AppraisalContext): Check => {
  const definition = ruleInForce(occupancyRate, on, context);
  if (!definition.ok) return unknownLaw('average-occupancy', missingLaw(definition.problems[0]));
  const { method, clusters } = rows;
  const { averageOccupancy: threshold } = law.value;
  const countsApproved = definition.value.value.numerator.includes('approved-or-certified');
  const by = (average: AverageMethod): Check => {
    const { number, missing } = averageOccupancyOf(clusters, average, countsApproved);
    const check = numberCheck('average-occupancy', 'averageOccupancy', number ?? 'absent', threshold, law.basis);
    return {
      ...check,
      also: [definition.value.basis],
      facts: { ...check.facts, method: average, clusters: clusters.map(({ id }) => id) },
      ...(number === undefined ? { missing } : {}),
    };
  };
  return readAs(by(method), by(method === 'plain' ? 'weighted' : 'plain'), context);
};

const unletBranch = ({ clusters }: AreaClusterRows, law: Law, on: IsoDate, context: AppraisalContext): Check => {
  const definition = ruleInForce(unletLand, on, context);
  if (!definition.ok) return unknownLaw('unlet-land', missingLaw(definition.problems[0]));
  const { number, missing } = unletLandOf(clusters);
  const check = numberCheck('unlet-land', 'unletLand', number ?? 'absent', law.value.unletLand, law.basis);
  return {
    ...check,
    also: [definition.value.basis],
    ...(check.outcome === 'unknown' && missing.length > 0 ? { missing } : {}),
  };
};

const byFigures = (
  { averageOccupancy, method, unletLand: unlet }: AreaClusterFigures,
  { value, basis }: Law,
): readonly Check[] => {
  const check = statedNumberCheck(
    'average-occupancy',
    'otherClusters.averageOccupancy',
    averageOccupancy,
    value.averageOccupancy,
    basis,
  );
  return [
    method === undefined ? check : { ...check, facts: { ...check.facts, method } },
    statedNumberCheck('unlet-land', 'otherClusters.unletLand', unlet, value.unletLand, basis),
  ];
};

const branchesOf = (others: AreaClusterRows | AreaClusterFigures, law: Law, on: IsoDate, context: AppraisalContext) =>
  'clusters' in others
    ? [occupancyBranch(others, law, on, context), unletBranch(others, law, on, context)]
    : byFigures(others, law);

/** What the saturation of an area is judged on. */
export interface SaturationFacts {
  /** Type of the new cluster. */
  readonly clusterType?: ClusterType;
  /** The clusters of the area. */
  readonly otherClusters?: AreaClusters;
}

/**
 * Whether the clusters of the area are let well enough, or little of their land is unlet (điều kiện về tỷ lệ lấp đầy trung bình).
 *
 * @internal
 */
export const saturationCheck = (facts: SaturationFacts, on: IsoDate, context: AppraisalContext): Check =>
  byRule('saturation', saturation, on, context, (law) => {
    const { value, basis } = law;
    const { clusterType = 'general' } = facts;
    const others = readAreaClusters(facts.otherClusters);
    if (value.exempt.includes(clusterType)) {
      return { id: 'saturation', outcome: 'not-applicable', basis, facts: { clusterType } };
    }
    const chosen = context.choices?.saturationArea;
    const area = value.area === 'province-decides' ? chosen : value.area;
    const unknown = { id: 'saturation', outcome: 'unknown', basis } as const;
    // Figures over an area that nobody has chosen are figures of nothing.
    if (area === undefined) {
      const choice = { kind: 'provincial-choice', id: 'saturation-area' } as const;
      return {
        ...unknown,
        facts: {},
        missing: others === 'absent' ? [choice, missingFact('otherClusters')] : [choice],
      };
    }
    if (others === 'absent' || others === 'unreadable') {
      return { ...unknown, facts: { area }, missing: [missingFact('otherClusters', others)] };
    }
    if (others === 'none' || ('clusters' in others && others.clusters.length === 0)) {
      return { id: 'saturation', outcome: 'not-applicable', basis, facts: { area, otherClusters: 'none' } };
    }
    return eitherCheck('saturation', branchesOf(others, law, on, context), { basis, facts: { area } });
  });
