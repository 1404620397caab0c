import { d139, d32 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterRevocation, broken, finished, suspended } from '../papers.js';

const onTheDay = (on: string, by: string) =>
  ({
    title: 'the developer builds by plan and schedule; that ground is broken first is custom',
    given: [['2023-03-01', 'ground-broken']] as readonly Act[],
    when: on,
    then: { allowed: { 'developer.duties': by, practice: 'custom' }, confidence: 'assumption' },
  }) as const;

judged('works-completed', [
  {
    title: 'works have begun',
    given: [broken],
    when: '2026-09-01',
    then: { allowed: { 'developer.duties': d139('điều 19', 11), practice: 'custom' }, confidence: 'assumption' },
  },
  {
    title: 'they stood suspended, and are complete all the same',
    given: [broken, suspended],
    when: '2026-09-01',
    then: { allowed: 'any' },
  },
  {
    title: 'works are completed once',
    given: [broken, finished],
    when: '2026-10-01',
    then: { refused: [['procedure.works-complete', 'custom', { since: '2026-09-01', event: '2' }]], instead: [] },
  },
  { title: 'no groundbreaking is on record', when: '2026-09-01', then: { undetermined: ['act ground-broken'] } },
  {
    title: 'ground was never broken',
    when: '2026-09-01',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'ground-broken' }]],
      instead: [{ step: 'ground-broken' }],
    },
  },
  afterRevocation(),
  {
    title: 'decree 68/2017 was not read on the duties of a developer',
    given: [['2023-03-01', 'ground-broken']],
    when: '2024-04-30',
    then: { undetermined: ['law developer.duties'] },
  },
  onTheDay('2024-05-01', d32('điều 19')),
  onTheDay('2025-06-30', d32('điều 19')),
  onTheDay('2025-07-01', d139('điều 19', 11)),
  onTheDay('2026-09-14', d139('điều 19', 11)),
  onTheDay('2026-09-15', d32('điều 19')),
]);
