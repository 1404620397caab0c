import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterRevocation, established, recovered } from '../papers.js';

const LEASE = '31/2024/QH15, điều 202';
const older: readonly Act[] = [
  ['2022-03-01', 'established'],
  ['2024-02-01', 'land-recovered'],
];

judged('land-leased', [
  {
    title: 'the State leases land it has recovered; the order of the two is custom',
    given: [established, recovered],
    when: '2026-01-12',
    then: { allowed: { 'land.cluster-lease': LEASE, practice: 'custom' }, confidence: 'assumption' },
  },
  {
    title: 'no recovery is on record',
    given: [established],
    when: '2026-01-12',
    then: { undetermined: ['act land-recovered'] },
  },
  {
    title: 'neither decision nor land is there',
    when: '2026-01-12',
    context: { records: 'complete' },
    then: {
      refused: [
        ['procedure.needs-first', 'custom', { needs: 'established' }],
        ['procedure.needs-first', 'custom', { needs: 'land-recovered' }],
      ],
      instead: [{ step: 'established' }, { step: 'land-recovered' }],
    },
  },
  afterRevocation(),
  {
    title: 'the land law before 1/8/2024 was not read',
    given: older,
    when: '2024-07-31',
    then: { undetermined: ['law land.cluster-lease'] },
  },
  {
    title: 'the first day of the Land Law of 2024',
    given: older,
    when: '2024-08-01',
    then: { allowed: { 'land.cluster-lease': LEASE, practice: 'custom' } },
  },
]);
