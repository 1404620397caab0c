import { d139, d32 } from '../cited.js';
import type { Act } from '../given.js';
import { judged } from '../scenario.js';
import { afterRevocation, established } from '../papers.js';

const ADMIT = d32('điều 20');
const REGULATION = d32('điều 17 khoản 2');
const FITS = d32('điều 18 khoản 1 (đọc cùng 32/2024/NĐ-CP, điều 3 khoản 2)');
const good = { facts: { serviceRegulation: true, tenantFits: true } };
const onTheDay = (on: string, regulation: string, fits: string, confidence: 'text' | 'assumption') =>
  ({
    title: 'by the law of the day',
    given: [['2022-03-01', 'established']] as readonly Act[],
    when: on,
    context: good,
    then: {
      allowed: { 'tenant.admission': ADMIT, 'service.regulation': regulation, 'tenant.fits-plan': fits },
      confidence,
    },
  }) as const;

judged('tenant-admitted', [
  {
    title: 'a tenant comes in under a service regulation and within the plan',
    given: [established],
    when: '2025-06-02',
    context: good,
    then: {
      allowed: { 'tenant.admission': ADMIT, 'service.regulation': REGULATION, 'tenant.fits-plan': FITS },
      confidence: 'text',
    },
  },
  {
    title: 'nobody speaks of either',
    given: [established],
    when: '2025-06-02',
    then: { undetermined: ['fact service-regulation', 'fact tenant-fit'] },
  },
  {
    title: 'the developer has approved no service regulation, and the trade is none of those decided',
    given: [established],
    when: '2025-06-02',
    context: { facts: { serviceRegulation: false, tenantFits: false } },
    then: {
      refused: [
        ['procedure.no-service-regulation', REGULATION],
        ['procedure.tenant-unfit', FITS],
      ],
      instead: [],
      confidence: 'text',
    },
  },
  {
    title: 'no decision is on record',
    when: '2025-06-02',
    context: good,
    then: { undetermined: ['act established'] },
  },
  {
    title: 'there is no decision',
    when: '2025-06-02',
    context: { ...good, records: 'complete' },
    then: {
      refused: [['procedure.needs-first', ADMIT, { needs: 'established' }]],
      instead: [{ step: 'established' }],
    },
  },
  afterRevocation(),
  {
    title: 'decree 68/2017 was not read on tenants',
    given: [['2022-03-01', 'established']],
    when: '2024-04-30',
    context: good,
    then: { undetermined: ['law tenant.admission', 'law service.regulation', 'law tenant.fits-plan'] },
  },
  onTheDay('2024-05-01', REGULATION, FITS, 'text'),
  onTheDay('2025-06-30', REGULATION, FITS, 'text'),
  onTheDay('2025-07-01', d139('điều 17 khoản 2', 11), FITS, 'text'),
  onTheDay('2026-09-14', d139('điều 17 khoản 2', 11), FITS, 'text'),
  // Nothing is seen to have changed from 15/9/2026; the text was not read.
  onTheDay('2026-09-15', REGULATION, d32('điều 18 khoản 1'), 'assumption'),
]);
