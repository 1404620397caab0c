import { d303, d32 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterRevocation, established, finished } from '../papers.js';

const BEFORE = d32('điều 21');
const SINCE = d303('điều 21 khoản 1');
const incomplete = { facts: { done: { 'works-completed': false } } } as const;
const built: readonly Act[] = [
  ['2022-03-01', 'established'],
  ['2024-03-01', 'ground-broken'],
  ['2026-05-04', 'tenant-admitted'],
];

judged('operation-began', [
  {
    title: 'until 14/9/2026 no decree asks for the common works',
    given: built,
    when: '2026-09-14',
    context: incomplete,
    then: {
      allowed: { 'tenant.start-after-infrastructure': BEFORE, 'tenant.admission': d32('điều 20') },
      confidence: 'text',
    },
  },
  {
    title: 'from 15/9/2026 production waits for them',
    given: built,
    when: '2026-09-15',
    context: incomplete,
    then: {
      refused: [['procedure.needs-first', SINCE, { needs: 'works-completed' }]],
      instead: [{ step: 'works-completed' }],
      confidence: 'summary',
    },
  },
  {
    title: 'nobody says whether they are complete',
    given: built,
    when: '2026-09-15',
    then: { undetermined: ['act works-completed'] },
  },
  {
    title: 'they are',
    given: [established, finished],
    when: '2026-09-15',
    then: {
      allowed: { 'tenant.start-after-infrastructure': SINCE, 'tenant.admission': d32('điều 20') },
      confidence: 'assumption',
    },
  },
  {
    title: 'on the first day of decree 32/2024',
    given: built.slice(0, 2),
    when: '2024-05-01',
    context: incomplete,
    then: { allowed: { 'tenant.start-after-infrastructure': BEFORE, 'tenant.admission': d32('điều 20') } },
  },
  {
    title: 'decree 68/2017 was not read on this',
    given: built.slice(0, 2),
    when: '2024-04-30',
    context: incomplete,
    then: { undetermined: ['law tenant.start-after-infrastructure'] },
  },
  {
    title: 'of a cluster with no decision on record nobody can say that it may operate',
    when: '2025-06-01',
    then: { undetermined: ['act established'] },
  },
  {
    title: 'there is no decision: nobody lets land there',
    when: '2025-06-01',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', d32('điều 20'), { needs: 'established' }]],
      instead: [{ step: 'established' }],
      confidence: 'text',
    },
  },
  {
    title: 'a cluster of before 5/10/2009 operates without one, by custom',
    when: '2025-06-01',
    context: { facts: { kind: 'regularisation' }, records: 'complete' },
    then: { allowed: { 'tenant.start-after-infrastructure': BEFORE, practice: 'custom' }, confidence: 'assumption' },
  },
  afterRevocation(),
]);
