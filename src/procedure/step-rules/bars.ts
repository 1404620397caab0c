import type { Bar } from '../step-rule.js';

/** A revocation ends the undertaking; that nothing may follow is read from its effect, not written. */
export const NOT_REVOKED: Bar = {
  fact: 'revoked',
  code: 'procedure.revoked',
  instead: [{ action: 'new-undertaking' }],
  ground: 'practice',
};

/** With a decision issued one adjusts it. */
export const NOT_ESTABLISHED: Bar = {
  fact: 'established',
  code: 'procedure.already-established',
  instead: [{ step: 'decision-adjusted' }],
  ground: 'practice',
};

/** What a decision carried is not proposed again: one proposes to adjust the decision, or to revoke it. */
export const APPRAISED_ONCE: Bar = {
  ...NOT_ESTABLISHED,
  instead: [{ step: 'decision-adjusted' }, { step: 'revoked' }],
};

/** With a council in place one amends it. */
export const NO_COUNCIL: Bar = {
  fact: 'council',
  code: 'procedure.council-in-place',
  instead: [{ step: 'council-amended' }],
  ground: 'practice',
};

/** With criteria agreed one replaces them. */
export const NO_CRITERIA: Bar = {
  fact: 'criteria',
  code: 'procedure.criteria-agreed',
  instead: [{ step: 'criteria-replaced' }],
  ground: 'practice',
};

/** With the result reported one appraises and submits, unless nobody passed. */
export const NO_RESULT: Bar = {
  fact: 'scored',
  only: 'somebody-passed',
  code: 'procedure.result-reported',
  instead: [{ step: 'appraised' }],
  ground: 'practice',
};

/** With a developer named one changes it. */
export const NO_DEVELOPER: Bar = {
  fact: 'established',
  only: 'developer-named',
  code: 'procedure.developer-named',
  instead: [{ step: 'developer-changed' }],
  ground: 'practice',
};

/** Ground is broken once. */
export const GROUND_UNBROKEN: Bar = {
  fact: 'broken-ground',
  code: 'procedure.already-broken-ground',
  instead: [],
  ground: 'practice',
};

/** Works that stand still are resumed, not suspended again. */
export const NOT_SUSPENDED: Bar = {
  fact: 'suspended',
  code: 'procedure.already-suspended',
  instead: [{ step: 'works-resumed' }],
  ground: 'practice',
};

/** Works are completed once. */
export const WORKS_OPEN: Bar = {
  fact: 'works-complete',
  code: 'procedure.works-complete',
  instead: [],
  ground: 'practice',
};
