import type { Rule } from './engine/rule.js';
import { greatestArea } from './rules/area/greatest-area.rule.js';
import { leastArea } from './rules/area/least-area.rule.js';
import { commencementConditions } from './rules/construction/commencement.rule.js';
import { permitExemption } from './rules/construction/permit-exemption.rule.js';
import { beforeADay } from './rules/counting/before-a-day.rule.js';
import { firstDay } from './rules/counting/first-day.rule.js';
import { lastDay } from './rules/counting/last-day.rule.js';
import { oneStopCounting } from './rules/counting/one-stop.rule.js';
import { plainDays } from './rules/counting/plain-days.rule.js';
import { publicHolidays } from './rules/counting/public-holidays.rule.js';
import { weeklyRest } from './rules/counting/weekly-rest.rule.js';
import { adjustOrRevoke } from './rules/decision/adjust-or-revoke.rule.js';
import { decisionAssignsDeveloper } from './rules/decision/assigns-developer.rule.js';
import { changeDeveloper } from './rules/decision/change-developer.rule.js';
import { decisionContents } from './rules/decision/contents.rule.js';
import { stateWorks } from './rules/decision/state-works.rule.js';
import { clusterDefinition } from './rules/definition/cluster.rule.js';
import { commonInfrastructure } from './rules/definition/common-infrastructure.rule.js';
import { databaseDefinition } from './rules/definition/database.rule.js';
import { decisionEffect } from './rules/definition/decision-effect.rule.js';
import { developerDefinition } from './rules/definition/developer.rule.js';
import { developmentPlan } from './rules/definition/development-plan.rule.js';
import { industrialLand } from './rules/definition/industrial-land.rule.js';
import { infrastructureProject } from './rules/definition/infrastructure-project.rule.js';
import { occupancyRate } from './rules/definition/occupancy-rate.rule.js';
import { unletLand } from './rules/definition/unlet-land.rule.js';
import { detailedPlanAuthority } from './rules/detailed-plan/authority.rule.js';
import { detailedPlanDuty } from './rules/detailed-plan/duty.rule.js';
import { functionalZoneThreshold } from './rules/detailed-plan/functional-zone.rule.js';
import { detailedPlanLife } from './rules/detailed-plan/life.rule.js';
import { noTaskInPlannedArea } from './rules/detailed-plan/no-task-in-planned-area.rule.js';
import { detailedPlanNoTask } from './rules/detailed-plan/no-task.rule.js';
import { detailedPlanOwnCase } from './rules/detailed-plan/own-case.rule.js';
import { smallPlot } from './rules/detailed-plan/small-plot.rule.js';
import { detailedPlanTerms } from './rules/detailed-plan/terms.rule.js';
import { developerDuties } from './rules/developer/duties.rule.js';
import { reserveRelease } from './rules/developer/reserve-release.rule.js';
import { developerRights } from './rules/developer/rights.rule.js';
import { applicationForm } from './rules/dossier/application-form.rule.js';
import { dossierItems } from './rules/dossier/dossier-items.rule.js';
import { dossierSets } from './rules/dossier/dossier-sets.rule.js';
import { investmentReport } from './rules/dossier/investment-report.rule.js';
import {
  decisionForm,
  clusterRegulationForm,
  serviceRegulationForm,
  prescribedForms,
} from './rules/dossier/prescribed-form.rule.js';
import { severalLocalities } from './rules/dossier/several-localities.rule.js';
import { centralWorksExemption } from './rules/environment/central-works-exemption.rule.js';
import { environmentReport } from './rules/environment/commune-report.rule.js';
import { exemptionConsequence } from './rules/environment/exemption-consequence.rule.js';
import { existingClusters24Months } from './rules/environment/existing-24-months.rule.js';
import { impactAssessment } from './rules/environment/impact-assessment.rule.js';
import { licenceThresholds } from './rules/environment/licence-thresholds.rule.js';
import { environmentalGroup } from './rules/environment/project-group.rule.js';
import { provincialExemption } from './rules/environment/provincial-exemption.rule.js';
import { trialOperation } from './rules/environment/trial-operation.rule.js';
import { wastewaterStandard } from './rules/environment/wastewater-standard.rule.js';
import { environmentalWorks } from './rules/environment/works.rule.js';
import { capableDeveloper } from './rules/establishment/capable-developer.rule.js';
import { halt2012 } from './rules/establishment/halt-2012.rule.js';
import { inApprovedList } from './rules/establishment/in-list.rule.js';
import { saturation, saturationNeedsDetailedPlan } from './rules/establishment/saturation.rule.js';
import { expansionGreatestArea } from './rules/expansion/greatest-area.rule.js';
import { infrastructureComplete } from './rules/expansion/infrastructure-complete.rule.js';
import { expansionLand } from './rules/expansion/land.rule.js';
import { occupancyOrDemand } from './rules/expansion/occupancy-or-demand.rule.js';
import { expansionOwnConditions } from './rules/expansion/own-conditions.rule.js';
import { projectConformity } from './rules/infrastructure/project-conformity.rule.js';
import { infrastructureSequence } from './rules/infrastructure/sequence.rule.js';
import { infrastructureTimetable } from './rules/infrastructure/timetable.rule.js';
import { policyApproval } from './rules/investment/policy-approval.rule.js';
import { clusterLandLease } from './rules/land/cluster-lease.rule.js';
import { landEquity } from './rules/land/equity.rule.js';
import { idleLand } from './rules/land/idle.rule.js';
import { landRecoveryAuthority } from './rules/land/recovery-authority.rule.js';
import { landRecoveryBasis } from './rules/land/recovery-basis.rule.js';
import { landRecoveryCase } from './rules/land/recovery-case.rule.js';
import { landRecoveryNotice } from './rules/land/recovery-notice.rule.js';
import { landReserve } from './rules/land/reserve.rule.js';
import { landTerm } from './rules/land/term.rule.js';
import { convertToPark } from './rules/legacy/convert-to-park.rule.js';
import { regularisationDeadline } from './rules/legacy/deadline-2012-2017.rule.js';
import { establishPre2009Under2012 } from './rules/legacy/establish-2012.rule.js';
import { legacyOversizePre2009 } from './rules/legacy/oversize-pre-2009.rule.js';
import { legacyOversizeEstablished } from './rules/legacy/oversize.rule.js';
import { legacyPre2009, legacyPre2009NotAsked, legacyDeadline } from './rules/legacy/pre-2009.rule.js';
import { legacyPublicUnit } from './rules/legacy/public-unit.rule.js';
import { undersizeInPractice } from './rules/legacy/undersize-in-practice.rule.js';
import { legacyUndersize, legacyUndersizeUpland } from './rules/legacy/undersize.rule.js';
import { centralDuties } from './rules/management/central-duties.rule.js';
import { communeTakesOver } from './rules/management/commune-takes-over.rule.js';
import { delegation } from './rules/management/delegation.rule.js';
import { duties2012 } from './rules/management/duties-2012.rule.js';
import { expiryOf139 } from './rules/management/expiry-of-139.rule.js';
import { localDuties } from './rules/management/local-duties.rule.js';
import { notInDecree } from './rules/management/not-in-decree.rule.js';
import { provinceAddedDuties } from './rules/management/province-added.rule.js';
import { provincialChoices } from './rules/management/provincial-choices.rule.js';
import { reportsUnder139 } from './rules/management/reports-under-139.rule.js';
import { sanctions } from './rules/management/sanctions.rule.js';
import { twoTierContinuity } from './rules/management/two-tier-continuity.rule.js';
import { planAdjustContent } from './rules/plan/adjust-content.rule.js';
import { planAdjustGrounds } from './rules/plan/adjust-grounds.rule.js';
import { planBasis } from './rules/plan/basis.rule.js';
import { planContent } from './rules/plan/content.rule.js';
import { planIntegration } from './rules/plan/integrate.rule.js';
import { listEntry } from './rules/plan/list-entry.rule.js';
import { planPreparation, planAdjustPreparation } from './rules/plan/prepare.rule.js';
import { planWithdrawal } from './rules/plan/withdrawal.rule.js';
import { isolationBelt } from './rules/planning-norm/isolation-belt.rule.js';
import { landShares } from './rules/planning-norm/land-shares.rule.js';
import { plotNorms } from './rules/planning-norm/plots.rule.js';
import { utilityNorms } from './rules/planning-norm/utilities.rule.js';
import { wastewaterDistances } from './rules/planning-norm/wastewater-distances.rule.js';
import { announceTerm } from './rules/procedure/announce.rule.js';
import { appraisalContents } from './rules/procedure/appraisal-contents.rule.js';
import { appraisalTerm } from './rules/procedure/appraise.rule.js';
import { consultation } from './rules/procedure/consultation.rule.js';
import { decisionTerm } from './rules/procedure/decide.rule.js';
import { ministryCopy } from './rules/procedure/ministry-copy.rule.js';
import { minorDeviation, largerDeviation } from './rules/procedure/minor-deviation.rule.js';
import { notifyResult } from './rules/procedure/notify-result.rule.js';
import { pppSelectionTime } from './rules/procedure/ppp.rule.js';
import { receptionTerm } from './rules/procedure/reception.rule.js';
import { submitTerm } from './rules/procedure/submit.rule.js';
import { supplementRequest } from './rules/procedure/supplement.rule.js';
import { reportChannel } from './rules/reporting/channel.rule.js';
import { reportChecks, reportWarnings } from './rules/reporting/checks.rule.js';
import { reportCutOff } from './rules/reporting/cut-off.rule.js';
import { databaseDuties } from './rules/reporting/database.rule.js';
import { reportDeadlines } from './rules/reporting/deadlines.rule.js';
import { reportForms } from './rules/reporting/forms.rule.js';
import { encouragedSectors } from './rules/sector/encouraged.rule.js';
import { sectorsInDecision } from './rules/sector/fixed-in-decision.rule.js';
import { servicesCap } from './rules/sector/services-cap.rule.js';
import { selectionConsortium } from './rules/selection/consortium.rule.js';
import { councilAgrees } from './rules/selection/council-agrees.rule.js';
import { selectionCouncil } from './rules/selection/council.rule.js';
import { selectionCriteria } from './rules/selection/criteria.rule.js';
import { selectionEligible } from './rules/selection/eligible.rule.js';
import { selectionWithinAppraisal } from './rules/selection/part-of-appraisal.rule.js';
import { passMark } from './rules/selection/pass-mark.rule.js';
import { selectionPriority } from './rules/selection/priority.rule.js';
import { publicUnitDeveloper } from './rules/selection/public-unit.rule.js';
import { selectionRank } from './rules/selection/rank.rule.js';
import { selectionTie } from './rules/selection/tie.rule.js';
import { serviceDisputes } from './rules/service/disputes.rule.js';
import { servicePrice } from './rules/service/price.rule.js';
import { serviceRegulation } from './rules/service/regulation.rule.js';
import { assetAssignment } from './rules/state-asset/assign.rule.js';
import { assetBacklog } from './rules/state-asset/backlog.rule.js';
import { assetList } from './rules/state-asset/ministry-list.rule.js';
import { assetReports } from './rules/state-asset/report.rule.js';
import { assetServices } from './rules/state-asset/services.rule.js';
import { centralBudget } from './rules/support/central-budget.rule.js';
import { centralSupport } from './rules/support/central-support.rule.js';
import { highestIncentive } from './rules/support/highest-level.rule.js';
import { incentiveStatus } from './rules/support/incentive-status.rule.js';
import { landRentExemption } from './rules/support/land-rent-exemption.rule.js';
import { localBudget } from './rules/support/local-budget.rule.js';
import { priceBaseExclusions } from './rules/support/price-base.rule.js';
import { supportPriorities } from './rules/support/priorities.rule.js';
import { relocationSupport } from './rules/support/relocation-support.rule.js';
import { stateCreditCap } from './rules/support/state-credit-cap.rule.js';
import { stateSupportCap } from './rules/support/state-support-cap.rule.js';
import { supportedWorksUpkeep } from './rules/support/supported-works.rule.js';
import { tenantAdmission } from './rules/tenant/admission.rule.js';
import { tenantBuildingPermit } from './rules/tenant/building-permit.rule.js';
import { tenantDuties } from './rules/tenant/duties.rule.js';
import { tenantFitsPlan } from './rules/tenant/fits-plan.rule.js';
import { inspectionFrequency } from './rules/tenant/inspection.rule.js';
import { relocation } from './rules/tenant/relocation.rule.js';
import { tenantRights } from './rules/tenant/rights.rule.js';
import { startAfterInfrastructure } from './rules/tenant/start-after-infrastructure.rule.js';
import { statisticsFeedback } from './rules/tenant/statistics-feedback.rule.js';
import { tenantSublease } from './rules/tenant/sublease.rule.js';
import { craftVillageType, craftVillageBeneficiaries } from './rules/type/craft-village.rule.js';
import { ecoType } from './rules/type/eco.rule.js';
import { highTechType } from './rules/type/high-tech.rule.js';
import { recognisedModels } from './rules/type/recognised-models.rule.js';
import { specialisedType } from './rules/type/specialised.rule.js';
import { supportingType } from './rules/type/supporting.rule.js';
import { hanoiAreaLimits } from './provinces/hanoi-area-limits.rule.js';
import { hanoiRevocation, hanoiFocalPoint, hanoiCoordination } from './provinces/hanoi.rule.js';
import { laoCaiCriteria } from './provinces/lao-cai-criteria.rule.js';
import { laoCaiRegulation } from './provinces/lao-cai.rule.js';
import { pendingDossiers } from './governing/pending-dossiers.rule.js';
import { regimeOfDay } from './governing/regime.rule.js';

