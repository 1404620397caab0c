import { judged } from '../scenario.js';
import { afterRevocation, broken, byTextAlone, finished, suspended } from '../papers.js';

judged('works-suspended', [
  {
    title: 'works have begun',
    given: [broken],
    when: '2026-08-20',
    then: { allowed: { practice: 'custom' }, confidence: 'assumption' },
  },
  {
    title: 'they stand still already: resume them',
    given: [broken, suspended],
    when: '2026-09-01',
    then: {
      refused: [['procedure.already-suspended', 'custom', { since: '2026-08-20', event: '2' }]],
      instead: [{ step: 'works-resumed' }],
    },
  },
  {
    title: 'they stood still, and go on: they may be suspended again',
    given: [broken, suspended, ['2026-08-25', 'works-resumed']],
    when: '2026-09-01',
    then: { allowed: 'any' },
  },
  {
    title: 'they are complete',
    given: [broken, finished],
    when: '2026-10-01',
    then: { refused: [['procedure.works-complete', 'custom', { since: '2026-09-01' }]], instead: [] },
  },
  { title: 'no groundbreaking is on record', when: '2026-08-20', then: { undetermined: ['act ground-broken'] } },
  {
    title: 'ground was never broken',
    when: '2026-08-20',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'ground-broken' }]],
      instead: [{ step: 'ground-broken' }],
    },
  },
  byTextAlone([broken], '2026-08-20'),
  afterRevocation(),
]);
