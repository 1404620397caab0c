import { commencementConditions } from '../law/rules/construction/commencement.rule.js';
import { infrastructureSequence } from '../law/rules/infrastructure/sequence.rule.js';
import type { Item, Rule } from '../law/index.js';
import type { GroundbreakingFacts } from './appraisal/groundbreaking-facts.js';
import type { Need } from './step-rule.js';

/** A document that the law asks for before ground is broken, with the fact that says the same. A permit has an alternative, which is judged apart. */
export interface GroundbreakingNeed extends Need {
  /** The name under which a caller gives it; absent where only custom asks. */
  readonly fact?: keyof GroundbreakingFacts;
}

/**
 * What must stand before ground is broken, in the law's order, and a lease, which is custom: the one table from which `checkGroundbreaking` reads its checks and the ladder what `ground-broken` needs.
 */
export const GROUNDBREAKING: readonly GroundbreakingNeed[] = [
  {
    anyOf: ['established'],
    step: 'established',
    ground: infrastructureSequence,
    item: 'report',
    fact: 'reportApproved',
  },
  {
    anyOf: ['detailed-plan'],
    step: 'detailed-plan-approved',
    ground: infrastructureSequence,
    item: 'detailed-plan',
    fact: 'detailedPlanApproved',
  },
  {
    anyOf: ['project'],
    step: 'project-approved',
    ground: infrastructureSequence,
    item: 'project',
    fact: 'projectApproved',
  },
  // The law asks that the site be handed over, for which the ladder has no document; that a lease comes before is custom.
  { anyOf: ['land-leased'], step: 'land-leased', ground: 'practice' },
  {
    anyOf: ['permit'],
    step: 'permit-granted',
    ground: commencementConditions,
    item: 'permit',
    fact: 'permitGranted',
  },
  {
    anyOf: ['design'],
    step: 'design-approved',
    ground: commencementConditions,
    item: 'drawings',
    fact: 'drawingsApproved',
  },
  {
    anyOf: ['contract'],
    step: 'contract-signed',
    ground: commencementConditions,
    item: 'contract',
    fact: 'contractSigned',
  },
  {
    anyOf: ['notified'],
    step: 'commencement-notified',
    ground: commencementConditions,
    item: 'notice',
    fact: 'commencementNotified',
  },
];

/**
 * Names the fact that answers to an item of one of the two lists.
 *
 * @param rule - The list.
 * @param item - Its id there.
 * @returns The name; undefined for an item that is no condition, or is not known.
 */
export const groundbreakingFact = (
  rule: Rule<readonly Item[]>,
  item: string,
): keyof GroundbreakingFacts | undefined => {
  if (rule === commencementConditions && item === 'site') return 'siteHandedOver';
  return GROUNDBREAKING.find((need) => need.ground === rule && need.item === item)?.fact;
};
