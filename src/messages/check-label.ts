import type { InBoth, Language } from './language.js';

const labels: Readonly<Record<string, InBoth>> = {
  'halt-2012': { vi: 'tạm dừng theo Chỉ thị 07/CT-TTg', en: 'the halt of 2012' },
  'in-list': { vi: 'có trong danh mục được phê duyệt', en: 'entry in the approved list' },
  land: { vi: 'quỹ đất phù hợp quy hoạch sử dụng đất', en: 'land that fits the land-use plan' },
  'greatest-area': { vi: 'diện tích tối đa', en: 'greatest area' },
  'least-area': { vi: 'diện tích tối thiểu', en: 'least area' },
  'area-within-plan': { vi: 'phù hợp quy hoạch đã phê duyệt', en: 'fit with the approved plan' },
  applicant: { vi: 'đơn vị đủ tư cách, năng lực đề nghị làm chủ đầu tư', en: 'a capable applicant' },
  saturation: { vi: 'tỷ lệ lấp đầy hoặc đất chưa cho thuê trên địa bàn', en: 'letting of the clusters of the area' },
  'average-occupancy': { vi: 'tỷ lệ lấp đầy trung bình', en: 'average occupancy' },
  'unlet-land': { vi: 'đất công nghiệp chưa cho thuê', en: 'unlet industrial land' },
  'own-occupancy-or-demand': { vi: 'tỷ lệ lấp đầy hoặc nhu cầu thuê đất', en: 'own occupancy or demand' },
  'own-occupancy': { vi: 'tỷ lệ lấp đầy của cụm', en: 'own occupancy' },
  demand: { vi: 'nhu cầu thuê đất', en: 'demand for land' },
  'expansion-works': { vi: 'hạ tầng kỹ thuật dùng chung', en: 'common works in use' },
  paper: { vi: 'hồ sơ', en: 'paper of the dossier' },
  'paper.all': { vi: 'thành phần hồ sơ', en: 'papers of the dossier' },
  'paper.others': { vi: 'thành phần hồ sơ khác', en: 'other papers of the dossier' },
  'paper.request': { vi: 'văn bản đề nghị', en: 'request' },
  'paper.report': { vi: 'báo cáo đầu tư', en: 'investment report' },
  'paper.submission': { vi: 'tờ trình', en: 'submission of the committee' },
  'paper.application': { vi: 'văn bản đề nghị, báo cáo đầu tư, bản đồ', en: 'application, report and map' },
  'paper.legal-status': { vi: 'tài liệu tư cách pháp lý', en: 'papers on legal status' },
  'paper.financial-capacity': { vi: 'tài liệu năng lực tài chính', en: 'proof of financial capacity' },
  'paper.experience': { vi: 'tài liệu kinh nghiệm', en: 'proof of experience' },
  'paper.other-papers': { vi: 'văn bản, tài liệu khác có liên quan', en: 'other papers that bear on it' },
  'report.all': { vi: 'nội dung báo cáo đầu tư', en: 'contents of the investment report' },
  'report.need': { vi: 'báo cáo đầu tư: căn cứ, sự cần thiết', en: 'investment report: grounds and need' },
  'report.land': { vi: 'báo cáo đầu tư: hiện trạng, cơ cấu sử dụng đất', en: 'investment report: land and its use' },
  'report.works': { vi: 'báo cáo đầu tư: phương án hạ tầng, tiến độ', en: 'investment report: works and schedule' },
  'report.developer': { vi: 'báo cáo đầu tư: năng lực, vốn', en: 'investment report: capacity and capital' },
  'report.operation': { vi: 'báo cáo đầu tư: vận hành, quản lý', en: 'investment report: operation' },
  'report.environment': { vi: 'báo cáo đầu tư: môi trường', en: 'investment report: environment' },
  'report.effects': { vi: 'báo cáo đầu tư: hiệu quả, giải pháp', en: 'investment report: effects' },
  'report.cluster-type': { vi: 'báo cáo đầu tư: loại hình cụm', en: 'investment report: type of cluster' },
  'report.priority-land': {
    vi: 'báo cáo đầu tư: quỹ đất dành cho đối tượng ưu tiên',
    en: 'investment report: land for priority tenants',
  },
  report: { vi: 'nội dung báo cáo đầu tư', en: 'contents of the investment report' },
  sets: { vi: 'số bộ hồ sơ', en: 'sets of the dossier' },
  'electronic-copy': { vi: 'tệp tin điện tử', en: 'electronic copy' },
  submitter: { vi: 'cơ quan trình', en: 'who submits' },
  'assigned-submitter': { vi: 'giao cơ quan trình', en: 'assignment of who submits' },
  'land.roads': { vi: 'tỷ lệ đất giao thông', en: 'share of roads' },
  'land.green': { vi: 'tỷ lệ đất cây xanh', en: 'share of greenery' },
  'land.technical': { vi: 'tỷ lệ đất khu kỹ thuật', en: 'share of technical areas' },
  'land.services': { vi: 'tỷ lệ đất dịch vụ', en: 'share of services' },
  type: { vi: 'loại hình cụm', en: 'type of cluster' },
  'type.general': { vi: 'loại hình cụm: thông thường', en: 'type of cluster: general' },
  'type.eco': { vi: 'loại hình cụm: sinh thái', en: 'type of cluster: eco' },
  'type.circular': { vi: 'kinh tế tuần hoàn, bền vững', en: 'circular economy' },
  'type.cleaner': { vi: 'sản xuất sạch hơn', en: 'cleaner production' },
  'type.linked': { vi: 'liên kết tái sử dụng vật liệu, nước, năng lượng', en: 'linked use of materials and energy' },
  'type.share': { vi: 'tỷ lệ đất công nghiệp dành cho loại hình', en: 'share of industrial land kept for the type' },
  'type.craft': { vi: 'nghề truyền thống', en: 'traditional craft' },
  ground: { vi: 'điều kiện khởi công', en: 'condition to break ground' },
  'ground.sequence': { vi: 'trình tự đầu tư hạ tầng', en: 'order of the infrastructure project' },
  'ground.conditions': { vi: 'điều kiện khởi công công trình', en: 'conditions to break ground' },
  'ground.report': { vi: 'báo cáo đầu tư được duyệt', en: 'investment report approved' },
  'ground.detailed-plan': { vi: 'quy hoạch chi tiết được duyệt', en: 'detailed plan approved' },
  'ground.project': { vi: 'dự án hạ tầng được duyệt', en: 'infrastructure project approved' },
  'ground.site': { vi: 'bàn giao mặt bằng', en: 'site handed over' },
  'ground.permit': { vi: 'giấy phép xây dựng hoặc được miễn', en: 'building permit, or exemption' },
  'ground.permit-granted': { vi: 'giấy phép xây dựng', en: 'building permit' },
  'ground.permit-exempt': { vi: 'miễn giấy phép xây dựng', en: 'exemption from the permit' },
  'ground.drawings': { vi: 'bản vẽ thi công được duyệt', en: 'approved shop drawings' },
  'ground.contract': { vi: 'hợp đồng thi công', en: 'works contract' },
  'ground.notice': { vi: 'thông báo khởi công', en: 'commencement notice' },
  'ground.notice-term': { vi: 'thời hạn, nơi nhận thông báo khởi công', en: 'term and receiver of the notice' },
  content: { vi: 'nội dung quyết định', en: 'contents of the decision' },
  'content.all': { vi: 'nội dung quyết định', en: 'contents of the decision' },
  'content.other': { vi: 'quyết định: nội dung khác', en: 'decision: other matters' },
  'content.others': { vi: 'quyết định: các nội dung còn lại', en: 'decision: all other contents' },
  'content.name-area': { vi: 'tên, diện tích, địa điểm, ngành nghề', en: 'name, area, place, trades' },
  'content.developer': { vi: 'chủ đầu tư', en: 'developer' },
  'content.scale': { vi: 'quy mô, vốn', en: 'scale and capital' },
  'content.schedule': { vi: 'tiến độ', en: 'schedule' },
  'content.incentives': { vi: 'ưu đãi, hỗ trợ', en: 'incentives and support' },
  'content.duties': { vi: 'trách nhiệm', en: 'duties' },
  'content.effect': { vi: 'thời điểm có hiệu lực', en: 'day of effect' },
  'content.cluster-type': { vi: 'loại hình cụm', en: 'type of cluster' },
  'content.priority-land': { vi: 'diện tích dành cho đối tượng ưu tiên', en: 'land for priority tenants' },
  'ministry-copy': { vi: 'gửi Bộ Công Thương', en: 'copy to the ministry' },
  council: { vi: 'thành phần Hội đồng', en: 'composition of the council' },
  'council.chair': { vi: 'Chủ tịch Hội đồng', en: 'chair of the council' },
  'council.vice-chair.industry-department': {
    vi: 'Phó Chủ tịch là lãnh đạo Sở Công Thương',
    en: 'vice chair from the industry department',
  },
  'council.vice-chair.planning-department': {
    vi: 'Phó Chủ tịch là lãnh đạo Sở Kế hoạch và Đầu tư',
    en: 'vice chair from the planning department',
  },
  'council.vice-chair.finance-department': {
    vi: 'Phó Chủ tịch là lãnh đạo Sở Tài chính',
    en: 'vice chair from the finance department',
  },
  'council.secretary': { vi: 'Thư ký Hội đồng', en: 'secretary of the council' },
};

/**
 * The name of a check, for a line of a table or the start of a sentence. An item of a list without a name of its own is called by its list
 * and its id.
 *
 * @param id - Id of a check.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { checkLabel } from 'industrial-clusters/messages';
 * console.log(checkLabel('average-occupancy', 'vi')); // => tỷ lệ lấp đầy trung bình
 * console.log(checkLabel('report.land', 'en')); // => investment report: land and its use
 * ```
 */
export const checkLabel = (id: string, language: Language): string => {
  const own = Object.hasOwn(labels, id) ? labels[id] : undefined;
  if (own !== undefined) return own[language];
  const [list = '', ...item] = id.split('.');
  const name = Object.hasOwn(labels, list) ? labels[list] : undefined;
  return name === undefined ? id : `${name[language]}: ${item.join('.')}`;
};
