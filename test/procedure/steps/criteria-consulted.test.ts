import { d32 } from '../cited.js';
import { judged } from '../scenario.js';
import {
  afterDissolution,
  afterResult,
  afterRevocation,
  agreed,
  byTextAlone,
  complete,
  formed,
  nobody,
} from '../papers.js';

const COUNCIL = d32('điều 13 khoản 2');

judged('criteria-consulted', [
  {
    title: 'the council sends its draft to the departments',
    given: [complete, formed],
    when: '2024-07-12',
    then: { allowed: { practice: 'custom', 'selection.council': COUNCIL }, confidence: 'assumption' },
  },
  {
    title: 'criteria are agreed: replace them',
    given: [complete, formed, agreed],
    when: '2024-07-16',
    then: {
      refused: [['procedure.criteria-agreed', 'custom', { since: '2024-07-15', event: '3' }]],
      instead: [{ step: 'criteria-replaced' }],
      confidence: 'assumption',
    },
  },
  {
    title: 'no council is on record',
    given: [complete],
    when: '2024-07-12',
    then: { undetermined: ['act council-formed'] },
  },
  {
    title: 'there is no council whose draft it could be',
    given: [complete],
    when: '2024-07-12',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', COUNCIL, { needs: 'council-formed' }]],
      instead: [{ step: 'council-formed' }],
    },
  },
  {
    title: 'nobody passed, and the council has done its work',
    given: [complete, formed, agreed, nobody],
    when: '2024-08-01',
    then: {
      refused: [['procedure.no-longer-stands', 'custom', { needs: 'council-formed', endedBy: 'bids-scored' }]],
      instead: [{ step: 'council-formed' }],
    },
  },
  byTextAlone([complete, formed], '2024-07-12'),
  afterResult(),
  afterDissolution(),
  afterRevocation(),
]);
