import { hectares, points } from '../../../src/core/index.js';
import { d139, d303, d32, d66, d68 } from '../cited.js';
import type { Act } from '../given.js';
import { judged, type Scenario, type Then } from '../scenario.js';
import {
  afterDissolution,
  afterRevocation,
  agreed,
  complete,
  dissolved,
  established,
  formed,
  listed,
  nobody,
  scored,
  submitted,
  turnedDown,
} from '../papers.js';

const ready: readonly Act[] = [listed, submitted, complete, scored];
const of = (area: string) => ({ area: hectares(area) });
const AREA = d32('điều 2 khoản 1');
const DEVIATION = d32('điều 10 khoản 4');
const adjustPlan = [{ action: 'adjust-plan' }] as const;
const beyond = (area: string, then: Then, facts: object = {}) => ({
  title: `the plan has 60 ha, and ${area} are proposed`,
  given: ready,
  when: '2024-07-23',
  saying: of(area),
  context: { facts: { fitsLandUsePlan: true, fitsOtherPlans: true, ...facts } },
  then,
});
/** 8 ha, planned as such, where dossier and scoring are of the day given. */
const eight = (received: string, when: string, then: Then) => ({
  title: '8 ha in the lowlands',
  given: [
    [received, 'dossier-complete'],
    [received, 'bids-scored', { chosen: 'A', score: points('80') }],
  ] as readonly Act[],
  when,
  saying: of('8'),
  context: { facts: { plannedArea: hectares('8') }, choices: { upland: false } },
  then,
});
const tooSmall = (by: string): Then => ({
  refused: [['procedure.area-below-least', by, { area: '8', least: '10', by: '2' }]],
  instead: [],
});

