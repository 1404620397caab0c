import { hectares } from '../../../src/core/index.js';
import { d139, d303, d32, d66, d68 } from '../cited.js';
import { judged } from '../scenario.js';

const saying = { area: hectares(60) };
const allowed = (on: string, by: string, confidence: 'text' | 'summary' | 'assumption') =>
  ({
    title: 'the list of the provincial plan takes in a cluster: nothing stands first, nothing in its way',
    when: on,
    saying,
    then: { allowed: { 'establishment.in-list': by }, confidence },
  }) as const;

judged('listed', [
  allowed('2023-12-30', d66('điều 10 khoản 1 điểm a'), 'summary'),
  // Of no national law before 5/10/2009; of each decree by its own words.
  {
    title: 'before the first regulation nothing is known of a list',
    when: '2009-10-04',
    then: { undetermined: ['law establishment.in-list'] },
  },
  allowed('2009-10-05', '105/2009/QĐ-TTg', 'assumption'),
  allowed('2017-07-15', d68('điều 10 khoản 1 điểm a'), 'summary'),
  allowed('2020-07-31', d68('điều 10 khoản 1 điểm a'), 'summary'),
  allowed('2020-08-01', d66('điều 10 khoản 1 điểm a'), 'summary'),
  allowed('2024-04-30', d66('điều 10 khoản 1 điểm a'), 'summary'),
  allowed('2024-05-01', d32('điều 8 khoản 1 điểm a'), 'text'),
  allowed('2025-06-30', d32('điều 8 khoản 1 điểm a'), 'text'),
  allowed('2025-07-01', d139('điều 8 khoản 1 điểm a', 12), 'text'),
  allowed('2026-09-14', d139('điều 8 khoản 1 điểm a', 12), 'text'),
  allowed('2026-09-15', d303('điều 8 khoản 1 điểm a'), 'summary'),
  // Directive 07/CT-TTg of 2/3/2012 stops additions to the plan, establishments and expansions alike.
  allowed('2012-03-01', '105/2009/QĐ-TTg', 'assumption'),
  {
    title: 'the halt of 2012 stops additions to the plan too, unless the Prime Minister has said otherwise',
    when: '2012-03-02',
    then: { undetermined: ['fact halt-exemption'] },
  },
  {
    title: 'the halt of 2012, and the Prime Minister has said otherwise',
    when: '2012-03-02',
    context: { facts: { exemptFromHalt: true } },
    then: {
      allowed: { 'establishment.in-list': '105/2009/QĐ-TTg', 'establishment.halt-2012': '07/CT-TTg (2012), mục 2' },
    },
  },
  {
    title: 'the last day before decree 68/2017, on which the halt may still hold',
    when: '2017-07-14',
    then: { undetermined: ['fact halt-exemption'] },
  },
]);
