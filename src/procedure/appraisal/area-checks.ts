import type { IsoDate } from '../../core/index.js';
import {
  areaLimitsOn,
  greatestArea,
  leastArea,
  type AreaLimits,
  type ClusterType,
  type RuledProvince,
} from '../../law/index.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import { judgeNumber } from './judge-number.js';
import { byRule, missingLaw, unknownLaw } from './look-up.js';
import type { MissingInput } from './missing-input.js';
import { missingFact, numberCheck, statedNumberCheck } from './simple-checks.js';
import { readNumber, type StatedNumber } from './stated-number.js';

/** What limits the area of a cluster depend on. */
export interface AreaFacts {
  /** Area of the whole cluster, ha; after the expansion, where one is appraised. */
  readonly area?: StatedNumber;
  /** Its type; absent: general, since a special type is claimed, not presumed. */
  readonly clusterType?: ClusterType;
  /** Whether it lies in an upland district (huyện miền núi); absent: not. From 1/7/2025 the province decides: `choices.upland`. */
  readonly upland?: boolean | 'unknown';
  /** The province, by its code, where its own rules are to be heeded. */
  readonly province?: RuledProvince;
}

/**
 * Whether the cluster is not too large (quy mô diện tích tối đa).
 *
 * @internal
 */
export const greatestAreaCheck = (
  { area }: AreaFacts,
  on: IsoDate,
  context: AppraisalContext,
  kind: 'established' | 'afterExpansion',
): Check =>
  byRule('greatest-area', greatestArea, on, context, ({ value, basis }) =>
    statedNumberCheck('greatest-area', 'area', area, value[kind], basis),
  );

const uplandMissing = (missing: AreaLimits['missing']): readonly MissingInput[] =>
  missing.map((each) => (each === 'upland' ? missingFact('upland') : { kind: 'provincial-choice', id: 'upland' }));

/**
 * Whether the cluster is not too small (quy mô diện tích tối thiểu).
 *
 * @internal
 */
export const leastAreaCheck = (facts: AreaFacts, on: IsoDate, context: AppraisalContext): Check =>
  byRule('least-area', leastArea, on, context, ({ value: national, basis }) => {
    if (national === null) return { id: 'least-area', outcome: 'not-applicable', basis, facts: {} };
    const { clusterType, province, area } = facts;
    const { choices, regime, atLeast } = context;
    const upland = national.reduced?.upland === 'province-decides' ? choices?.upland : facts.upland;
    const known = {
      ...(typeof clusterType === 'string' ? { clusterType } : {}),
      ...(typeof upland === 'boolean' || upland === 'unknown' ? { upland } : {}),
    };
    const limits = areaLimitsOn(on, {
      ...known,
      ...(province === undefined ? {} : { province }),
      ...(regime === undefined ? {} : { regime }),
      ...(atLeast === undefined ? {} : { atLeast }),
    });
    if (!limits.ok) return unknownLaw('least-area', missingLaw(limits.problems[0]));
    const { leastCouldBe, missing, questions } = limits.value;
    const number = readNumber(area);
    // Smallest limit first: who fails that one fails them all, and who meets the largest meets them all.
    const [lowest] = leastCouldBe;
    const deciding =
      lowest !== undefined &&
      typeof number !== 'string' &&
      judgeNumber(number, '>=', lowest.threshold.value).outcome === 'unmet'
        ? lowest
        : leastCouldBe.at(-1);
    if (deciding === undefined) return unknownLaw('least-area', { kind: 'law', id: leastArea.id });
    const check = numberCheck('least-area', 'area', number, deciding.threshold, deciding.basis);
    const between = check.outcome === 'unmet' && deciding !== lowest;
    const used: Check['facts'] = { ...check.facts, ...known };
    const touched = questions.length === 0 ? {} : { questions };
    if (!between) return { ...check, facts: used, ...touched };
    return { id: 'least-area', outcome: 'unknown', basis, facts: used, missing: uplandMissing(missing), ...touched };
  });
