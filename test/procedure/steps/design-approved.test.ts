import { judged } from '../scenario.js';
import { afterRevocation, project } from '../papers.js';

/** The law on construction asks for it before ground is broken; what comes before it is custom. */
const COMMENCE = '135/2025/QH15, điều 48 khoản 1';
const both = { allowed: { 'construction.commencement': COMMENCE, practice: 'custom' } } as const;

judged('design-approved', [
  {
    title: 'drawings follow the project',
    given: [project],
    when: '2026-08-03',
    then: { ...both, confidence: 'assumption' },
  },
  { title: 'no approved project is on record', when: '2026-08-03', then: { undetermined: ['act project-approved'] } },
  {
    title: 'there is no approved project',
    when: '2026-08-03',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', 'custom', { needs: 'project-approved' }]],
      instead: [{ step: 'project-approved' }],
      confidence: 'assumption',
    },
  },
  {
    title: 'the law on construction before 1/7/2026 was not read',
    given: [project],
    when: '2026-06-30',
    then: { undetermined: ['law construction.commencement'] },
  },
  { title: 'the first day of the Law on Construction of 2025', given: [project], when: '2026-07-01', then: both },
  afterRevocation(),
]);
