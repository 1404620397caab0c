import type { MissingInput } from '../procedure/index.js';
import { confidenceWord } from './confidence-word.js';
import type { InBoth, Language } from './language.js';
import { questionText } from './question-text.js';

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
  'council.secretary': { vi: 'Thư ký Hội đồng', en: 'the secretary of the council' },
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
    return `${vi ? 'quy định' : 'the rule'} ${id}${why === undefined ? '' : ` (${why})`}`;
  }
  const { id, of, because: why } = missing;
  const name = (Object.hasOwn(facts, id) ? facts[id] : undefined)?.[language] ?? id;
  return `${name}${of === undefined ? '' : ` (${of})`}${why === undefined ? '' : `, ${because[why][language]}`}`;
};
