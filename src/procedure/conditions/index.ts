import { areaLimits } from './area-limits.js';
import { areaWithinPlan } from './area-within-plan.js';
import type { Condition } from './condition.js';
import type { ConditionId } from './condition-id.js';
import { expansionWorks, ownOccupancyOrDemand } from './expansion.js';
import { inList, land } from './in-list.js';
import { commencementNoticeTerms, haltOf2012, receptionClosed } from './known-terms.js';
import { saturation } from './saturation.js';
import { developerInDecision, scorePasses, selectionPassed } from './selection-passed.js';
import {
  applicant,
  conversionPlan,
  dossierPapers,
  legacyReview,
  regulationOfServices,
  rightsSettled,
  tenantFit,
} from './stated-facts.js';

/** Every condition by its name. */
export const CONDITIONS: Readonly<Record<ConditionId, Condition>> = {
  'in-list': inList,
  land,
  applicant,
  saturation,
  'own-occupancy-or-demand': ownOccupancyOrDemand,
  'expansion-works': expansionWorks,
  'legacy-review': legacyReview,
  'area-limits': areaLimits,
  'area-within-plan': areaWithinPlan,
  'selection-passed': selectionPassed,
  'score-passes': scorePasses,
  'developer-named': developerInDecision,
  'reception-closed': receptionClosed,
  'dossier-papers': dossierPapers,
  'conversion-plan': conversionPlan,
  'rights-settled': rightsSettled,
  'service-regulation': regulationOfServices,
  'tenant-fit': tenantFit,
  'commencement-notice-terms': commencementNoticeTerms,
  'halt-2012': haltOf2012,
};
