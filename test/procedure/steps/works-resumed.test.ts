import { judged } from '../scenario.js';
import { afterRevocation, broken, byTextAlone, suspended } from '../papers.js';

judged('works-resumed', [
  {
    title: 'works stand suspended',
    given: [broken, suspended],
    when: '2026-09-01',
    then: { allowed: { practice: 'custom' }, confidence: 'assumption' },
  },
  {
    title: 'no suspension is on record',
    given: [broken],
    when: '2026-09-01',
    then: { undetermined: ['act works-suspended'] },
  },
  {
    title: 'they were never suspended',
    given: [broken],
    when: '2026-09-01',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'works-suspended' }]],
      instead: [{ step: 'works-suspended' }],
    },
  },
  {
    title: 'they go on already',
    given: [broken, suspended, ['2026-08-25', 'works-resumed']],
    when: '2026-09-01',
    then: {
      refused: [['procedure.already-answered', 'custom', { needs: 'works-suspended', answeredBy: 'works-resumed' }]],
      instead: [],
    },
  },
  byTextAlone([broken, suspended], '2026-09-01'),
  afterRevocation(),
]);
