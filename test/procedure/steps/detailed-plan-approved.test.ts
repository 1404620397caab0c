import { hectares } from '../../../src/core/index.js';
import { d139, d303, d32 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterRevocation, established } from '../papers.js';

const ORDER = d32('điều 14');
const onTheDay = (on: string, duty: string, confidence: 'text' | 'assumption') =>
  ({
    title: 'the detailed plan follows the decision, by the law of the day',
    given: [['2022-03-01', 'established']] as readonly Act[],
    when: on,
    then: { allowed: { 'detailed-plan.duty': duty, 'infrastructure.sequence': ORDER }, confidence },
  }) as const;

judged('detailed-plan-approved', [
  {
    title: 'the cluster is established; the rest is prepared side by side',
    given: [established],
    when: '2025-06-02',
    then: {
      allowed: { 'detailed-plan.duty': d32('điều 15 khoản 1, 2'), 'infrastructure.sequence': ORDER },
      confidence: 'text',
    },
  },
  { title: 'no decision is on record', when: '2025-06-02', then: { undetermined: ['act established'] } },
  {
    title: 'there is no decision: the report is approved before the detailed plan',
    when: '2025-06-02',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', ORDER, { needs: 'established' }]],
      instead: [{ step: 'established' }],
      confidence: 'text',
    },
  },
  {
    title: 'all of the 60 ha are industrial land',
    given: [established],
    when: '2025-06-02',
    saying: { industrialArea: hectares('60') },
    then: { allowed: 'any', confidence: 'text' },
  },
  {
    title: 'more industrial land than the 60 ha of the cluster',
    given: [established],
    when: '2025-06-02',
    saying: { industrialArea: hectares('60.000001') },
    then: {
      refused: [
        [
          'procedure.industrial-land-beyond-cluster',
          d32('điều 2 khoản 6'),
          { industrialArea: '60.000001', area: '60' },
        ],
      ],
      instead: [],
      confidence: 'text',
    },
  },
  afterRevocation(),
  {
    title: 'decree 68/2017 was not read on the detailed plan',
    given: [['2022-03-01', 'established']],
    when: '2024-04-30',
    then: { undetermined: ['law detailed-plan.duty'] },
  },
  onTheDay('2024-05-01', d32('điều 15 khoản 1, 2'), 'text'),
  onTheDay('2025-06-30', d32('điều 15 khoản 1, 2'), 'text'),
  // The commune directs it from 1/7/2025; under which law it is made then is a reading.
  onTheDay('2025-07-01', d139('điều 15 khoản 1, 2', 11), 'assumption'),
  onTheDay('2026-09-14', d139('điều 15 khoản 1, 2', 11), 'assumption'),
  onTheDay('2026-09-15', d303('điều 15 khoản 1, 2'), 'assumption'),
]);
