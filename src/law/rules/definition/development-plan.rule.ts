import type { IsoDate } from '../../../core/iso-date.js';
import type { Bilingual } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_303, IN_32_AND_139, IN_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** The plan's name in that law, and the plan it is part of. */
export interface DevelopmentPlan {
  /** Its name. */
  readonly name: Bilingual;
  /** The provincial plan (quy hoạch tỉnh), into which it is integrated under planning law. */
  readonly partOf: 'provincial-plan';
}

const SCHEME: DevelopmentPlan = {
  name: { vi: 'phương án phát triển cụm công nghiệp', en: 'development plan of clusters' },
  partOf: 'provincial-plan',
};

/**
 * What the plan of a province’s clusters is called and where it belongs (phương án, phương hướng phát triển cụm công nghiệp).
 */
export const developmentPlan: Rule<DevelopmentPlan> = {
  id: 'definition.development-plan',
  subject: 'definition',
  title: { vi: 'Phương án phát triển cụm công nghiệp', en: 'Development plan' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_66,
      value: SCHEME,
      source: { instrument: '68/2017/NĐ-CP', article: '2', clause: '11', amendedBy: '66/2020/NĐ-CP' },
      confidence: 'summary',
      note: 'It replaces the separate planning (quy hoạch phát triển).',
    },
    {
      force: IN_32_AND_139,
      value: SCHEME,
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '8' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        name: { vi: 'phương hướng phát triển cụm công nghiệp', en: 'development orientation of clusters' },
        partOf: 'provincial-plan',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '2', clause: '8', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [
    UNREAD_105,
    { force: { from: '2017-07-15' as IsoDate, before: '2020-08-01' as IsoDate }, question: '68-2017-unread' },
  ],
  sourceIds: ['development-plan-definition', 'nd303-wording'],
};
