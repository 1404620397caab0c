import { d303, d32, d66, d68 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterDissolution, afterRevocation, agreed, complete, formed, nobody } from '../papers.js';

const COUNCIL = d32('điều 13 khoản 2');
const onTheDay = (on: string, by: string) =>
  ({
    title: 'the council in place is amended by the law of the day',
    given: [[on, 'council-formed']] as readonly Act[],
    when: on,
    then: { allowed: { 'selection.council': by } },
  }) as const;

judged('council-amended', [
  {
    title: 'a council is in place',
    given: [complete, formed],
    when: '2024-08-01',
    then: { allowed: { 'selection.council': COUNCIL }, confidence: 'text' },
  },
  {
    title: 'no council is on record',
    given: [complete],
    when: '2024-08-01',
    then: { undetermined: ['act council-formed'] },
  },
  {
    title: 'no council was formed',
    given: [complete],
    when: '2024-08-01',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', COUNCIL, { needs: 'council-formed' }]],
      instead: [{ step: 'council-formed' }],
    },
  },
  {
    title: 'its work was done when the result was reported, which no provision says',
    given: [complete, formed, agreed, nobody],
    when: '2024-08-01',
    then: {
      refused: [['procedure.no-longer-stands', 'custom', { needs: 'council-formed', endedBy: 'bids-scored' }]],
      instead: [{ step: 'council-formed' }],
      confidence: 'assumption',
    },
  },
  {
    title: 'and where only a text is accepted, nobody can say',
    given: [complete, formed, agreed, nobody],
    when: '2024-08-01',
    context: { atLeast: 'text' },
    then: { undetermined: ['law practice'] },
  },
  afterDissolution(),
  afterRevocation(),
  {
    title: 'the regulation of 2009 was not read on councils',
    given: [['2017-07-14', 'council-formed']],
    when: '2017-07-14',
    then: { undetermined: ['law selection.council'] },
  },
  onTheDay('2020-08-01', d66('điều 15 khoản 3')),
  onTheDay('2024-04-30', d66('điều 15 khoản 3')),
  onTheDay('2024-05-01', COUNCIL),
  onTheDay('2026-09-14', COUNCIL),
  onTheDay('2026-09-15', d303('điều 13 khoản 2')),
  {
    title: 'decree 68/2017 as issued has no council to amend, and forbids none',
    given: [['2020-07-31', 'council-formed']],
    when: '2020-07-31',
    then: { allowed: { 'selection.council': d68('điều 15') } },
  },
]);
