import { planIntegration } from '../../law/rules/plan/integrate.rule.js';
import { planWithdrawal } from '../../law/rules/plan/withdrawal.rule.js';
import { announceTerm } from '../../law/rules/procedure/announce.rule.js';
import type { Need, StepRule } from '../step-rule.js';
import { NO_RESULT, NOT_ESTABLISHED, NOT_REVOKED } from './bars.js';

/** A cluster is applied for when the plan lists it; the law asks for the entry only when it is established. */
const LISTED_IN_PRACTICE: Need = {
  anyOf: ['listed'],
  step: 'listed',
  asFact: 'plan-entry',
  ground: 'practice',
  kinds: ['establishment'],
};

/** The plan, and the call for applications: rungs 1 and 2. */
export const planSteps = {
  listed: { actor: 'competent-authority', ground: planIntegration, bars: [], needs: [], conditions: ['halt-2012'] },
  delisted: {
    actor: 'competent-authority',
    ground: planWithdrawal,
    bars: [],
    needs: [{ anyOf: ['listed'], step: 'listed', asFact: 'plan-entry', ground: planWithdrawal }],
    conditions: ['conversion-plan'],
  },
  'application-received': {
    actor: 'applicant',
    to: 'local-committee',
    ground: 'practice',
    bars: [NOT_REVOKED, NOT_ESTABLISHED],
    needs: [LISTED_IN_PRACTICE],
    conditions: [],
  },
  'applications-called': {
    actor: 'local-committee',
    ground: announceTerm,
    bars: [NOT_REVOKED, NOT_ESTABLISHED, NO_RESULT],
    // The law fixes when the duty to announce starts; it does not forbid to announce without an application.
    needs: [{ anyOf: ['applied'], step: 'application-received', ground: 'practice' }],
    conditions: [],
    term: 'announce',
  },
} as const satisfies Readonly<Record<string, StepRule>>;
