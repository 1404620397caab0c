import { d32 } from '../cited.js';
import { judged } from '../scenario.js';
import { afterRevocation, broken, established } from '../papers.js';

const ADJUST = d32('điều 12 khoản 2 điểm a (đọc cùng 32/2024/NĐ-CP, điều 33 khoản 2 điểm a)');

judged('revoked', [
  {
    title: 'the province may revoke its decision; the decree names no grounds',
    given: [established],
    when: '2024-10-01',
    then: { allowed: { 'decision.adjust-or-revoke': ADJUST }, confidence: 'text' },
  },
  {
    title: 'also after ground was broken',
    given: [established, broken],
    when: '2026-09-01',
    then: { allowed: { 'decision.adjust-or-revoke': ADJUST } },
  },
  { ...afterRevocation('2025-04-01'), title: 'it is revoked once' },
  { title: 'no decision is on record', when: '2024-10-01', then: { undetermined: ['act established'] } },
  {
    title: 'there is no decision to revoke',
    when: '2024-10-01',
    context: { records: 'complete' },
    then: {
      refused: [['procedure.needs-first', ADJUST, { needs: 'established' }]],
      instead: [{ step: 'established' }],
    },
  },
  {
    title: 'decree 68/2017 was not read on revoking',
    given: [['2022-03-01', 'established']],
    when: '2024-04-30',
    then: { undetermined: ['law decision.adjust-or-revoke'] },
  },
  {
    title: 'the first day of decree 32/2024',
    given: [['2022-03-01', 'established']],
    when: '2024-05-01',
    then: { allowed: { 'decision.adjust-or-revoke': ADJUST } },
  },
  {
    title: 'the first day of decree 303/2026',
    given: [established],
    when: '2026-09-15',
    then: {
      allowed: {
        'decision.adjust-or-revoke':
          '32/2024/NĐ-CP, điều 12 khoản 2 điểm a (sửa đổi, bổ sung bởi 303/2026/NĐ-CP) (đọc cùng 32/2024/NĐ-CP, điều 33 khoản 2 điểm a)',
      },
      confidence: 'summary',
    },
  },
]);
