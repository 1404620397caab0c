import { judged } from '../scenario.js';
import { afterRevocation, established } from '../papers.js';

const LAND = '31/2024/QH15, điều 79 khoản 22';

judged('land-recovered', [
  {
    title: 'the State may recover land for a cluster; that the decision comes first is custom',
    given: [established],
    when: '2025-06-02',
    then: { allowed: { 'land.recovery-case': LAND, practice: 'custom' }, confidence: 'assumption' },
  },
  { title: 'no decision is on record', when: '2025-06-02', then: { undetermined: ['act established'] } },
  {
    title: 'there is no decision',
    when: '2025-06-02',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'established' }]],
      instead: [{ step: 'established' }],
    },
  },
  afterRevocation(),
  {
    title: 'the land law before 1/8/2024 was not read',
    given: [['2022-03-01', 'established']],
    when: '2024-07-31',
    then: { undetermined: ['law land.recovery-case'] },
  },
  {
    title: 'the first day of the Land Law of 2024',
    given: [['2022-03-01', 'established']],
    when: '2024-08-01',
    then: { allowed: { 'land.recovery-case': LAND, practice: 'custom' } },
  },
]);
