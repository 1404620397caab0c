import { judged } from '../scenario.js';
import {
  afterDissolution,
  afterResult,
  afterRevocation,
  byTextAlone,
  complete,
  established,
  formed,
  submitted,
  turnedDown,
} from '../papers.js';

judged('members-requested', [
  {
    title: 'a dossier is in hand',
    given: [submitted, complete],
    when: '2024-07-02',
    then: { allowed: { practice: 'custom' }, confidence: 'assumption' },
  },
  {
    title: 'the decision is issued, and a developer is to be chosen anew',
    given: [established],
    when: '2024-09-02',
    context: { records: 'complete' },
    then: { allowed: { practice: 'custom' } },
  },
  {
    title: 'a council is in place: amend the decision',
    given: [submitted, complete, formed],
    when: '2024-09-10',
    then: {
      refused: [['procedure.council-in-place', 'custom', { since: '2024-07-10', event: '3' }]],
      instead: [{ step: 'council-amended' }],
      confidence: 'assumption',
    },
  },
  {
    title: 'the register has no council, and the caller says that one stands',
    given: [complete],
    when: '2024-09-10',
    context: { facts: { done: { 'council-formed': true } } },
    then: {
      refused: [['procedure.council-in-place', 'custom', { since: '..' }]],
      instead: [{ step: 'council-amended' }],
    },
  },
  {
    title: 'a council was formed "in July": on the 15th nobody can say whether before or after',
    given: [complete, ['2024-07', 'council-formed']],
    when: '2024-07-15',
    then: { undetermined: ['date 2'] },
  },
  { title: 'no dossier is on record', when: '2024-07-02', then: { undetermined: ['act dossier-submitted'] } },
  {
    title: 'no dossier was submitted',
    when: '2024-07-02',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'dossier-submitted' }]],
      instead: [{ step: 'dossier-submitted' }],
    },
  },
  {
    title: 'the dossier was refused',
    given: [submitted, turnedDown],
    when: '2024-09-02',
    then: {
      refused: [
        ['procedure.no-longer-stands', 'custom', { needs: 'dossier-submitted', endedBy: 'establishment-refused' }],
      ],
      instead: [{ step: 'dossier-submitted' }],
    },
  },
  byTextAlone([submitted], '2024-07-02'),
  afterResult(),
  afterDissolution(),
  afterRevocation(),
]);
