import { judged } from '../scenario.js';
import { afterRevocation, project } from '../papers.js';

const EXEMPT = '135/2025/QH15, điều 43 khoản 2 điểm e';

judged('permit-exempted', [
  {
    title: 'the project, its feasibility study appraised, is approved: no permit is asked',
    given: [project],
    when: '2026-08-03',
    then: { allowed: { 'construction.permit-exemption': EXEMPT }, confidence: 'text' },
  },
  { title: 'no approved project is on record', when: '2026-08-03', then: { undetermined: ['act project-approved'] } },
  {
    title: 'there is no approved project',
    when: '2026-08-03',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', EXEMPT, { needs: 'project-approved' }]],
      instead: [{ step: 'project-approved' }],
      confidence: 'text',
    },
  },
  {
    title: 'the last day before the exemption, of which the law was not read',
    given: [project],
    when: '2025-12-31',
    then: { undetermined: ['law construction.permit-exemption'] },
  },
  {
    title: 'clauses 2 and 3 of article 43 are in force before the rest of the law',
    given: [project],
    when: '2026-01-01',
    then: { allowed: { 'construction.permit-exemption': EXEMPT } },
  },
  afterRevocation(),
]);
