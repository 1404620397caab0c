import { hectares } from '../../src/core/index.js';
import type { Context } from '../../src/procedure/index.js';

/** A context in which everything that can be said is said, and well. */
export const favourable: Context = {
  facts: {
    capableApplicant: true,
    fitsLandUsePlan: true,
    fitsOtherPlans: true,
    dossierComplete: true,
    siteHandedOver: true,
    serviceRegulation: true,
    tenantFits: true,
    rightsSettled: true,
    conversionPlan: true,
    upland: false,
    otherClusters: 'none',
    plannedArea: hectares(60),
  },
  choices: { saturationArea: 'commune', landUseTest: 'commune', deviationBoundary: 'commune', upland: false },
};
