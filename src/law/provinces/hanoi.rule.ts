import type { IsoDate } from '../../core/iso-date.js';
import type { Actor } from '../engine/actor.js';
import type { Item } from '../engine/bilingual.js';
import { CHECKED_ON } from '../engine/edition.js';
import type { Rule } from '../engine/rule.js';

/** When delay makes a province look for another developer. */
export interface DelayRule {
  /** Any of these. */
  readonly cases: readonly Item[];
  /** The months they speak of. */
  readonly months: number;
  /** What follows. */
  readonly effect: 'considered-not-automatic';
}

/**
 * When Hà Nội considers withdrawing a project and choosing another developer (xem xét thu hồi); never automatic.
 */
export const hanoiRevocation: Rule<DelayRule> = {
  id: 'developer.delay-hanoi',
  subject: 'developer',
  title: { vi: 'Hà Nội: thu hồi khi chậm 12 tháng', en: 'Hà Nội: withdrawal after 12 months' },
  checkedOn: CHECKED_ON,
  province: '01',
  versions: [
    {
      force: { from: '2022-10-14' as IsoDate, before: '2025-12-04' as IsoDate },
      value: {
        cases: [
          {
            id: 'not-started',
            vi: '12 tháng sau quyết định chưa triển khai',
            en: 'not started 12 months after the decision',
          },
          { id: 'stopped', vi: 'ngừng thực hiện', en: 'it stops' },
          {
            id: 'behind',
            vi: 'chậm hơn tiến độ quá 12 tháng, không xin điều chỉnh',
            en: 'more than 12 months behind schedule without asking to adjust it',
          },
        ],
        months: 12,
        effect: 'considered-not-automatic',
      },
      source: { instrument: '33/2022/QĐ-UBND (Hà Nội)' },
      confidence: 'summary',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2022-10-14' as IsoDate },
      question: 'provincial-rules-not-collected',
    },
    { force: { from: '2025-12-04' as IsoDate, before: null }, question: 'hanoi-75-2025-contents' },
  ],
  questions: ['hanoi-12-month-start'],
  sourceIds: ['hanoi-ccn-12-month-revocation'],
};

/**
 * Which department is the focal point for clusters in Hà Nội (cơ quan đầu mối).
 */
export const hanoiFocalPoint: Rule<{ readonly actor: Actor }> = {
  id: 'management.focal-point-hanoi',
  subject: 'management',
  title: { vi: 'Hà Nội: cơ quan đầu mối', en: 'Hà Nội: focal point' },
  checkedOn: CHECKED_ON,
  province: '01',
  versions: [
    {
      force: { from: '2022-10-14' as IsoDate, before: '2025-12-04' as IsoDate },
      value: { actor: 'industry-department' },
      source: { instrument: '33/2022/QĐ-UBND (Hà Nội)' },
      confidence: 'summary',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2022-10-14' as IsoDate },
      question: 'provincial-rules-not-collected',
    },
    { force: { from: '2025-12-04' as IsoDate, before: null }, question: 'hanoi-75-2025-contents' },
  ],
  sourceIds: ['hanoi-ccn-focal-point'],
};

/**
 * An agency that does not answer in time is taken to agree (coi như đồng ý).
 */
export const hanoiCoordination: Rule<{ readonly silence: 'agreement' }> = {
  id: 'management.coordination-hanoi',
  subject: 'management',
  title: { vi: 'Hà Nội: không trả lời coi là đồng ý', en: 'Hà Nội: silence is agreement' },
  checkedOn: CHECKED_ON,
  province: '01',
  versions: [
    {
      force: { from: '2025-12-04' as IsoDate, before: null },
      value: { silence: 'agreement' },
      source: { instrument: '75/2025/QĐ-UBND (Hà Nội)' },
      confidence: 'summary',
    },
  ],
  gaps: [
    {
      force: { from: '2009-10-05' as IsoDate, before: '2025-12-04' as IsoDate },
      question: 'provincial-rules-not-collected',
    },
  ],
  sourceIds: ['hanoi-ccn-regulation-in-force'],
};
