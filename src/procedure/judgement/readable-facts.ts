import type { Bound, Bounded, Hectares } from '../../core/index.js';
import { isHectares, isLegalDate } from '../../core/index.js';
import { canonicalDecimal } from '../../core/decimal-text.js';
import type { ActStep } from '../act.js';
import type { Facts, OtherClusters } from '../facts.js';

const BOUNDS: ReadonlySet<unknown> = /* @__PURE__ */ new Set<Bound>(['>', '>=', '<', '<=', '~']);
const CLAIMS = [
  'upland',
  'fitsLandUsePlan',
  'fitsOtherPlans',
  'capableApplicant',
  'demandExceedsIndustrialLand',
  'expansionWorksInUse',
  'dossierComplete',
  'conversionPlan',
  'rightsSettled',
  'legacyReviewed',
  'serviceRegulation',
  'tenantFits',
] as const satisfies readonly (keyof Facts)[];
const NAMES = ['kind', 'clusterType', 'province'] as const satisfies readonly (keyof Facts)[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const numberIn = (given: unknown): Bounded | undefined => {
  if (!isObject(given)) return undefined;
  const { value, bound } = given;
  const canonical = typeof value === 'string' ? canonicalDecimal(value, { whole: 9, scale: 6 }) : null;
  if (canonical === null || (bound !== undefined && !BOUNDS.has(bound))) return undefined;
  return bound === undefined ? { value: canonical } : { value: canonical, bound: bound as Bound };
};

const areaIn = (given: unknown): Hectares | undefined =>
  typeof given === 'string' && isHectares(given) ? given : undefined;

const othersIn = (given: unknown): Facts['otherClusters'] => {
  if (given === 'none') return given;
  if (!isObject(given)) return undefined;
  const averageOccupancy = numberIn(given['averageOccupancy']);
  const unletLand = numberIn(given['unletLand']);
  const others: OtherClusters = {
    ...(averageOccupancy === undefined ? {} : { averageOccupancy }),
    ...(unletLand === undefined ? {} : { unletLand }),
  };
  return others;
};

const doneIn = (given: unknown): NonNullable<Facts['done']> =>
  isObject(given)
    ? Object.fromEntries(
        Object.entries(given).filter((entry): entry is [ActStep, boolean] => typeof entry[1] === 'boolean'),
      )
    : {};

/**
 * Keeps of the facts what can be read; what cannot is unknown, as if it had not been given. Facts come from a host's own code or data, and nothing is thrown.
 *
 * @param given - The facts as given.
 * @returns The facts that can be read, numbers in canonical text.
 */
export const readableFacts = (given: unknown): Facts => {
  const facts = isObject(given) ? given : {};
  const claims = CLAIMS.filter((name) => typeof facts[name] === 'boolean').map((name) => [name, facts[name]]);
  const names = NAMES.filter((name) => typeof facts[name] === 'string').map((name) => [name, facts[name]]);
  const rest = {
    plannedArea: areaIn(facts['plannedArea']),
    areaAfterExpansion: areaIn(facts['areaAfterExpansion']),
    ownOccupancy: numberIn(facts['ownOccupancy']),
    otherClusters: othersIn(facts['otherClusters']),
    formedOn: typeof facts['formedOn'] === 'string' && isLegalDate(facts['formedOn']) ? facts['formedOn'] : undefined,
    done: doneIn(facts['done']),
  };
  const known = Object.entries(rest).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...claims, ...names, ...known]) as Facts;
};
