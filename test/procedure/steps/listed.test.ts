import { hectares } from '../../../src/core/index.js';
import { d32 } from '../cited.js';
import { judged } from '../scenario.js';

const saying = { area: hectares(60) };
const READ_WITH = d32('điều 5 (đọc cùng 32/2024/NĐ-CP, điều 7)');
const allowed = (when: string, confidence: 'text' | 'assumption') =>
  ({
    title: 'the list of the provincial plan takes in a cluster: nothing stands first, nothing in its way',
    when,
    saying,
    then: { allowed: { 'plan.integrate': READ_WITH }, confidence },
  }) as const;
/** What the older law says of the plan decision was not read; that it asks a new cluster to be listed is another rule. */
const unread = (when: string) =>
  ({
    title: 'the law of the day on the plan decision was not read',
    when,
    saying,
    then: { undetermined: ['law plan.integrate'] },
  }) as const;

judged('listed', [
  unread('2009-10-04'),
  unread('2009-10-05'),
  unread('2012-03-01'),
  unread('2020-08-01'),
  unread('2024-04-30'),
  allowed('2024-05-01', 'text'),
  allowed('2025-07-01', 'text'),
  allowed('2026-09-14', 'text'),
  allowed('2026-09-15', 'assumption'),
  // Directive 07/CT-TTg of 2/3/2012 stops additions to the plan, establishments and expansions alike.
  {
    title: 'the halt of 2012 stops additions to the plan too, unless the Prime Minister has said otherwise',
    when: '2012-03-02',
    then: { undetermined: ['law plan.integrate', 'fact halt-exemption'] },
  },
  {
    title: 'the halt of 2012, and the Prime Minister has said otherwise',
    when: '2012-03-02',
    context: { facts: { exemptFromHalt: true } },
    then: { undetermined: ['law plan.integrate'] },
  },
  {
    title: 'the last day before decree 68/2017, on which the halt may still hold',
    when: '2017-07-14',
    then: { undetermined: ['law plan.integrate', 'fact halt-exemption'] },
  },
]);
