import { hectares } from '../../../src/core/index.js';
import { d139, d303, d32 } from '../cited.js';
import type { Act } from '../given.js';
import { judged, type Scenario, type Then } from '../scenario.js';
import { afterRevocation, established, listed } from '../papers.js';

const ADJUST = d32('điều 12 khoản 2 điểm a (đọc cùng 32/2024/NĐ-CP, điều 33 khoản 2 điểm a)');
const DEVIATION = d32('điều 10 khoản 4');
const AREA = d32('điều 2 khoản 1');
const of = (area: string) => ({ area: hectares(area) });
const adjustPlan = [{ action: 'adjust-plan' }] as const;
const fits = { fitsLandUsePlan: true, fitsOtherPlans: true };
const to = (area: string, then: Then, facts: object = {}) => ({
  title: `the plan has 60 ha; the decision is adjusted to ${area}`,
  given: [listed, established],
  when: '2024-10-01',
  saying: of(area),
  context: { facts: { ...fits, ...facts } },
  then,
});
const eight = (when: string, then: Then) => ({
  title: 'reduced to 8 ha in the lowlands',
  given: [established] as readonly Act[],
  when,
  saying: of('8'),
  context: { facts: { plannedArea: hectares('60') }, choices: { upland: false } },
  then,
});

judged('decision-adjusted', [
  {
    title: 'an adjustment that says nothing of the area asks nothing of it',
    given: [established],
    when: '2024-10-01',
    then: { allowed: { 'decision.adjust-or-revoke': ADJUST }, confidence: 'text' },
  },
  to('65', {
    allowed: {
      'decision.adjust-or-revoke': ADJUST,
      'area.least': AREA,
      'area.greatest': AREA,
      'procedure.minor-deviation': DEVIATION,
    },
    confidence: 'text',
  }),
  to('65.1', {
    refused: [['procedure.area-beyond-plan', DEVIATION, { area: '65.1', planned: '60', increase: '5.1', most: '5' }]],
    instead: adjustPlan,
    confidence: 'assumption',
  }),
  to('76', {
    refused: [
      ['procedure.area-above-most', AREA, { area: '76', most: '75', by: '1' }],
      ['procedure.area-beyond-plan', DEVIATION],
    ],
    instead: adjustPlan,
  }),
  to('9.99', { refused: [['procedure.area-below-least', AREA, { least: '10', by: '0.01' }]], instead: [] }),
  to(
    '62',
    { refused: [['procedure.land-use-unfit', DEVIATION]], instead: [{ action: 'adjust-land-use-plan' }] },
    { fitsLandUsePlan: false },
  ),
  to('62', { refused: [['procedure.other-plans-unfit', DEVIATION]], instead: adjustPlan }, { fitsOtherPlans: false }),
  to('62', { undetermined: ['fact other-plans-fit'] }, { fitsOtherPlans: undefined }),
  to(
    '60',
    { refused: [['procedure.location-beyond-boundary', DEVIATION]], instead: adjustPlan },
    { location: 'moved-beyond-boundary' },
  ),
  { title: 'no decision is on record', when: '2024-07-01', then: { undetermined: ['act established'] } },
  {
    title: 'there is no decision to adjust',
    when: '2024-07-01',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', ADJUST, { needs: 'established' }]],
      instead: [{ step: 'established' }],
    },
  },
  afterRevocation(),
  {
    title: 'decree 68/2017 was not read on adjusting',
    given: [['2022-03-01', 'established']],
    when: '2024-04-30',
    then: { undetermined: ['law decision.adjust-or-revoke'] },
  },
  {
    title: 'the first day of decree 32/2024',
    given: [['2022-03-01', 'established']],
    when: '2024-05-01',
    then: { allowed: { 'decision.adjust-or-revoke': ADJUST } },
  },
  eight('2026-09-14', {
    refused: [['procedure.area-below-least', d139('điều 2 khoản 1', 12), { least: '10', by: '2' }]],
    instead: [],
  }),
  eight('2026-09-15', {
    allowed: {
      'decision.adjust-or-revoke': `${d303('điều 12 khoản 2 điểm a')} (đọc cùng 32/2024/NĐ-CP, điều 33 khoản 2 điểm a)`,
      'area.least': d303('điều 2 khoản 1'),
      'area.greatest': d303('điều 2 khoản 1'),
    },
    confidence: 'summary',
  }),
  ...(
    [
      ['legacy-oversize', { legacyFull: false, plannedAndCleared: false }, { area: '120', most: '75' }],
      ['legacy-enlarged', { plannedAndCleared: true, existingArea: hectares('110') }, { area: '120', existing: '110' }],
    ] as const
  ).map(
    ([code, facts, says]): Scenario<'decision-adjusted'> => ({
      title: 'a cluster of before 5/10/2009 keeps more than 75 ha only as article 35 has it',
      given: [established],
      when: '2024-08-20',
      saying: { area: hectares('120') },
      context: { facts: { kind: 'regularisation', ...facts } },
      then: {
        refused: [[`procedure.${code}`, d32('điều 35 khoản 4 điểm a'), says]],
        instead: [],
      },
    }),
  ),
]);
