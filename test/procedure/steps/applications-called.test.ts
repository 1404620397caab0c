import { points } from '../../../src/core/index.js';
import { d139, d303, d32, d68 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import {
  afterDecision,
  afterResult,
  afterRevocation,
  agreed,
  applied,
  called,
  complete,
  dissolved,
  formed,
  nobody,
  submitted,
  turnedDown,
} from '../papers.js';

/** A call that answers an application of the same day, by the law of that day. */
const allowed = (on: string, by: string) =>
  ({
    title: 'a call answers a first application, with or without a term for it',
    given: [[on, 'application-received']] as readonly Act[],
    when: on,
    then: { allowed: { 'procedure.announce': by, practice: 'custom' }, confidence: 'assumption' },
  }) as const;
const again = { allowed: { 'procedure.announce': d32('điều 10 khoản 1'), practice: 'custom' } } as const;
/** The only scoring on record. */
const scoredOnly = (payload: object): readonly Act[] => [
  ['2024-06-03', 'application-received'],
  ['2024-08-01', 'bids-scored', payload],
];

judged('applications-called', [
  {
    title: 'the call follows the first application within five working days',
    given: [applied],
    when: '2024-06-10',
    then: { ...again, confidence: 'assumption' },
  },
  {
    title: 'a term that has run out forbids nothing',
    given: [['2024-05-30', 'application-received']],
    when: '2024-06-12',
    then: again,
  },
  {
    title: 'no application is on record',
    when: '2024-06-01',
    then: { undetermined: ['act application-received'] },
  },
  {
    title: 'no application is on record, whether or not the law of the day has a term for the call',
    when: '2019-06-01',
    then: { undetermined: ['act application-received'] },
  },
  {
    title: 'nobody has applied',
    when: '2024-06-01',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'application-received' }]],
      instead: [{ step: 'application-received' }],
    },
  },
  {
    title: 'the application went with a dossier that was refused: somebody has to apply again',
    given: [applied, called, submitted, turnedDown],
    when: '2024-09-02',
    then: {
      refused: [
        [
          'procedure.no-longer-stands',
          'custom',
          { needs: 'application-received', endedBy: 'establishment-refused', since: '2024-07-31' },
        ],
      ],
      instead: [{ step: 'application-received' }],
    },
  },
  {
    title: 'with the council dissolved one calls again',
    given: [applied, called, submitted, complete, formed, dissolved],
    when: '2024-07-19',
    then: again,
  },
  {
    title: 'nobody reached the pass mark: one calls again',
    given: [applied, complete, formed, agreed, nobody],
    when: '2024-08-05',
    then: again,
  },
  { title: 'nobody bid: one calls again', given: scoredOnly({ bidders: 0 }), when: '2024-08-05', then: again },
  {
    title: 'a tenth of a point below the pass mark: one calls again',
    given: scoredOnly({ score: points('49.9') }),
    when: '2024-08-05',
    then: again,
  },
  {
    title: 'exactly the pass mark: somebody passed',
    given: scoredOnly({ score: points('50') }),
    when: '2024-08-05',
    then: { refused: [['procedure.result-reported', 'custom']], instead: [{ step: 'appraised' }] },
  },
  {
    title: 'bids were scored, and nobody says with what result',
    given: scoredOnly({}),
    when: '2024-08-05',
    then: { undetermined: ['fact selection-result'] },
  },
  afterResult('2024-08-05'),
  afterDecision(),
  afterRevocation(),
  {
    title: 'the regulation of 2009 was not read on a call',
    given: [['2017-07-14', 'application-received']],
    when: '2017-07-14',
    then: { undetermined: ['law procedure.announce'] },
  },
  allowed('2017-07-15', d68('điều 12')),
  allowed('2024-04-30', d68('điều 12')),
  allowed('2024-05-01', d32('điều 10 khoản 1')),
  allowed('2025-06-30', d32('điều 10 khoản 1')),
  allowed('2025-07-01', d139('điều 10 khoản 1', 11)),
  allowed('2026-09-14', d139('điều 10 khoản 1', 11)),
  allowed('2026-09-15', d303('điều 10 khoản 1')),
]);
