import { hectares, legalDate, points } from '../../../src/core/index.js';
import type { Context, Facts } from '../../../src/procedure/index.js';
import { d139, d303, d32, d66, d68 } from '../cited.js';
import { favourable } from '../favourable.js';
import { without, type Act } from '../given.js';
import { judged, type Scenario, type Then } from '../scenario.js';
import {
  afterDecision,
  afterDissolution,
  afterRevocation,
  agreed,
  appraised,
  complete,
  delisted,
  formed,
  listed,
  nobody,
  scored,
} from '../papers.js';

const ready: readonly Act[] = [listed, complete, scored, appraised];
const of = (area: string) => ({ area: hectares(area), developer: 'A' });
const knowing = (facts: object, rest: Context = favourable): Context => ({
  ...rest,
  facts: { ...rest.facts, ...facts } as Facts,
});
const AREA = d32('điều 2 khoản 1');
const SELECT = d32('điều 13 khoản 2');
const DEVIATION = d32('điều 10 khoản 4');
const adjustPlan = [{ action: 'adjust-plan' }] as const;

type One = Scenario<'established'>;
/** 60 ha on 31/7/2024, everything in its favour but what is said. */
const but = (title: string, then: Then, rest: Partial<One> & { readonly facts?: object } = {}): One => {
  const { facts = {}, ...more } = rest;
  return { title, given: ready, when: '2024-07-31', saying: of('60'), context: knowing(facts), then, ...more };
};
/** Listed before; dossier, choice and appraisal of the day given, so that no older law is kept. */
const onTheDay = (title: string, received: string, when: string, then: Then, facts: object = {}, area = '60'): One => ({
  title,
  given: [
    ['2009-06-01', 'listed', { area: hectares('60') }],
    [received, 'dossier-complete'],
    [received, 'bids-scored', { chosen: 'A', score: points('80') }],
    [received, 'appraised'],
  ],
  when,
  saying: of(area),
  context: knowing(facts),
  then,
});
const letAndUnlet = (averageOccupancy: string, unletLand: string) => ({
  otherClusters: { averageOccupancy: { value: averageOccupancy }, unletLand: { value: unletLand } },
});
const notLet = (by: string, says: object): Then => ({
  refused: [['procedure.area-not-let-enough', by, says]],
  instead: [],
});
/** A cluster of 60 ha that takes in 15 more. */
const EXPANSION = {
  kind: 'expansion',
  plannedArea: hectares('75'),
  areaAfterExpansion: hectares('75'),
  ownOccupancy: '60',
  demand: '10',
  industrialLand: '30',
  works: { roads: true, 'water-supply': true, wastewater: true, 'solid-waste': true, fire: true },
} as const;
const expand = (title: string, on: string, facts: object, then: Then): One => ({
  title,
  given: [
    [on, 'dossier-complete'],
    [on, 'appraised'],
  ],
  when: on,
  saying: of('15'),
  context: knowing({ ...EXPANSION, ...facts }),
  then,
});
/** Formed in 2005, on the list, reviewed, its developer chosen: what article 35 asks of 60 ha. */
const LEGACY = {
  kind: 'regularisation',
  inApprovedList: true,
  formedOn: legalDate('2005'),
  legacyReviewed: true,
} as const;
const legacy = (facts: object, then: Then, area = '60', when = '2024-10-01'): One => ({
  title: 'a cluster of before 5/10/2009 is reviewed by the province, not appraised',
  given: [scored],
  when,
  saying: of(area),
  context: { facts: { ...LEGACY, ...facts } },
  then,
});
const TRACK = d32('điều 35 khoản 4');
const KEPT = d32('điều 35 khoản 4 điểm a');

