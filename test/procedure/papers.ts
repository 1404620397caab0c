import { hectares, points } from '../../src/core/index.js';
import type { Act } from './given.js';
import type { Scenario } from './scenario.js';

/** The papers of one cluster of 60 ha, Tam Hiệp, from the plan to its tenants: what the scenarios give. */
export const listed: Act = ['2023-12-30', 'listed', { area: hectares(60) }];
export const delisted: Act = ['2024-02-01', 'delisted'];
export const applied: Act = ['2024-06-03', 'application-received'];
export const called: Act = ['2024-06-10', 'applications-called'];
export const submitted: Act = ['2024-06-26', 'dossier-submitted'];
export const complete: Act = ['2024-06-28', 'dossier-complete'];
export const formed: Act = ['2024-07-10', 'council-formed'];
export const agreed: Act = ['2024-07-15', 'criteria-agreed'];
export const dissolved: Act = ['2024-07-18', 'council-dissolved'];
export const scored: Act = ['2024-07-22', 'bids-scored', { bidders: 2, chosen: 'A', score: points(80) }];
/** One bidder, who did not pass. */
export const nobody: Act = ['2024-07-22', 'bids-scored', { bidders: 1, score: points(49) }];
export const appraised: Act = ['2024-07-23', 'appraised', { area: hectares(60) }];
export const established: Act = ['2024-07-31', 'established', { area: hectares(60), developer: 'A' }];
export const turnedDown: Act = ['2024-07-31', 'establishment-refused'];
export const planned: Act = ['2025-02-03', 'detailed-plan-approved'];
export const project: Act = ['2025-06-02', 'project-approved'];
export const recovered: Act = ['2025-10-01', 'land-recovered'];
export const leased: Act = ['2026-01-12', 'land-leased'];
export const designed: Act = ['2026-03-02', 'design-approved'];
export const permitted: Act = ['2026-04-01', 'permit-granted'];
export const exempted: Act = ['2026-04-01', 'permit-exempted'];
export const contracted: Act = ['2026-05-04', 'contract-signed'];
export const notified: Act = ['2026-07-20', 'commencement-notified'];
export const broken: Act = ['2026-08-03', 'ground-broken'];
export const suspended: Act = ['2026-08-20', 'works-suspended'];
export const finished: Act = ['2026-09-01', 'works-completed'];
const revoked: Act = ['2025-03-03', 'revoked'];

type Case = Omit<Scenario<never>, 'saying'>;

/** A revocation ends the undertaking: by custom nothing more is done in it, and a new one is opened. */
export const afterRevocation = (when = '2025-04-01'): Case => ({
  title: 'the decision is revoked: the undertaking is at its end',
  given: [established, revoked],
  when,
  then: {
    refused: [['procedure.revoked', 'custom', { since: '2025-03-03', event: '2' }]],
    instead: [{ action: 'new-undertaking' }],
    confidence: 'assumption',
  },
});

/** With the decision issued one adjusts it. */
export const afterDecision = (when = '2024-08-20'): Case => ({
  title: 'the cluster is established: its decision is adjusted',
  given: [established],
  when,
  then: {
    refused: [['procedure.already-established', 'custom', { since: '2024-07-31', event: '1' }]],
    instead: [{ step: 'decision-adjusted' }],
    confidence: 'assumption',
  },
});

/** With the result reported one appraises and submits. */
export const afterResult = (when = '2024-07-23'): Case => ({
  title: 'the result is reported, and somebody passed: appraise and submit',
  given: [complete, formed, agreed, scored],
  when,
  then: {
    refused: [['procedure.result-reported', 'custom', { since: '2024-07-22', event: '4' }]],
    instead: [{ step: 'appraised' }],
    confidence: 'assumption',
  },
});

/** A dissolution ends what the council did, and the dossiers with it: one calls again. */
export const afterDissolution = (when = '2024-07-19'): Case => ({
  title: 'the council is dissolved: call for applications again',
  given: [applied, called, submitted, complete, formed, agreed, dissolved],
  when,
  then: {
    refused: [['procedure.council-dissolved', 'custom', { since: '2024-07-18', event: '7' }]],
    instead: [{ step: 'applications-called' }],
    confidence: 'assumption',
  },
});

/** Custom binds nobody who accepts only text. */
export const byTextAlone = (given: readonly Act[], when: string): Case => ({
  title: 'only a text is accepted, and there is but custom',
  given,
  when,
  context: { atLeast: 'text' },
  then: { undetermined: ['law practice'] },
});
