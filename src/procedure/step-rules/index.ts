import type { ActStep } from '../act.js';
import type { StepRule } from '../step-rule.js';
import { decisionSteps } from './decision.js';
import { dossierSteps } from './dossier.js';
import { planSteps } from './plan.js';
import { preparationSteps } from './preparation.js';
import { selectionSteps } from './selection.js';
import { worksSteps } from './works.js';

/**
 * Every step with what stands in its way, what it needs first and what the law asks of it. A step of the model without a rule does not compile.
 */
export const STEP_RULES: Readonly<Record<ActStep, StepRule>> = {
  ...planSteps,
  ...dossierSteps,
  ...selectionSteps,
  ...decisionSteps,
  ...preparationSteps,
  ...worksSteps,
};
