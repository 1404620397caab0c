import type { EventType } from './event.js';
import type { Fact } from './facts.js';

/** One step of the ladder: where it stands among the acts of one day, and what it changes. */
export interface Step {
  /** The rung of the practice ladder, 1 to 13; 0 for an entry withdrawn, 14 for a revocation. For documents and for ordering the acts of one day. */
  readonly rung: number;
  /** The facts that hold after it. */
  readonly raises: readonly Fact[];
  /** The facts that no longer hold after it. */
  readonly lowers: readonly Fact[];
}

/** What stands while the developer is being chosen, and is over when the choice is. */
const selection = ['council', 'criteria', 'scored'] as const satisfies readonly Fact[];
/** What stands while a dossier is being judged, and is over when it has been decided. */
const appraisal = [
  'applied',
  'called',
  'dossier',
  'complete',
  'clock-stopped',
  'appraised',
  ...selection,
] as const satisfies readonly Fact[];
/** What a revocation ends. */
const everything = [
  ...appraisal,
  'established',
  'detailed-plan',
  'environment',
  'project',
  'land-leased',
  'design',
  'permit',
  'contract',
  'notified',
  'broken-ground',
  'suspended',
  'works-complete',
  'operating',
] as const satisfies readonly Fact[];

const step = (rung: number, raises: readonly Fact[] = [], lowers: readonly Fact[] = []): Step => ({
  rung,
  raises,
  lowers,
});

/**
 * The ladder as one table. Status, counts, labels, the diagram and the pages of the steps all come from it. Every act also raises `recorded`, except a withdrawal of an entry.
 */
export const LADDER: Readonly<Record<EventType, Step>> = /* @__PURE__ */ (() => ({
  'entered-in-error': step(0),
  listed: step(1, ['listed'], ['delisted']),
  delisted: step(1, ['delisted'], ['listed', 'applied', 'called']),
  'application-received': step(2, ['applied']),
  'applications-called': step(2, ['called']),
  'dossier-submitted': step(3, ['dossier'], ['refused']),
  'dossier-complete': step(3, ['dossier', 'complete'], ['clock-stopped', 'refused']),
  'dossier-returned': step(3, ['clock-stopped']),
  'dossier-supplemented': step(3, [], ['clock-stopped']),
  'departments-consulted': step(4),
  'members-requested': step(5),
  'council-proposed': step(5),
  'council-formed': step(6, ['council'], ['criteria', 'scored']),
  'council-amended': step(6),
  'council-dissolved': step(
    6,
    [],
    ['council', 'criteria', 'scored', 'called', 'dossier', 'complete', 'clock-stopped', 'appraised'],
  ),
  'criteria-consulted': step(7),
  'criteria-agreed': step(7, ['criteria']),
  'criteria-replaced': step(7, ['criteria']),
  'bids-scored': step(8, ['scored'], ['council', 'criteria']),
  appraised: step(9, ['appraised']),
  established: step(10, ['established'], [...appraisal, 'refused', 'delisted']),
  'establishment-refused': step(10, ['refused'], appraisal),
  'developer-named': step(10, [], selection),
  'developer-changed': step(10),
  'decision-adjusted': step(10),
  'schedule-extended': step(10),
  'detailed-plan-approved': step(11, ['detailed-plan']),
  'environment-approved': step(11, ['environment']),
  'project-approved': step(11, ['project']),
  'land-recovered': step(11, ['land-recovered']),
  'land-leased': step(11, ['land-leased']),
  'design-approved': step(11, ['design']),
  'permit-granted': step(11, ['permit']),
  'permit-exempted': step(11, ['permit']),
  'contract-signed': step(11, ['contract']),
  'commencement-notified': step(11, ['notified']),
  'ground-broken': step(12, ['broken-ground'], [...appraisal, 'suspended']),
  'works-suspended': step(12, ['suspended']),
  'works-resumed': step(12, [], ['suspended']),
  'works-completed': step(12, ['works-complete'], ['suspended']),
  'tenant-admitted': step(13, ['operating']),
  'operation-began': step(13, ['operating']),
  revoked: step(14, ['revoked'], everything),
}))();

/** Every step, in the order of the ladder. */
export const STEPS: readonly EventType[] = /* @__PURE__ */ (() => Object.keys(LADDER) as EventType[])();
