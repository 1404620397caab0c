import { commencementConditions } from '../../law/rules/construction/commencement.rule.js';
import { developerDuties } from '../../law/rules/developer/duties.rule.js';
import { tenantAdmission } from '../../law/rules/tenant/admission.rule.js';
import { startAfterInfrastructure } from '../../law/rules/tenant/start-after-infrastructure.rule.js';
import { GROUNDBREAKING } from '../groundbreaking.js';
import type { Need, StepRule } from '../step-rule.js';
import { GROUND_UNBROKEN, NOT_REVOKED, NOT_SUSPENDED, WORKS_OPEN } from './bars.js';

const BROKEN_GROUND: Need = { anyOf: ['broken-ground'], step: 'ground-broken', ground: 'practice' };

/** Works, tenants, operation: rungs 12 and 13. */
export const worksSteps = {
  'ground-broken': {
    actor: 'developer',
    ground: commencementConditions,
    bars: [NOT_REVOKED, GROUND_UNBROKEN],
    needs: GROUNDBREAKING,
    conditions: ['site', 'commencement-notice-terms'],
  },
  'works-suspended': {
    actor: 'developer',
    ground: 'practice',
    bars: [NOT_REVOKED, NOT_SUSPENDED, WORKS_OPEN],
    needs: [BROKEN_GROUND],
    conditions: [],
  },
  'works-resumed': {
    actor: 'developer',
    ground: 'practice',
    bars: [NOT_REVOKED],
    needs: [
      {
        anyOf: ['suspended'],
        step: 'works-suspended',
        ground: 'practice',
        answeredBy: ['works-resumed', 'works-completed', 'ground-broken'],
      },
    ],
    conditions: [],
  },
  'works-completed': {
    actor: 'developer',
    ground: developerDuties,
    bars: [NOT_REVOKED, WORKS_OPEN],
    needs: [BROKEN_GROUND],
    conditions: [],
  },
  'tenant-admitted': {
    actor: 'developer',
    to: 'tenant',
    ground: tenantAdmission,
    bars: [NOT_REVOKED],
    needs: [{ anyOf: ['established'], step: 'established', ground: tenantAdmission }],
    conditions: ['service-regulation', 'tenant-fit'],
  },
  'operation-began': {
    actor: 'tenant',
    ground: startAfterInfrastructure,
    bars: [NOT_REVOKED],
    needs: [
      // A tenant comes in by the developer, on land let by it; clusters of before 5/10/2009 operate without a decision.
      { anyOf: ['established'], step: 'established', ground: tenantAdmission, kinds: ['establishment', 'expansion'] },
      { anyOf: ['works-complete'], step: 'works-completed', ground: startAfterInfrastructure },
    ],
    conditions: ['operates-unestablished'],
  },
} as const satisfies Readonly<Record<string, StepRule>>;
