import type { EventType } from '../model/index.js';
import type { InBoth, Language } from './language.js';

const labels: Readonly<Record<EventType, InBoth>> = {
  'entered-in-error': { vi: 'rút dòng nhập sai', en: 'entry withdrawn' },
  listed: { vi: 'đưa vào quy hoạch', en: 'listed in the plan' },
  delisted: { vi: 'rút khỏi quy hoạch', en: 'taken off the plan' },
  'application-received': { vi: 'nhận văn bản đề nghị đầu tiên', en: 'first application received' },
  'applications-called': { vi: 'thông báo tiếp nhận hồ sơ', en: 'applications called for' },
  'dossier-submitted': { vi: 'trình hồ sơ thành lập, mở rộng', en: 'dossier submitted' },
  'dossier-complete': { vi: 'hồ sơ đầy đủ, hợp lệ', en: 'dossier complete' },
  'dossier-returned': { vi: 'yêu cầu bổ sung hồ sơ', en: 'supplements asked for' },
  'dossier-supplemented': { vi: 'đã bổ sung hồ sơ', en: 'supplements received' },
  'departments-consulted': { vi: 'lấy ý kiến các sở, ngành', en: 'departments consulted' },
  'members-requested': { vi: 'đề nghị cử thành viên Hội đồng', en: 'council members asked for' },
  'council-proposed': { vi: 'trình thành lập Hội đồng', en: 'council proposed' },
  'council-formed': { vi: 'thành lập Hội đồng', en: 'council formed' },
  'council-amended': { vi: 'kiện toàn Hội đồng', en: 'council amended' },
  'council-dissolved': { vi: 'giải thể Hội đồng', en: 'council dissolved' },
  'criteria-consulted': { vi: 'lấy ý kiến dự thảo tiêu chí', en: 'draft criteria sent for opinions' },
  'criteria-agreed': { vi: 'thống nhất tiêu chí', en: 'criteria agreed' },
  'criteria-replaced': { vi: 'thay thế tiêu chí', en: 'criteria replaced' },
  'bids-scored': { vi: 'báo cáo kết quả chấm điểm', en: 'bids scored' },
  appraised: { vi: 'thẩm định và trình', en: 'appraised and submitted' },
  established: { vi: 'thành lập, mở rộng', en: 'established' },
  'establishment-refused': { vi: 'không chấp thuận thành lập, mở rộng', en: 'establishment refused' },
  'developer-named': { vi: 'giao chủ đầu tư', en: 'developer named' },
  'developer-changed': { vi: 'thay đổi chủ đầu tư', en: 'developer changed' },
  'decision-adjusted': { vi: 'điều chỉnh quyết định', en: 'decision adjusted' },
  'schedule-extended': { vi: 'gia hạn tiến độ', en: 'schedule extended' },
  'detailed-plan-approved': { vi: 'phê duyệt quy hoạch chi tiết 1/500', en: 'detailed plan 1/500 approved' },
  'environment-approved': { vi: 'xong thủ tục môi trường', en: 'environment approved' },
  'project-approved': { vi: 'phê duyệt dự án hạ tầng', en: 'infrastructure project approved' },
  'land-recovered': { vi: 'thu hồi, giải phóng mặt bằng', en: 'land recovered' },
  'land-leased': { vi: 'cho thuê đất', en: 'land leased' },
  'design-approved': { vi: 'phê duyệt thiết kế', en: 'design approved' },
  'permit-granted': { vi: 'cấp giấy phép xây dựng', en: 'building permit granted' },
  'permit-exempted': { vi: 'miễn giấy phép xây dựng', en: 'exempt from a building permit' },
  'contract-signed': { vi: 'ký hợp đồng thi công', en: 'works contract signed' },
  'commencement-notified': { vi: 'thông báo khởi công', en: 'commencement notified' },
  'ground-broken': { vi: 'khởi công', en: 'ground broken' },
  'works-suspended': { vi: 'tạm dừng thi công', en: 'works suspended' },
  'works-resumed': { vi: 'thi công trở lại', en: 'works resumed' },
  'works-completed': { vi: 'hoàn thành hạ tầng', en: 'works completed' },
  'tenant-admitted': { vi: 'tiếp nhận dự án thứ cấp', en: 'tenant admitted' },
  'operation-began': { vi: 'đi vào hoạt động', en: 'operation began' },
  revoked: { vi: 'bãi bỏ quyết định', en: 'revoked' },
};

/**
 * Names a step for people.
 *
 * @param step - An event type.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { stepLabel } from 'industrial-clusters/messages';
 * console.log(stepLabel('ground-broken', 'en')); // => ground broken
 * ```
 */
export const stepLabel = (step: EventType, language: Language): string => labels[step][language];
