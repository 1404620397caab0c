import { d303, d32, d68 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterDecision, afterDissolution, afterRevocation, submitted, turnedDown } from '../papers.js';

/** The department leads the appraisal together with others; that a dossier is in hand first is custom. */
const onTheDay = (on: string, by: string) =>
  ({
    title: 'departments are consulted because the appraisal is led together with them',
    given: [[on, 'dossier-submitted']] as readonly Act[],
    when: on,
    then: { allowed: { 'procedure.consultation': by, practice: 'custom' }, confidence: 'assumption' },
  }) as const;

judged('departments-consulted', [
  {
    title: 'a dossier is in hand',
    given: [submitted],
    when: '2024-06-26',
    then: {
      allowed: { 'procedure.consultation': d32('điều 10 khoản 2'), practice: 'custom' },
      confidence: 'assumption',
    },
  },
  { title: 'no dossier is on record', when: '2024-06-26', then: { undetermined: ['act dossier-submitted'] } },
  {
    title: 'no dossier was submitted',
    when: '2024-06-26',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'dossier-submitted' }]],
      instead: [{ step: 'dossier-submitted' }],
    },
  },
  {
    title: 'the dossier was refused',
    given: [submitted, turnedDown],
    when: '2024-08-01',
    then: {
      refused: [['procedure.no-longer-stands', 'custom', { endedBy: 'establishment-refused' }]],
      instead: [{ step: 'dossier-submitted' }],
    },
  },
  afterDissolution(),
  afterDecision(),
  afterRevocation(),
  {
    title: 'the regulation of 2009 was not read on who appraises',
    given: [['2017-07-14', 'dossier-submitted']],
    when: '2017-07-14',
    then: { undetermined: ['law procedure.consultation'] },
  },
  onTheDay('2017-07-15', d68('điều 12')),
  onTheDay('2019-06-26', d68('điều 12')),
  onTheDay('2024-04-30', d68('điều 12')),
  onTheDay('2024-05-01', d32('điều 10 khoản 2')),
  onTheDay('2026-09-14', d32('điều 10 khoản 2')),
  onTheDay('2026-09-15', d303('điều 10 khoản 2')),
]);
