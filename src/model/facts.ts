import type { Stage } from './stage.js';

/**
 * The facts that acts raise and lower. Several hold at once: a cluster may operate while it clears land, and may be established before it has a developer.
 */
export const FACTS = [
  'recorded',
  'listed',
  'delisted',
  'applied',
  'called',
  'dossier',
  'complete',
  'clock-stopped',
  'council',
  'criteria',
  'scored',
  'appraised',
  'established',
  'refused',
  'detailed-plan',
  'environment',
  'project',
  'land-recovered',
  'land-leased',
  'design',
  'permit',
  'contract',
  'notified',
  'broken-ground',
  'suspended',
  'works-complete',
  'operating',
  'revoked',
] as const;

/** One of {@link FACTS}. */
export type Fact = (typeof FACTS)[number];

/** Which word a fact gives the stage; the first fact of the list that holds wins. None: `no-record`. */
export const STAGE_PRECEDENCE: readonly (readonly [Fact, Stage])[] = [
  ['revoked', 'ended'],
  ['operating', 'operation'],
  ['broken-ground', 'groundbreaking'],
  // Works that are complete were begun, though no paper in the register says when.
  ['works-complete', 'groundbreaking'],
  ['council', 'investor-selection'],
  ['established', 'established'],
  ['dossier', 'appraisal'],
  ['refused', 'ended'],
  ['delisted', 'ended'],
  ['recorded', 'planned'],
];
