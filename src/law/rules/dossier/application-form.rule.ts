import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** What the prescribed application contains. */
export interface ApplicationForm {
  /** Of the applicant; keyed by name, since the form numbers two fields 4. */
  readonly applicant: readonly Item[];
  /** Of the project. */
  readonly project: readonly Item[];
  /** What the applicant commits to. */
  readonly commitments: readonly Item[];
  /** What is attached. */
  readonly attached: readonly Item[];
  /** To whom it is addressed; the term to announce runs from receipt by the local committee, a copy receiver. */
  readonly addressedTo: Actor;
  /** Who gets a copy. */
  readonly copies: readonly Actor[];
}

/**
 * The prescribed application to be developer (Văn bản đề nghị làm chủ đầu tư), signed by the legal representative.
 */
export const applicationForm: Rule<ApplicationForm> = {
  id: 'dossier.application-form',
  subject: 'dossier',
  title: { vi: 'Mẫu số 01: văn bản đề nghị làm chủ đầu tư', en: 'Form 01: application' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: '2025-07-01' as IsoDate },
      value: {
        applicant: [
          { id: 'name', vi: 'tên đơn vị', en: 'name' },
          { id: 'address', vi: 'địa chỉ trụ sở', en: 'address' },
          { id: 'contact', vi: 'điện thoại, fax, email', en: 'telephone, fax, mail' },
          { id: 'legal-paper', vi: 'giấy tờ pháp lý: số, ngày, nơi cấp', en: 'legal paper: number, day, issuer' },
          { id: 'main-trade', vi: 'ngành nghề chính', en: 'main trade' },
          { id: 'representative', vi: 'người đại diện, chức danh', en: 'legal representative and title' },
          { id: 'other', vi: 'nội dung khác', en: 'other', optional: true },
        ],
        project: [
          { id: 'name', vi: 'tên dự án', en: 'name' },
          { id: 'address', vi: 'địa chỉ', en: 'address' },
          { id: 'investment', vi: 'tổng mức đầu tư tạm tính', en: 'provisional total investment' },
          { id: 'schedule', vi: 'tiến độ', en: 'schedule' },
          { id: 'other', vi: 'nội dung khác', en: 'other', optional: true },
        ],
        commitments: [
          { id: 'lawful', vi: 'không vi phạm pháp luật', en: 'no breach of law' },
          { id: 'true', vi: 'chịu trách nhiệm về tính chính xác, trung thực', en: 'answer for accuracy and truth' },
          { id: 'risk', vi: 'chịu chi phí, rủi ro nếu không được chấp thuận', en: 'bear cost and risk if refused' },
          { id: 'obey', vi: 'chấp hành pháp luật Việt Nam', en: 'obey Vietnamese law' },
        ],
        attached: [
          {
            id: 'report',
            vi: 'báo cáo đầu tư, bản đồ vị trí, ranh giới',
            en: 'investment report, map of position and boundary',
          },
          {
            id: 'papers',
            vi: 'tài liệu tại điều 9 khoản 1 điểm c, d, đ',
            en: 'papers of article 9 clause 1 points c, d, đ',
          },
          { id: 'other', vi: 'tài liệu khác', en: 'other papers', optional: true },
        ],
        addressedTo: 'provincial-committee',
        copies: ['industry-department', 'district-committee'],
      },
      source: { instrument: '14/2024/TT-BCT', part: 'phụ lục II, mẫu số 01' },
      confidence: 'text',
    },
    {
      force: { from: '2025-07-01' as IsoDate, before: null },
      value: {
        applicant: [
          { id: 'name', vi: 'tên đơn vị', en: 'name' },
          { id: 'address', vi: 'địa chỉ trụ sở', en: 'address' },
          { id: 'contact', vi: 'điện thoại, fax, email', en: 'telephone, fax, mail' },
          { id: 'legal-paper', vi: 'giấy tờ pháp lý: số, ngày, nơi cấp', en: 'legal paper: number, day, issuer' },
          { id: 'main-trade', vi: 'ngành nghề chính', en: 'main trade' },
          { id: 'representative', vi: 'người đại diện, chức danh', en: 'legal representative and title' },
          { id: 'other', vi: 'nội dung khác', en: 'other', optional: true },
        ],
        project: [
          { id: 'name', vi: 'tên dự án', en: 'name' },
          { id: 'address', vi: 'địa chỉ', en: 'address' },
          { id: 'investment', vi: 'tổng mức đầu tư tạm tính', en: 'provisional total investment' },
          { id: 'schedule', vi: 'tiến độ', en: 'schedule' },
          { id: 'other', vi: 'nội dung khác', en: 'other', optional: true },
        ],
        commitments: [
          { id: 'lawful', vi: 'không vi phạm pháp luật', en: 'no breach of law' },
          { id: 'true', vi: 'chịu trách nhiệm về tính chính xác, trung thực', en: 'answer for accuracy and truth' },
          { id: 'risk', vi: 'chịu chi phí, rủi ro nếu không được chấp thuận', en: 'bear cost and risk if refused' },
          { id: 'obey', vi: 'chấp hành pháp luật Việt Nam', en: 'obey Vietnamese law' },
        ],
        attached: [
          {
            id: 'report',
            vi: 'báo cáo đầu tư, bản đồ vị trí, ranh giới',
            en: 'investment report, map of position and boundary',
          },
          {
            id: 'papers',
            vi: 'tài liệu tại điều 9 khoản 1 điểm c, d, đ',
            en: 'papers of article 9 clause 1 points c, d, đ',
          },
          { id: 'other', vi: 'tài liệu khác', en: 'other papers', optional: true },
        ],
        addressedTo: 'provincial-committee',
        copies: ['industry-department', 'commune-committee'],
      },
      source: { instrument: '14/2024/TT-BCT', part: 'phụ lục II, mẫu số 01', amendedBy: '38/2025/TT-BCT' },
      confidence: 'text',
      note: 'It still asks for the papers of point c, reported as repealed from 15/9/2026.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'forms-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'forms-before-2024' },
  ],
  questions: ['303-repeal-of-legal-papers'],
  sourceIds: ['form-01-application', 'form-01-commitments', 'form-01-first-recipient-gap', 'form-01-numbering'],
};
