import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** One indicator of a statutory form (chỉ tiêu của biểu). */
export interface FormRow {
  /** Its printed number, by which forms 03 and 04 are matched: their labels differ in a word. */
  readonly no: string;
  /** Vietnamese label, shortened. */
  readonly vi: string;
  /** English label. */
  readonly en: string;
  /** Printed unit. */
  readonly unit: 'tỷ đồng' | 'triệu đồng/người/tháng' | 'người' | 'ha' | '%' | 'dự án' | 'cụm' | 'công trình';
  /** Whether the value belongs to the period or is cumulative to its end; a `flag` is 1 or 0. */
  readonly kind: 'flow' | 'stock' | 'flag';
}

const FORM_01: readonly FormRow[] = [
  {
    no: '1',
    vi: 'Doanh thu của dự án trong kỳ',
    en: 'Revenue of the project in the period',
    unit: 'tỷ đồng',
    kind: 'flow',
  },
  {
    no: '2',
    vi: 'Số nộp ngân sách nhà nước trong kỳ',
    en: 'Payments to the State budget in the period',
    unit: 'tỷ đồng',
    kind: 'flow',
  },
  {
    no: '3',
    vi: 'Lao động có hợp đồng trong kỳ',
    en: 'Workers with a contract in the period',
    unit: 'người',
    kind: 'flow',
  },
  {
    no: '4',
    vi: 'Thu nhập bình quân người lao động',
    en: 'Average income of a worker',
    unit: 'triệu đồng/người/tháng',
    kind: 'flow',
  },
];
const FORM_02: readonly FormRow[] = [
  {
    no: '1',
    vi: 'Tổng mức đầu tư hạ tầng theo dự án được duyệt',
    en: 'Infrastructure investment by the approved project',
    unit: 'tỷ đồng',
    kind: 'stock',
  },
  {
    no: '2',
    vi: 'Tổng vốn đã đầu tư (lũy kế đã thanh toán)',
    en: 'Capital invested (cumulative, paid)',
    unit: 'tỷ đồng',
    kind: 'stock',
  },
  {
    no: '3',
    vi: 'Đất công nghiệp đã có hạ tầng, đủ điều kiện cho thuê',
    en: 'Industrial land with infrastructure, fit to let',
    unit: 'ha',
    kind: 'stock',
  },
  { no: '4', vi: 'Đất công nghiệp đã cho thuê', en: 'Industrial land let', unit: 'ha', kind: 'stock' },
  { no: '5', vi: 'Tỷ lệ lấp đầy', en: 'Occupancy rate', unit: '%', kind: 'stock' },
  { no: '6', vi: 'Dự án đã thuê đất', en: 'Production projects that took land', unit: 'dự án', kind: 'stock' },
  {
    no: '7',
    vi: 'Dự án có vốn đầu tư nước ngoài',
    en: 'Production projects with foreign capital',
    unit: 'dự án',
    kind: 'stock',
  },
  { no: '8', vi: 'Dự án đang hoạt động', en: 'Production projects in operation', unit: 'dự án', kind: 'stock' },
  {
    no: '9',
    vi: 'Doanh thu của dự án hạ tầng trong kỳ',
    en: 'Revenue of the infrastructure project in the period',
    unit: 'tỷ đồng',
    kind: 'flow',
  },
  {
    no: '10',
    vi: 'Số nộp ngân sách của dự án hạ tầng trong kỳ',
    en: 'Budget payments of the infrastructure project in the period',
    unit: 'tỷ đồng',
    kind: 'flow',
  },
  {
    no: '11',
    vi: 'Lao động có hợp đồng tại dự án hạ tầng',
    en: 'Workers with a contract at the infrastructure project',
    unit: 'người',
    kind: 'stock',
  },
  {
    no: '12',
    vi: 'Thu nhập bình quân trong kỳ',
    en: 'Average income in the period',
    unit: 'triệu đồng/người/tháng',
    kind: 'flow',
  },
  {
    no: '13',
    vi: 'Đã hoặc đang đầu tư xử lý nước thải tập trung (1/0)',
    en: 'Central wastewater works built or being built (1/0)',
    unit: 'công trình',
    kind: 'flag',
  },
  {
    no: '14',
    vi: 'Xử lý nước thải tập trung đạt tiêu chuẩn (1/0)',
    en: 'Central wastewater works to standard (1/0)',
    unit: 'công trình',
    kind: 'flag',
  },
];
const FORM_03: readonly FormRow[] = [
  {
    no: '1',
    vi: 'Số cụm theo phương án phát triển',
    en: 'Clusters in the development plan',
    unit: 'cụm',
    kind: 'stock',
  },
  { no: '2', vi: 'Diện tích các cụm theo phương án phát triển', en: 'Their area', unit: 'ha', kind: 'stock' },
  { no: '3', vi: 'Số cụm đã thành lập', en: 'Clusters established', unit: 'cụm', kind: 'stock' },
  { no: '4', vi: 'Diện tích các cụm đã thành lập', en: 'Their area', unit: 'ha', kind: 'stock' },
  { no: '5', vi: 'Số cụm thành lập trong kỳ', en: 'Clusters established in the period', unit: 'cụm', kind: 'flow' },
  { no: '6', vi: 'Diện tích các cụm thành lập trong kỳ', en: 'Their area', unit: 'ha', kind: 'flow' },
  {
    no: '7',
    vi: 'Số cụm do doanh nghiệp làm chủ đầu tư',
    en: 'Clusters whose developer is an enterprise',
    unit: 'cụm',
    kind: 'stock',
  },
  { no: '8', vi: 'Diện tích các cụm do doanh nghiệp làm chủ đầu tư', en: 'Their area', unit: 'ha', kind: 'stock' },
  {
    no: '9',
    vi: 'Số cụm đã duyệt quy hoạch chi tiết',
    en: 'Clusters with an approved detailed plan',
    unit: 'cụm',
    kind: 'stock',
  },
  { no: '10', vi: 'Diện tích các cụm đã duyệt quy hoạch chi tiết', en: 'Their area', unit: 'ha', kind: 'stock' },
  {
    no: '11',
    vi: 'Số cụm đã duyệt dự án hạ tầng',
    en: 'Clusters with an approved infrastructure project',
    unit: 'cụm',
    kind: 'stock',
  },
  { no: '12', vi: 'Diện tích các cụm đã duyệt dự án hạ tầng', en: 'Their area', unit: 'ha', kind: 'stock' },
  {
    no: '13',
    vi: 'Tổng vốn đầu tư hạ tầng theo dự án được duyệt',
    en: 'Infrastructure investment by approved projects',
    unit: 'tỷ đồng',
    kind: 'stock',
  },
  {
    no: '14',
    vi: 'Tổng vốn hạ tầng đã đầu tư (lũy kế đã thanh toán)',
    en: 'Infrastructure capital invested (cumulative, paid)',
    unit: 'tỷ đồng',
    kind: 'stock',
  },
  {
    no: '15',
    vi: 'Số cụm đã hoạt động (15.1 + 15.2)',
    en: 'Clusters in operation (15.1 + 15.2)',
    unit: 'cụm',
    kind: 'stock',
  },
  { no: '15.1', vi: 'Số cụm hoạt động đã thành lập', en: 'In operation and established', unit: 'cụm', kind: 'stock' },
  {
    no: '15.2',
    vi: 'Số cụm hoạt động chưa thành lập',
    en: 'In operation and not established',
    unit: 'cụm',
    kind: 'stock',
  },
  {
    no: '15.3',
    vi: 'Số cụm làng nghề đã hoạt động',
    en: 'Craft-village clusters in operation',
    unit: 'cụm',
    kind: 'stock',
  },
  {
    no: '15.4',
    vi: 'Số cụm chuyên ngành đã hoạt động',
    en: 'Specialised clusters in operation',
    unit: 'cụm',
    kind: 'stock',
  },
  {
    no: '16',
    vi: 'Diện tích các cụm đã hoạt động (16.1 + 16.2)',
    en: 'Area of clusters in operation (16.1 + 16.2)',
    unit: 'ha',
    kind: 'stock',
  },
  { no: '16.1', vi: 'Diện tích cụm hoạt động đã thành lập', en: 'Of those established', unit: 'ha', kind: 'stock' },
  {
    no: '16.2',
    vi: 'Diện tích cụm hoạt động chưa thành lập',
    en: 'Of those not established',
    unit: 'ha',
    kind: 'stock',
  },
  {
    no: '16.3',
    vi: 'Diện tích cụm làng nghề đã hoạt động',
    en: 'Of craft-village clusters',
    unit: 'ha',
    kind: 'stock',
  },
  {
    no: '16.4',
    vi: 'Diện tích cụm chuyên ngành đã hoạt động',
    en: 'Of specialised clusters',
    unit: 'ha',
    kind: 'stock',
  },
  {
    no: '17',
    vi: 'Đất công nghiệp các cụm đã hoạt động (theo quy hoạch chi tiết)',
    en: 'Industrial land of clusters in operation, by detailed plan',
    unit: 'ha',
    kind: 'stock',
  },
  { no: '18', vi: 'Đất công nghiệp đã cho thuê', en: 'Industrial land let', unit: 'ha', kind: 'stock' },
  {
    no: '19',
    vi: 'Tỷ lệ lấp đầy bình quân các cụm đã hoạt động',
    en: 'Average occupancy of clusters in operation',
    unit: '%',
    kind: 'stock',
  },
  {
    no: '20',
    vi: 'Dự án sản xuất kinh doanh trong các cụm',
    en: 'Production projects in the clusters',
    unit: 'dự án',
    kind: 'stock',
  },
  { no: '21', vi: 'Dự án có vốn đầu tư nước ngoài', en: 'Projects with foreign capital', unit: 'dự án', kind: 'stock' },
  { no: '22', vi: 'Dự án đang hoạt động', en: 'Projects in operation', unit: 'dự án', kind: 'stock' },
  {
    no: '23',
    vi: 'Doanh thu của các dự án trong kỳ',
    en: 'Revenue of the projects in the period',
    unit: 'tỷ đồng',
    kind: 'flow',
  },
  {
    no: '24',
    vi: 'Nộp ngân sách của các dự án trong kỳ',
    en: 'Budget payments of the projects in the period',
    unit: 'tỷ đồng',
    kind: 'flow',
  },
  { no: '25', vi: 'Lao động có hợp đồng', en: 'Workers with a contract', unit: 'người', kind: 'stock' },
  {
    no: '26',
    vi: 'Số cụm đã và đang đầu tư xử lý nước thải tập trung',
    en: 'Clusters that built or are building central wastewater treatment',
    unit: 'cụm',
    kind: 'stock',
  },
  {
    no: '27',
    vi: 'Số cụm có xử lý nước thải tập trung đạt tiêu chuẩn',
    en: 'Clusters with central wastewater treatment to standard',
    unit: 'cụm',
    kind: 'stock',
  },
];

/**
 * The indicators of the four statutory forms (biểu số 01 đến 04). No form has a field for the cluster’s own name or code in forms 01 and 02, so a register adds its own key. Form 04 has the rows of form 03.
 */
export const reportForms: Rule<Readonly<Record<'01' | '02' | '03' | '04', readonly FormRow[]>>> = {
  id: 'reporting.forms',
  subject: 'reporting',
  title: { vi: 'Biểu báo cáo định kỳ', en: 'Forms of periodic reports' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: null },
      value: { '01': FORM_01, '02': FORM_02, '03': FORM_03, '04': FORM_03 },
      source: { instrument: '14/2024/TT-BCT', part: 'phụ lục I' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'reporting-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'reporting-gap-2024' },
  ],
  questions: ['row-19-formula', 'tt14-after-303'],
  sourceIds: [
    'form-binary-rows',
    'report-35-rows',
    'report-no-cluster-field',
    'report-labels-differ',
    'operating-not-established',
    'report-tenant',
    'report-developer',
    'report-commune',
    'report-province',
  ],
};