judged('appraised', [
  {
    title: 'the dossier is complete, a developer chosen, 60 ha as planned',
    given: ready,
    when: '2024-07-23',
    saying: of('60'),
    then: {
      allowed: {
        'procedure.appraise': d32('điều 10 khoản 3'),
        'selection.pass-mark': d32('điều 13 khoản 2'),
        'area.least': AREA,
        'area.greatest': AREA,
        'selection.criteria': d32('điều 13 khoản 2'),
      },
      confidence: 'text',
    },
  },
  {
    title: 'less than planned, which no rule speaks of',
    given: [listed, complete, scored],
    when: '2024-08-01',
    saying: of('20'),
    then: { allowed: 'any', confidence: 'text' },
  },
  {
    title: 'no scoring is on record',
    given: [listed, submitted, complete],
    when: '2024-08-01',
    saying: of('20'),
    then: { undetermined: ['act bids-scored'] },
  },
  {
    title: 'neither dossier nor scoring exists',
    given: [listed],
    when: '2024-08-01',
    saying: of('20'),
    context: { records: 'complete' },
    then: {
      refused: [
        ['procedure.needs-first', d32('điều 10 khoản 3'), { needs: 'dossier-complete' }],
        ['procedure.needs-first', d32('điều 13 khoản 2'), { needs: 'bids-scored' }],
      ],
      instead: [{ step: 'dossier-complete' }, { step: 'bids-scored' }],
    },
  },
  {
    title: 'of a cluster of before 5/10/2009 no dossier is asked',
    given: [scored],
    when: '2024-08-01',
    saying: of('20'),
    context: { facts: { kind: 'regularisation' }, records: 'complete' },
    then: { allowed: 'any' },
  },
  {
    title: 'the one bidder reached 49 points: call again',
    given: [listed, submitted, complete, formed, agreed, nobody],
    when: '2024-08-01',
    saying: of('20'),
    then: {
      refused: [['procedure.nobody-passed', d32('điều 13 khoản 2'), { score: '49', passMark: '50' }]],
      instead: [{ step: 'applications-called' }],
      confidence: 'text',
    },
  },
  {
    title: 'it was refused already: a new dossier and a new choice',
    given: [listed, submitted, complete, scored, turnedDown],
    when: '2024-09-02',
    saying: of('20'),
    then: {
      refused: [
        ['procedure.no-longer-stands', 'custom', { needs: 'dossier-complete', endedBy: 'establishment-refused' }],
        ['procedure.no-longer-stands', 'custom', { needs: 'bids-scored', endedBy: 'establishment-refused' }],
      ],
      instead: [{ step: 'dossier-complete' }, { step: 'bids-scored' }],
    },
  },
  {
    ...afterDissolution(),
    given: [listed, submitted, complete, formed, dissolved],
    saying: of('60'),
    context: { records: 'complete' },
    then: {
      refused: [
        ['procedure.council-dissolved', 'custom', { since: '2024-07-18' }],
        ['procedure.needs-first', d32('điều 13 khoản 2'), { needs: 'bids-scored' }],
      ],
      instead: [{ step: 'applications-called' }, { step: 'bids-scored' }],
    },
  },
  {
    title: 'the cluster is established: adjust the decision, or revoke it',
    given: [established],
    when: '2024-10-01',
    then: {
      refused: [['procedure.already-established', 'custom', { since: '2024-07-31', event: '1' }]],
      instead: [{ step: 'decision-adjusted' }, { step: 'revoked' }],
    },
  },
  afterRevocation(),
  beyond('60', { allowed: 'any' }, { fitsLandUsePlan: undefined, fitsOtherPlans: undefined }),
  beyond('65', { allowed: 'any', confidence: 'text' }),
  beyond('65.000001', {
    refused: [
      ['procedure.area-beyond-plan', DEVIATION, { area: '65.000001', planned: '60', increase: '5.000001', most: '5' }],
    ],
    instead: adjustPlan,
    confidence: 'assumption',
  }),
  beyond('75.1', {
    refused: [
      ['procedure.area-above-most', AREA, { area: '75.1', most: '75', by: '0.1' }],
      ['procedure.area-beyond-plan', DEVIATION],
    ],
    instead: adjustPlan,
    confidence: 'text',
  }),
  beyond(
    '62',
    {
      refused: [['procedure.land-use-unfit', DEVIATION]],
      instead: [{ action: 'adjust-land-use-plan' }],
      confidence: 'text',
    },
    { fitsLandUsePlan: false },
  ),
  beyond(
    '62',
    { refused: [['procedure.other-plans-unfit', DEVIATION]], instead: adjustPlan },
    { fitsOtherPlans: false },
  ),
  beyond('62', { undetermined: ['fact land-use-fit'] }, { fitsLandUsePlan: undefined }),
  beyond(
    '60',
    { refused: [['procedure.location-beyond-boundary', DEVIATION]], instead: adjustPlan, confidence: 'assumption' },
    { location: 'moved-beyond-boundary' },
  ),
  eight('2024-07-22', '2024-07-23', tooSmall(AREA)),
  eight('2026-09-14', '2026-09-14', tooSmall(d139('điều 2 khoản 1', 12))),
  eight('2026-09-15', '2026-09-15', {
    allowed: {
      'procedure.appraise': d303('điều 10 khoản 3'),
      'selection.pass-mark': d303('điều 13 khoản 2'),
      'area.least': d303('điều 2 khoản 1'),
      'area.greatest': d303('điều 2 khoản 1'),
      'selection.criteria': d303('điều 13 khoản 2'),
    },
    confidence: 'summary',
  }),
  // A dossier that was being appraised on 15/9/2026 keeps the law it came under.
  eight('2026-09-14', '2026-09-15', tooSmall(d139('điều 2 khoản 1', 12))),
  {
    title: 'in 2019 no scoring is asked',
    given: [['2019-06-24', 'dossier-complete']],
    when: '2019-07-01',
    saying: of('20'),
    context: { facts: { plannedArea: hectares('20') }, records: 'complete' },
    then: {
      allowed: {
        'procedure.appraise': d68('điều 12'),
        'area.least': d68('điều 2 khoản 1'),
        'area.greatest': d68('điều 2 khoản 1'),
        'selection.criteria': d68('điều 15'),
      },
      confidence: 'summary',
    },
  },
  {
    title: 'on 31/7/2020 still none',
    given: [['2020-07-31', 'dossier-complete']],
    when: '2020-07-31',
    saying: of('20'),
    context: { facts: { plannedArea: hectares('20') }, records: 'complete' },
    then: { allowed: 'any' },
  },
  {
    title: 'on 1/8/2020 one is',
    given: [['2020-08-01', 'dossier-complete']],
    when: '2020-08-01',
    saying: of('20'),
    context: { facts: { plannedArea: hectares('20') }, records: 'complete' },
    then: {
      refused: [['procedure.needs-first', d66('điều 15 khoản 3'), { needs: 'bids-scored' }]],
      instead: [{ step: 'bids-scored' }],
    },
  },
  ...(['legacyFull', 'plannedAndCleared'] as const).map(
    (only): Scenario<'appraised'> => ({
      title: 'a cluster of before 5/10/2009 with more than 75 ha, of which one of the two grounds to keep it is denied',
      given: [scored],
      when: '2024-07-23',
      saying: of('120'),
      context: { facts: { kind: 'regularisation', [only]: false } },
      then: { undetermined: ['fact full-or-cleared', 'fact existing-area'] },
    }),
  ),
  {
    title: 'such a cluster, neither full nor cleared',
    given: [scored],
    when: '2024-07-23',
    saying: of('120'),
    context: { facts: { kind: 'regularisation', legacyFull: false, plannedAndCleared: false } },
    then: {
      refused: [['procedure.legacy-oversize', d32('điều 35 khoản 4 điểm a'), { area: '120', most: '75' }]],
      instead: [],
    },
  },
  {
    title: 'such a cluster is never enlarged',
    given: [scored],
    when: '2024-07-23',
    saying: of('120'),
    context: { facts: { kind: 'regularisation', legacyFull: true, existingArea: hectares('110') } },
    then: {
      refused: [['procedure.legacy-enlarged', d32('điều 35 khoản 4 điểm a'), { area: '120', existing: '110' }]],
      instead: [],
    },
  },
]);
