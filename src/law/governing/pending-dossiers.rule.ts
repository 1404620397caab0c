import type { IsoDate } from '../../core/iso-date.js';
import { CHECKED_ON } from '../engine/edition.js';
import { IN_105, IN_303, IN_32_AND_139, IN_68_AND_66 } from '../engine/periods.js';
import type { Regime } from '../engine/regime.js';
import type { Rule } from '../engine/rule.js';

/** One switch of law at which pending dossiers keep the older law. */
export interface KeptLaw {
  /** The first day of the newer law. */
  readonly switchedOn: IsoDate;
  /** The regime that the dossier keeps. */
  readonly keeps: Regime;
  /** Which dossiers: those being appraised or decided. One still announced, received or made up is not protected. */
  readonly stage: 'in-appraisal-or-decision';
}

const AT_32: KeptLaw = {
  switchedOn: '2024-05-01' as IsoDate,
  keeps: '68/2017+66/2020',
  stage: 'in-appraisal-or-decision',
};
const AT_303: KeptLaw = {
  switchedOn: '2026-09-15' as IsoDate,
  keeps: '32/2024+139/2025',
  stage: 'in-appraisal-or-decision',
};

/**
 * Which law governs a dossier that was pending when the law changed (quy định chuyển tiếp đối với hồ sơ đang thẩm định).
 *
 * @remarks
 * On 1/7/2025, when districts ceased, nothing was kept back: work went on at the commune under the same procedure.
 */
export const pendingDossiers: Rule<readonly KeptLaw[]> = {
  id: 'governing.pending-dossiers',
  subject: 'governing',
  title: { vi: 'Hồ sơ đang thẩm định khi đổi luật', en: 'Dossiers pending when the law changes' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: [AT_32],
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: [AT_32, AT_303],
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '2', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [
    { force: IN_105, question: 'no-such-rule-then' },
    { force: IN_68_AND_66, question: 'pending-at-older-switches' },
  ],
  questions: ['pending-since-before-2024'],
  sourceIds: ['pending-dossier-v0', 'pending-dossier-v2', 'ccn-transition-pending-dossiers', 'nd303-transition'],
};
