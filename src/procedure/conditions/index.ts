import type { CheckId } from '../appraisal/index.js';
import { haltChecks } from '../appraisal/halt-check.js';
import type { Condition } from './condition.js';
import type { ConditionId } from './condition-id.js';
import { chosenNamed } from './chosen-named.js';
import { dossierPapers } from './dossier-papers.js';
import { fromCheck } from './from-check.js';
import { inList } from './in-list.js';
import { judgedArea } from './judged-area.js';
import { legacyFormed, legacyInTime, legacyOversize, operatesUnestablished } from './legacy.js';
import { commencementNoticeTerms, receptionClosed } from './known-terms.js';
import { developerInDecision, scorePasses, selectionPassed } from './selection-passed.js';
import { industrialWithinCluster, scoreInScale } from './within-scale.js';
import {
  conversionPlan,
  legacyReview,
  regulationOfServices,
  rightsSettled,
  siteHandedOver,
  tenantFit,
} from './stated-facts.js';

/** A condition that the appraisal checks. */
const appraised =
  (id: CheckId): Condition =>
  (of, checks) =>
    checks.filter((check) => check.id === id).flatMap((check) => fromCheck(check, of));

/** One that looks at the area; an adjustment that says nothing of the area leaves it as it was. */
const ofArea =
  (id: CheckId): Condition =>
  (of, checks) =>
    of.command.type === 'decision-adjusted' && judgedArea(of) === undefined ? [] : appraised(id)(of, checks);

/** The halt of 2012 to 2017: of the plan too, which nobody appraises. */
const halted: Condition = (of, checks) => {
  if (of.command.type !== 'listed') return appraised('halt-2012')(of, checks);
  const { command, facts, lookUp } = of;
  return haltChecks('plan', facts.exemptFromHalt, command.on, lookUp).flatMap((check) => fromCheck(check, of));
};

/** Every condition by its name. */
export const CONDITIONS: Readonly<Record<ConditionId, Condition>> = {
  'in-list': inList,
  land: /* @__PURE__ */ appraised('land'),
  applicant: /* @__PURE__ */ appraised('applicant'),
  saturation: /* @__PURE__ */ appraised('saturation'),
  'own-occupancy-or-demand': /* @__PURE__ */ appraised('own-occupancy-or-demand'),
  'expansion-works': /* @__PURE__ */ appraised('expansion-works'),
  'legacy-review': legacyReview,
  'legacy-formed': legacyFormed,
  'legacy-oversize': legacyOversize,
  'legacy-in-time': legacyInTime,
  'operates-unestablished': operatesUnestablished,
  'score-in-scale': scoreInScale,
  'industrial-within-cluster': industrialWithinCluster,
  'least-area': /* @__PURE__ */ ofArea('least-area'),
  'greatest-area': /* @__PURE__ */ ofArea('greatest-area'),
  'area-within-plan': /* @__PURE__ */ ofArea('area-within-plan'),
  'selection-passed': selectionPassed,
  'chosen-named': chosenNamed,
  'score-passes': scorePasses,
  'developer-named': developerInDecision,
  'reception-closed': receptionClosed,
  'dossier-papers': dossierPapers,
  'conversion-plan': conversionPlan,
  'rights-settled': rightsSettled,
  'service-regulation': regulationOfServices,
  'tenant-fit': tenantFit,
  site: siteHandedOver,
  'commencement-notice-terms': commencementNoticeTerms,
  'halt-2012': halted,
};

/** The conditions for which the appraisal has to be made. */
export const APPRAISED: readonly ConditionId[] = ['least-area', 'greatest-area'];
