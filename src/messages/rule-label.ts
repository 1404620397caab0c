import type { InBoth, Language } from './language.js';

/** The titles of the rules that decide acts, copied so that no rule is shipped with its name; a test holds them to the rules. */
const titles: Readonly<Record<string, InBoth>> = {
  'area.greatest': { vi: 'Diện tích lớn nhất của cụm công nghiệp', en: 'Largest area of a cluster' },
  'area.least': { vi: 'Diện tích nhỏ nhất của cụm công nghiệp', en: 'Smallest area of a cluster' },
  'construction.commencement': { vi: 'Điều kiện khởi công', en: 'Conditions to break ground' },
  'construction.permit-exemption': { vi: 'Miễn giấy phép xây dựng', en: 'Exemption from the permit' },
  'decision.adjust-or-revoke': { vi: 'Điều chỉnh, bãi bỏ quyết định', en: 'Adjusting or revoking the decision' },
  'decision.assigns-developer': { vi: 'Giao chủ đầu tư tại quyết định', en: 'The decision names the developer' },
  'decision.change-developer': { vi: 'Thay đổi chủ đầu tư', en: 'Change of developer' },
  'decision.contents': { vi: 'Nội dung quyết định thành lập, mở rộng', en: 'Contents of the decision' },
  'definition.industrial-land': { vi: 'Diện tích đất công nghiệp', en: 'Industrial land' },
  'definition.occupancy-rate': { vi: 'Tỷ lệ lấp đầy', en: 'Occupancy rate' },
  'definition.unlet-land': { vi: 'Quỹ đất công nghiệp chưa cho thuê', en: 'Unlet industrial land' },
  'detailed-plan.duty': { vi: 'Lập quy hoạch chi tiết', en: 'Duty to make the detailed plan' },
  'developer.duties': { vi: 'Nghĩa vụ của chủ đầu tư', en: 'Duties of the developer' },
  'dossier.investment-report': { vi: 'Nội dung báo cáo đầu tư', en: 'Contents of the investment report' },
  'dossier.items': { vi: 'Thành phần hồ sơ thành lập, mở rộng', en: 'Papers of the dossier' },
  'dossier.sets': { vi: 'Số bộ hồ sơ', en: 'Sets of the dossier' },
  'dossier.several-localities': { vi: 'Cụm nằm trên nhiều địa bàn', en: 'A cluster across several localities' },
  'establishment.capable-developer': {
    vi: 'Có đơn vị đủ tư cách, năng lực đề nghị làm chủ đầu tư',
    en: 'A capable applicant asks to be developer',
  },
  'establishment.halt-2012': { vi: 'Tạm dừng năm 2012', en: 'The halt of 2012' },
  'establishment.in-list': {
    vi: 'Có trong danh mục được phê duyệt, có quỹ đất phù hợp',
    en: 'In the approved list, with land that fits the plan',
  },
  'establishment.saturation': {
    vi: 'Tỷ lệ lấp đầy trung bình hoặc quỹ đất chưa cho thuê',
    en: "Average occupancy or unlet land of the area's clusters",
  },
  'establishment.saturation-needs-detailed-plan': {
    vi: 'Không có quy hoạch chi tiết thì chưa có tỷ lệ lấp đầy',
    en: 'No occupancy without a detailed plan',
  },
  'expansion.greatest-area': { vi: 'Tổng diện tích sau khi mở rộng', en: 'Whole area after an expansion' },
  'expansion.infrastructure-complete': {
    vi: 'Hoàn thành hạ tầng kỹ thuật dùng chung',
    en: 'Common works completed and in use',
  },
  'expansion.land': { vi: 'Quỹ đất để mở rộng', en: 'Land for an expansion' },
  'expansion.occupancy-or-demand': {
    vi: 'Tỷ lệ lấp đầy của cụm hoặc nhu cầu thuê đất',
    en: "The cluster's own occupancy, or demand",
  },
  'expansion.own-conditions': {
    vi: 'Điều kiện thành lập không áp dụng cho mở rộng',
    en: 'Conditions of establishment not asked of an expansion',
  },
  'governing.pending-dossiers': {
    vi: 'Hồ sơ đang thẩm định khi đổi luật',
    en: 'Dossiers pending when the law changes',
  },
  'governing.regime': { vi: 'Nghị định đang có hiệu lực', en: 'The decree in force' },
  'infrastructure.sequence': { vi: 'Trình tự đầu tư hạ tầng', en: 'Order of steps' },
  'infrastructure.timetable': { vi: 'Tiến độ hạ tầng', en: 'Schedule' },
  'land.cluster-lease': { vi: 'Nhà nước cho thuê đất cụm công nghiệp', en: 'Lease to a cluster' },
  'land.recovery-case': { vi: 'Thu hồi đất thực hiện cụm công nghiệp', en: 'Recovery for clusters' },
  'legacy.oversize-established': {
    vi: 'Cụm trên 75 ha hình thành trước 5/10/2009',
    en: 'Large clusters formed before 5/10/2009',
  },
  'legacy.oversize-pre-2009': { vi: 'Cụm trước 5/10/2009 lớn hơn 75 ha', en: 'Large clusters to be regularised' },
  'legacy.pre-2009': { vi: 'Xử lý cụm hình thành trước 5/10/2009', en: 'Regularising clusters of before 5/10/2009' },
  'legacy.pre-2009-deadline': { vi: 'Hạn xử lý cụm hình thành trước 5/10/2009', en: 'Deadline of that work' },
  'legacy.pre-2009-not-asked': {
    vi: 'Điều không nêu khi xử lý cụm trước 5/10/2009',
    en: 'What that work is not said to need',
  },
  'legacy.undersize-in-practice': {
    vi: 'Cụm nhỏ được thành lập theo 68/2017',
    en: 'Small legacy clusters under decree 68/2017',
  },
  'management.commune-takes-over': { vi: 'UBND cấp xã thay UBND cấp huyện', en: 'Communes take the district’s tasks' },
  'management.coordination-lao-cai': { vi: 'Lào Cai: quy chế quản lý cụm', en: 'Lào Cai: regulation of clusters' },
  'plan.integrate': { vi: 'Tích hợp vào quy hoạch tỉnh', en: 'Integration in the provincial plan' },
  'plan.withdrawal': { vi: 'Rút cụm ra khỏi quy hoạch', en: 'Withdrawing a cluster' },
  'planning-norm.land-shares': { vi: 'Tỷ lệ đất tối thiểu', en: 'Least land shares' },
  'procedure.announce': { vi: 'Thời hạn thông báo tiếp nhận hồ sơ', en: 'Term to announce the call' },
  'procedure.appraise': { vi: 'Thời hạn thẩm định', en: 'Term of the appraisal' },
  'procedure.consultation': { vi: 'Phối hợp thẩm định, lấy ý kiến các sở, ngành', en: 'Who appraises together' },
  'procedure.decide': { vi: 'Thời hạn quyết định', en: 'Term of the decision' },
  'procedure.larger-deviation': { vi: 'Thay đổi lớn hơn', en: 'A larger deviation' },
  'procedure.ministry-copy': { vi: 'Gửi quyết định cho Bộ Công Thương', en: 'Copy of the decision to the ministry' },
  'procedure.minor-deviation': { vi: 'Thay đổi nhỏ so với quy hoạch', en: 'Small deviation from the plan' },
  'procedure.reception': { vi: 'Thời hạn nhận hồ sơ', en: 'Window for dossiers' },
  'procedure.submit': { vi: 'Thời hạn lập, gửi hồ sơ', en: 'Term to file with the department' },
  'procedure.supplement': { vi: 'Yêu cầu bổ sung hồ sơ', en: 'Request to supplement' },
  'sector.services-cap': { vi: 'Diện tích dịch vụ', en: 'Area for services' },
  'selection.consortium': { vi: 'Liên danh', en: 'Consortium' },
  'selection.council': { vi: 'Hội đồng đánh giá lựa chọn chủ đầu tư', en: 'The selection council' },
  'selection.council-agrees': { vi: 'Hội đồng thống nhất', en: 'What the council agrees' },
  'selection.criteria': { vi: 'Tiêu chí, thang điểm', en: 'Criteria and points' },
  'selection.eligible': { vi: 'Ai được chấm điểm', en: 'Who is scored' },
  'selection.part-of-appraisal': { vi: 'Lựa chọn là một nội dung thẩm định', en: 'Selection is part of the appraisal' },
  'selection.pass-mark': { vi: 'Điểm tối thiểu', en: 'Pass mark' },
  'selection.priority': { vi: 'Ưu tiên doanh nghiệp, hợp tác xã', en: 'Enterprises and cooperatives first' },
  'selection.rank': { vi: 'Xếp hạng', en: 'Ranking' },
  'selection.tie': { vi: 'Bằng điểm', en: 'Tie' },
  'service.regulation': { vi: 'Quy chế quản lý dịch vụ', en: 'Service regulation' },
  'tenant.admission': { vi: 'Tiếp nhận dự án đầu tư', en: 'Admission of a tenant' },
  'tenant.fits-plan': { vi: 'Dự án phù hợp quy hoạch, ngành nghề', en: 'A tenant fits plan and trades' },
  'tenant.start-after-infrastructure': {
    vi: 'Đi vào sản xuất sau khi hoàn thành hạ tầng',
    en: 'Production only after infrastructure',
  },
  'type.craft-village': { vi: 'Cụm công nghiệp làng nghề', en: 'Craft-village cluster' },
  'type.craft-village-beneficiaries': { vi: 'Đối tượng của cụm làng nghề', en: 'For whom craft-village land is kept' },
  'type.eco': { vi: 'Cụm công nghiệp sinh thái', en: 'Eco cluster' },
  'type.high-tech': { vi: 'Cụm công nghiệp công nghệ cao', en: 'High-tech cluster' },
  'type.specialised': { vi: 'Cụm công nghiệp chuyên ngành', en: 'Specialised cluster' },
  'type.supporting': { vi: 'Cụm công nghiệp hỗ trợ', en: 'Supporting-industry cluster' },
  calendar: { vi: 'Lịch ngày nghỉ', en: 'Calendar of days off' },
  practice: { vi: 'Thông lệ của các sở', en: 'Custom of the departments' },
};

/**
 * Names a rule of law for people, by its title; one that decides no act keeps its id.
 *
 * @param rule - Its id, as a basis or a missing rule gives it.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { ruleLabel } from 'industrial-clusters/messages';
 * console.log(ruleLabel('procedure.decide', 'vi')); // => Thời hạn quyết định
 * ```
 */
export const ruleLabel = (rule: string, language: Language): string =>
  (Object.hasOwn(titles, rule) ? titles[rule] : undefined)?.[language] ?? rule;
