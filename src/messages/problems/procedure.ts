import type { Bound } from '../../core/index.js';
import type { ProcedureProblems, Since } from '../../model/index.js';
import { dateText } from '../date-text.js';
import type { Language } from '../language.js';
import { numberText } from '../number-text.js';
import type { Sentences } from '../sentences.js';
import { stepLabel } from '../step-label.js';

const inEnglish = (text: string): string => numberText(text, 'en');
const inVietnamese = (text: string): string => numberText(text, 'vi');
const bounded = (value: string, bound: Bound | undefined, language: Language): string =>
  `${bound === undefined ? '' : `${bound} `}${numberText(value, language)}`;
const since = ({ since: day }: Since): string => (day === '..' ? '' : ` (${dateText(day, 'en')})`);
const tu = ({ since: day }: Since): string => (day === '..' ? '' : ` (${dateText(day, 'vi')})`);

const expectedWords = {
  step: { vi: 'một bước trong trình tự', en: 'a step of the ladder' },
  id: { vi: 'một mã', en: 'an id' },
  day: { vi: 'một ngày', en: 'a day' },
  hectares: { vi: 'diện tích (ha)', en: 'an area in hectares' },
  points: { vi: 'số điểm', en: 'points' },
  count: { vi: 'một số đếm', en: 'a count' },
} as const;

