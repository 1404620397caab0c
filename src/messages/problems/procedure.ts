import type { Bound } from '../../core/index.js';
import type { ProcedureProblems, Since } from '../../model/index.js';
import { boundWord } from '../bound-word.js';
import { checkLabel } from '../check-label.js';
import { counted } from '../counted.js';
import { dateText } from '../date-text.js';
import type { InBoth, Language } from '../language.js';
import { numberText } from '../number-text.js';
import type { Sentences } from '../sentences.js';
import { stepLabel } from '../step-label.js';
import { expectedWords } from './gate-words.js';

const inEnglish = (text: string): string => numberText(text, 'en');
const inVietnamese = (text: string): string => numberText(text, 'vi');
const bounded = (value: string, bound: Bound | undefined, language: Language): string =>
  `${bound === undefined ? '' : `${boundWord(bound, language)} `}${numberText(value, language)}`;
const since = ({ since: day }: Since): string => (day === '..' ? '' : ` (${dateText(day, 'en')})`);
const tu = ({ since: day }: Since): string => (day === '..' ? '' : ` (${dateText(day, 'vi')})`);

/** What a field of a command takes; an area and points are what they are at the gate. */
const expectedText: Readonly<Record<ProcedureProblems['procedure.bad-command']['expected'], InBoth>> = {
  step: expectedWords['event-type'],
  id: { vi: 'mã của hồ sơ', en: 'the id of the undertaking' },
  day: expectedWords.day,
  hectares: expectedWords.ha,
  points: expectedWords.points,
  count: { vi: 'một số nguyên', en: 'a whole number' },
  bidders: {
    vi: 'ít nhất một đơn vị tham gia, vì đã có điểm hoặc đơn vị được chọn',
    en: 'at least one bidder, since there is a score or somebody chosen',
  },
};

/** How far unlet land lies beyond the limit: `at most` admits the limit itself, `less than` does not. */
const tooManyUnlet = (
  { mostUnlet, overBy, unletStrict }: ProcedureProblems['procedure.area-not-let-enough'],
  language: Language,
): string => {
  const [most, over] = [numberText(mostUnlet, language), numberText(overBy, language)];
  if (!unletStrict) {
    return language === 'vi' ? `không quá ${most} ha, vượt ${over} ha` : `at most ${most} ha: ${over} ha too many`;
  }
  if (overBy === '0') return language === 'vi' ? `phải dưới ${most} ha` : `less than ${most} ha needed`;
  return language === 'vi'
    ? `phải dưới ${most} ha, cần giảm hơn ${over} ha`
    : `less than ${most} ha needed: more than ${over} ha too many`;
};

