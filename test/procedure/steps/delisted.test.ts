import { d32 } from '../cited.js';
import { judged } from '../scenario.js';
import { delisted, listed } from '../papers.js';

const WITHDRAWAL = d32('điều 6 (đọc cùng 32/2024/NĐ-CP, điều 7)');
const converted = { facts: { conversionPlan: true } };

judged('delisted', [
  {
    title: 'a feasible plan to convert the cluster exists',
    given: [listed],
    when: '2024-06-01',
    context: converted,
    then: { allowed: { 'plan.withdrawal': WITHDRAWAL }, confidence: 'text' },
  },
  {
    title: 'no plan to convert its land',
    given: [listed],
    when: '2024-06-01',
    context: { facts: { conversionPlan: false } },
    then: { refused: [['procedure.no-conversion-plan', WITHDRAWAL]], instead: [], confidence: 'text' },
  },
  {
    title: 'nobody says whether there is such a plan',
    given: [listed],
    when: '2024-06-01',
    then: { undetermined: ['fact conversion-plan'] },
  },
  {
    title: 'the register is silent on the plan of clusters',
    when: '2024-06-01',
    context: converted,
    then: { undetermined: ['fact plan-entry'] },
  },
  {
    title: 'the cluster was never listed',
    when: '2024-06-01',
    context: { ...converted, records: 'complete' },
    then: {
      refused: [['procedure.needs-first', WITHDRAWAL, { needs: 'listed' }]],
      instead: [{ step: 'listed' }],
    },
  },
  {
    title: 'it was taken off already',
    given: [listed, delisted],
    when: '2024-06-01',
    context: converted,
    then: {
      refused: [
        ['procedure.no-longer-stands', WITHDRAWAL, { needs: 'listed', endedBy: 'delisted', since: '2024-02-01' }],
      ],
      instead: [{ step: 'listed' }],
    },
  },
  {
    title: 'decree 68/2017 was not read on this',
    given: [listed],
    when: '2024-04-30',
    context: converted,
    then: { undetermined: ['law plan.withdrawal'] },
  },
  {
    title: 'decree 32/2024 asks for the plan of conversion from its first day',
    given: [listed],
    when: '2024-05-01',
    context: { facts: { conversionPlan: false } },
    then: { refused: [['procedure.no-conversion-plan', WITHDRAWAL]], instead: [] },
  },
  {
    title: 'nothing is seen to have changed under decree 303/2026, whose text was not read',
    given: [listed],
    when: '2026-09-15',
    context: converted,
    then: { allowed: { 'plan.withdrawal': WITHDRAWAL }, confidence: 'assumption' },
  },
]);
