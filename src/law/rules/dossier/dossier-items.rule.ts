import type { Actor } from '../../engine/actor.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { IN_105, IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** The papers a dossier consists of. */
export interface DossierItems {
  /** The papers, in the law's order. */
  readonly items: readonly Item[];
  /** Whether these are all: `false` where only some of them could be read. */
  readonly complete: boolean;
  /** Financial proofs, at least one of which is enough; empty where none is asked. */
  readonly financialProofs: readonly Item[];
  /** Who signs the submission. */
  readonly submittedBy: Actor;
}

const PROOFS: readonly Item[] = [
  { id: 'statements', vi: 'báo cáo tài chính 02 năm gần nhất', en: 'financial statements of the two latest years' },
  { id: 'parent', vi: 'cam kết hỗ trợ của công ty mẹ', en: 'commitment of the parent company' },
  { id: 'institution', vi: 'cam kết hỗ trợ của tổ chức tài chính', en: 'commitment of a financial institution' },
  { id: 'guarantee', vi: 'bảo lãnh năng lực tài chính', en: 'guarantee of financial capacity' },
  { id: 'other', vi: 'tài liệu khác', en: 'other proof', optional: true },
];
const KNOWN_OF_68: DossierItems = {
  items: [
    {
      id: 'request',
      vi: 'văn bản đề nghị của doanh nghiệp, hợp tác xã, đơn vị',
      en: 'written request of the applicant',
    },
    { id: 'report', vi: 'báo cáo đầu tư', en: 'investment report' },
  ],
  complete: false,
  financialProofs: [],
  submittedBy: 'district-committee',
};

/**
 * The dossier to establish or expand a cluster (hồ sơ đề nghị thành lập, mở rộng cụm công nghiệp).
 */
export const dossierItems: Rule<DossierItems> = {
  id: 'dossier.items',
  subject: 'dossier',
  title: { vi: 'Thành phần hồ sơ thành lập, mở rộng', en: 'Papers of the dossier' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_105,
      value: {
        items: [
          { id: 'request', vi: 'văn bản đề nghị của UBND huyện', en: 'request of the district committee' },
          { id: 'report', vi: 'báo cáo đầu tư', en: 'investment report' },
        ],
        complete: false,
        financialProofs: [],
        submittedBy: 'district-committee',
      },
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'assumption',
      note: 'The published procedure of one province (Vĩnh Phúc) for an expansion; which instrument it implements is inferred.',
    },
    {
      force: IN_68,
      value: KNOWN_OF_68,
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'text',
      note: 'The article on the dossier was not seen; these two papers are named by the article on the procedure.',
    },
    {
      force: IN_66,
      value: KNOWN_OF_68,
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'summary',
      note: 'The article is not among those reported as amended by 66/2020/NĐ-CP.',
    },
    {
      force: IN_32,
      value: {
        items: [
          { id: 'submission', vi: 'tờ trình của UBND cấp huyện', en: 'submission of the district committee' },
          {
            id: 'application',
            vi: 'văn bản đề nghị làm chủ đầu tư (kèm hai cam kết), báo cáo đầu tư, bản đồ vị trí, ranh giới',
            en: 'application with two commitments, investment report and map of position and boundary',
          },
          { id: 'legal-status', vi: 'bản sao tài liệu về tư cách pháp lý', en: 'copy of the papers on legal status' },
          {
            id: 'financial-capacity',
            vi: 'bản sao tài liệu chứng minh năng lực tài chính',
            en: 'copy of a proof of financial capacity',
          },
          {
            id: 'experience',
            vi: 'bản sao tài liệu chứng minh kinh nghiệm',
            en: 'copy of a proof of experience',
          },
          {
            id: 'other-papers',
            vi: 'văn bản, tài liệu khác có liên quan (nếu có)',
            en: 'other papers that bear on it, if any',
            optional: true,
          },
        ],
        complete: true,
        financialProofs: PROOFS,
        submittedBy: 'district-committee',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '9', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        items: [
          { id: 'submission', vi: 'tờ trình của UBND cấp xã', en: 'submission of the commune committee' },
          {
            id: 'application',
            vi: 'văn bản đề nghị làm chủ đầu tư (kèm hai cam kết), báo cáo đầu tư, bản đồ vị trí, ranh giới',
            en: 'application with two commitments, investment report and map of position and boundary',
          },
          { id: 'legal-status', vi: 'bản sao tài liệu về tư cách pháp lý', en: 'copy of the papers on legal status' },
          {
            id: 'financial-capacity',
            vi: 'bản sao tài liệu chứng minh năng lực tài chính',
            en: 'copy of a proof of financial capacity',
          },
          {
            id: 'experience',
            vi: 'bản sao tài liệu chứng minh kinh nghiệm',
            en: 'copy of a proof of experience',
          },
          {
            id: 'other-papers',
            vi: 'văn bản, tài liệu khác có liên quan (nếu có)',
            en: 'other papers that bear on it, if any',
            optional: true,
          },
        ],
        complete: true,
        financialProofs: PROOFS,
        submittedBy: 'commune-committee',
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '9',
        clause: '1',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        items: [
          { id: 'submission', vi: 'tờ trình của UBND cấp xã', en: 'submission of the commune committee' },
          {
            id: 'application',
            vi: 'văn bản đề nghị làm chủ đầu tư (kèm hai cam kết), báo cáo đầu tư, bản đồ vị trí, ranh giới',
            en: 'application with two commitments, investment report and map of position and boundary',
          },
          {
            id: 'financial-capacity',
            vi: 'bản sao tài liệu chứng minh năng lực tài chính',
            en: 'copy of a proof of financial capacity',
          },
          {
            id: 'experience',
            vi: 'bản sao tài liệu chứng minh kinh nghiệm',
            en: 'copy of a proof of experience',
          },
          {
            id: 'other-papers',
            vi: 'văn bản, tài liệu khác có liên quan (nếu có)',
            en: 'other papers that bear on it, if any',
            optional: true,
          },
        ],
        complete: true,
        financialProofs: PROOFS,
        submittedBy: 'commune-committee',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '9', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
      note: 'Point c is repealed; one source says so.',
    },
  ],
  questions: ['68-dossier-items', '303-repeal-of-legal-papers'],
  sourceIds: ['dossier-items', 'ccn-expansion-dossier', 'ccn-dossier-contents', 'ccn-application', 'nd303-dossier'],
};
