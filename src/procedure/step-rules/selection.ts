import { councilAgrees } from '../../law/rules/selection/council-agrees.rule.js';
import { selectionCouncil } from '../../law/rules/selection/council.rule.js';
import { selectionCriteria } from '../../law/rules/selection/criteria.rule.js';
import { selectionEligible } from '../../law/rules/selection/eligible.rule.js';
import type { Need, StepRule } from '../step-rule.js';
import { NO_COUNCIL, NO_CRITERIA, NO_RESULT, NOT_REVOKED } from './bars.js';

/** A council is set up for a dossier; after the decision only to choose a developer anew. */
const SOMETHING_TO_CHOOSE: Need = { anyOf: ['dossier', 'established'], step: 'dossier-submitted', ground: 'practice' };
const COUNCIL: Need = { anyOf: ['council'], step: 'council-formed', ground: selectionCouncil };
const CRITERIA: Need = { anyOf: ['criteria'], step: 'criteria-agreed', ground: councilAgrees };

/** The choice of the developer: rungs 5 to 8. */
export const selectionSteps = {
  'members-requested': {
    actor: 'industry-department',
    to: 'other-departments',
    ground: 'practice',
    bars: [NOT_REVOKED, NO_COUNCIL, NO_RESULT],
    needs: [SOMETHING_TO_CHOOSE],
    conditions: [],
  },
  'council-proposed': {
    actor: 'industry-department',
    to: 'provincial-committee',
    ground: 'practice',
    bars: [NOT_REVOKED, NO_COUNCIL, NO_RESULT],
    needs: [SOMETHING_TO_CHOOSE],
    conditions: [],
  },
  'council-formed': {
    actor: 'provincial-committee',
    ground: selectionCouncil,
    bars: [NOT_REVOKED, NO_COUNCIL, NO_RESULT],
    needs: [{ anyOf: ['complete', 'established'], step: 'dossier-complete', ground: selectionEligible }],
    conditions: [],
  },
  'council-amended': {
    actor: 'provincial-committee',
    ground: selectionCouncil,
    bars: [NOT_REVOKED],
    needs: [COUNCIL],
    conditions: [],
  },
  'council-dissolved': {
    actor: 'provincial-committee',
    ground: 'practice',
    bars: [NOT_REVOKED],
    needs: [COUNCIL],
    conditions: [],
  },
  'criteria-consulted': {
    actor: 'council',
    to: 'other-departments',
    ground: 'practice',
    bars: [NOT_REVOKED, NO_CRITERIA, NO_RESULT],
    needs: [COUNCIL],
    conditions: [],
  },
  'criteria-agreed': {
    actor: 'council',
    ground: councilAgrees,
    bars: [NOT_REVOKED, NO_CRITERIA, NO_RESULT],
    needs: [COUNCIL],
    conditions: [],
  },
  'criteria-replaced': {
    actor: 'council',
    ground: 'practice',
    bars: [NOT_REVOKED, NO_RESULT],
    needs: [COUNCIL, CRITERIA],
    conditions: [],
  },
  'bids-scored': {
    actor: 'council',
    to: 'industry-department',
    ground: selectionCriteria,
    bars: [NOT_REVOKED, NO_RESULT],
    needs: [COUNCIL, CRITERIA],
    conditions: ['score-in-scale', 'score-passes'],
  },
} as const satisfies Readonly<Record<string, StepRule>>;
