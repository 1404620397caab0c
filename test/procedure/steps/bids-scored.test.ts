import { points } from '../../../src/core/index.js';
import { d303, d32, d66, d68 } from '../cited.js';
import type { Act } from '../given.js';
import { judged, type Then } from '../scenario.js';
import { afterDissolution, afterResult, afterRevocation, agreed, complete, established, formed } from '../papers.js';

const BY = d32('điều 13 khoản 2');
const again = [{ step: 'applications-called' }] as const;
/** The one bidder is said to be chosen with so many points. */
const one = (score: string) => ({ bidders: 1, chosen: 'A', score: points(score) });
const passes = (score: string, then: Then) => ({
  title: `one bidder, with ${score} points`,
  given: [complete, formed, agreed],
  when: '2024-08-01',
  saying: one(score),
  then,
});
/** 49 points where council and criteria are of the same day. */
const with49 = (on: string, then: Then) => ({
  title: '49 points by the law of the day',
  given: [
    [on, 'council-formed'],
    [on, 'criteria-agreed'],
  ] as readonly Act[],
  when: on,
  saying: one('49'),
  then,
});
const below = (by: string): Then => ({ refused: [['procedure.below-pass-mark', by]], instead: again });

judged('bids-scored', [
  passes('100', { allowed: 'any' }),
  passes('100.0001', {
    refused: [['procedure.score-above-scale', BY, { score: '100.0001', scale: '100' }]],
    instead: [],
    confidence: 'text',
  }),
  {
    title: 'two bid, and the better is chosen with 80 points',
    given: [complete, formed, agreed],
    when: '2024-07-22',
    saying: { bidders: 2, chosen: 'A', score: points('80') },
    then: {
      allowed: {
        'selection.criteria': BY,
        'selection.pass-mark': BY,
        'selection.council': BY,
        'selection.council-agrees': BY,
      },
      confidence: 'text',
    },
  },
  passes('50', { allowed: 'any', confidence: 'text' }),
  passes('49.9999', {
    refused: [['procedure.below-pass-mark', BY, { score: '49.9999', passMark: '50' }]],
    instead: again,
    confidence: 'text',
  }),
  {
    title: 'with the decision issued a choice that fails is made anew by a new council',
    given: [established, ['2024-09-02', 'council-formed'], ['2024-09-10', 'criteria-agreed']],
    when: '2024-10-01',
    saying: one('49'),
    then: { refused: [['procedure.below-pass-mark', BY]], instead: [{ step: 'council-formed' }] },
  },
  {
    title: 'that nobody was chosen with 49 points may be reported',
    given: [complete, formed, agreed],
    when: '2024-08-01',
    saying: { bidders: 1, score: points('49') },
    then: { allowed: 'any' },
  },
  {
    title: 'no criteria are on record',
    given: [complete, formed],
    when: '2024-08-01',
    saying: one('50'),
    then: { undetermined: ['act criteria-agreed'] },
  },
  {
    title: 'criteria were never agreed',
    given: [complete, formed],
    when: '2024-08-01',
    saying: one('50'),
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', BY, { needs: 'criteria-agreed' }]],
      instead: [{ step: 'criteria-agreed' }],
      confidence: 'text',
    },
  },
  { ...afterResult('2024-08-01'), saying: one('50') },
  {
    title: 'after a scoring that chose nobody the council no longer stands',
    given: [complete, formed, agreed, ['2024-07-25', 'bids-scored', { bidders: 0 }]],
    when: '2024-08-01',
    then: {
      refused: [
        [
          'procedure.no-longer-stands',
          'custom',
          { needs: 'council-formed', endedBy: 'bids-scored', since: '2024-07-25', event: '4' },
        ],
        ['procedure.no-longer-stands', 'custom', { needs: 'criteria-agreed', endedBy: 'bids-scored' }],
      ],
      instead: [{ step: 'council-formed' }, { step: 'criteria-agreed' }],
    },
  },
  { ...afterDissolution('2024-08-20'), saying: { bidders: 2, chosen: 'A', score: points('80') } },
  afterRevocation(),
  // Without a mark before 1/8/2020: what is not known of those days is who agreed the criteria, and nobody is refused.
  with49('2020-07-31', {
    allowed: { 'selection.criteria': d68('điều 15'), 'selection.pass-mark': d68('điều 15') },
    confidence: 'summary',
  }),
  with49('2020-08-01', below(d66('điều 15 khoản 3'))),
  with49('2024-04-30', below(d66('điều 15 khoản 3'))),
  with49('2024-05-01', below(BY)),
  with49('2026-09-14', below(BY)),
  with49('2026-09-15', below(d303('điều 13 khoản 2'))),
  {
    title: 'the regulation of 2009 was not read on a selection',
    given: [
      ['2017-07-14', 'council-formed'],
      ['2017-07-14', 'criteria-agreed'],
    ],
    when: '2017-07-14',
    saying: one('49'),
    then: { undetermined: ['law selection.criteria', 'law selection.pass-mark'] },
  },
]);
