import { isHectares, isLegalDate } from '../../core/index.js';
import type { ActStep } from '../act.js';
import type { Facts } from '../facts.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => isText(value) || isObject(value);

const isArea = (value: unknown): boolean => typeof value === 'string' && isHectares(value);

const isAreaClusters = (value: unknown): boolean => {
  if (!isObject(value)) return value === 'none';
  const { clusters } = value;
  return (
    !('clusters' in value) || (Array.isArray(clusters) && clusters.every((row) => isObject(row) && isText(row['id'])))
  );
};

const isDone = (value: unknown): value is NonNullable<Facts['done']> => isObject(value);

/** What each fact has to look like to be read at all; the number inside a text is read where it is used. */
const READABLE: Readonly<Record<keyof Facts, (value: unknown) => boolean>> = {
  kind: (value) => value === 'establishment' || value === 'expansion' || value === 'regularisation',
  done: isDone,
  formedOn: (value) => typeof value === 'string' && isLegalDate(value),
  areaAfterExpansion: isArea,
  dossier: isObject,
  dossierComplete: isBoolean,
  siteHandedOver: isBoolean,
  developerIsChosen: isBoolean,
  conversionPlan: isBoolean,
  rightsSettled: isBoolean,
  legacyReviewed: isBoolean,
  legacyFull: isBoolean,
  plannedAndCleared: isBoolean,
  existingArea: isArea,
  serviceRegulation: isBoolean,
  tenantFits: isBoolean,
  inApprovedList: isBoolean,
  capableApplicant: isBoolean,
  exemptFromHalt: isBoolean,
  clusterType: isText,
  upland: (value) => isBoolean(value) || value === 'unknown',
  province: isText,
  plannedArea: isNumber,
  location: isText,
  fitsLandUsePlan: isBoolean,
  fitsOtherPlans: isBoolean,
  otherClusters: isAreaClusters,
  ownOccupancy: isNumber,
  demand: isNumber,
  industrialLand: isText,
  works: isObject,
  formedBefore2009: isBoolean,
};

/**
 * Keeps of the facts what can be read; what cannot is unknown, as if it had not been given. Facts come from a host's own code or data, and nothing is thrown.
 *
 * @param given - The facts as given.
 * @returns The facts that can be read.
 */
export const readableFacts = (given: unknown): Facts => {
  if (!isObject(given)) return {};
  const names = (Object.keys(READABLE) as (keyof Facts)[]).filter(
    (name) => Object.hasOwn(given, name) && READABLE[name](given[name]),
  );
  const facts = Object.fromEntries(names.map((name) => [name, given[name]])) as Facts;
  if (!isDone(facts.done)) return facts;
  const done = Object.entries(facts.done).filter((entry): entry is [ActStep, boolean] => isBoolean(entry[1]));
  return { ...facts, done: Object.fromEntries(done) };
};