/** What is said of the judgement of acts. */
export const procedureSentences: Sentences<ProcedureProblems> = {
  en: {
    'procedure.bad-command': ({ expected }) =>
      `This act cannot be judged: what is needed here is ${expectedText[expected].en}.`,
    'procedure.council-in-place': (p) =>
      `A council is in place${since(p)}: no other can be set up. Where its members change, ask for replacements and amend its decision.`,
    'procedure.council-dissolved': (p) =>
      `The council has been dissolved${since(p)}: applications have to be called for again or, where the cluster is established already, a new council formed.`,
    'procedure.criteria-agreed': (p) => `The criteria have been agreed${since(p)}: they can only be replaced.`,
    'procedure.result-reported': (p) =>
      `The result of the selection has been reported${since(p)}: what remains is to appraise and submit.`,
    'procedure.already-established': (p) =>
      `The decision to establish or expand has been issued${since(p)}: it can only be adjusted or revoked.`,
    'procedure.developer-named': (p) => `A developer has been named${since(p)}: it can only be changed.`,
    'procedure.revoked': (p) => `The decision has been revoked${since(p)}: what follows is a new undertaking.`,
    'procedure.already-broken-ground': (p) => `Ground has been broken already${since(p)}.`,
    'procedure.already-suspended': (p) => `The works are suspended already${since(p)}: they can only be resumed.`,
    'procedure.works-complete': (p) => `The works are complete already${since(p)}.`,
    'procedure.needs-first': ({ needs }) => `Another document has to come first: ${stepLabel(needs, 'en')}.`,
    'procedure.no-longer-stands': ({ needs, endedBy, ...p }) =>
      `"${stepLabel(needs, 'en')}" no longer stands: it ended with "${stepLabel(endedBy, 'en')}"${since(p)}, and has to be done again.`,
    'procedure.already-answered': ({ needs, answeredBy, ...p }) =>
      `"${stepLabel(needs, 'en')}" has been answered by "${stepLabel(answeredBy, 'en')}"${since(p)}: nothing is left to do here.`,
    'procedure.window-open': ({ until }) =>
      `Dossiers are being received up to and including ${dateText(until, 'en')}: wait until that day has passed.`,
    'procedure.area-below-least': ({ area, least }) =>
      `${inEnglish(area)} ha is below the ${inEnglish(least)} ha required.`,
    'procedure.area-above-most': ({ area, most }) =>
      `${inEnglish(area)} ha is above the ${inEnglish(most)} ha allowed.`,
    'procedure.area-beyond-plan': ({ area, planned, increase, most }) =>
      `${inEnglish(area)} ha is ${inEnglish(increase)} ha more than the ${inEnglish(planned)} ha of the plan; the province may decide to add at most ${inEnglish(most)} ha.`,
    'procedure.location-beyond-boundary': () =>
      'The location moves beyond the administrative boundary inside which the province may decide to move it.',
    'procedure.condition-unmet': ({ check }) => `A condition of the appraisal is not met: ${checkLabel(check, 'en')}.`,
    'procedure.land-use-unfit': () => 'The land does not fit the land-use plan.',
    'procedure.other-plans-unfit': () => 'The change does not fit the other plans of the locality.',
    'procedure.no-capable-applicant': () =>
      'No enterprise, cooperative or organisation with legal status and capacity asks to be the developer.',
    'procedure.area-not-let-enough': (p) =>
      `The average occupancy of the area's clusters is ${bounded(p.occupancy, p.occupancyBound, 'en')}% (${p.strict ? 'more than' : 'at least'} ${inEnglish(p.neededOccupancy)}% needed: ${p.strict ? 'more than ' : ''}${counted(p.shortBy, 'percentage point', 'percentage points')} away), and ${bounded(p.unlet, p.unletBound, 'en')} ha are unlet (${tooManyUnlet(p, 'en')}); one of the two would do.`,
    'procedure.nobody-passed': ({ score, passMark, ...p }) =>
      `No bid reached ${inEnglish(passMark)} points${score === undefined ? '' : `; the best had ${inEnglish(score)}`}${since(p)}: there is no ground yet to name a developer.`,
    'procedure.below-pass-mark': ({ score, passMark }) =>
      `${counted(score, 'point is', 'points are')} below the ${inEnglish(passMark)} needed to be chosen.`,
    'procedure.score-above-scale': ({ score, scale }) =>
      `${counted(score, 'point is', 'points are')} more than the scale of ${inEnglish(scale)} has.`,
    'procedure.industrial-land-beyond-cluster': ({ industrialArea, area }) =>
      `${inEnglish(industrialArea)} ha of industrial land is more than the ${inEnglish(area)} ha of the whole cluster.`,
    'procedure.developer-not-chosen': ({ developer, chosen, ...p }) =>
      `The selection${since(p)} chose ${chosen}, not ${developer}: the developer is the one with the highest score.`,
    'procedure.not-let-enough-to-expand': (p) =>
      `The occupancy of the cluster is ${bounded(p.occupancy, p.occupancyBound, 'en')}% (at least ${inEnglish(p.neededOccupancy)}% needed: ${counted(p.shortBy, 'percentage point', 'percentage points')} away), and the demand for land does not exceed its industrial land; one of the two would do.`,
    'procedure.expansion-works-incomplete': () =>
      'The essential common infrastructure works are not completed and in use.',
    'procedure.dossier-incomplete': () => 'The dossier lacks papers that the law asks for: ask for supplements.',
    'procedure.dossier-lacks': ({ check }) =>
      `The dossier falls short of the law: ${checkLabel(check, 'en')}; ask for supplements.`,
    'procedure.site-not-handed-over': () => 'The site is not handed over, neither whole nor in part.',
    'procedure.no-conversion-plan': () =>
      'There is no feasible plan to convert the cluster that is taken off the plan.',
    'procedure.rights-unsettled': () => 'Rights and duties of the parties are not settled yet.',
    'procedure.legacy-not-reviewed': () =>
      'The provincial committee has not reviewed the infrastructure and papers of this cluster of before 5/10/2009.',
    'procedure.formed-too-late': ({ before }) =>
      `The cluster was not formed before ${dateText(before, 'en')}: it is established as any new one, not settled as one of those days.`,
    'procedure.legacy-oversize': ({ area, most }) =>
      `A cluster of ${inEnglish(area)} ha, above ${inEnglish(most)} ha, can only be kept where its industrial land is full, or where its detailed plan is approved and the land cleared; it is neither.`,
    'procedure.legacy-enlarged': ({ area, existing }) =>
      `${inEnglish(area)} ha is more than the ${inEnglish(existing)} ha that the cluster has: its area can only be kept or reduced.`,
    'procedure.no-service-regulation': () => 'The developer has not approved the service regulation yet.',
    'procedure.tenant-unfit': () =>
      'The project does not fit the detailed plan or the trades approved in the decision to establish or expand.',
  },
  vi: {
    'procedure.bad-command': ({ expected }) =>
      `Không xét được vì dữ liệu chưa hợp lệ: ở đây cần ${expectedText[expected].vi}.`,
    'procedure.council-in-place': (p) =>
      `Hội đồng đã được thành lập${tu(p)}: chỉ kiện toàn, không thành lập lại; nếu thay đổi thành viên thì đề nghị cử người thay thế để kiện toàn.`,
    'procedure.council-dissolved': (p) =>
      `Hội đồng đã giải thể${tu(p)}: phải thông báo tiếp nhận hồ sơ lại; nếu đã có Quyết định thành lập, mở rộng thì thành lập Hội đồng mới.`,
    'procedure.criteria-agreed': (p) => `Tiêu chí đã được thống nhất${tu(p)}: chỉ có thể thay thế.`,
    'procedure.result-reported': (p) => `Đã có báo cáo kết quả lựa chọn${tu(p)}: việc còn lại là thẩm định và trình.`,
    'procedure.already-established': (p) =>
      `Đã có Quyết định thành lập, mở rộng${tu(p)}: chỉ điều chỉnh hoặc bãi bỏ Quyết định.`,
    'procedure.developer-named': (p) => `Đã có chủ đầu tư${tu(p)}: chỉ có thể thay đổi, điều chỉnh chủ đầu tư.`,
    'procedure.revoked': (p) => `Quyết định đã bị bãi bỏ${tu(p)}: việc tiếp theo là một hồ sơ mới.`,
    'procedure.already-broken-ground': (p) => `Đã khởi công${tu(p)}: không khởi công lần nữa.`,
    'procedure.already-suspended': (p) => `Đang tạm dừng thi công${tu(p)}: chỉ có thể thi công trở lại.`,
    'procedure.works-complete': (p) => `Hạ tầng kỹ thuật đã hoàn thành${tu(p)}.`,
    'procedure.needs-first': ({ needs }) => `Cần có trước bước này: ${stepLabel(needs, 'vi')}.`,
    'procedure.no-longer-stands': ({ needs, endedBy, ...p }) =>
      `"${stepLabel(needs, 'vi')}" không còn hiệu lực: đã chấm dứt do "${stepLabel(endedBy, 'vi')}"${tu(p)}, phải làm lại.`,
    'procedure.already-answered': ({ needs, answeredBy, ...p }) =>
      `"${stepLabel(needs, 'vi')}" đã được đáp ứng bằng "${stepLabel(answeredBy, 'vi')}"${tu(p)}: không còn việc phải làm ở bước này.`,
    'procedure.window-open': ({ until }) =>
      `Còn trong thời hạn tiếp nhận hồ sơ, đến hết ngày ${dateText(until, 'vi')}: cần chờ hết thời hạn.`,
    'procedure.area-below-least': ({ area, least }) =>
      `Diện tích ${inVietnamese(area)} ha nhỏ hơn mức tối thiểu ${inVietnamese(least)} ha.`,
    'procedure.area-above-most': ({ area, most }) =>
      `Diện tích ${inVietnamese(area)} ha vượt mức tối đa ${inVietnamese(most)} ha.`,
    'procedure.area-beyond-plan': ({ area, planned, increase, most }) =>
      `Diện tích ${inVietnamese(area)} ha tăng ${inVietnamese(increase)} ha so với quy hoạch (${inVietnamese(planned)} ha); UBND cấp tỉnh chỉ được quyết định tăng không quá ${inVietnamese(most)} ha.`,
    'procedure.location-beyond-boundary': () =>
      'Vị trí thay đổi ra ngoài địa giới hành chính mà UBND cấp tỉnh được quyết định điều chỉnh.',
    'procedure.condition-unmet': ({ check }) => `Chưa đáp ứng một điều kiện thẩm định: ${checkLabel(check, 'vi')}.`,
    'procedure.land-use-unfit': () => 'Quỹ đất không phù hợp quy hoạch sử dụng đất.',
    'procedure.other-plans-unfit': () => 'Nội dung thay đổi không phù hợp các quy hoạch khác trên địa bàn.',
    'procedure.no-capable-applicant': () =>
      'Chưa có doanh nghiệp, hợp tác xã, tổ chức có tư cách pháp lý, có năng lực đề nghị làm chủ đầu tư.',
    'procedure.area-not-let-enough': (p) =>
      `Tỷ lệ lấp đầy trung bình trên địa bàn là ${bounded(p.occupancy, p.occupancyBound, 'vi')}% (cần ${p.strict ? 'trên' : 'ít nhất'} ${inVietnamese(p.neededOccupancy)}%, thiếu ${p.strict ? 'hơn ' : ''}${inVietnamese(p.shortBy)} điểm phần trăm) và còn ${bounded(p.unlet, p.unletBound, 'vi')} ha chưa cho thuê (${tooManyUnlet(p, 'vi')}); chỉ cần đạt một trong hai.`,
    'procedure.nobody-passed': ({ score, passMark, ...p }) =>
      `Không có doanh nghiệp, hợp tác xã, tổ chức nào đạt từ ${inVietnamese(passMark)} điểm trở lên${score === undefined ? '' : `; cao nhất ${inVietnamese(score)} điểm`}${tu(p)}: chưa đủ căn cứ giao chủ đầu tư.`,
    'procedure.below-pass-mark': ({ score, passMark }) =>
      `${inVietnamese(score)} điểm thấp hơn mức ${inVietnamese(passMark)} điểm để được chọn.`,
    'procedure.score-above-scale': ({ score, scale }) =>
      `${inVietnamese(score)} điểm vượt thang ${inVietnamese(scale)} điểm.`,
    'procedure.industrial-land-beyond-cluster': ({ industrialArea, area }) =>
      `Diện tích đất công nghiệp ${inVietnamese(industrialArea)} ha lớn hơn diện tích cả cụm ${inVietnamese(area)} ha.`,
    'procedure.developer-not-chosen': ({ developer, chosen, ...p }) =>
      `Kết quả lựa chọn${tu(p)} là ${chosen}, không phải ${developer}: chỉ giao chủ đầu tư cho đơn vị có số điểm cao nhất.`,
    'procedure.not-let-enough-to-expand': (p) =>
      `Tỷ lệ lấp đầy của cụm là ${bounded(p.occupancy, p.occupancyBound, 'vi')}% (cần ít nhất ${inVietnamese(p.neededOccupancy)}%, thiếu ${inVietnamese(p.shortBy)} điểm phần trăm) và nhu cầu thuê đất không vượt quá diện tích đất công nghiệp hiện có; chỉ cần đạt một trong hai.`,
    'procedure.expansion-works-incomplete': () =>
      'Chưa hoàn thành xây dựng, đưa vào sử dụng các công trình hạ tầng kỹ thuật dùng chung thiết yếu.',
    'procedure.dossier-incomplete': () => 'Hồ sơ còn thiếu giấy tờ theo quy định: cần yêu cầu bổ sung.',
    'procedure.dossier-lacks': ({ check }) =>
      `Hồ sơ chưa đáp ứng yêu cầu: ${checkLabel(check, 'vi')}; cần yêu cầu bổ sung.`,
    'procedure.site-not-handed-over': () => 'Chưa bàn giao mặt bằng, kể cả từng phần.',
    'procedure.no-conversion-plan': () =>
      'Chưa có phương án chuyển đổi khả thi đối với cụm công nghiệp rút khỏi quy hoạch.',
    'procedure.rights-unsettled': () => 'Quyền và nghĩa vụ của các bên chưa được giải quyết xong.',
    'procedure.legacy-not-reviewed': () =>
      'UBND cấp tỉnh chưa rà soát hạ tầng, hồ sơ pháp lý của cụm hình thành trước 5/10/2009.',
    'procedure.formed-too-late': ({ before }) =>
      `Cụm không hình thành trước ngày ${dateText(before, 'vi')}: thành lập như cụm mới, không xử lý theo diện hình thành trước ngày đó.`,
    'procedure.legacy-oversize': ({ area, most }) =>
      `Cụm có diện tích ${inVietnamese(area)} ha, lớn hơn ${inVietnamese(most)} ha, chỉ được giữ nguyên hoặc giảm khi đã lấp đầy đất công nghiệp, hoặc đã duyệt quy hoạch chi tiết và hoàn thành bồi thường, giải phóng mặt bằng; ở đây chưa đạt cả hai.`,
    'procedure.legacy-enlarged': ({ area, existing }) =>
      `Diện tích ${inVietnamese(area)} ha lớn hơn diện tích hiện có ${inVietnamese(existing)} ha: chỉ được giữ nguyên hoặc điều chỉnh giảm.`,
    'procedure.no-service-regulation': () => 'Chủ đầu tư chưa phê duyệt quy chế quản lý dịch vụ.',
    'procedure.tenant-unfit': () =>
      'Dự án không phù hợp quy hoạch chi tiết hoặc ngành, nghề đã được phê duyệt tại Quyết định thành lập, mở rộng.',
  },
};
