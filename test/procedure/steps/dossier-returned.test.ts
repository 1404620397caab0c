import { d139, d303, d32, d68 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterDecision, afterDissolution, afterRevocation, complete, submitted, turnedDown } from '../papers.js';

const BY = d32('điều 10 khoản 3');
const onTheDay = (on: string, by: string) =>
  ({
    title: 'supplements are asked for in writing by the law of the day',
    given: [[on, 'dossier-submitted']] as readonly Act[],
    when: on,
    then: { allowed: { 'procedure.supplement': by } },
  }) as const;

judged('dossier-returned', [
  {
    title: 'the dossier falls short',
    given: [submitted],
    when: '2024-06-27',
    then: { allowed: { 'procedure.supplement': BY }, confidence: 'text' },
  },
  {
    title: 'the report of a complete dossier falls short: the term stops',
    given: [submitted, complete],
    when: '2024-07-02',
    then: { allowed: { 'procedure.supplement': BY } },
  },
  {
    title: 'no dossier is on record',
    when: '2024-06-26',
    then: { undetermined: ['act dossier-submitted'] },
  },
  {
    title: 'no dossier was submitted',
    when: '2024-06-26',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', BY, { needs: 'dossier-submitted' }]],
      instead: [{ step: 'dossier-submitted' }],
    },
  },
  {
    title: 'the dossier was refused',
    given: [submitted, turnedDown],
    when: '2024-08-01',
    then: {
      refused: [
        ['procedure.no-longer-stands', 'custom', { needs: 'dossier-submitted', endedBy: 'establishment-refused' }],
      ],
      instead: [{ step: 'dossier-submitted' }],
    },
  },
  afterDissolution(),
  afterDecision(),
  afterRevocation(),
  {
    title: 'the regulation of 2009 was not read on supplements',
    given: [['2017-07-14', 'dossier-submitted']],
    when: '2017-07-14',
    then: { undetermined: ['law procedure.supplement'] },
  },
  onTheDay('2017-07-15', d68('điều 12')),
  onTheDay('2024-04-30', d68('điều 12')),
  onTheDay('2024-05-01', BY),
  onTheDay('2025-07-01', d139('điều 10 khoản 3', 11)),
  onTheDay('2026-09-14', d139('điều 10 khoản 3', 11)),
  onTheDay('2026-09-15', d303('điều 10 khoản 3')),
]);
