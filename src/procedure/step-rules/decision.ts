import { adjustOrRevoke } from '../../law/rules/decision/adjust-or-revoke.rule.js';
import { changeDeveloper } from '../../law/rules/decision/change-developer.rule.js';
import { infrastructureTimetable } from '../../law/rules/infrastructure/timetable.rule.js';
import { legacyPre2009 } from '../../law/rules/legacy/pre-2009.rule.js';
import { appraisalTerm } from '../../law/rules/procedure/appraise.rule.js';
import { decisionTerm } from '../../law/rules/procedure/decide.rule.js';
import { selectionCriteria } from '../../law/rules/selection/criteria.rule.js';
import type { Need, StepRule } from '../step-rule.js';
import { APPRAISED_ONCE, NO_DEVELOPER, NOT_ESTABLISHED, NOT_REVOKED } from './bars.js';

/** Of a cluster formed before 5/10/2009 the law asks neither dossier nor appraisal. */
const BY_DOSSIER = ['establishment', 'expansion'] as const;
const ESTABLISHED: Need = { anyOf: ['established'], step: 'established', ground: adjustOrRevoke };

/** Appraisal, decision, and what is done with a decision: rungs 9 and 10, and the revocation. */
export const decisionSteps = {
  appraised: {
    actor: 'industry-department',
    to: 'provincial-committee',
    ground: appraisalTerm,
    // The appraisal of an establishment or expansion. The department also appraises an adjustment or a revocation, which is not told apart
    // here: it needs no entry of its own before `decision-adjusted` and `revoked`, to which the refusal points.
    bars: [NOT_REVOKED, APPRAISED_ONCE],
    needs: [
      { anyOf: ['complete'], step: 'dossier-complete', ground: appraisalTerm, kinds: BY_DOSSIER },
      { anyOf: ['scored'], step: 'bids-scored', ground: selectionCriteria },
    ],
    conditions: ['selection-passed', 'least-area', 'greatest-area', 'area-within-plan', 'legacy-oversize'],
    term: 'appraise',
  },
  established: {
    actor: 'provincial-committee',
    ground: decisionTerm,
    bars: [NOT_REVOKED, NOT_ESTABLISHED],
    needs: [
      { anyOf: ['appraised'], step: 'appraised', ground: decisionTerm, kinds: BY_DOSSIER },
      // Without an appraisal the choice of the developer stands by itself, as article 35 has it.
      { anyOf: ['scored'], step: 'bids-scored', ground: legacyPre2009, kinds: ['regularisation'] },
    ],
    conditions: [
      'halt-2012',
      'least-area',
      'greatest-area',
      'in-list',
      'land',
      'applicant',
      'saturation',
      'own-occupancy-or-demand',
      'expansion-works',
      'legacy-formed',
      'legacy-review',
      'legacy-oversize',
      'legacy-in-time',
      'area-within-plan',
      'selection-passed',
      'chosen-named',
      'developer-named',
    ],
    term: 'decide',
  },
  'establishment-refused': {
    actor: 'provincial-committee',
    ground: 'practice',
    bars: [NOT_REVOKED, NOT_ESTABLISHED],
    needs: [{ anyOf: ['dossier'], step: 'dossier-submitted', ground: 'practice' }],
    conditions: [],
    term: 'decide',
  },
  'developer-named': {
    actor: 'provincial-committee',
    ground: 'practice',
    bars: [NOT_REVOKED, NO_DEVELOPER],
    needs: [ESTABLISHED, { anyOf: ['scored'], step: 'bids-scored', ground: selectionCriteria }],
    conditions: ['selection-passed', 'chosen-named'],
  },
  'developer-changed': {
    actor: 'provincial-committee',
    ground: changeDeveloper,
    bars: [NOT_REVOKED],
    needs: [ESTABLISHED, { anyOf: ['scored'], step: 'bids-scored', ground: changeDeveloper }],
    conditions: ['rights-settled', 'selection-passed', 'chosen-named'],
  },
  'decision-adjusted': {
    actor: 'provincial-committee',
    ground: adjustOrRevoke,
    bars: [NOT_REVOKED],
    needs: [ESTABLISHED],
    conditions: ['least-area', 'greatest-area', 'area-within-plan', 'legacy-oversize'],
  },
  'schedule-extended': {
    actor: 'provincial-committee',
    ground: infrastructureTimetable,
    bars: [NOT_REVOKED],
    needs: [ESTABLISHED],
    conditions: [],
  },
  revoked: {
    actor: 'provincial-committee',
    ground: adjustOrRevoke,
    bars: [NOT_REVOKED],
    needs: [ESTABLISHED],
    conditions: [],
  },
} as const satisfies Readonly<Record<string, StepRule>>;