/** What is said of the judgement of acts. */
export const procedureSentences: Sentences<ProcedureProblems> = {
  en: {
    'procedure.bad-command': ({ expected }) =>
      `This is no act that could be judged; expected ${expectedWords[expected].en}.`,
    'procedure.council-in-place': (p) =>
      `A council is in place${since(p)}: its decision is amended, no other is set up.`,
    'procedure.council-dissolved': (p) =>
      `The council has been dissolved${since(p)}: applications have to be called for again.`,
    'procedure.criteria-agreed': (p) => `Criteria are agreed${since(p)}: they can only be replaced.`,
    'procedure.result-reported': (p) =>
      `The result of the selection is reported${since(p)}: what remains is to appraise and submit.`,
    'procedure.already-established': (p) => `It is already established${since(p)}: the decision can only be adjusted.`,
    'procedure.developer-named': (p) => `A developer is already named${since(p)}: it can only be changed.`,
    'procedure.revoked': (p) => `The decision was revoked${since(p)}: what follows is a new undertaking.`,
    'procedure.already-broken-ground': (p) => `Ground is already broken${since(p)}.`,
    'procedure.already-suspended': (p) => `The works are already suspended${since(p)}.`,
    'procedure.works-complete': (p) => `The works are already complete${since(p)}.`,
    'procedure.needs-first': ({ needs }) => `Another document has to come first: ${stepLabel(needs, 'en')}.`,
    'procedure.no-longer-stands': ({ needs, endedBy, ...p }) =>
      `"${stepLabel(needs, 'en')}" no longer stands: it ended with "${stepLabel(endedBy, 'en')}"${since(p)}.`,
    'procedure.window-open': ({ until }) => `Dossiers are being received until ${dateText(until, 'en')}.`,
    'procedure.area-below-least': ({ area, least }) =>
      `${inEnglish(area)} ha is below the ${inEnglish(least)} ha required.`,
    'procedure.area-above-most': ({ area, most }) =>
      `${inEnglish(area)} ha is above the ${inEnglish(most)} ha allowed.`,
    'procedure.area-beyond-plan': ({ area, planned, increase, most }) =>
      `${inEnglish(area)} ha is ${inEnglish(increase)} ha more than the ${inEnglish(planned)} ha of the plan; the decision itself may add at most ${inEnglish(most)} ha.`,
    'procedure.location-beyond-boundary': () =>
      'The location lies beyond the boundary inside which the decision itself may move it.',
    'procedure.condition-unmet': ({ check }) => `A condition of the appraisal is not met: ${check}.`,
    'procedure.land-use-unfit': () => 'The land does not fit the land-use plan.',
    'procedure.other-plans-unfit': () => 'The change does not fit the other plans of the area.',
    'procedure.no-capable-applicant': () => 'Nobody with legal status and capacity asks to be the developer.',
    'procedure.area-not-let-enough': (p) =>
      `The average occupancy of the area's clusters is ${bounded(p.occupancy, p.occupancyBound, 'en')} % (${p.strict ? 'more than' : 'at least'} ${inEnglish(p.neededOccupancy)} % needed: ${p.strict ? 'more than ' : ''}${inEnglish(p.shortBy)} points away), and ${bounded(p.unlet, p.unletBound, 'en')} ha are unlet (at most ${inEnglish(p.mostUnlet)} ha: ${inEnglish(p.overBy)} ha too many).`,
    'procedure.nobody-passed': ({ score, passMark, ...p }) =>
      `Nobody reached ${inEnglish(passMark)} points${score === undefined ? '' : `; the best had ${inEnglish(score)}`}${since(p)}: there is no developer to name.`,
    'procedure.below-pass-mark': ({ score, passMark }) =>
      `${inEnglish(score)} points are below the ${inEnglish(passMark)} needed to be chosen.`,
    'procedure.not-let-enough-to-expand': (p) =>
      `The occupancy of the cluster is ${bounded(p.occupancy, p.occupancyBound, 'en')} % (at least ${inEnglish(p.neededOccupancy)} % needed: ${inEnglish(p.shortBy)} points away), and demand does not exceed its industrial land.`,
    'procedure.expansion-works-incomplete': () => 'The works that an expansion needs are not completed and in use.',
    'procedure.dossier-incomplete': () => 'The dossier lacks papers.',
    'procedure.no-conversion-plan': () => 'No feasible plan to convert the land exists.',
    'procedure.rights-unsettled': () => 'Rights and duties of the parties are not settled yet.',
    'procedure.legacy-not-reviewed': () =>
      'The province has not reviewed the infrastructure and papers of this cluster of before 5/10/2009.',
    'procedure.no-service-regulation': () => 'The developer has not approved the service regulation yet.',
    'procedure.tenant-unfit': () => 'The project does not fit the detailed plan or the trades of the decision.',
  },
  vi: {
    'procedure.bad-command': ({ expected }) => `Không xét được; cần ${expectedWords[expected].vi}.`,
    'procedure.council-in-place': (p) => `Hội đồng đã được thành lập${tu(p)}: chỉ kiện toàn, không thành lập lại.`,
    'procedure.council-dissolved': (p) => `Hội đồng đã giải thể${tu(p)}: phải thông báo tiếp nhận hồ sơ lại.`,
    'procedure.criteria-agreed': (p) => `Tiêu chí đã được thống nhất${tu(p)}: chỉ có thể thay thế.`,
    'procedure.result-reported': (p) => `Đã có báo cáo kết quả lựa chọn${tu(p)}: việc còn lại là thẩm định và trình.`,
    'procedure.already-established': (p) => `Đã có quyết định thành lập, mở rộng${tu(p)}: chỉ có thể điều chỉnh.`,
    'procedure.developer-named': (p) => `Đã có chủ đầu tư${tu(p)}: chỉ có thể thay đổi.`,
    'procedure.revoked': (p) => `Quyết định đã bị bãi bỏ${tu(p)}: việc tiếp theo là một hồ sơ mới.`,
    'procedure.already-broken-ground': (p) => `Đã khởi công${tu(p)}.`,
    'procedure.already-suspended': (p) => `Đang tạm dừng thi công${tu(p)}.`,
    'procedure.works-complete': (p) => `Hạ tầng đã hoàn thành${tu(p)}.`,
    'procedure.needs-first': ({ needs }) => `Cần có trước: ${stepLabel(needs, 'vi')}.`,
    'procedure.no-longer-stands': ({ needs, endedBy, ...p }) =>
      `"${stepLabel(needs, 'vi')}" không còn hiệu lực: đã chấm dứt bởi "${stepLabel(endedBy, 'vi')}"${tu(p)}.`,
    'procedure.window-open': ({ until }) => `Còn trong thời hạn nhận hồ sơ, đến hết ngày ${dateText(until, 'vi')}.`,
    'procedure.area-below-least': ({ area, least }) =>
      `${inVietnamese(area)} ha nhỏ hơn mức tối thiểu ${inVietnamese(least)} ha.`,
    'procedure.area-above-most': ({ area, most }) =>
      `${inVietnamese(area)} ha vượt mức tối đa ${inVietnamese(most)} ha.`,
    'procedure.area-beyond-plan': ({ area, planned, increase, most }) =>
      `${inVietnamese(area)} ha nhiều hơn quy hoạch (${inVietnamese(planned)} ha) ${inVietnamese(increase)} ha; quyết định chỉ được tăng không quá ${inVietnamese(most)} ha.`,
    'procedure.location-beyond-boundary': () => 'Địa điểm ra ngoài ranh giới mà quyết định được phép thay đổi.',
    'procedure.condition-unmet': ({ check }) => `Chưa đáp ứng một điều kiện thẩm định: ${check}.`,
    'procedure.land-use-unfit': () => 'Quỹ đất không phù hợp quy hoạch, kế hoạch sử dụng đất.',
    'procedure.other-plans-unfit': () => 'Thay đổi không phù hợp các quy hoạch khác trên địa bàn.',
    'procedure.no-capable-applicant': () => 'Chưa có đơn vị đủ tư cách, năng lực đề nghị làm chủ đầu tư.',
    'procedure.area-not-let-enough': (p) =>
      `Tỷ lệ lấp đầy trung bình trên địa bàn là ${bounded(p.occupancy, p.occupancyBound, 'vi')}% (cần ${p.strict ? 'trên' : 'ít nhất'} ${inVietnamese(p.neededOccupancy)}%, còn cách ${p.strict ? 'hơn ' : ''}${inVietnamese(p.shortBy)} điểm) và còn ${bounded(p.unlet, p.unletBound, 'vi')} ha chưa cho thuê (không quá ${inVietnamese(p.mostUnlet)} ha, thừa ${inVietnamese(p.overBy)} ha).`,
    'procedure.nobody-passed': ({ score, passMark, ...p }) =>
      `Không ai đạt ${inVietnamese(passMark)} điểm${score === undefined ? '' : `; cao nhất ${inVietnamese(score)} điểm`}${tu(p)}: không có chủ đầu tư để giao.`,
    'procedure.below-pass-mark': ({ score, passMark }) =>
      `${inVietnamese(score)} điểm thấp hơn mức ${inVietnamese(passMark)} điểm để được chọn.`,
    'procedure.not-let-enough-to-expand': (p) =>
      `Tỷ lệ lấp đầy của cụm là ${bounded(p.occupancy, p.occupancyBound, 'vi')}% (cần ít nhất ${inVietnamese(p.neededOccupancy)}%, còn cách ${inVietnamese(p.shortBy)} điểm) và nhu cầu thuê đất không vượt đất công nghiệp hiện có.`,
    'procedure.expansion-works-incomplete': () =>
      'Các công trình hạ tầng mà việc mở rộng đòi hỏi chưa hoàn thành, chưa sử dụng.',
    'procedure.dossier-incomplete': () => 'Hồ sơ còn thiếu thành phần.',
    'procedure.no-conversion-plan': () => 'Chưa có phương án chuyển đổi khả thi.',
    'procedure.rights-unsettled': () => 'Quyền và nghĩa vụ của các bên chưa được giải quyết xong.',
    'procedure.legacy-not-reviewed': () =>
      'Tỉnh chưa rà soát hạ tầng, hồ sơ pháp lý của cụm hình thành trước 5/10/2009.',
    'procedure.no-service-regulation': () => 'Chủ đầu tư chưa phê duyệt quy chế quản lý dịch vụ.',
    'procedure.tenant-unfit': () => 'Dự án không phù hợp quy hoạch chi tiết hoặc ngành nghề của quyết định.',
  },
};
