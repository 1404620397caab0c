import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Which units go on, how long, as what. */
export interface LegacyPublicUnit {
  /** The clause they were assigned under. */
  readonly assignedUnder: string;
  /** How long. */
  readonly until: 'rearranged';
  /** Whose rights and duties they have. */
  readonly hasDutiesOf: 'developer';
  /** Who rearranges them. */
  readonly rearrangedBy: Actor;
}

/**
 * Units assigned as developer under decree 68/2017 go on until rearranged, with a developer’s rights and duties: they issue the service regulation, publish free land and report.
 */
export const legacyPublicUnit: Rule<LegacyPublicUnit> = {
  id: 'legacy.public-unit',
  subject: 'legacy',
  title: { vi: 'Đơn vị được giao làm chủ đầu tư theo 68/2017', en: 'Public units assigned under decree 68/2017' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: {
        assignedUnder: '68/2017/NĐ-CP, điều 15 khoản 2',
        until: 'rearranged',
        hasDutiesOf: 'developer',
        rearrangedBy: 'competent-authority',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '3' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        assignedUnder: '68/2017/NĐ-CP, điều 15 khoản 2',
        until: 'rearranged',
        hasDutiesOf: 'developer',
        rearrangedBy: 'provincial-committee',
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '35',
        clause: '3',
        readWith: { instrument: '139/2025/NĐ-CP', article: '12' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        assignedUnder: '68/2017/NĐ-CP, điều 15 khoản 2',
        until: 'rearranged',
        hasDutiesOf: 'developer',
        rearrangedBy: 'provincial-committee',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '3', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, { force: IN_68_AND_66, question: 'other-rule-governs' }],
  sourceIds: [
    'legacy-public-unit-developer',
    'ccn-transition-public-unit',
    'legacy-unit-acts-as-developer',
    'nd303-transition',
  ],
};