judged('established', [
  but('60 ha as planned, a complete dossier, a developer chosen, appraised and submitted', {
    allowed: {
      'procedure.decide': d32('điều 10 khoản 4'),
      'area.least': AREA,
      'area.greatest': AREA,
      'establishment.in-list': d32('điều 8 khoản 1 điểm a'),
      'establishment.capable-developer': d32('điều 8 khoản 1 điểm b'),
      'establishment.saturation': d32('điều 8 khoản 1 điểm c'),
      'selection.pass-mark': SELECT,
      'decision.assigns-developer': SELECT,
    },
    confidence: 'text',
  }),
  but(
    '9.999999 ha',
    {
      refused: [['procedure.area-below-least', AREA, { area: '9.999999', least: '10', by: '0.000001' }]],
      instead: [],
    },
    { saying: of('9.999999') },
  ),
  but('10 ha', { allowed: 'any' }, { saying: of('10') }),
  but(
    '9.999999 ha of a craft village',
    { allowed: 'any' },
    {
      saying: of('9.999999'),
      facts: { clusterType: 'craft-village' },
    },
  ),
  but(
    '75 ha, planned as such',
    { allowed: 'any' },
    {
      given: [complete, scored, appraised],
      saying: of('75'),
      facts: { plannedArea: hectares('75') },
    },
  ),
  but(
    '75.000001 ha',
    {
      refused: [['procedure.area-above-most', AREA, { most: '75', by: '0.000001' }]],
      instead: [],
    },
    { given: [complete, scored, appraised], saying: of('75.000001'), facts: { plannedArea: hectares('75') } },
  ),
  but('65 ha where the plan has 60', { allowed: 'any', confidence: 'text' }, { saying: of('65') }),
  but(
    '65.1 ha where the plan has 60: adjust the plan',
    {
      refused: [['procedure.area-beyond-plan', DEVIATION, { planned: '60', increase: '5.1', most: '5' }]],
      instead: adjustPlan,
      confidence: 'assumption',
    },
    { saying: of('65.1') },
  ),
  but(
    '62 ha where the plan has 60, and it does not fit the other plans',
    {
      refused: [['procedure.other-plans-unfit', DEVIATION]],
      instead: adjustPlan,
    },
    { saying: of('62'), facts: { fitsOtherPlans: false } },
  ),
  but(
    'the location moves out of the district',
    {
      refused: [['procedure.location-beyond-boundary', DEVIATION]],
      instead: adjustPlan,
      confidence: 'assumption',
    },
    { facts: { location: 'moved-beyond-boundary' } },
  ),
  but(
    'the land does not fit the land-use plan of the district',
    {
      refused: [['procedure.land-use-unfit', d32('điều 8 khoản 1 điểm a')]],
      instead: [{ action: 'adjust-land-use-plan', plan: 'district-land-use-plan' }],
      confidence: 'text',
    },
    { facts: { fitsLandUsePlan: false } },
  ),
  but(
    'nobody capable asks to be the developer',
    {
      refused: [['procedure.no-capable-applicant', d32('điều 8 khoản 1 điểm b')]],
      instead: [],
    },
    { facts: { capableApplicant: false } },
  ),
  but(
    '48 % let and 120 ha unlet in the district',
    notLet(d32('điều 8 khoản 1 điểm c'), {
      occupancy: '48',
      neededOccupancy: '50',
      shortBy: '2',
      strict: true,
      unlet: '120',
      mostUnlet: '100',
      overBy: '20',
    }),
    { facts: letAndUnlet('48', '120') },
  ),
  but('exactly 50 % and 100.000001 ha', notLet(d32('điều 8 khoản 1 điểm c'), { shortBy: '0', strict: true }), {
    facts: letAndUnlet('50', '100.000001'),
  }),
  but('exactly 100 ha unlet', { allowed: 'any' }, { facts: letAndUnlet('10', '100') }),
  but(
    'nobody says how well the clusters of the district are let',
    { undetermined: ['fact occupancy'] },
    {
      facts: { otherClusters: undefined },
    },
  ),
  but(
    'no plan lists it',
    {
      refused: [
        ['procedure.needs-first', d32('điều 8 khoản 1 điểm a'), { needs: 'listed' }],
        ['procedure.needs-first', d32('điều 10 khoản 4'), { needs: 'appraised' }],
      ],
      instead: [{ step: 'listed' }, { step: 'appraised' }],
    },
    { given: [complete], context: { ...knowing({ inApprovedList: false }), records: 'complete' } },
  ),
  but(
    'the plan lists it no longer',
    {
      refused: [['procedure.no-longer-stands', d32('điều 8 khoản 1 điểm a'), { needs: 'listed', endedBy: 'delisted' }]],
      instead: [{ step: 'listed' }],
    },
    { given: [listed, delisted, complete, scored, appraised] },
  ),
  but('no appraisal is on record', { undetermined: ['act appraised'] }, { given: [listed, complete, scored] }),
  but(
    'the one bidder reached 49 points: no developer, call again',
    {
      refused: [['procedure.nobody-passed', SELECT, { score: '49', passMark: '50' }]],
      instead: [{ step: 'applications-called' }],
      confidence: 'text',
    },
    { given: [listed, complete, formed, agreed, nobody, appraised] },
  ),
  but(
    'another than the one chosen',
    {
      refused: [['procedure.developer-not-chosen', SELECT, { developer: 'B', chosen: 'A' }]],
      instead: [],
    },
    { saying: { area: hectares('60'), developer: 'B' }, facts: { developerIsChosen: false } },
  ),
  but('the decision names nobody', { undetermined: ['fact developer'] }, { saying: { area: hectares('60') } }),
  {
    ...afterDissolution('2024-07-31'),
    given: [listed, complete, formed, appraised, ['2024-07-25', 'council-dissolved']],
    saying: of('60'),
    context: favourable,
    then: {
      refused: [['procedure.council-dissolved', 'custom', { since: '2024-07-25' }]],
      instead: [{ step: 'applications-called' }],
    },
  },
  { ...afterDecision(), saying: of('60'), context: favourable },
  { ...afterRevocation(), saying: of('60'), context: favourable },

  legacy(
    { inApprovedList: undefined, formedOn: undefined, legacyReviewed: undefined },
    { undetermined: ['fact plan-entry', 'fact formed-on', 'fact legacy-review'] },
  ),
  legacy(
    { legacyReviewed: false },
    {
      refused: [['procedure.legacy-not-reviewed', TRACK]],
      instead: [],
    },
  ),
  legacy(
    {},
    {
      allowed: {
        'procedure.decide': d32('điều 10 khoản 4'),
        'legacy.pre-2009': TRACK,
        'legacy.oversize-pre-2009': KEPT,
        'legacy.pre-2009-deadline': d32('điều 35 khoản 4 điểm b'),
        'selection.pass-mark': SELECT,
        'decision.assigns-developer': SELECT,
      },
      confidence: 'text',
    },
  ),
  legacy(
    { formedOn: legalDate('2009-10-05') },
    { refused: [['procedure.formed-too-late', TRACK, { before: '2009-10-05' }]], instead: [] },
  ),
  legacy({}, { undetermined: ['fact full-or-cleared', 'fact existing-area'] }, '75.000001'),
  legacy(
    { legacyFull: false, plannedAndCleared: false },
    { refused: [['procedure.legacy-oversize', KEPT, { area: '120', most: '75' }]], instead: [] },
    '120',
  ),
  legacy(
    { legacyFull: true, existingArea: hectares('110') },
    { refused: [['procedure.legacy-enlarged', KEPT, { area: '120', existing: '110' }]], instead: [] },
    '120',
  ),
  legacy({ legacyFull: true, existingArea: hectares('120') }, { allowed: 'any', confidence: 'text' }, '120'),
  legacy({}, { allowed: 'any' }, '60', '2026-12-30'),
  legacy({}, { undetermined: ['law legacy.pre-2009-deadline'] }, '60', '2026-12-31'),

  expand('an expansion of a cluster that is 60 % let', '2024-08-01', {}, { allowed: 'any', confidence: 'text' }),
  expand(
    '59.9999 %, and less land wanted than it has',
    '2024-08-01',
    { ownOccupancy: '59.9999' },
    {
      refused: [
        [
          'procedure.not-let-enough-to-expand',
          d32('điều 8 khoản 2 điểm c'),
          { occupancy: '59.9999', neededOccupancy: '60', shortBy: '0.0001' },
        ],
      ],
      instead: [],
    },
  ),
  expand(
    'little let, and more land wanted than it has',
    '2024-08-01',
    { ownOccupancy: '10', demand: '30.1' },
    {
      allowed: 'any',
    },
  ),
  expand(
    'as much land wanted as it has',
    '2024-08-01',
    { ownOccupancy: '10', demand: '30' },
    {
      refused: [['procedure.not-let-enough-to-expand', d32('điều 8 khoản 2 điểm c')]],
      instead: [],
    },
  ),
  expand(
    'wastewater works are not in use',
    '2024-08-01',
    { works: { ...EXPANSION.works, wastewater: false } },
    {
      refused: [['procedure.expansion-works-incomplete', d32('điều 8 khoản 2 điểm d')]],
      instead: [],
    },
  ),
  expand(
    '55 % let, on the last day on which 60 % is asked',
    '2026-09-14',
    { ownOccupancy: '55' },
    {
      refused: [['procedure.not-let-enough-to-expand', d32('điều 8 khoản 2 điểm c'), { shortBy: '5' }]],
      instead: [],
    },
  ),
  expand(
    '55 % let, on the first day on which 50 % is enough',
    '2026-09-15',
    { ownOccupancy: '55' },
    {
      allowed: 'any',
      confidence: 'assumption',
    },
  ),
  expand(
    'no fire-fighting works, on the last day on which none are asked',
    '2026-09-14',
    {
      works: { ...EXPANSION.works, fire: false },
    },
    { allowed: 'any' },
  ),
  expand(
    'no fire-fighting works, on the first day on which they are',
    '2026-09-15',
    {
      works: { ...EXPANSION.works, fire: false },
    },
    {
      refused: [['procedure.expansion-works-incomplete', d303('điều 8 khoản 2 điểm d')]],
      instead: [],
    },
  ),

  onTheDay(
    '8 ha on the last day of the 10 ha',
    '2026-09-14',
    '2026-09-14',
    {
      refused: [['procedure.area-below-least', d139('điều 2 khoản 1', 12), { least: '10', by: '2' }]],
      instead: [],
    },
    {},
    '8',
  ),
  onTheDay(
    '8 ha on the first day of the 5 ha',
    '2026-09-15',
    '2026-09-15',
    { allowed: 'any', confidence: 'assumption' },
    {},
    '8',
  ),
  onTheDay(
    '4.999999 ha on that day',
    '2026-09-15',
    '2026-09-15',
    {
      refused: [['procedure.area-below-least', d303('điều 2 khoản 1'), { least: '5', by: '0.000001' }]],
      instead: [],
    },
    {},
    '4.999999',
  ),
  onTheDay(
    '8 ha, pending since the day before the change',
    '2026-09-14',
    '2026-09-15',
    {
      refused: [['procedure.area-below-least', d139('điều 2 khoản 1', 12)]],
      instead: [],
    },
    {},
    '8',
  ),
  onTheDay(
    '40 % let and 100 ha unlet, on the last day of the 100 ha',
    '2026-09-14',
    '2026-09-14',
    { allowed: 'any' },
    letAndUnlet('40', '100'),
  ),
  onTheDay(
    '40 % let and 50 ha unlet, from 15/9/2026 no more',
    '2026-09-15',
    '2026-09-15',
    { allowed: 'any' },
    letAndUnlet('40', '50'),
  ),
  onTheDay(
    '40 % let and 50.1 ha unlet, from 15/9/2026',
    '2026-09-15',
    '2026-09-15',
    notLet(d303('điều 8 khoản 1 điểm c'), { mostUnlet: '50', overBy: '0.1' }),
    letAndUnlet('40', '50.1'),
  ),
  onTheDay(
    '40 % let and 50 ha unlet, on the last day of decree 68/2017: less than 50 is asked',
    '2024-04-30',
    '2024-04-30',
    notLet(d68('điều 10 khoản 1 điểm c'), { mostUnlet: '50', overBy: '0' }),
    letAndUnlet('40', '50'),
  ),
  onTheDay(
    '40 % let and 60 ha unlet, on the first day of decree 32/2024',
    '2024-05-01',
    '2024-05-01',
    { allowed: 'any' },
    letAndUnlet('40', '60'),
  ),
  onTheDay(
    '40 % let and 60 ha unlet, pending since the day before',
    '2024-04-30',
    '2024-05-31',
    notLet(d68('điều 10 khoản 1 điểm c'), { mostUnlet: '50', overBy: '10' }),
    letAndUnlet('40', '60'),
  ),
  onTheDay(
    'from 1/7/2025 the province says over which area that is counted',
    '2025-07-01',
    '2025-07-01',
    { allowed: 'any' },
    letAndUnlet('40', '60'),
  ),
  {
    ...onTheDay(
      'and has not said it',
      '2025-07-01',
      '2025-07-01',
      { undetermined: ['provincial-choice saturation-area'] },
      letAndUnlet('40', '60'),
    ),
    context: {
      ...knowing(letAndUnlet('40', '60')),
      choices: without({ ...favourable.choices }, 'saturationArea'),
    },
  },
  {
    ...onTheDay('nor by which land-use plan', '2025-08-01', '2025-08-01', {
      undetermined: ['provincial-choice land-use-test'],
    }),
    context: { ...favourable, choices: without({ ...favourable.choices }, 'landUseTest') },
  },
  {
    ...onTheDay(
      'nor which places are upland: 8 ha may do',
      '2025-08-01',
      '2025-08-01',
      { undetermined: ['provincial-choice upland'] },
      {},
      '8',
    ),
    context: { ...favourable, choices: without({ ...favourable.choices }, 'upland') },
  },
  {
    ...onTheDay(
      'upland or not, 4 ha are too few',
      '2025-08-01',
      '2025-08-01',
      {
        refused: [['procedure.area-below-least', d139('điều 2 khoản 1', 12), { least: '5', by: '1' }]],
        instead: [],
      },
      {},
      '4',
    ),
    context: { ...favourable, choices: without({ ...favourable.choices }, 'upland') },
  },
  onTheDay(
    'the day before nobody asks the province',
    '2025-06-30',
    '2025-06-30',
    { allowed: 'any' },
    letAndUnlet('40', '60'),
  ),
  onTheDay('a decision of 31/7/2020 names a developer, whether it had to or not', '2020-07-31', '2020-07-31', {
    allowed: 'any',
    confidence: 'summary',
  }),
  {
    ...onTheDay('one that names nobody: whether it had to is not known', '2020-07-31', '2020-07-31', {
      undetermined: ['law decision.assigns-developer'],
    }),
    saying: { area: hectares('60') },
  },
  {
    ...onTheDay('from 1/8/2020 the decision names the developer', '2020-08-01', '2020-08-01', {
      undetermined: ['fact developer'],
    }),
    saying: { area: hectares('60') },
  },
  {
    ...onTheDay('49 points have no meaning before 1/8/2020', '2020-07-31', '2020-07-31', { allowed: 'any' }),
    given: [
      ['2009-06-01', 'listed', { area: hectares('60') }],
      ['2020-07-31', 'bids-scored', { score: points('49') }],
      ['2020-07-31', 'appraised'],
    ],
  },
  {
    ...onTheDay('and are too few from that day on', '2020-08-01', '2020-08-01', {
      refused: [['procedure.nobody-passed', d66('điều 15 khoản 3'), { score: '49', passMark: '50' }]],
      instead: [{ step: 'applications-called' }],
    }),
    given: [
      ['2009-06-01', 'listed', { area: hectares('60') }],
      ['2020-08-01', 'bids-scored', { score: points('49') }],
      ['2020-08-01', 'appraised'],
    ],
  },
  {
    ...onTheDay(
      '8 ha under decree 68/2017, from its first day',
      '2017-07-15',
      '2017-07-15',
      {
        refused: [['procedure.area-below-least', d68('điều 2 khoản 1'), { least: '10' }]],
        instead: [],
      },
      {},
      '8',
    ),
  },
  {
    ...onTheDay(
      'the last day of the regulation of 2009: the halt may hold, and most of its clauses were not read',
      '2017-07-14',
      '2017-07-14',
      {
        undetermined: [
          'fact halt-exemption',
          'law establishment.capable-developer',
          'law establishment.saturation',
          'law selection.pass-mark',
        ],
      },
      {},
      '8',
    ),
  },
]);
