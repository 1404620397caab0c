import { d303, d32, d66, d68 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import {
  afterDissolution,
  afterResult,
  afterRevocation,
  complete,
  dissolved,
  established,
  formed,
  submitted,
  turnedDown,
} from '../papers.js';

const COUNCIL = d32('điều 13 khoản 2');
/** For a dossier that is complete on the very day. */
const onTheDay = (on: string, allowed: Readonly<Record<string, string>>) =>
  ({
    title: 'a council is formed by the law of the day',
    given: [[on, 'dossier-complete']] as readonly Act[],
    when: on,
    then: { allowed },
  }) as const;

judged('council-formed', [
  {
    title: 'a council is formed for a complete dossier: only such are scored',
    given: [submitted, complete],
    when: '2024-07-10',
    then: { allowed: { 'selection.council': COUNCIL, 'selection.eligible': COUNCIL }, confidence: 'text' },
  },
  {
    title: 'after the decision a council chooses a developer anew',
    given: [established],
    when: '2024-09-02',
    then: { allowed: { 'selection.council': COUNCIL, 'selection.eligible': COUNCIL } },
  },
  {
    title: 'a second council: the first is amended, or dissolved',
    given: [complete, formed],
    when: '2024-08-01',
    then: {
      refused: [['procedure.council-in-place', 'custom', { since: '2024-07-10', event: '2' }]],
      instead: [{ step: 'council-amended' }],
      confidence: 'assumption',
    },
  },
  { title: 'no complete dossier is on record', when: '2024-07-10', then: { undetermined: ['act dossier-complete'] } },
  {
    title: 'the dossier is not yet complete',
    given: [submitted],
    when: '2024-07-10',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', COUNCIL, { needs: 'dossier-complete' }]],
      instead: [{ step: 'dossier-complete' }],
      confidence: 'text',
    },
  },
  {
    title: 'the dossier was refused',
    given: [complete, turnedDown],
    when: '2024-09-02',
    then: {
      refused: [
        ['procedure.no-longer-stands', 'custom', { needs: 'dossier-complete', endedBy: 'establishment-refused' }],
      ],
      instead: [{ step: 'dossier-complete' }],
    },
  },
  afterDissolution(),
  {
    title: 'dissolved after the decision: form a new one',
    given: [established, ['2024-09-02', 'council-formed'], ['2024-10-01', 'council-dissolved']],
    when: '2024-10-02',
    then: { allowed: { 'selection.council': COUNCIL, 'selection.eligible': COUNCIL }, confidence: 'text' },
  },
  {
    title: 'dissolved, and a new dossier found complete since',
    given: [complete, formed, dissolved, ['2024-09-02', 'dossier-complete']],
    when: '2024-09-10',
    then: { allowed: { 'selection.council': COUNCIL, 'selection.eligible': COUNCIL }, confidence: 'text' },
  },
  afterResult(),
  afterRevocation(),
  {
    title: 'the regulation of 2009 was not read on councils',
    given: [['2015-06-24', 'dossier-complete']],
    when: '2015-07-10',
    then: { undetermined: ['law selection.council'] },
  },
  {
    title: 'still so on the last day of the regulation of 2009',
    given: [['2017-07-14', 'dossier-complete']],
    when: '2017-07-14',
    then: { undetermined: ['law selection.council'] },
  },
  // Decree 68/2017 as issued knows no council, and forbids none.
  onTheDay('2017-07-15', { 'selection.council': d68('điều 15') }),
  onTheDay('2020-07-31', { 'selection.council': d68('điều 15') }),
  onTheDay('2020-08-01', { 'selection.council': d66('điều 15 khoản 3') }),
  onTheDay('2024-04-30', { 'selection.council': d66('điều 15 khoản 3') }),
  onTheDay('2024-05-01', { 'selection.council': COUNCIL, 'selection.eligible': COUNCIL }),
  onTheDay('2026-09-14', { 'selection.council': COUNCIL, 'selection.eligible': COUNCIL }),
  onTheDay('2026-09-15', { 'selection.council': d303('điều 13 khoản 2'), 'selection.eligible': COUNCIL }),
]);
