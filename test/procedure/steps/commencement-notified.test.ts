import { judged } from '../scenario.js';
import { afterRevocation, broken, established } from '../papers.js';

const both = {
  allowed: { 'construction.commencement': '135/2025/QH15, điều 48 khoản 1', practice: 'custom' },
  // How long before, and to whom, is in no source that was read.
  open: ['law commencement-notice-term'],
} as const;

judged('commencement-notified', [
  {
    title: 'the notice may be sent; its term and receiver stay open',
    given: [established],
    when: '2026-08-01',
    then: { ...both, confidence: 'assumption' },
  },
  {
    title: 'ground is broken already',
    given: [established, broken],
    when: '2026-08-10',
    then: {
      refused: [['procedure.already-broken-ground', 'custom', { since: '2026-08-03', event: '2' }]],
      instead: [],
      confidence: 'assumption',
    },
  },
  { title: 'no decision is on record', when: '2026-08-01', then: { undetermined: ['act established'] } },
  {
    title: 'there is no decision',
    when: '2026-08-01',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'established' }]],
      instead: [{ step: 'established' }],
      open: ['law commencement-notice-term'],
    },
  },
  {
    title: 'the law on construction before 1/7/2026 was not read',
    given: [established],
    when: '2026-06-30',
    then: { undetermined: ['law construction.commencement'] },
  },
  { title: 'the first day of the Law on Construction of 2025', given: [established], when: '2026-07-01', then: both },
  afterRevocation(),
]);
