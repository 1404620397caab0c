import { commencementConditions } from '../../law/rules/construction/commencement.rule.js';
import { permitExemption } from '../../law/rules/construction/permit-exemption.rule.js';
import { detailedPlanDuty } from '../../law/rules/detailed-plan/duty.rule.js';
import { infrastructureSequence } from '../../law/rules/infrastructure/sequence.rule.js';
import { clusterLandLease } from '../../law/rules/land/cluster-lease.rule.js';
import { landRecoveryCase } from '../../law/rules/land/recovery-case.rule.js';
import type { Need, StepRule } from '../step-rule.js';
import { GROUND_UNBROKEN, NOT_REVOKED } from './bars.js';

const ESTABLISHED: Need = { anyOf: ['established'], step: 'established', ground: infrastructureSequence };
const PROJECT: Need = { anyOf: ['project'], step: 'project-approved', ground: infrastructureSequence };

/** What is prepared side by side once the decision is issued: rung 11. */
export const preparationSteps = {
  'detailed-plan-approved': {
    actor: 'competent-authority',
    ground: detailedPlanDuty,
    bars: [NOT_REVOKED],
    needs: [ESTABLISHED],
    conditions: ['industrial-within-cluster'],
  },
  'environment-approved': {
    actor: 'competent-authority',
    ground: 'practice',
    bars: [NOT_REVOKED],
    needs: [{ ...ESTABLISHED, ground: 'practice' }],
    conditions: [],
  },
  'project-approved': {
    actor: 'developer',
    ground: infrastructureSequence,
    bars: [NOT_REVOKED],
    needs: [ESTABLISHED, { anyOf: ['detailed-plan'], step: 'detailed-plan-approved', ground: infrastructureSequence }],
    conditions: [],
  },
  'land-recovered': {
    actor: 'competent-authority',
    ground: landRecoveryCase,
    bars: [NOT_REVOKED],
    needs: [{ ...ESTABLISHED, ground: 'practice' }],
    conditions: [],
  },
  'land-leased': {
    actor: 'competent-authority',
    to: 'developer',
    ground: clusterLandLease,
    bars: [NOT_REVOKED],
    needs: [
      { ...ESTABLISHED, ground: 'practice' },
      { anyOf: ['land-recovered'], step: 'land-recovered', ground: 'practice' },
    ],
    conditions: [],
  },
  'design-approved': {
    actor: 'developer',
    ground: commencementConditions,
    bars: [NOT_REVOKED],
    needs: [{ ...PROJECT, ground: 'practice' }],
    conditions: [],
  },
  'permit-granted': {
    actor: 'competent-authority',
    to: 'developer',
    ground: commencementConditions,
    bars: [NOT_REVOKED],
    needs: [{ anyOf: ['detailed-plan'], step: 'detailed-plan-approved', ground: 'practice' }],
    conditions: [],
  },
  'permit-exempted': {
    actor: 'developer',
    ground: permitExemption,
    bars: [NOT_REVOKED],
    needs: [{ ...PROJECT, ground: permitExemption }],
    conditions: [],
  },
  'contract-signed': {
    actor: 'developer',
    ground: commencementConditions,
    bars: [NOT_REVOKED],
    needs: [{ ...PROJECT, ground: 'practice' }],
    conditions: [],
  },
  'commencement-notified': {
    actor: 'developer',
    ground: commencementConditions,
    bars: [NOT_REVOKED, GROUND_UNBROKEN],
    needs: [{ ...ESTABLISHED, ground: 'practice' }],
    conditions: ['commencement-notice-terms'],
  },
} as const satisfies Readonly<Record<string, StepRule>>;
