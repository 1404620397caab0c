import { points } from '../../../src/core/index.js';
import { d303, d32 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterRevocation, established, scored } from '../papers.js';

const CHANGE = d32('điều 12 khoản 2 điểm b');
const CHANGE_303 = d303('điều 12 khoản 2 điểm b');
const ADJUST = d32('điều 12 khoản 2 điểm a (đọc cùng 32/2024/NĐ-CP, điều 33 khoản 2 điểm a)');
const anew = (on: string): Act => [on, 'bids-scored', { chosen: 'B', score: points('70') }];
const B = { developer: 'B' };

judged('developer-changed', [
  {
    title: 'another was chosen by a new selection',
    given: [established, anew('2026-08-20')],
    when: '2026-09-01',
    saying: B,
    then: {
      allowed: {
        'decision.change-developer': CHANGE,
        'selection.pass-mark': d32('điều 13 khoản 2'),
        'decision.adjust-or-revoke': ADJUST,
      },
      confidence: 'text',
    },
  },
  {
    title: 'the report names the winner and no score',
    given: [established, ['2026-08-20', 'bids-scored', { chosen: 'B' }]],
    when: '2026-09-01',
    then: { allowed: 'any' },
  },
  {
    title: 'until 14/9/2026 nothing is asked of rights and duties',
    given: [established, anew('2026-09-10')],
    when: '2026-09-14',
    saying: B,
    context: { facts: { rightsSettled: false } },
    then: { allowed: 'any' },
  },
  {
    title: 'from 15/9/2026 the rights and duties of the parties are settled first',
    given: [established, anew('2026-09-10')],
    when: '2026-09-15',
    saying: B,
    context: { facts: { rightsSettled: false } },
    then: { refused: [['procedure.rights-unsettled', CHANGE_303]], instead: [], confidence: 'summary' },
  },
  {
    title: 'nobody says whether they are settled',
    given: [established, anew('2026-09-20')],
    when: '2026-10-01',
    saying: B,
    then: { undetermined: ['fact rights-settled'] },
  },
  {
    title: 'they are',
    given: [established, anew('2026-09-20')],
    when: '2026-10-01',
    saying: B,
    context: { facts: { rightsSettled: true } },
    then: {
      allowed: {
        'decision.change-developer': CHANGE_303,
        'selection.pass-mark': d303('điều 13 khoản 2'),
        'decision.adjust-or-revoke': d303('điều 12 khoản 2 điểm a').concat(
          ' (đọc cùng 32/2024/NĐ-CP, điều 33 khoản 2 điểm a)',
        ),
      },
      confidence: 'summary',
    },
  },
  {
    title: 'the first choice closed with the decision: it chooses nobody else',
    given: [scored, established],
    when: '2024-12-02',
    saying: B,
    then: {
      refused: [
        ['procedure.no-longer-stands', CHANGE, { needs: 'bids-scored', endedBy: 'established', since: '2024-07-31' }],
      ],
      instead: [{ step: 'bids-scored' }],
    },
  },
  {
    title: 'neither decision nor selection exists',
    when: '2024-12-02',
    saying: B,
    context: { records: 'complete' },
    then: {
      refused: [
        ['procedure.needs-first', ADJUST, { needs: 'established' }],
        ['procedure.needs-first', CHANGE, { needs: 'bids-scored' }],
      ],
      instead: [{ step: 'established' }, { step: 'bids-scored' }],
    },
  },
  {
    title: 'nobody passed in the new selection: form a new council, nobody calls any more',
    given: [established, ['2024-11-01', 'bids-scored', { bidders: 1, score: points('49.99') }]],
    when: '2024-12-02',
    saying: B,
    then: {
      refused: [['procedure.nobody-passed', d32('điều 13 khoản 2'), { score: '49.99' }]],
      instead: [{ step: 'council-formed' }],
    },
  },
  {
    title: 'another than the one chosen anew',
    given: [established, anew('2024-11-01')],
    when: '2024-12-02',
    saying: { developer: 'C' },
    context: { facts: { developerIsChosen: false } },
    then: {
      refused: [['procedure.developer-not-chosen', d32('điều 13 khoản 2'), { developer: 'C', chosen: 'B' }]],
      instead: [],
    },
  },
  {
    title: 'the new choice fell with its council: form a new one',
    given: [established, anew('2024-11-01'), ['2024-11-20', 'council-dissolved']],
    when: '2024-12-02',
    saying: B,
    then: {
      refused: [['procedure.council-dissolved', 'custom', { since: '2024-11-20' }]],
      instead: [{ step: 'council-formed' }],
    },
  },
  { ...afterRevocation(), saying: B },
  {
    title: 'decree 68/2017 was not read on a change of developer',
    given: [established, ['2024-04-01', 'bids-scored', { chosen: 'B' }]].slice(1) as readonly Act[],
    when: '2024-04-30',
    saying: B,
    context: { facts: { done: { established: true } } },
    then: { undetermined: ['law decision.change-developer'] },
  },
  {
    title: 'decree 32/2024 asks for a new selection from its first day',
    given: [['2022-03-01', 'established']],
    when: '2024-05-01',
    saying: B,
    then: { undetermined: ['act bids-scored'] },
  },
]);
