import { isHectares, isLegalDate } from '../../core/index.js';
import type { ClusterType } from '../../law/index.js';
import type { UndertakingKind } from '../../model/index.js';
import { ACT_STEPS } from '../act.js';
import type { AreaCluster, AreaClusterFigures, AreaClusterRows, DossierFacts } from '../appraisal/index.js';
import { readNumber } from '../appraisal/stated-number.js';
import type { Facts } from '../facts.js';
import { fields, leaf, list, oneOf, open, text, yesOrNo, type Shape } from './shape.js';

const number: Shape = /* @__PURE__ */ leaf('number', (given) => typeof readNumber(given) === 'object');
const exact: Shape = /* @__PURE__ */ leaf(
  'number',
  (given) => typeof given === 'string' && typeof readNumber(given) === 'object',
);
const hectares: Shape = /* @__PURE__ */ leaf('hectares', (given) => typeof given === 'string' && isHectares(given));
const date: Shape = /* @__PURE__ */ leaf('date', (given) => typeof given === 'string' && isLegalDate(given));
const whole: Shape = /* @__PURE__ */ leaf('whole-number', (given) => Number.isSafeInteger(given));
const items: Shape = /* @__PURE__ */ open(() => yesOrNo);

const KINDS: Readonly<Record<UndertakingKind, true>> = { establishment: true, expansion: true, regularisation: true };
const TYPES: Readonly<Record<ClusterType, true>> = {
  general: true,
  'craft-village': true,
  specialised: true,
  supporting: true,
  'high-tech': true,
  eco: true,
};

const areaCluster: Readonly<Record<keyof AreaCluster, Shape>> = {
  id: text,
  industrialLand: exact,
  let: number,
  approvedNotLet: number,
};

const areaClusters: Readonly<Record<keyof AreaClusterRows | keyof AreaClusterFigures, Shape>> =
  /* @__PURE__ */ (() => ({
    method: oneOf('plain', 'weighted'),
    // A caller's rows may have more columns than are asked for.
    clusters: list(
      open((key) => (Object.hasOwn(areaCluster, key) ? areaCluster[key as keyof AreaCluster] : undefined)),
    ),
    averageOccupancy: number,
    unletLand: number,
  }))();

const dossier: Readonly<Record<keyof DossierFacts, Shape>> = {
  papers: items,
  financialProofs: /* @__PURE__ */ list(text),
  report: items,
  sets: whole,
  electronicCopy: yesOrNo,
  submittedBy: text,
  severalLocalities: yesOrNo,
  submitterAssigned: yesOrNo,
};

const inArea: Shape = /* @__PURE__ */ fields(areaClusters);

/** What each fact looks like: a fact that is not here does not compile. @internal */
export const FACT_SHAPES: Readonly<Record<keyof Facts, Shape>> = /* @__PURE__ */ (() => ({
  kind: oneOf(...Object.keys(KINDS)),
  done: fields(Object.fromEntries(ACT_STEPS.map((step) => [step, yesOrNo]))),
  formedOn: date,
  areaAfterExpansion: hectares,
  dossier: fields(dossier),
  dossierComplete: yesOrNo,
  siteHandedOver: yesOrNo,
  developerIsChosen: yesOrNo,
  conversionPlan: yesOrNo,
  rightsSettled: yesOrNo,
  legacyReviewed: yesOrNo,
  legacyFull: yesOrNo,
  plannedAndCleared: yesOrNo,
  existingArea: hectares,
  serviceRegulation: yesOrNo,
  tenantFits: yesOrNo,
  inApprovedList: yesOrNo,
  capableApplicant: yesOrNo,
  exemptFromHalt: yesOrNo,
  clusterType: oneOf(...Object.keys(TYPES)),
  upland: (given, path) => (given === 'unknown' ? [] : yesOrNo(given, path)),
  province: text,
  plannedArea: number,
  location: oneOf('as-planned', 'moved-within-boundary', 'moved-beyond-boundary'),
  fitsLandUsePlan: yesOrNo,
  fitsOtherPlans: yesOrNo,
  otherClusters: (given, path) => (given === 'none' ? [] : inArea(given, path)),
  ownOccupancy: number,
  demand: number,
  industrialLand: exact,
  works: items,
  formedBefore2009: yesOrNo,
}))();
