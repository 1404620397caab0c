import { isoDate } from '../../../src/core/index.js';
import { d139, d303, d32, d68 } from '../cited.js';
import type { Act } from '../given.js';
import { judged, type Then } from '../scenario.js';
import { afterDecision, afterDissolution, afterRevocation, applied, called, submitted, turnedDown } from '../papers.js';

const SUBMIT = d32('điều 10 khoản 2');
const RECEIVE = d32('điều 10 khoản 1');
const both = (submit: string, receive: string) => ({
  allowed: { 'procedure.submit': submit, 'procedure.reception': receive },
});
const open = (until: string, notBefore: string, by: string): Then => ({
  refused: [['procedure.window-open', by, { until }]],
  instead: [{ notBefore: isoDate(notBefore) }],
});
const of2026: readonly Act[] = [
  ['2026-09-15', 'application-received'],
  ['2026-09-16', 'applications-called'],
];
const of2025: readonly Act[] = [
  ['2026-08-03', 'application-received'],
  ['2026-08-31', 'applications-called'],
];

judged('dossier-submitted', [
  {
    title: 'the window of 15 days is over on the day after 25/6/2024',
    given: [applied, called],
    when: '2024-06-26',
    then: { ...both(SUBMIT, RECEIVE), confidence: 'text' },
  },
  {
    title: 'on its last day dossiers are still received',
    given: [applied, called],
    when: '2024-06-25',
    then: open('2024-06-25', '2024-06-26', RECEIVE),
  },
  {
    title: 'on 14/9/2026 the window was one of 15 days: called on 31/8, it is open until 15/9',
    given: of2025,
    when: '2026-09-14',
    then: open('2026-09-15', '2026-09-16', d139('điều 10 khoản 1', 11)),
  },
  {
    title: 'since 15/9/2026 it is one of five working days: called on Wednesday 16/9, it is open through 23/9',
    given: of2026,
    when: '2026-09-23',
    then: open('2026-09-23', '2026-09-24', d303('điều 10 khoản 1')),
  },
  {
    title: 'the day after',
    given: of2026,
    when: '2026-09-24',
    then: { ...both(d303('điều 10 khoản 2'), d303('điều 10 khoản 1')), confidence: 'summary' },
  },
  {
    title: 'decree 68/2017 knows neither call nor window',
    given: [['2019-06-03', 'application-received']],
    when: '2019-06-04',
    then: { ...both(d68('điều 12'), d68('điều 12')), confidence: 'text' },
  },
  {
    title: 'still so on the last day of that decree',
    given: [['2024-04-29', 'application-received']],
    when: '2024-04-30',
    then: { ...both(d68('điều 12'), d68('điều 12')), confidence: 'summary' },
  },
  {
    title: 'from its first day decree 32/2024 asks for the call',
    given: [['2024-04-29', 'application-received']],
    when: '2024-05-01',
    then: { undetermined: ['act applications-called'] },
  },
  {
    title: 'decree 68/2017 asks for no more than the application from its first day',
    given: [['2017-07-15', 'application-received']],
    when: '2017-07-15',
    then: { ...both(d68('điều 12'), d68('điều 12')), confidence: 'text' },
  },
  {
    title: 'the regulation of 2009 was not read on this',
    given: [['2017-07-14', 'application-received']],
    when: '2017-07-14',
    then: { undetermined: ['law procedure.submit', 'law procedure.reception'] },
  },
  {
    title: 'neither an application nor a call is on record',
    when: '2024-06-26',
    then: { undetermined: ['act application-received', 'act applications-called'] },
  },
  {
    title: 'nobody has applied, nobody has called',
    when: '2024-06-26',
    context: { records: 'complete' },
    then: {
      refused: [
        ['procedure.needs-first', SUBMIT, { needs: 'application-received' }],
        ['procedure.needs-first', RECEIVE, { needs: 'applications-called' }],
      ],
      instead: [{ step: 'application-received' }, { step: 'applications-called' }],
    },
  },
  {
    title: 'of a cluster of before 5/10/2009 neither is asked',
    when: '2024-06-26',
    context: { facts: { kind: 'regularisation' }, records: 'complete' },
    then: { allowed: { 'procedure.submit': SUBMIT } },
  },
  {
    title: 'the dossier was refused, and with it what it rested on: apply and call anew',
    given: [applied, called, submitted, turnedDown],
    when: '2024-09-02',
    then: {
      refused: [
        ['procedure.no-longer-stands', 'custom', { needs: 'application-received', endedBy: 'establishment-refused' }],
        ['procedure.no-longer-stands', 'custom', { needs: 'applications-called', endedBy: 'establishment-refused' }],
      ],
      instead: [{ step: 'application-received' }, { step: 'applications-called' }],
    },
  },
  afterDissolution('2024-08-20'),
  afterDecision(),
  afterRevocation(),
]);
