import type { MissingInput } from '../procedure/index.js';
import { checkLabel } from './check-label.js';
import { confidenceWord } from './confidence-word.js';
import type { InBoth, Language } from './language.js';
import { questionText } from './question-text.js';
import { ruleLabel } from './rule-label.js';

const facts: Readonly<Record<string, InBoth>> = {
  inApprovedList: { vi: 'có trong danh mục được phê duyệt hay không', en: 'whether it is in the approved list' },
  fitsLandUsePlan: { vi: 'có phù hợp quy hoạch sử dụng đất không', en: 'whether the land fits the land-use plan' },
  fitsOtherPlans: { vi: 'có phù hợp các quy hoạch khác không', en: 'whether it fits the other plans' },
  capableApplicant: { vi: 'có đơn vị đủ tư cách, năng lực đề nghị không', en: 'whether a capable applicant asks' },
  exemptFromHalt: { vi: 'ý kiến của Thủ tướng về việc tạm dừng', en: 'the word of the Prime Minister on the halt' },
  otherClusters: { vi: 'các cụm đã thành lập trên địa bàn', en: 'the established clusters of the area' },
  'otherClusters.averageOccupancy': { vi: 'tỷ lệ lấp đầy trung bình', en: 'their average occupancy' },
  'otherClusters.unletLand': { vi: 'đất công nghiệp chưa cho thuê', en: 'their unlet industrial land' },
  industrialLand: { vi: 'đất công nghiệp theo quy hoạch chi tiết', en: 'industrial land by the detailed plan' },
  let: { vi: 'đất đã cho thuê', en: 'land let' },
  approvedNotLet: { vi: 'đất đã chấp thuận đầu tư, chưa cho thuê', en: 'land approved and not let' },
  area: { vi: 'diện tích', en: 'the area' },
  plannedArea: { vi: 'diện tích theo quy hoạch', en: 'the area in the plan' },
  upland: { vi: 'có thuộc huyện miền núi không', en: 'whether it lies in the uplands' },
  ownOccupancy: { vi: 'tỷ lệ lấp đầy của cụm', en: 'its own occupancy' },
  demand: { vi: 'nhu cầu thuê đất công nghiệp', en: 'the demand for industrial land' },
  clusterType: { vi: 'loại hình cụm', en: 'the type of cluster' },
  chairProposes: { vi: 'đề xuất của Chủ tịch Hội đồng', en: 'the proposal of the chair' },
  otherLawFirst: { vi: 'luật khác có quy định riêng hay không', en: 'whether another law goes first' },
  'agreement.on': { vi: 'ngày Hội đồng thống nhất tiêu chí', en: 'the day the council agreed its criteria' },
  'agreement.method': { vi: 'cách tính điểm Hội đồng thống nhất', en: 'the method the council agreed' },
  'bids.compliantDossier': { vi: 'hồ sơ có đáp ứng quy định không', en: 'whether the dossier meets the decree' },
  'bids.consortium': { vi: 'hình thức liên danh', en: 'how the partners are joined' },
  'council.from': { vi: 'cơ quan của thành viên Hội đồng', en: 'whom the member represents' },
  submittedBy: { vi: 'cơ quan trình', en: 'who submits' },
  submitterAssigned: { vi: 'việc giao cơ quan trình', en: 'whether somebody was assigned to submit' },
  sets: { vi: 'số bộ hồ sơ', en: 'how many sets of the dossier' },
  electronicCopy: { vi: 'tệp tin điện tử của hồ sơ', en: 'whether there is an electronic copy' },
  totalArea: { vi: 'tổng diện tích', en: 'the whole area' },
  roads: { vi: 'diện tích đất giao thông', en: 'land for roads' },
  green: { vi: 'diện tích đất cây xanh', en: 'land for greenery' },
  technical: { vi: 'diện tích đất khu kỹ thuật', en: 'land for technical areas' },
  services: { vi: 'diện tích đất dịch vụ', en: 'land for services' },
  landForType: { vi: 'diện tích đất dành cho loại hình', en: 'land kept for the type' },
  traditionalCraft: { vi: 'có nghề truyền thống hay không', en: 'whether there is a traditional craft' },
  recognisedCraft: { vi: 'nghề có được công nhận hay không', en: 'whether the craft is recognised' },
  reportApproved: { vi: 'báo cáo đầu tư đã duyệt hay chưa', en: 'whether the investment report is approved' },
  detailedPlanApproved: { vi: 'quy hoạch chi tiết đã duyệt hay chưa', en: 'whether the detailed plan is approved' },
  projectApproved: { vi: 'dự án hạ tầng đã duyệt hay chưa', en: 'whether the project is approved' },
  siteHandedOver: { vi: 'đã bàn giao mặt bằng hay chưa', en: 'whether the site is handed over' },
  permitGranted: { vi: 'đã có giấy phép xây dựng hay chưa', en: 'whether the permit is granted' },
  feasibilityAppraised: {
    vi: 'báo cáo khả thi đã thẩm định hay chưa',
    en: 'whether the feasibility study is appraised',
  },
  drawingsApproved: { vi: 'bản vẽ thi công đã duyệt hay chưa', en: 'whether the shop drawings are approved' },
  contractSigned: { vi: 'đã ký hợp đồng thi công hay chưa', en: 'whether the works contract is signed' },
  commencementNotified: { vi: 'đã thông báo khởi công hay chưa', en: 'whether the commencement was notified' },
  sentToMinistry: { vi: 'đã gửi Bộ Công Thương hay chưa', en: 'whether the ministry has a copy' },
  'works.roads': { vi: 'giao thông nội bộ', en: 'internal roads' },
  'works.pavements': { vi: 'vỉa hè', en: 'pavements' },
  'works.greenery': { vi: 'cây xanh', en: 'greenery' },
  'works.water-supply': { vi: 'cấp nước', en: 'water supply' },
  'works.drainage': { vi: 'thoát nước', en: 'drainage' },
  'works.wastewater': { vi: 'thu gom, xử lý nước thải', en: 'wastewater collection and treatment' },
  'works.solid-waste': { vi: 'xử lý chất thải rắn', en: 'solid waste treatment' },
  'works.power': { vi: 'cấp điện', en: 'power supply' },
  'works.lighting': { vi: 'chiếu sáng công cộng', en: 'public lighting' },
  'works.communications': { vi: 'thông tin liên lạc nội bộ', en: 'internal communications' },
  'works.management-house': { vi: 'nhà điều hành', en: 'management house' },
  'works.security': { vi: 'công trình bảo vệ', en: 'security works' },
  'works.fire': { vi: 'phòng cháy, chữa cháy', en: 'fire prevention and fighting' },
  'works.other': { vi: 'công trình dùng chung khác', en: 'other works for the common use' },
  'council.secretary': { vi: 'Thư ký Hội đồng', en: 'the secretary of the council' },
};

