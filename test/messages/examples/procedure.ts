import { isoDate, legalDate } from '../../../src/core/index.js';
import type { ProcedureProblems } from '../../../src/model/index.js';
import type { Examples } from './example.js';

const since = { since: legalDate('2024-07-10'), event: '3' };
const vaguely = { since: legalDate('2024-H1'), event: '3' };
/** Only the caller says so. */
const somehow = { since: legalDate('..') };

export const procedure: Examples<ProcedureProblems> = {
  'procedure.bad-command': {
    severity: 'error',
    params: [
      { expected: 'step' },
      { expected: 'id' },
      { expected: 'day' },
      { expected: 'hectares' },
      { expected: 'points' },
      { expected: 'count' },
      { expected: 'bidders' },
    ],
  },
  'procedure.council-in-place': { severity: 'error', params: [since, vaguely], instead: [{ step: 'council-amended' }] },
  'procedure.council-dissolved': {
    severity: 'error',
    params: [since],
    instead: [{ step: 'applications-called' }, { step: 'council-formed' }],
  },
  'procedure.criteria-agreed': { severity: 'error', params: [since], instead: [{ step: 'criteria-replaced' }] },
  'procedure.result-reported': { severity: 'error', params: [since], instead: [{ step: 'appraised' }] },
  'procedure.already-established': {
    severity: 'error',
    params: [since],
    instead: [{ step: 'decision-adjusted' }, { step: 'revoked' }],
  },
  'procedure.developer-named': { severity: 'error', params: [since], instead: [{ step: 'developer-changed' }] },
  'procedure.revoked': { severity: 'error', params: [since], instead: [{ action: 'new-undertaking' }] },
  'procedure.already-broken-ground': { severity: 'error', params: [somehow] },
  'procedure.already-suspended': { severity: 'error', params: [since], instead: [{ step: 'works-resumed' }] },
  'procedure.works-complete': { severity: 'error', params: [since] },
  'procedure.needs-first': {
    severity: 'error',
    params: [{ needs: 'council-formed' }],
    instead: [{ step: 'council-formed' }],
  },
  'procedure.no-longer-stands': {
    severity: 'error',
    params: [{ needs: 'listed', endedBy: 'delisted', ...since }],
    instead: [{ step: 'listed' }],
  },
  'procedure.already-answered': {
    severity: 'error',
    params: [{ needs: 'dossier-returned', answeredBy: 'dossier-supplemented', ...since }],
  },
  'procedure.window-open': {
    severity: 'error',
    params: [{ until: isoDate('2024-05-31') }],
    instead: [{ notBefore: isoDate('2024-06-01') }],
  },
  'procedure.area-below-least': { severity: 'error', params: [{ area: '8', least: '10', by: '2' }] },
  'procedure.area-above-most': { severity: 'error', params: [{ area: '75.5', most: '75', by: '0.5' }] },
  'procedure.area-beyond-plan': {
    severity: 'error',
    params: [{ area: '65.1', planned: '60', increase: '5.1', most: '5' }],
    instead: [{ action: 'adjust-plan' }],
  },
  'procedure.location-beyond-boundary': { severity: 'error', params: [{}], instead: [{ action: 'adjust-plan' }] },
  'procedure.condition-unmet': { severity: 'error', params: [{ check: 'in-list' }] },
  'procedure.land-use-unfit': {
    severity: 'error',
    params: [{}],
    instead: [{ action: 'adjust-land-use-plan', plan: 'district-land-use-plan' }],
  },
  'procedure.other-plans-unfit': { severity: 'error', params: [{}], instead: [{ action: 'adjust-plan' }] },
  'procedure.no-capable-applicant': { severity: 'error', params: [{}] },
  'procedure.area-not-let-enough': {
    severity: 'error',
    params: [
      {
        occupancy: '48',
        neededOccupancy: '50',
        shortBy: '2',
        strict: true,
        unlet: '120.5',
        mostUnlet: '100',
        overBy: '20.5',
        unletStrict: false,
      },
      {
        occupancy: '49',
        occupancyBound: '<',
        neededOccupancy: '50',
        shortBy: '1',
        strict: false,
        unlet: '120.5',
        unletBound: '>=',
        mostUnlet: '100',
        overBy: '20.5',
        unletStrict: false,
      },
      {
        occupancy: '50',
        neededOccupancy: '50',
        shortBy: '0',
        strict: true,
        unlet: '60',
        mostUnlet: '50',
        overBy: '10',
        unletStrict: true,
      },
      {
        occupancy: '48',
        neededOccupancy: '50',
        shortBy: '2',
        strict: true,
        unlet: '50',
        mostUnlet: '50',
        overBy: '0',
        unletStrict: true,
      },
    ],
  },
  'procedure.nobody-passed': {
    severity: 'error',
    params: [
      { score: '49.5', passMark: '50', ...since },
      { passMark: '50', ...somehow },
    ],
    instead: [{ step: 'applications-called' }],
  },
  'procedure.below-pass-mark': {
    severity: 'error',
    params: [
      { score: '49.5', passMark: '50' },
      { score: '1', passMark: '50' },
    ],
    instead: [{ step: 'applications-called' }],
  },
  'procedure.score-above-scale': { severity: 'error', params: [{ score: '101', scale: '100' }] },
  'procedure.industrial-land-beyond-cluster': {
    severity: 'error',
    params: [{ industrialArea: '500', area: '60' }],
  },
  'procedure.developer-not-chosen': {
    severity: 'error',
    params: [{ developer: 'Công ty B', chosen: 'Công ty A', ...since }],
  },
  'procedure.not-let-enough-to-expand': {
    severity: 'error',
    params: [
      { occupancy: '59.5', neededOccupancy: '60', shortBy: '0.5' },
      { occupancy: '59', occupancyBound: '<=', neededOccupancy: '60', shortBy: '1' },
    ],
  },
  'procedure.expansion-works-incomplete': { severity: 'error', params: [{}] },
  'procedure.dossier-incomplete': { severity: 'error', params: [{}], instead: [{ step: 'dossier-returned' }] },
  'procedure.dossier-lacks': {
    severity: 'error',
    params: [{ check: 'paper.financial-capacity' }, { check: 'sets' }],
    instead: [{ step: 'dossier-returned' }],
  },
  'procedure.site-not-handed-over': { severity: 'error', params: [{}] },
  'procedure.no-conversion-plan': { severity: 'error', params: [{}] },
  'procedure.rights-unsettled': { severity: 'error', params: [{}] },
  'procedure.legacy-not-reviewed': { severity: 'error', params: [{}] },
  'procedure.formed-too-late': { severity: 'error', params: [{ before: isoDate('2009-10-05') }] },
  'procedure.legacy-oversize': { severity: 'error', params: [{ area: '120', most: '75' }] },
  'procedure.legacy-enlarged': { severity: 'error', params: [{ area: '130', existing: '120' }] },
  'procedure.no-service-regulation': { severity: 'error', params: [{}] },
  'procedure.tenant-unfit': { severity: 'error', params: [{}] },
};
