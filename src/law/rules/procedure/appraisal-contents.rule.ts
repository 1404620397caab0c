import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** What is appraised, and what comes of it. */
export interface AppraisalContents {
  /** Of the dossier. */
  readonly dossier: readonly Item[];
  /** Of the investment report, and whether it can be done. */
  readonly report: readonly Item[];
  /** What comes of it. */
  readonly output: 'appraisal-report';
}

const APPRAISED: AppraisalContents = {
  dossier: [{ id: 'legality', vi: 'tính hợp pháp, hợp lệ của hồ sơ', en: 'legality and validity of the dossier' }],
  report: [
    {
      id: 'need',
      vi: 'căn cứ, sự cần thiết, phù hợp quy hoạch tỉnh và quy hoạch khác',
      en: 'basis, need, fit with the provincial and other plans',
    },
    {
      id: 'conditions',
      vi: 'đáp ứng điều kiện, nhu cầu đất, khả năng cho thuê, chuyển mục đích sử dụng đất',
      en: 'conditions met, land need, ability to lease and convert land',
    },
    {
      id: 'works',
      vi: 'tên, diện tích, mục tiêu, ngành nghề, phương án hạ tầng',
      en: 'name, area, aims, trades, works',
    },
    {
      id: 'developer',
      vi: 'tư cách, năng lực, vốn; tính khả thi của môi trường, phòng cháy, nhà ở lao động',
      en: 'status, capacity, capital; feasibility of environment, fire and housing plans',
    },
    { id: 'operation', vi: 'chi phí, phương thức quản lý khai thác', en: 'cost and way of operating' },
    {
      id: 'attraction',
      vi: 'thu hút, di dời cơ sở ô nhiễm (nếu có), hiệu quả sơ bộ',
      en: 'attraction, relocation of polluters (if any), preliminary effect',
    },
    { id: 'incentives', vi: 'ưu đãi và điều kiện hưởng', en: 'incentives and their conditions', optional: true },
  ],
  output: 'appraisal-report',
};

/**
 * What the industry department appraises (nội dung thẩm định); its output is the appraisal report (báo cáo thẩm định).
 */
export const appraisalContents: Rule<AppraisalContents> = {
  id: 'procedure.appraisal-contents',
  subject: 'procedure',
  title: { vi: 'Nội dung thẩm định', en: 'What is appraised' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32_AND_139,
      value: APPRAISED,
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '11',
        readWith: { instrument: '32/2024/NĐ-CP', article: '10', clause: '4' },
      },
      confidence: 'text',
      note: 'A submission (tờ trình) of the department beside the report is practice.',
    },
    {
      force: IN_303,
      value: APPRAISED,
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '11',
        readWith: { instrument: '32/2024/NĐ-CP', article: '10', clause: '4' },
      },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['appraisal-checklist', 'ccn-appraisal-contents'],
};