/** Every rule of this edition, national and provincial. Importing it ships all of them: to ask one rule, import that rule. */
export const allRules: readonly Rule<unknown>[] = [
  greatestArea,
  leastArea,
  commencementConditions,
  permitExemption,
  beforeADay,
  firstDay,
  lastDay,
  oneStopCounting,
  plainDays,
  publicHolidays,
  weeklyRest,
  adjustOrRevoke,
  decisionAssignsDeveloper,
  changeDeveloper,
  decisionContents,
  stateWorks,
  clusterDefinition,
  commonInfrastructure,
  databaseDefinition,
  decisionEffect,
  developerDefinition,
  developmentPlan,
  industrialLand,
  infrastructureProject,
  occupancyRate,
  unletLand,
  detailedPlanAuthority,
  detailedPlanDuty,
  functionalZoneThreshold,
  detailedPlanLife,
  noTaskInPlannedArea,
  detailedPlanNoTask,
  detailedPlanOwnCase,
  smallPlot,
  detailedPlanTerms,
  developerDuties,
  reserveRelease,
  developerRights,
  applicationForm,
  dossierItems,
  dossierSets,
  investmentReport,
  decisionForm,
  clusterRegulationForm,
  serviceRegulationForm,
  prescribedForms,
  severalLocalities,
  centralWorksExemption,
  environmentReport,
  exemptionConsequence,
  existingClusters24Months,
  impactAssessment,
  licenceThresholds,
  environmentalGroup,
  provincialExemption,
  trialOperation,
  wastewaterStandard,
  environmentalWorks,
  capableDeveloper,
  halt2012,
  inApprovedList,
  saturation,
  saturationNeedsDetailedPlan,
  expansionGreatestArea,
  infrastructureComplete,
  expansionLand,
  occupancyOrDemand,
  expansionOwnConditions,
  projectConformity,
  infrastructureSequence,
  infrastructureTimetable,
  policyApproval,
  clusterLandLease,
  landEquity,
  idleLand,
  landRecoveryAuthority,
  landRecoveryBasis,
  landRecoveryCase,
  landRecoveryNotice,
  landReserve,
  landTerm,
  convertToPark,
  regularisationDeadline,
  establishPre2009Under2012,
  legacyOversizePre2009,
  legacyOversizeEstablished,
  legacyPre2009,
  legacyPre2009NotAsked,
  legacyDeadline,
  legacyPublicUnit,
  undersizeInPractice,
  legacyUndersize,
  legacyUndersizeUpland,
  centralDuties,
  communeTakesOver,
  delegation,
  duties2012,
  expiryOf139,
  localDuties,
  notInDecree,
  provinceAddedDuties,
  provincialChoices,
  reportsUnder139,
  sanctions,
  twoTierContinuity,
  planAdjustContent,
  planAdjustGrounds,
  planBasis,
  planContent,
  planIntegration,
  listEntry,
  planPreparation,
  planAdjustPreparation,
  planWithdrawal,
  isolationBelt,
  landShares,
  plotNorms,
  utilityNorms,
  wastewaterDistances,
  announceTerm,
  appraisalContents,
  appraisalTerm,
  consultation,
  decisionTerm,
  ministryCopy,
  minorDeviation,
  largerDeviation,
  notifyResult,
  pppSelectionTime,
  receptionTerm,
  submitTerm,
  supplementRequest,
  reportChannel,
  reportChecks,
  reportWarnings,
  reportCutOff,
  databaseDuties,
  reportDeadlines,
  reportForms,
  encouragedSectors,
  sectorsInDecision,
  servicesCap,
  selectionConsortium,
  councilAgrees,
  selectionCouncil,
  selectionCriteria,
  selectionEligible,
  selectionWithinAppraisal,
  passMark,
  selectionPriority,
  publicUnitDeveloper,
  selectionRank,
  selectionTie,
  serviceDisputes,
  servicePrice,
  serviceRegulation,
  assetAssignment,
  assetBacklog,
  assetList,
  assetReports,
  assetServices,
  centralBudget,
  centralSupport,
  highestIncentive,
  incentiveStatus,
  landRentExemption,
  localBudget,
  priceBaseExclusions,
  supportPriorities,
  relocationSupport,
  stateCreditCap,
  stateSupportCap,
  supportedWorksUpkeep,
  tenantAdmission,
  tenantBuildingPermit,
  tenantDuties,
  tenantFitsPlan,
  inspectionFrequency,
  relocation,
  tenantRights,
  startAfterInfrastructure,
  statisticsFeedback,
  tenantSublease,
  craftVillageType,
  craftVillageBeneficiaries,
  ecoType,
  highTechType,
  recognisedModels,
  specialisedType,
  supportingType,
  hanoiAreaLimits,
  hanoiRevocation,
  hanoiFocalPoint,
  hanoiCoordination,
  laoCaiCriteria,
  laoCaiRegulation,
  pendingDossiers,
  regimeOfDay,
];
