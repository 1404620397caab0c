import { d303, d32, d68 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterDecision, afterDissolution, afterRevocation, submitted, turnedDown } from '../papers.js';

const BY = d32('điều 10 khoản 3');
const returned: Act = ['2024-06-27', 'dossier-returned'];

judged('dossier-supplemented', [
  {
    title: 'supplements answer a request',
    given: [submitted, returned],
    when: '2024-06-30',
    then: { allowed: { 'procedure.supplement': BY }, confidence: 'text' },
  },
  {
    title: 'no request is on record',
    given: [submitted],
    when: '2024-06-30',
    then: { undetermined: ['act dossier-returned'] },
  },
  {
    title: 'nobody asked for supplements',
    given: [submitted],
    when: '2024-06-30',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', BY, { needs: 'dossier-returned' }]],
      instead: [{ step: 'dossier-returned' }],
    },
  },
  {
    title: 'the request has been answered',
    given: [submitted, returned, ['2024-07-01', 'dossier-supplemented']],
    when: '2024-07-05',
    then: {
      refused: [['procedure.already-answered', BY, { needs: 'dossier-returned', answeredBy: 'dossier-supplemented' }]],
      instead: [],
    },
  },
  {
    ...afterDissolution(),
    given: [submitted, returned, ['2024-07-10', 'council-formed'], ['2024-07-18', 'council-dissolved']],
    then: {
      refused: [['procedure.council-dissolved', 'custom', { since: '2024-07-18', event: '4' }]],
      instead: [{ step: 'applications-called' }],
    },
  },
  {
    title: 'the dossier came to nothing before it was supplemented',
    given: [submitted, returned, turnedDown],
    when: '2024-08-05',
    then: {
      refused: [
        ['procedure.no-longer-stands', 'custom', { needs: 'dossier-returned', endedBy: 'establishment-refused' }],
      ],
      instead: [{ step: 'dossier-returned' }],
    },
  },
  afterDecision(),
  afterRevocation(),
  {
    title: 'the regulation of 2009 was not read on supplements',
    given: [['2017-07-14', 'dossier-returned']],
    when: '2017-07-14',
    then: { undetermined: ['law procedure.supplement'] },
  },
  {
    title: 'decree 68/2017, on its first day',
    given: [['2017-07-15', 'dossier-returned']],
    when: '2017-07-15',
    then: { allowed: { 'procedure.supplement': d68('điều 12') }, confidence: 'text' },
  },
  {
    title: 'decree 303/2026, on its first day',
    given: [['2026-09-15', 'dossier-returned']],
    when: '2026-09-15',
    then: { allowed: { 'procedure.supplement': d303('điều 10 khoản 3') }, confidence: 'summary' },
  },
]);
