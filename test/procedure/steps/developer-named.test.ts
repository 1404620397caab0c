import { hectares, points } from '../../../src/core/index.js';
import { d32, d66 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterRevocation, established } from '../papers.js';

/** Established in 2019 with nobody named in the decision, and a selection held since. */
const nameless: Act = ['2019-08-20', 'established', { area: hectares('20') }];
const selection: Act = ['2024-07-01', 'bids-scored', { chosen: 'A', score: points('70') }];
const nobodyNamed = { facts: { done: { 'developer-named': false } } } as const;
const ADJUST = d32('điều 12 khoản 2 điểm a (đọc cùng 32/2024/NĐ-CP, điều 33 khoản 2 điểm a)');
const SELECT = d32('điều 13 khoản 2');
const A = { developer: 'A' };

judged('developer-named', [
  {
    title: 'nobody was named in the decision, and a selection has chosen since',
    given: [nameless, selection],
    when: '2024-08-01',
    saying: A,
    context: nobodyNamed,
    then: {
      allowed: {
        practice: 'custom',
        'selection.pass-mark': SELECT,
        'decision.adjust-or-revoke': ADJUST,
        'selection.criteria': SELECT,
      },
      confidence: 'assumption',
    },
  },
  {
    title: 'an entry without a name does not say that nobody was named',
    given: [nameless, selection],
    when: '2024-08-01',
    saying: A,
    then: { undetermined: ['fact developer'] },
  },
  {
    title: 'nobody says that nobody was named, and no selection is on record',
    given: [nameless],
    when: '2024-08-01',
    then: { undetermined: ['fact developer', 'act bids-scored'] },
  },
  {
    title: 'the decision names one: change it',
    given: [established],
    when: '2024-09-01',
    saying: A,
    then: {
      refused: [['procedure.developer-named', 'custom', { since: '2024-07-31', event: '1' }]],
      instead: [{ step: 'developer-changed' }],
    },
  },
  {
    title: 'the decision names one, whatever the caller says',
    given: [['2019-08-20', 'established', { area: hectares('20'), developer: 'A' }], selection],
    when: '2024-08-01',
    saying: A,
    context: nobodyNamed,
    then: { refused: [['procedure.developer-named', 'custom']], instead: [{ step: 'developer-changed' }] },
  },
  {
    title: 'a decision that is still to come names nobody yet',
    given: [established],
    when: '2024-07-01',
    then: { undetermined: ['act established', 'act bids-scored'] },
  },
  {
    title: 'neither decision nor selection exists',
    when: '2024-08-01',
    saying: A,
    context: { records: 'complete' },
    then: {
      refused: [
        ['procedure.needs-first', ADJUST, { needs: 'established' }],
        ['procedure.needs-first', SELECT, { needs: 'bids-scored' }],
      ],
      instead: [{ step: 'established' }, { step: 'bids-scored' }],
    },
  },
  {
    title: 'nobody passed, and nobody can be named: form a new council',
    given: [nameless, ['2024-07-01', 'bids-scored', { bidders: 1, score: points('49') }]],
    when: '2024-08-01',
    saying: A,
    context: nobodyNamed,
    then: { refused: [['procedure.nobody-passed', SELECT]], instead: [{ step: 'council-formed' }] },
  },
  {
    title: 'another than the one chosen',
    given: [nameless, selection],
    when: '2024-08-01',
    saying: { developer: 'B' },
    context: { facts: { ...nobodyNamed.facts, developerIsChosen: false } },
    then: {
      refused: [['procedure.developer-not-chosen', SELECT, { developer: 'B', chosen: 'A', since: '2024-07-01' }]],
      instead: [],
      confidence: 'text',
    },
  },
  {
    title: 'a new council has been formed: its choice is waited for',
    given: [nameless, selection, ['2024-07-15', 'council-formed']],
    when: '2024-08-01',
    saying: A,
    context: nobodyNamed,
    then: {
      refused: [['procedure.no-longer-stands', 'custom', { needs: 'bids-scored', endedBy: 'council-formed' }]],
      instead: [{ step: 'bids-scored' }],
    },
  },
  {
    title: 'the choice fell with the council, which was dissolved: with the decision issued form a new one',
    given: [nameless, selection, ['2024-07-15', 'council-dissolved']],
    when: '2024-08-01',
    saying: A,
    context: nobodyNamed,
    then: {
      refused: [['procedure.council-dissolved', 'custom', { since: '2024-07-15' }]],
      instead: [{ step: 'council-formed' }],
    },
  },
  { ...afterRevocation(), saying: A },
  {
    title: 'the last day of decree 68/2017, of which nothing is known on adjusting a decision',
    given: [nameless, ['2024-04-01', 'bids-scored', { chosen: 'A', score: points('70') }]],
    when: '2024-04-30',
    saying: A,
    context: nobodyNamed,
    then: {
      allowed: {
        practice: 'custom',
        'selection.pass-mark': d66('điều 15 khoản 3'),
        'selection.criteria': d66('điều 15 khoản 3'),
      },
    },
  },
  {
    title: 'the first day of decree 32/2024',
    given: [nameless, ['2024-04-01', 'bids-scored', { chosen: 'A', score: points('70') }]],
    when: '2024-05-01',
    saying: A,
    context: nobodyNamed,
    then: {
      allowed: {
        practice: 'custom',
        'selection.pass-mark': SELECT,
        'decision.adjust-or-revoke': ADJUST,
        'selection.criteria': SELECT,
      },
    },
  },
]);
