import type { IsoDate } from '../../core/index.js';
import { compareFraction, fractionOf, fractionText, minus, plus, type Fraction } from '../../core/fraction.js';

import {
  largerDeviation,
  minorDeviation,
  type MinorDeviation,
} from '../../law/rules/procedure/minor-deviation.rule.js';
import type { Basis } from '../../model/index.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';
import { judgeNumber } from './judge-number.js';
import { byRule } from './look-up.js';
import type { MissingInput } from './missing-input.js';
import { claimed, missingFact } from './simple-checks.js';
import { printNumber, readNumber, type ReadNumber, type StatedNumber } from './stated-number.js';

/** How what is decided lies to the approved plan. */
export interface PlanFacts {
  /** Area to be decided, of the whole cluster, ha. */
  readonly area?: StatedNumber;
  /** Area in the approved plan, ha. The plan is the measure, not an earlier decision. */
  readonly plannedArea?: StatedNumber;
  /** Where it is to lie; absent: as planned. The boundary is the district's, from 15/9/2026 the commune's, between them the one the province chose. */
  readonly location?: 'as-planned' | 'moved-within-boundary' | 'moved-beyond-boundary';
  /** Whether it fits the land-use plan of the day. */
  readonly fitsLandUsePlan?: boolean;
  /** Whether it fits the other plans of the area. */
  readonly fitsOtherPlans?: boolean;
}

const ID = 'area-within-plan';

const LOCATIONS: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'as-planned',
  'moved-within-boundary',
  'moved-beyond-boundary',
]);

/** Beyond what the decision may change: the plan is adjusted first, which the law does not write. */
const larger = (
  on: IsoDate,
  context: AppraisalContext,
  found: Partial<Check> & Pick<Check, 'facts'>,
  minor: Basis,
): Check =>
  byRule(ID, largerDeviation, on, context, ({ basis }) => ({
    id: ID,
    outcome: 'unmet',
    basis,
    also: [minor],
    ...found,
  }));

const choicesMissing = (
  { locationWithin }: MinorDeviation,
  { location }: PlanFacts,
  { choices }: AppraisalContext,
): readonly MissingInput[] =>
  locationWithin !== 'province-decides'
    ? []
    : [
        ...(choices?.landUseTest === undefined ? [{ kind: 'provincial-choice', id: 'land-use-test' } as const] : []),
        ...(location === 'moved-within-boundary' && choices?.deviationBoundary === undefined
          ? [{ kind: 'provincial-choice', id: 'deviation-boundary' } as const]
          : []),
      ];

const deviation = (
  facts: PlanFacts,
  area: ReadNumber,
  planned: Fraction,
  on: IsoDate,
  context: AppraisalContext,
  increased: boolean,
): Check =>
  byRule(ID, minorDeviation, on, context, ({ value, basis }) => {
    const { areaIncrease: threshold } = value;
    const increase = increased ? minus(area.value, planned) : null;
    const used: Check['facts'] = {
      ...printNumber('area', area),
      ...printNumber('plannedArea', { value: planned }),
      ...(increase === null ? {} : { increase: fractionText(increase, 12, 'down').text }),
      ...(facts.location === undefined ? {} : { location: facts.location }),
    };
    if (facts.location === 'moved-beyond-boundary') return larger(on, context, { facts: used }, basis);
    const { outcome, distance } = judgeNumber(area, threshold.op, plus(planned, fractionOf(threshold.value)));
    if (outcome === 'unmet') {
      return larger(on, context, { facts: used, threshold, ...(distance === undefined ? {} : { distance }) }, basis);
    }
    const claims = (['fitsLandUsePlan', 'fitsOtherPlans'] as const).map(
      (name) => [name, claimed(facts[name])] as const,
    );
    const known = Object.fromEntries(claims.filter(([, claim]) => typeof claim === 'boolean')) as Record<
      string,
      boolean
    >;
    const missing = [
      ...(outcome === 'unknown' ? [missingFact('area')] : []),
      ...choicesMissing(value, facts, context),
      ...claims.flatMap(([name, claim]) => (typeof claim === 'boolean' ? [] : [missingFact(name, claim)])),
    ];
    const all = { id: ID, basis, facts: { ...used, ...known }, threshold } as const;
    if (claims.some(([, claim]) => claim === false)) return { ...all, outcome: 'unmet' };
    return missing.length > 0 ? { ...all, outcome: 'unknown', missing } : { ...all, outcome: 'met' };
  });

/**
 * Whether what is decided keeps to the approved plan, or departs from it by no more than the decision itself may.
 *
 * A smaller area than planned is not regulated, hence `not-applicable`; nor is the same area.
 *
 * @internal
 */
export const planCheck = (facts: PlanFacts, on: IsoDate, context: AppraisalContext): Check => {
  const [area, planned] = [readNumber(facts.area), readNumber(facts.plannedArea)];
  const missing = [
    ...(facts.location === undefined || LOCATIONS.has(facts.location) ? [] : [missingFact('location', 'unreadable')]),
    ...(typeof area === 'string' ? [missingFact('area', area)] : []),
    ...(typeof planned === 'string'
      ? [missingFact('plannedArea', planned)]
      : planned.bound === undefined
        ? []
        : [missingFact('plannedArea')]),
  ];
  if (typeof area === 'string' || typeof planned === 'string' || missing.length > 0) {
    return { id: ID, outcome: 'unknown', facts: {}, missing };
  }
  const kept = judgeNumber(area, '<=', planned.value).outcome;
  const moved = facts.location !== undefined && facts.location !== 'as-planned';
  if (kept === 'met' && !moved) {
    const used = { ...printNumber('area', area), ...printNumber('plannedArea', planned) };
    return { id: ID, outcome: 'not-applicable', facts: used };
  }
  return deviation(facts, area, planned.value, on, context, compareFraction(area.value, planned.value) > 0);
};
