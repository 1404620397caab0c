import type { Bound } from '../../core/index.js';
import type { Basis } from '../../model/index.js';
import type { Check, CheckId } from '../appraisal/index.js';
import { failed, type Finding } from '../judgement/finding.js';

interface Figure {
  readonly value: string;
  readonly bound?: Bound;
}

/** A number among the facts of a check, bounded or not. */
const figureOf = (check: Check | undefined, name: string): Figure => {
  const fact = check?.facts[name];
  if (typeof fact === 'string') return { value: fact };
  return typeof fact === 'object' && 'value' in fact ? fact : { value: '' };
};

const branch = (check: Check, id: CheckId): Check | undefined => check.either?.find((one) => one.id === id);

const notLetEnough = (check: Check, basis: Basis): Finding => {
  const [average, unlet] = [branch(check, 'average-occupancy'), branch(check, 'unlet-land')];
  const [occupancy, land] = [figureOf(average, 'averageOccupancy'), figureOf(unlet, 'unletLand')];
  return failed({
    code: 'procedure.area-not-let-enough',
    severity: 'error',
    params: {
      occupancy: occupancy.value,
      ...(occupancy.bound === undefined ? {} : { occupancyBound: occupancy.bound }),
      neededOccupancy: average?.threshold?.value ?? '',
      shortBy: average?.distance?.by ?? '',
      strict: average?.distance?.strict ?? false,
      unlet: land.value,
      ...(land.bound === undefined ? {} : { unletBound: land.bound }),
      mostUnlet: unlet?.threshold?.value ?? '',
      overBy: unlet?.distance?.by ?? '',
      unletStrict: unlet?.threshold?.op === '<',
    },
    basis,
  });
};

const notLetEnoughToExpand = (check: Check, basis: Basis): Finding => {
  const own = branch(check, 'own-occupancy');
  const { value, bound } = figureOf(own, 'ownOccupancy');
  return failed({
    code: 'procedure.not-let-enough-to-expand',
    severity: 'error',
    params: {
      occupancy: value,
      ...(bound === undefined ? {} : { occupancyBound: bound }),
      neededOccupancy: own?.threshold?.value ?? '',
      shortBy: own?.distance?.by ?? '',
    },
    basis,
  });
};

const ADJUST_PLAN = [{ action: 'adjust-plan' }] as const;

/** The land-use plan is adjusted, which is not the plan of the clusters. */
const landUseUnfit = ({ facts: { test } }: Check, basis: Basis): Finding =>
  failed({ code: 'procedure.land-use-unfit', severity: 'error', params: {}, basis }, [
    { action: 'adjust-land-use-plan', ...(typeof test === 'string' ? { plan: test } : {}) },
  ]);

const beyondPlan = (check: Check, basis: Basis): readonly Finding[] => {
  const { threshold, facts, distance } = check;
  if (facts['location'] === 'moved-beyond-boundary') {
    return [failed({ code: 'procedure.location-beyond-boundary', severity: 'error', params: {}, basis }, ADJUST_PLAN)];
  }
  if (distance !== undefined && threshold !== undefined) {
    const params = {
      area: figureOf(check, 'area').value,
      planned: figureOf(check, 'plannedArea').value,
      increase: figureOf(check, 'increase').value,
      most: threshold.value,
    };
    return [failed({ code: 'procedure.area-beyond-plan', severity: 'error', params, basis }, ADJUST_PLAN)];
  }
  return [
    ...(facts['fitsLandUsePlan'] === false ? [landUseUnfit(check, basis)] : []),
    ...(facts['fitsOtherPlans'] === false
      ? [failed({ code: 'procedure.other-plans-unfit', severity: 'error', params: {}, basis }, ADJUST_PLAN)]
      : []),
  ];
};

const ofSize = (check: Check): { readonly area: string; readonly limit: string; readonly by: string } => ({
  area: figureOf(check, 'area').value,
  limit: check.threshold?.value ?? '',
  by: check.distance?.by ?? '',
});

/**
 * Says in this room's words why a check of the appraisal is not met.
 *
 * @param check - A check that is not met.
 * @param basis - What the refusal rests on.
 * @returns The refusals; several where several things are missing at once.
 */
export const failedBy = (check: Check, basis: Basis): readonly Finding[] => {
  const severity = 'error';
  switch (check.id) {
    case 'least-area': {
      const { area, limit, by } = ofSize(check);
      return [failed({ code: 'procedure.area-below-least', severity, params: { area, least: limit, by }, basis })];
    }
    case 'greatest-area': {
      const { area, limit, by } = ofSize(check);
      return [failed({ code: 'procedure.area-above-most', severity, params: { area, most: limit, by }, basis })];
    }
    case 'land':
      return [landUseUnfit(check, basis)];
    case 'applicant':
      return [failed({ code: 'procedure.no-capable-applicant', severity, params: {}, basis })];
    case 'saturation':
      return [notLetEnough(check, basis)];
    case 'own-occupancy-or-demand':
      return [notLetEnoughToExpand(check, basis)];
    case 'area-within-plan':
      return beyondPlan(check, basis);
    case 'expansion-works':
      return [failed({ code: 'procedure.expansion-works-incomplete', severity, params: {}, basis })];
    default:
      return [failed({ code: 'procedure.condition-unmet', severity, params: { check: check.id }, basis })];
  }
};
