import type { IsoDate } from '../../../core/iso-date.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139, IN_68_AND_66 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** The clusters of before 5/10/2009 that are to be regularised. */
export interface LegacyPre2009 {
  /** They stand in the development plan and were formed before this day. */
  readonly formedBefore: IsoDate;
  /** The three facts, joined by commas in the text. */
  readonly grounds: readonly Item[];
  /** What the province does. */
  readonly steps: readonly Item[];
}

const PRE_2009: LegacyPre2009 = {
  formedBefore: '2009-10-05' as IsoDate,
  grounds: [
    {
      id: 'project',
      vi: 'dự án hạ tầng được duyệt trước 5/10/2009',
      en: 'infrastructure project approved before 5/10/2009',
    },
    {
      id: 'detailed-plan',
      vi: 'quy hoạch chi tiết được duyệt trước 5/10/2009',
      en: 'detailed plan approved before 5/10/2009',
    },
    {
      id: 'plan-and-tenant',
      vi: 'nằm trong quy hoạch của địa phương và có dự án đầu tư trước 5/10/2009',
      en: 'in a local plan, with an investment project before 5/10/2009',
    },
  ],
  steps: [
    {
      id: 'review',
      vi: 'rà soát hạ tầng, hồ sơ pháp lý: sự cần thiết, phù hợp, khả thi',
      en: 'review infrastructure and papers: need, legality, feasibility',
    },
    {
      id: 'decide',
      vi: 'quyết định thành lập, nội dung như điều 12 khoản 1',
      en: 'decide establishment, contents as in article 12 clause 1',
    },
    {
      id: 'developer',
      vi: 'chọn chủ đầu tư theo điều 2 khoản 3, điều 13 khoản 2',
      en: 'choose the developer by article 2 clause 3, article 13 clause 2',
    },
    {
      id: 'state-works',
      vi: 'công trình ngân sách theo điều 12 khoản 2 điểm b',
      en: 'State works by article 12 clause 2 point b',
    },
  ],
};

/**
 * The clusters formed before decision 105/2009 that the province reviews and establishes before 31/12/2026 (cụm công nghiệp hình thành trước Quyết định 105/2009/QĐ-TTg).
 *
 * @remarks
 * Not the clusters that operate without ever having been established: those are counted by form 03 row 15.2 whatever their age.
 */
export const legacyPre2009: Rule<LegacyPre2009> = {
  id: 'legacy.pre-2009',
  subject: 'legacy',
  title: { vi: 'Xử lý cụm hình thành trước 5/10/2009', en: 'Regularising clusters of before 5/10/2009' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: PRE_2009,
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '4' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: PRE_2009,
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '4' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, { force: IN_68_AND_66, question: 'pre-2009-deadline-2018-2024' }],
  questions: ['legacy-grounds-joined'],
  sourceIds: ['legacy-pre-2009-definition', 'legacy-pre-2009-regularise'],
};

const NOT_ASKED = ['conditions', 'dossier', 'terms'] as const;

/**
 * What the clause on the clusters of `legacy.pre-2009` does not ask for: conditions of establishment, dossier, terms. Read from silence, not written.
 */
export const legacyPre2009NotAsked: Rule<readonly ('conditions' | 'dossier' | 'terms')[]> = {
  id: 'legacy.pre-2009-not-asked',
  subject: 'legacy',
  title: { vi: 'Điều không nêu khi xử lý cụm trước 5/10/2009', en: 'What that work is not said to need' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: NOT_ASKED,
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '4' },
      confidence: 'assumption',
      note: 'The clause is silent. Where a developer is chosen, article 13 clause 2 brings the dossier of the applicant in.',
    },
    {
      force: IN_303,
      value: NOT_ASKED,
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '4' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, { force: IN_68_AND_66, question: 'pre-2009-deadline-2018-2024' }],
  sourceIds: ['legacy-pre-2009-own-track'],
};

/**
 * Before which day the clusters of `legacy.pre-2009` are to be settled (hoàn thành trước ngày); nothing is said of what follows.
 */
export const legacyDeadline: Rule<{ readonly finishedBefore: IsoDate }> = {
  id: 'legacy.pre-2009-deadline',
  subject: 'legacy',
  title: { vi: 'Hạn xử lý cụm hình thành trước 5/10/2009', en: 'Deadline of that work' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: { finishedBefore: '2026-12-31' as IsoDate },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '4', point: 'b' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { finishedBefore: '2026-12-31' as IsoDate },
      source: { instrument: '32/2024/NĐ-CP', article: '35', clause: '4', point: 'b' },
      confidence: 'assumption',
      note: 'No change seen; provinces still treat it as live, which is practice and not text.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2018-01-01' as IsoDate }, question: 'other-rule-governs' },
    {
      force: { from: '2018-01-01' as IsoDate, before: '2024-05-01' as IsoDate },
      question: 'pre-2009-deadline-2018-2024',
    },
  ],
  questions: ['legacy-deadline-sanction', 'strictly-before'],
  sourceIds: ['legacy-pre-2009-deadline', 'ccn-pre2009-regularisation-deadline'],
};
