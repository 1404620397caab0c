import { judged } from '../scenario.js';
import {
  afterDecision,
  afterDissolution,
  afterRevocation,
  byTextAlone,
  complete,
  submitted,
  turnedDown,
} from '../papers.js';

judged('establishment-refused', [
  {
    title: 'a dossier may be refused at any stage of its appraisal; the decree is silent on it',
    given: [submitted, complete],
    when: '2024-08-01',
    then: { allowed: { practice: 'custom' }, confidence: 'assumption' },
  },
  { title: 'no dossier is on record', when: '2024-08-01', then: { undetermined: ['act dossier-submitted'] } },
  {
    title: 'there is nothing to refuse',
    when: '2024-08-01',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'dossier-submitted' }]],
      instead: [{ step: 'dossier-submitted' }],
    },
  },
  {
    title: 'it was refused already',
    given: [submitted, complete, turnedDown],
    when: '2024-09-02',
    then: {
      refused: [
        ['procedure.no-longer-stands', 'custom', { needs: 'dossier-submitted', endedBy: 'establishment-refused' }],
      ],
      instead: [{ step: 'dossier-submitted' }],
    },
  },
  byTextAlone([submitted], '2024-08-01'),
  afterDissolution(),
  afterDecision(),
  afterRevocation(),
]);
