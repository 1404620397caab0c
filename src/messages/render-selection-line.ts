import type { LeftOutBid, Score, SelectionLine, SelectionLines } from '../procedure/index.js';
import { criterionName } from './criterion-name.js';
import { dateText } from './date-text.js';
import type { InBoth, Language } from './language.js';
import { numberText } from './number-text.js';
import type { Sentences } from './sentences.js';

const leftOut: Readonly<Record<LeftOutBid['because'], InBoth>> = {
  dossier: { vi: 'hồ sơ không đáp ứng quy định', en: 'its dossier does not meet the decree' },
  precondition: { vi: 'không đạt điều kiện', en: 'it fails the precondition' },
  consortium: {
    vi: 'liên danh chưa thành lập tổ chức kinh tế hoặc ủy quyền cho một bên',
    en: 'its partners neither form an organisation nor authorise one of them',
  },
};

const settlers: Readonly<Record<string, InBoth>> = {
  'council-chair': { vi: 'theo đề xuất của Chủ tịch Hội đồng', en: 'the chair of the council proposes' },
  'competent-authority': { vi: 'cấp có thẩm quyền quyết định', en: 'the competent authority decides' },
};

const settler = (by: string | undefined, language: Language): string =>
  (by === undefined ? undefined : settlers[by])?.[language] ??
  (language === 'vi' ? 'chưa rõ ai quyết định' : 'who settles it is not known');

const mean = ({ sum, ballots, value, exact }: Score, language: Language): string =>
  `${numberText(sum, language)} / ${String(ballots)} = ${numberText(value, language)}${exact ? '' : '…'}`;

const lines: Sentences<SelectionLines> = {
  en: {
    'selection.criterion': ({ criterion, most, agreed, parts }) =>
      `Criterion: ${criterionName(criterion, 'en')}, at most ${most} points; the council agreed ${numberText(agreed, 'en')} in ${String(parts)} ${parts === 1 ? 'part' : 'parts'}.`,
    'selection.agreed': ({ on }) => `The criteria were agreed on ${dateText(on, 'en')}.`,
    'selection.voters': ({ voting, absent }) =>
      `${String(voting)} ${voting === 1 ? 'member votes' : 'members vote'}${absent === 0 ? '' : `, ${String(absent)} absent`}; a score is the mean of their ballots, not rounded.`,
    'selection.left-out': ({ bid, because, precondition }) =>
      `"${bid}" is not scored: ${leftOut[because].en}${precondition === undefined ? '' : ` "${precondition}"`}.`,
    'selection.criterion-score': ({ bid, criterion, most, ...score }) =>
      `"${bid}", ${criterionName(criterion, 'en')}: ${mean(score, 'en')} of ${most}.`,
    'selection.total': ({ bid, rank, passMark, passes, ...score }) =>
      `"${bid}", in all: ${mean(score, 'en')} points, place ${String(rank)}; ${passes ? 'reaches' : 'does not reach'} ${passMark}.`,
    'selection.public-unit-after': ({ bid }) =>
      `"${bid}" is a public unit and comes after enterprises and cooperatives that pass.`,
    'selection.tie': ({ bids, settledBy }) =>
      `${bids.map((bid) => `"${bid}"`).join(', ')} share the highest score: ${settler(settledBy, 'en')}.`,
    'selection.chair-proposed': ({ bid }) => `The chair proposes "${bid}".`,
    'selection.chosen': ({ bid }) => `The province may consider assigning "${bid}".`,
    'selection.nobody': ({ passMark, scored }) =>
      scored === 0
        ? 'No bid was scored: there is no developer.'
        : `No bid reaches ${passMark} points: there is no developer.`,
  },
  vi: {
    'selection.criterion': ({ criterion, most, agreed, parts }) =>
      `Tiêu chí: ${criterionName(criterion, 'vi')}, tối đa ${most} điểm; Hội đồng thống nhất ${numberText(agreed, 'vi')} điểm, ${String(parts)} mục.`,
    'selection.agreed': ({ on }) => `Tiêu chí được thống nhất ngày ${dateText(on, 'vi')}.`,
    'selection.voters': ({ voting, absent }) =>
      `${String(voting)} thành viên chấm điểm${absent === 0 ? '' : `, ${String(absent)} vắng mặt`}; điểm là trung bình các phiếu, không làm tròn.`,
    'selection.left-out': ({ bid, because, precondition }) =>
      `Không chấm hồ sơ "${bid}": ${leftOut[because].vi}${precondition === undefined ? '' : ` "${precondition}"`}.`,
    'selection.criterion-score': ({ bid, criterion, most, ...score }) =>
      `Hồ sơ "${bid}", ${criterionName(criterion, 'vi')}: ${mean(score, 'vi')} trên ${most}.`,
    'selection.total': ({ bid, rank, passMark, passes, ...score }) =>
      `Hồ sơ "${bid}", tổng cộng: ${mean(score, 'vi')} điểm, xếp thứ ${String(rank)}; ${passes ? 'đạt' : 'không đạt'} mức ${passMark}.`,
    'selection.public-unit-after': ({ bid }) =>
      `"${bid}" là đơn vị được giao, xếp sau doanh nghiệp, hợp tác xã đạt mức điểm.`,
    'selection.tie': ({ bids, settledBy }) =>
      `${bids.map((bid) => `"${bid}"`).join(', ')} bằng điểm cao nhất: ${settler(settledBy, 'vi')}.`,
    'selection.chair-proposed': ({ bid }) => `Chủ tịch Hội đồng đề xuất "${bid}".`,
    'selection.chosen': ({ bid }) => `UBND cấp tỉnh xem xét, quyết định giao "${bid}" làm chủ đầu tư.`,
    'selection.nobody': ({ passMark, scored }) =>
      scored === 0
        ? 'Không có hồ sơ nào được chấm: không có chủ đầu tư.'
        : `Không hồ sơ nào đạt ${passMark} điểm: không có chủ đầu tư.`,
  },
};

/**
 * Says one line of the reckoning of a scoring in words, for minutes or a screen.
 *
 * @param line - A line of `rankBids`.
 * @param language - `vi` or `en`.
 * @returns One sentence.
 * @example
 * ```ts
 * import { renderSelectionLine } from 'industrial-clusters/messages';
 * const line = { code: 'selection.nobody', params: { passMark: '50', scored: 1 } } as const;
 * console.log(renderSelectionLine(line, 'en')); // => No bid reaches 50 points: there is no developer.
 * ```
 */
export const renderSelectionLine = (line: SelectionLine, language: Language): string => {
  // The one cast: TypeScript cannot see that a code and its parameters belong together.
  const say = lines[language][line.code] as (params: SelectionLine['params']) => string;
  return say(line.params);
};