/** Facts that are a list's items bear the name of the check on each. */
const checkOf: Readonly<Record<string, string>> = {
  papers: 'paper',
  report: 'report',
  contents: 'content',
  eco: 'type',
};

const factName = (id: string, language: Language): string => {
  const own = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (own !== undefined) return own[language];
  const [list = '', ...item] = id.split('.');
  const check = Object.hasOwn(checkOf, list) ? checkOf[list] : undefined;
  return check === undefined || item.length === 0 ? id : checkLabel(`${check}.${item.join('.')}`, language);
};

const choices: Readonly<Record<string, InBoth>> = {
  'saturation-area': { vi: 'địa bàn xét tỷ lệ lấp đầy', en: 'the area over which letting is tested' },
  'land-use-test': { vi: 'quy hoạch sử dụng đất được áp dụng', en: 'which land-use plan counts' },
  'deviation-boundary': { vi: 'phạm vi được thay đổi vị trí', en: 'the boundary within which it may move' },
  upland: { vi: 'địa bàn được coi là miền núi', en: 'what counts as upland' },
};

const because = {
  unreadable: { vi: 'không đọc được', en: 'cannot be read' },
  contradictory: { vi: 'mâu thuẫn với số khác', en: 'contradicts another figure' },
} as const;

/**
 * Names in words what a check or a scoring lacks. A fact without a name of its own is called by the name under which it is given.
 *
 * @param missing - What is missing.
 * @param language - `vi` or `en`.
 * @returns A few words, without a full stop.
 * @example
 * ```ts
 * import { missingInputText } from 'industrial-clusters/messages';
 * console.log(missingInputText({ kind: 'provincial-choice', id: 'saturation-area' }, 'en'));
 * // => a decision of the province: the area over which letting is tested
 * ```
 */
export const missingInputText = (missing: MissingInput, language: Language): string => {
  const vi = language === 'vi';
  if (missing.kind === 'provincial-choice') {
    return `${vi ? 'UBND cấp tỉnh quyết định' : 'a decision of the province'}: ${choices[missing.id]?.[language] ?? missing.id}`;
  }
  if (missing.kind === 'law') {
    const { id, question, confidence } = missing;
    const weak = confidence === undefined ? undefined : confidenceWord(confidence, language);
    const why =
      question === undefined
        ? weak && `${vi ? 'mới biết qua' : 'known only from'} ${weak}`
        : questionText(question, language);
    return `${vi ? 'quy định' : 'the rule'} "${ruleLabel(id, language)}"${why === undefined ? '' : ` (${why})`}`;
  }
  const { id, of, because: why } = missing;
  return `${factName(id, language)}${of === undefined ? '' : ` (${of})`}${why === undefined ? '' : `, ${because[why][language]}`}`;
};
