import { d32 } from '../cited.js';
import { judged } from '../scenario.js';
import { afterRevocation, established } from '../papers.js';

/** The schedule stands in the decision, and the developer keeps to it. */
const TIMETABLE = d32('điều 19 khoản 1 (đọc cùng 32/2024/NĐ-CP, điều 12 khoản 1 điểm d)');
const ADJUST = d32('điều 12 khoản 2 điểm a (đọc cùng 32/2024/NĐ-CP, điều 33 khoản 2 điểm a)');
const both = { allowed: { 'infrastructure.timetable': TIMETABLE, 'decision.adjust-or-revoke': ADJUST } } as const;

judged('schedule-extended', [
  { title: 'a decision stands', given: [established], when: '2024-10-01', then: { ...both, confidence: 'text' } },
  { title: 'no decision is on record', when: '2024-10-01', then: { undetermined: ['act established'] } },
  {
    title: 'without a decision there is no schedule',
    when: '2024-10-01',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', ADJUST, { needs: 'established' }]],
      instead: [{ step: 'established' }],
    },
  },
  afterRevocation(),
  {
    title: 'decree 68/2017 was not read on the schedule',
    given: [['2022-03-01', 'established']],
    when: '2024-04-30',
    then: { undetermined: ['law infrastructure.timetable'] },
  },
  { title: 'the first day of decree 32/2024', given: [['2022-03-01', 'established']], when: '2024-05-01', then: both },
  { title: 'the last day before decree 303/2026', given: [established], when: '2026-09-14', then: both },
  {
    title: 'its first day',
    given: [established],
    when: '2026-09-15',
    then: {
      allowed: {
        'infrastructure.timetable': d32('điều 19 khoản 1'),
        'decision.adjust-or-revoke':
          '32/2024/NĐ-CP, điều 12 khoản 2 điểm a (sửa đổi, bổ sung bởi 303/2026/NĐ-CP) (đọc cùng 32/2024/NĐ-CP, điều 33 khoản 2 điểm a)',
      },
      confidence: 'summary',
    },
  },
]);
