import { commencementConditions } from '../law/rules/construction/commencement.rule.js';
import { infrastructureSequence } from '../law/rules/infrastructure/sequence.rule.js';
import type { GroundbreakingFacts } from './appraisal/groundbreaking-facts.js';
import type { Need } from './step-rule.js';

/** Something the law asks before ground is broken, by its item in the law's list. */
export interface GroundbreakingItem {
  /** The list. */
  readonly rule: typeof infrastructureSequence;
  /** Its id there. */
  readonly item: string;
  /** The fact that says so. A permit has an alternative, which is judged apart. */
  readonly fact: keyof GroundbreakingFacts;
  /** The document of the ladder that gives it; absent where there is none. */
  readonly given?: Pick<Need, 'anyOf' | 'step'>;
}

/**
 * What must stand before ground is broken, in the law's order: the one table from which `checkGroundbreaking` reads its checks and the ladder what `ground-broken` needs.
 */
export const GROUNDBREAKING: readonly GroundbreakingItem[] = [
  {
    rule: infrastructureSequence,
    item: 'report',
    fact: 'reportApproved',
    given: { anyOf: ['established'], step: 'established' },
  },
  {
    rule: infrastructureSequence,
    item: 'detailed-plan',
    fact: 'detailedPlanApproved',
    given: { anyOf: ['detailed-plan'], step: 'detailed-plan-approved' },
  },
  {
    rule: infrastructureSequence,
    item: 'project',
    fact: 'projectApproved',
    given: { anyOf: ['project'], step: 'project-approved' },
  },
  { rule: commencementConditions, item: 'site', fact: 'siteHandedOver' },
  {
    rule: commencementConditions,
    item: 'permit',
    fact: 'permitGranted',
    given: { anyOf: ['permit'], step: 'permit-granted' },
  },
  {
    rule: commencementConditions,
    item: 'drawings',
    fact: 'drawingsApproved',
    given: { anyOf: ['design'], step: 'design-approved' },
  },
  {
    rule: commencementConditions,
    item: 'contract',
    fact: 'contractSigned',
    given: { anyOf: ['contract'], step: 'contract-signed' },
  },
  {
    rule: commencementConditions,
    item: 'notice',
    fact: 'commencementNotified',
    given: { anyOf: ['notified'], step: 'commencement-notified' },
  },
];

/** What the ladder needs for it, document by document: what the law asks, and a lease, which is custom; the law asks that the site be handed over. */
export const GROUNDBREAKING_NEEDS: readonly Need[] = /* @__PURE__ */ (() => [
  ...GROUNDBREAKING.flatMap(({ rule, item, given }): readonly Need[] =>
    given === undefined ? [] : [{ ...given, ground: rule, item }],
  ),
  { anyOf: ['land-leased'], step: 'land-leased', ground: 'practice' } as const,
])();
