import { judged } from '../scenario.js';
import { afterDecision, afterRevocation, byTextAlone, delisted, listed } from '../papers.js';

judged('application-received', [
  {
    title: 'somebody applies for a cluster of the plan',
    given: [listed],
    when: '2024-06-03',
    saying: { applicant: 'A' },
    then: { allowed: { practice: 'custom' }, confidence: 'assumption' },
  },
  {
    title: 'an application waits, by custom, for the plan to list the cluster',
    when: '2024-06-01',
    then: { undetermined: ['fact plan-entry'] },
  },
  {
    title: 'no plan lists the cluster',
    when: '2024-06-01',
    context: { records: 'complete' },
    then: { refused: [['procedure.needs-first', 'custom', { needs: 'listed' }]], instead: [{ step: 'listed' }] },
  },
  {
    title: 'the plan lists it no longer',
    given: [listed, delisted],
    when: '2024-06-03',
    then: {
      refused: [['procedure.no-longer-stands', 'custom', { needs: 'listed', endedBy: 'delisted' }]],
      instead: [{ step: 'listed' }],
    },
  },
  {
    title: 'of an expansion no entry in the list is asked',
    when: '2024-06-03',
    context: { facts: { kind: 'expansion' }, records: 'complete' },
    then: { allowed: { practice: 'custom' } },
  },
  byTextAlone([listed], '2024-06-03'),
  afterDecision(),
  afterRevocation(),
]);
