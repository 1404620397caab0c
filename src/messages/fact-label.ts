import type { Fact } from '../model/index.js';
import type { InBoth, Language } from './language.js';

const labels: Readonly<Record<Fact, InBoth>> = {
  recorded: { vi: 'đã có trong sổ', en: 'in the register' },
  listed: { vi: 'có trong quy hoạch', en: 'listed in the plan' },
  delisted: { vi: 'đã rút khỏi quy hoạch', en: 'taken off the plan' },
  applied: { vi: 'đã có đơn vị đề nghị', en: 'applied for' },
  called: { vi: 'đã thông báo tiếp nhận hồ sơ', en: 'applications called for' },
  dossier: { vi: 'hồ sơ đang được xem xét', en: 'dossier with the department' },
  complete: { vi: 'hồ sơ đầy đủ, hợp lệ', en: 'dossier complete' },
  'clock-stopped': { vi: 'đang chờ bổ sung hồ sơ', en: 'waiting for supplements' },
  council: { vi: 'có Hội đồng', en: 'council in place' },
  criteria: { vi: 'đã thống nhất tiêu chí', en: 'criteria agreed' },
  scored: { vi: 'đã có kết quả chấm điểm', en: 'bids scored' },
  appraised: { vi: 'đã thẩm định', en: 'appraised' },
  established: { vi: 'đã thành lập', en: 'established' },
  refused: { vi: 'không được chấp thuận', en: 'refused' },
  'detailed-plan': { vi: 'đã có quy hoạch chi tiết', en: 'detailed plan approved' },
  environment: { vi: 'đã xong thủ tục môi trường', en: 'environment approved' },
  project: { vi: 'đã duyệt dự án hạ tầng', en: 'infrastructure project approved' },
  'land-recovered': { vi: 'đã thu hồi đất', en: 'land recovered' },
  'land-leased': { vi: 'đã được cho thuê đất', en: 'land leased' },
  design: { vi: 'đã duyệt thiết kế', en: 'design approved' },
  permit: { vi: 'đã có hoặc được miễn giấy phép xây dựng', en: 'building permit or exemption' },
  contract: { vi: 'đã ký hợp đồng thi công', en: 'works contract signed' },
  notified: { vi: 'đã thông báo khởi công', en: 'commencement notified' },
  'broken-ground': { vi: 'đã khởi công', en: 'ground broken' },
  suspended: { vi: 'đang tạm dừng thi công', en: 'works suspended' },
  'works-complete': { vi: 'đã hoàn thành hạ tầng', en: 'works complete' },
  operating: { vi: 'đang hoạt động', en: 'operating' },
  revoked: { vi: 'đã bãi bỏ quyết định', en: 'decision revoked' },
};

/**
 * Names a fact of a status: what holds of an undertaking on a day (tình trạng).
 *
 * @param fact - Its name, as answers give it.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { factLabel } from 'industrial-clusters/messages';
 * console.log(factLabel('broken-ground', 'vi')); // => đã khởi công
 * ```
 */
export const factLabel = (fact: Fact, language: Language): string => labels[fact][language];
