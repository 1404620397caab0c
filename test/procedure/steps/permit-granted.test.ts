import { judged } from '../scenario.js';
import { afterRevocation, planned } from '../papers.js';

/** The law on construction asks for it before ground is broken; what comes before it is custom. */
const COMMENCE = '135/2025/QH15, điều 48 khoản 1';
const both = { allowed: { 'construction.commencement': COMMENCE, practice: 'custom' } } as const;

judged('permit-granted', [
  {
    title: 'the approved detailed plan is the basis of a permit',
    given: [planned],
    when: '2026-08-03',
    then: { ...both, confidence: 'assumption' },
  },
  {
    title: 'no detailed plan is on record',
    when: '2026-08-03',
    then: { undetermined: ['act detailed-plan-approved'] },
  },
  {
    title: 'there is no detailed plan',
    when: '2026-08-03',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'detailed-plan-approved' }]],
      instead: [{ step: 'detailed-plan-approved' }],
      confidence: 'assumption',
    },
  },
  {
    title: 'the law on construction before 1/7/2026 was not read',
    given: [planned],
    when: '2026-06-30',
    then: { undetermined: ['law construction.commencement'] },
  },
  { title: 'the first day of the Law on Construction of 2025', given: [planned], when: '2026-07-01', then: both },
  afterRevocation(),
]);
