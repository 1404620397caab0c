/**
 * Every code, label and narrative in Vietnamese and English. Nothing is decided here.
 *
 * @packageDocumentation
 */
export { actorLabel } from './actor-label.js';
export { boundWord } from './bound-word.js';
export { checkLabel } from './check-label.js';
export { clockStateLabel } from './clock-state-label.js';
export { confidenceWord } from './confidence-word.js';
export { countLabel, unitLabel } from './count-label.js';
export { criterionName } from './criterion-name.js';
export { dateText } from './date-text.js';
export { enterpriseRows, type EnterpriseRow } from './enterprises/enterprise-rows.js';
export { supportLabel } from './enterprises/support-label.js';
export { tenantLabel } from './enterprises/tenant-label.js';
export { factLabel } from './fact-label.js';
export { formRows, type SheetRow } from './forms/form-rows.js';
export { formTitle } from './forms/form-title.js';
export { formatLegalDate } from './format-legal-date.js';
export {
  formatDong,
  formatHectares,
  formatPercent,
  type FormatDongOptions,
  type FormatOptions,
} from './format-quantity.js';
export type { InBoth, Language } from './language.js';
export { indicatorLabel } from './indicator-label.js';
export { insteadText } from './instead-text.js';
export { irregularityText } from './irregularity-text.js';
export { kindLabel } from './kind-label.js';
export { missingInputText } from './missing-input.js';
export { missingText } from './missing-text.js';
export { narrate } from './narrative/narrate.js';
export { statedLabel } from './narrative/stated-label.js';
export { numberText } from './number-text.js';
export { provisionText } from './provision-text.js';
export { reconciliationText } from './reconciliation-text.js';
export { renderCheck } from './render-check.js';
export { CODES, renderProblem } from './render-problem.js';
export { renderSelectionLine } from './render-selection-line.js';
export { ruleLabel } from './rule-label.js';
export { stageLabel } from './stage-label.js';
export { stepLabel } from './step-label.js';
export { termLabel } from './term-label.js';
export { termUnitLabel } from './term-unit-label.js';
export { undertakingName } from './undertaking-name.js';
