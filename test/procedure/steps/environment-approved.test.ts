import { judged } from '../scenario.js';
import { afterRevocation, byTextAlone, established } from '../papers.js';

judged('environment-approved', [
  {
    title: 'the cluster is established; where the licence stands among the papers is custom',
    given: [established],
    when: '2025-06-02',
    then: { allowed: { practice: 'custom' }, confidence: 'assumption' },
  },
  { title: 'no decision is on record', when: '2025-06-02', then: { undetermined: ['act established'] } },
  {
    title: 'there is no decision',
    when: '2025-06-02',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'established' }]],
      instead: [{ step: 'established' }],
      confidence: 'assumption',
    },
  },
  byTextAlone([established], '2025-06-02'),
  afterRevocation(),
]);
