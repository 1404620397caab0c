import { d32 } from '../cited.js';
import { judged } from '../scenario.js';
import { afterDissolution, afterRevocation, agreed, byTextAlone, complete, formed, nobody } from '../papers.js';

const COUNCIL = d32('điều 13 khoản 2');

judged('council-dissolved', [
  {
    title: 'a council is in place',
    given: [complete, formed],
    when: '2024-08-01',
    then: { allowed: { practice: 'custom', 'selection.council': COUNCIL }, confidence: 'assumption' },
  },
  {
    title: 'no council is on record',
    given: [complete],
    when: '2024-08-01',
    then: { undetermined: ['act council-formed'] },
  },
  {
    title: 'no council was formed',
    given: [complete],
    when: '2024-08-01',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', COUNCIL, { needs: 'council-formed' }]],
      instead: [{ step: 'council-formed' }],
    },
  },
  {
    title: 'its work was done when the result was reported',
    given: [complete, formed, agreed, nobody],
    when: '2024-08-01',
    then: {
      refused: [['procedure.no-longer-stands', 'custom', { needs: 'council-formed', endedBy: 'bids-scored' }]],
      instead: [{ step: 'council-formed' }],
    },
  },
  { ...afterDissolution(), title: 'it is dissolved already: call again' },
  byTextAlone([complete, formed], '2024-08-01'),
  afterRevocation(),
]);
