import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** A written request to supplement a dossier. */
export interface SupplementRequest {
  /** Who asks. */
  readonly from: Actor;
  /** Who is asked, not the applicant. */
  readonly to: Actor;
  /** What may be short: the papers, or the substance of the report. */
  readonly because: readonly ('dossier' | 'report')[];
  /** Time spent on it is not counted in the appraisal. */
  readonly stopsClock: true;
}

/**
 * How the industry department asks for a dossier to be completed (bổ sung, hoàn thiện hồ sơ).
 */
export const supplementRequest: Rule<SupplementRequest> = {
  id: 'procedure.supplement',
  subject: 'procedure',
  title: { vi: 'Yêu cầu bổ sung hồ sơ', en: 'Request to supplement' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_68,
      value: {
        from: 'industry-department',
        to: 'district-committee',
        because: ['dossier', 'report'],
        stopsClock: true,
      },
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'text',
    },
    {
      force: IN_66,
      value: {
        from: 'industry-department',
        to: 'district-committee',
        because: ['dossier', 'report'],
        stopsClock: true,
      },
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'summary',
    },
    {
      force: IN_32,
      value: {
        from: 'industry-department',
        to: 'district-committee',
        because: ['dossier', 'report'],
        stopsClock: true,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '3' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: { from: 'industry-department', to: 'commune-committee', because: ['dossier', 'report'], stopsClock: true },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '10',
        clause: '3',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { from: 'industry-department', to: 'commune-committee', because: ['dossier', 'report'], stopsClock: true },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '3', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105],
  sourceIds: ['supplement-request-to-local-pc', 'count-stop-clock-appraisal', 'ccn-appraisal-clock-stop'],
};
