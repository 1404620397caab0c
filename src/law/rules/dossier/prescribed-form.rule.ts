import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import type { Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** What a prescribed document contains. */
export interface PrescribedForm {
  /** Its articles or chapters. */
  readonly articles: readonly Item[];
  /** What it cites. */
  readonly cites: readonly Item[];
  /** Who signs. */
  readonly signedBy: Actor;
  /** To whom a copy goes for report. */
  readonly copyTo: readonly Actor[];
}

/**
 * The prescribed decision to establish or expand (Quyết định thành lập/mở rộng cụm công nghiệp).
 */
export const decisionForm: Rule<PrescribedForm> = {
  id: 'decision.form',
  subject: 'decision',
  title: { vi: 'Mẫu số 02: quyết định thành lập, mở rộng', en: 'Form 02: decision' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: null },
      value: {
        articles: [
          {
            id: '1',
            vi: 'thành lập/mở rộng: tên, diện tích, địa điểm, ngành nghề, chủ đầu tư, quy mô, vốn, tiến độ',
            en: 'name, area, place, trades, developer, scale, capital, schedule',
          },
          { id: '2', vi: 'ưu đãi, hỗ trợ và điều kiện', en: 'incentives, support and conditions', optional: true },
          { id: '3', vi: 'trách nhiệm chủ đầu tư, cơ quan', en: 'duties of developer and agencies' },
          { id: '4', vi: 'hiệu lực và nội dung khác', en: 'effect and other matters' },
        ],
        cites: [
          { id: 'local-government', vi: 'luật tổ chức chính quyền địa phương', en: 'law on local government' },
          { id: 'decree', vi: 'Nghị định 32/2024/NĐ-CP', en: 'decree 32/2024' },
          {
            id: 'provincial-plan',
            vi: 'quyết định phê duyệt quy hoạch tỉnh',
            en: 'decision approving the provincial plan',
          },
          { id: 'other', vi: 'căn cứ khác', en: 'others' },
          { id: 'proposal', vi: 'theo đề nghị của', en: 'on the proposal of' },
        ],
        signedBy: 'provincial-chair',
        copyTo: ['ministry'],
      },
      source: { instrument: '14/2024/TT-BCT', part: 'phụ lục II, mẫu số 02' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'forms-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'forms-before-2024' },
  ],
  sourceIds: ['form-02-decision', 'form-02-legal-bases'],
};

/**
 * The prescribed regulation of clusters of a province (Quy chế quản lý cụm công nghiệp).
 */
export const clusterRegulationForm: Rule<PrescribedForm> = {
  id: 'management.regulation-form',
  subject: 'management',
  title: { vi: 'Mẫu số 03: quy chế quản lý cụm', en: 'Form 03: regulation of clusters' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: null },
      value: {
        articles: [
          { id: 'general', vi: 'quy định chung', en: 'general' },
          {
            id: 'contents',
            vi: 'nội dung quản lý: chính sách, phương án, điều chỉnh, thành lập, mở rộng, điều chỉnh, bãi bỏ; cụm trước 2009, thủ tục đầu tư (nếu có); quy hoạch chi tiết, dự án, môi trường, đất đai, nhà đầu tư, dịch vụ, sản xuất, báo cáo, kiểm tra',
            en: 'management: policy, plan, adjustment, establishment, expansion, revocation; pre-2009 clusters, investment procedures (if any); detailed plan, project, environment, land, tenants, services, production, reporting, inspection',
          },
          { id: 'implementation', vi: 'tổ chức thực hiện', en: 'implementation' },
        ],
        cites: [
          { id: 'local-government', vi: 'luật tổ chức chính quyền địa phương', en: 'law on local government' },
          { id: 'decree', vi: 'Nghị định 32/2024/NĐ-CP', en: 'decree 32/2024' },
        ],
        signedBy: 'provincial-chair',
        copyTo: ['ministry'],
      },
      source: { instrument: '14/2024/TT-BCT', part: 'phụ lục II, mẫu số 03' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'forms-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'forms-before-2024' },
  ],
  sourceIds: ['form-03-cluster-regulation', 'form-03-moit-copy'],
};

/**
 * The prescribed service regulation (Quy chế quản lý các dịch vụ công cộng, tiện ích); in force from the day of signing, so the decision to establish must exist first.
 */
export const serviceRegulationForm: Rule<PrescribedForm> = {
  id: 'service.regulation-form',
  subject: 'service',
  title: { vi: 'Mẫu số 04: quy chế dịch vụ', en: 'Form 04: service regulation' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: '2025-07-01' as IsoDate },
      value: {
        articles: [
          { id: 'general', vi: 'quy định chung', en: 'general' },
          { id: 'rights', vi: 'quyền và nghĩa vụ', en: 'rights and duties' },
          {
            id: 'services',
            vi: 'dịch vụ: an ninh, thông tin, nước sạch, môi trường, phòng cháy, điện, duy tu, khác',
            en: 'services: security, communications, clean water, environment, fire, power, maintenance, other',
          },
          { id: 'implementation', vi: 'tổ chức thực hiện, vi phạm', en: 'implementation and breaches' },
        ],
        cites: [
          { id: 'decree', vi: 'Nghị định 32/2024/NĐ-CP', en: 'decree 32/2024' },
          { id: 'circular', vi: 'Thông tư 14/2024/TT-BCT', en: 'circular 14/2024' },
          { id: 'decision', vi: 'quyết định thành lập/mở rộng', en: 'decision to establish or expand' },
        ],
        signedBy: 'developer',
        copyTo: ['industry-department', 'district-committee'],
      },
      source: { instrument: '14/2024/TT-BCT', part: 'phụ lục II, mẫu số 04' },
      confidence: 'text',
    },
    {
      force: { from: '2025-07-01' as IsoDate, before: null },
      value: {
        articles: [
          { id: 'general', vi: 'quy định chung', en: 'general' },
          { id: 'rights', vi: 'quyền và nghĩa vụ', en: 'rights and duties' },
          {
            id: 'services',
            vi: 'dịch vụ: an ninh, thông tin, nước sạch, môi trường, phòng cháy, điện, duy tu, khác',
            en: 'services: security, communications, clean water, environment, fire, power, maintenance, other',
          },
          { id: 'implementation', vi: 'tổ chức thực hiện, vi phạm', en: 'implementation and breaches' },
        ],
        cites: [
          { id: 'decree', vi: 'Nghị định 32/2024/NĐ-CP', en: 'decree 32/2024' },
          { id: 'circular', vi: 'Thông tư 14/2024/TT-BCT', en: 'circular 14/2024' },
          { id: 'decision', vi: 'quyết định thành lập/mở rộng', en: 'decision to establish or expand' },
        ],
        signedBy: 'developer',
        copyTo: ['industry-department', 'commune-committee'],
      },
      source: { instrument: '14/2024/TT-BCT', part: 'phụ lục II, mẫu số 04', amendedBy: '38/2025/TT-BCT' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'forms-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'forms-before-2024' },
  ],
  sourceIds: ['form-04-service-regulation', 'form-04-effect-and-bases'],
};

/**
 * Which documents have a prescribed form (mẫu văn bản): four; a notice, submission, appraisal report, minutes and score sheets have none.
 */
export const prescribedForms: Rule<readonly Item[]> = {
  id: 'management.prescribed-forms',
  subject: 'management',
  title: { vi: 'Các mẫu văn bản', en: 'Which forms are prescribed' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: null },
      value: [
        { id: '01', vi: 'văn bản đề nghị làm chủ đầu tư', en: 'application to be developer' },
        { id: '02', vi: 'quyết định thành lập, mở rộng', en: 'decision to establish or expand' },
        {
          id: '03',
          vi: 'quyết định và quy chế quản lý cụm của tỉnh',
          en: 'decision and regulation of clusters of the province',
        },
        { id: '04', vi: 'quyết định và quy chế quản lý dịch vụ', en: 'decision and service regulation' },
      ],
      source: { instrument: '14/2024/TT-BCT', article: '5' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'forms-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'forms-before-2024' },
  ],
  sourceIds: ['tt14-forms-are-four'],
};
