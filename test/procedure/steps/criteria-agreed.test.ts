import { d303, d32, d66 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import {
  afterDissolution,
  afterResult,
  afterRevocation,
  agreed,
  complete,
  dissolved,
  established,
  formed,
  nobody,
} from '../papers.js';

const COUNCIL = d32('điều 13 khoản 2');
const both = { allowed: { 'selection.council-agrees': COUNCIL, 'selection.council': COUNCIL } } as const;
const onTheDay = (on: string, agrees: string, council: string) =>
  ({
    title: 'the council agrees criteria by the law of the day',
    given: [[on, 'council-formed']] as readonly Act[],
    when: on,
    then: { allowed: { 'selection.council-agrees': agrees, 'selection.council': council } },
  }) as const;

judged('criteria-agreed', [
  {
    title: 'the council agrees its criteria',
    given: [complete, formed],
    when: '2024-07-20',
    then: { ...both, confidence: 'text' },
  },
  {
    title: 'criteria are agreed once, and replaced after',
    given: [complete, formed, agreed],
    when: '2024-08-01',
    then: {
      refused: [['procedure.criteria-agreed', 'custom', { since: '2024-07-15', event: '3' }]],
      instead: [{ step: 'criteria-replaced' }],
    },
  },
  {
    title: 'no council is on record',
    given: [complete],
    when: '2024-07-20',
    then: { undetermined: ['act council-formed'] },
  },
  {
    title: 'there is no council to agree them',
    given: [complete],
    when: '2024-07-20',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', COUNCIL, { needs: 'council-formed' }]],
      instead: [{ step: 'council-formed' }],
    },
  },
  {
    title: 'nobody passed, and the council has done its work',
    given: [complete, formed, agreed, nobody],
    when: '2024-08-01',
    then: {
      refused: [['procedure.no-longer-stands', 'custom', { needs: 'council-formed', endedBy: 'bids-scored' }]],
      instead: [{ step: 'council-formed' }],
    },
  },
  afterDissolution(),
  {
    title: 'the council that chose anew after the decision was dissolved: form another, nobody calls any more',
    given: [established, ['2024-09-02', 'council-formed'], ['2024-10-01', 'council-dissolved']],
    when: '2024-10-02',
    then: {
      refused: [['procedure.council-dissolved', 'custom', { since: '2024-10-01' }]],
      instead: [{ step: 'council-formed' }],
    },
  },
  {
    title: 'a council formed after another was dissolved agrees by the decree, not by custom',
    given: [complete, formed, dissolved, ['2024-09-02', 'dossier-complete'], ['2024-09-10', 'council-formed']],
    when: '2024-09-12',
    then: { ...both, confidence: 'text' },
  },
  afterResult(),
  afterRevocation(),
  {
    title: 'no national selection is known before 1/8/2020',
    given: [['2020-07-31', 'council-formed']],
    when: '2020-07-31',
    then: { undetermined: ['law selection.council-agrees'] },
  },
  onTheDay('2020-08-01', d66('điều 15 khoản 3'), d66('điều 15 khoản 3')),
  onTheDay('2024-04-30', d66('điều 15 khoản 3'), d66('điều 15 khoản 3')),
  onTheDay('2024-05-01', COUNCIL, COUNCIL),
  onTheDay('2026-09-14', COUNCIL, COUNCIL),
  onTheDay('2026-09-15', COUNCIL, d303('điều 13 khoản 2')),
]);
