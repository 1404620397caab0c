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

judged('criteria-replaced', [
  {
    title: 'agreed criteria are replaced',
    given: [complete, formed, agreed],
    when: '2024-08-01',
    then: {
      allowed: { practice: 'custom', 'selection.council': COUNCIL, 'selection.council-agrees': COUNCIL },
      confidence: 'assumption',
    },
  },
  {
    title: 'no criteria are on record',
    given: [complete, formed],
    when: '2024-08-01',
    then: { undetermined: ['act criteria-agreed'] },
  },
  {
    title: 'neither council nor criteria are there',
    given: [complete],
    when: '2024-08-01',
    context: { records: 'complete' },
    then: {
      refused: [
        ['procedure.needs-first', COUNCIL, { needs: 'council-formed' }],
        ['procedure.needs-first', COUNCIL, { needs: 'criteria-agreed' }],
      ],
      instead: [{ step: 'council-formed' }, { step: 'criteria-agreed' }],
    },
  },
  {
    title: 'nobody passed: council and criteria have done their work',
    given: [complete, formed, agreed, nobody],
    when: '2024-08-01',
    then: {
      refused: [
        ['procedure.no-longer-stands', 'custom', { needs: 'council-formed', endedBy: 'bids-scored' }],
        ['procedure.no-longer-stands', 'custom', { needs: 'criteria-agreed', endedBy: 'bids-scored' }],
      ],
      instead: [{ step: 'council-formed' }, { step: 'criteria-agreed' }],
    },
  },
  byTextAlone([complete, formed, agreed], '2024-08-01'),
  afterResult(),
  afterDissolution(),
  afterRevocation(),
]);
