import { d32 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterRevocation, established, planned } from '../papers.js';

const ORDER = d32('điều 14');
const older: readonly Act[] = [
  ['2022-03-01', 'established'],
  ['2023-03-01', 'detailed-plan-approved'],
];

judged('project-approved', [
  {
    title: 'the detailed plan is approved, on which the project rests',
    given: [established, planned],
    when: '2025-06-02',
    then: { allowed: { 'infrastructure.sequence': ORDER }, confidence: 'text' },
  },
  {
    title: 'the detailed plan is not on record',
    given: [established],
    when: '2025-06-02',
    then: { undetermined: ['act detailed-plan-approved'] },
  },
  {
    title: 'neither decision nor detailed plan exists',
    when: '2025-06-02',
    context: { records: 'complete' },
    then: {
      refused: [
        ['procedure.needs-first', ORDER, { needs: 'established' }],
        ['procedure.needs-first', ORDER, { needs: 'detailed-plan-approved' }],
      ],
      instead: [{ step: 'established' }, { step: 'detailed-plan-approved' }],
    },
  },
  afterRevocation(),
  {
    title: 'decree 68/2017 was not read on the order of steps',
    given: older,
    when: '2024-04-30',
    then: { undetermined: ['law infrastructure.sequence'] },
  },
  {
    title: 'the first day of decree 32/2024',
    given: older,
    when: '2024-05-01',
    then: { allowed: { 'infrastructure.sequence': ORDER }, confidence: 'text' },
  },
  {
    title: 'the last day before decree 303/2026',
    given: older,
    when: '2026-09-14',
    then: { allowed: { 'infrastructure.sequence': ORDER }, confidence: 'text' },
  },
  {
    title: 'its first day: nothing is seen to have changed, the text was not read',
    given: older,
    when: '2026-09-15',
    then: { allowed: { 'infrastructure.sequence': ORDER }, confidence: 'assumption' },
  },
]);
