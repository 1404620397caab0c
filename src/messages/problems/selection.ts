import type { SelectionProblems, StrayBecause } from '../../model/index.js';
import { checkLabel } from '../check-label.js';
import { counted } from '../counted.js';
import { criterionName } from '../criterion-name.js';
import { dateText } from '../date-text.js';
import { givenText } from '../kind-text.js';
import type { InBoth } from '../language.js';
import { numberText } from '../number-text.js';
import type { Sentences } from '../sentences.js';

const strays: Readonly<Record<StrayBecause, InBoth>> = {
  'no-such-member': { vi: 'không có thành viên này', en: 'there is no such member' },
  secretary: { vi: 'thư ký không phải là thành viên Hội đồng', en: 'the secretary is no member of the council' },
  absent: { vi: 'thành viên này được ghi là vắng mặt', en: 'this member is said to be absent' },
  'no-such-bid': { vi: 'không có hồ sơ này', en: 'there is no such bid' },
  'bid-left-out': { vi: 'hồ sơ này không được chấm', en: 'this bid is not scored' },
  'no-such-sub-criterion': { vi: 'không có tiêu chí thành phần này', en: 'there is no such part of a criterion' },
};

const tables: Readonly<Record<'subCriteria' | 'council' | 'bids' | 'ballots', InBoth>> = {
  subCriteria: { vi: 'tiêu chí thành phần', en: 'parts of criteria' },
  council: { vi: 'thành viên Hội đồng', en: 'members of the council' },
  bids: { vi: 'hồ sơ', en: 'bids' },
  ballots: { vi: 'phiếu chấm điểm', en: 'ballots' },
};

/** One sentence a code, in both languages. */
export const selectionSentences: Sentences<SelectionProblems> = {
  en: {
    'selection.over-cap': ({ criterion, agreed, most }) =>
      `The council agreed ${counted(agreed, 'point', 'points')} where the law allows at most ${numberText(most, 'en')}: ${criterionName(criterion, 'en')}.`,
    'selection.no-such-criterion': ({ subCriterion, criterion }) =>
      `"${subCriterion}" is put under "${criterion}", which is no criterion of the law of that day.`,
    'selection.criterion-left-out': ({ criterion }) =>
      `Nothing was agreed on a criterion of the law: ${criterionName(criterion, 'en')}.`,
    'selection.unreadable-most': ({ subCriterion, given }) =>
      `The most points of "${subCriterion}" are given as ${givenText(given, 'en')}, which is no number of points.`,
    'selection.unreadable-row': ({ table, given }) =>
      `Among the ${tables[table].en} is ${givenText(given, 'en')}, which cannot be read.`,
    'selection.duplicate-id': ({ table, id }) =>
      `Two ${tables[table].en} are called "${id}"; each needs an id of its own.`,
    'selection.agreed-after-scoring': ({ agreedOn, on }) =>
      `The criteria were agreed on ${dateText(agreedOn, 'en')}, after the scoring of ${dateText(on, 'en')}.`,
    'selection.council-irregular': ({ check }) =>
      `The council is not composed as the law of that day has it: ${checkLabel(check, 'en')}.`,
    'selection.no-voters': ({ members }) =>
      members === 0
        ? 'No member votes: the council has none listed.'
        : `No member votes: all those listed (${numberText(members, 'en')}) are absent or have no vote.`,
    'selection.unreadable-points': ({ member, bid, subCriterion, given }) =>
      `"${member}" gives "${bid}" on "${subCriterion}" as points ${givenText(given, 'en')}, which is no number of points.`,
    'selection.points-over-most': ({ member, bid, subCriterion, points, most }) =>
      `"${member}" gives "${bid}" ${counted(points, 'point', 'points')} on "${subCriterion}"; the most agreed is ${numberText(most, 'en')}.`,
    'selection.double-vote': ({ member, bid, subCriterion, same }) =>
      same
        ? `"${member}" votes twice the same on "${subCriterion}" of "${bid}"; it was counted once.`
        : `"${member}" votes twice, and differently, on "${subCriterion}" of "${bid}".`,
    'selection.vote-missing': ({ member, bid, subCriterion }) =>
      `"${member}" is not absent and did not vote on "${subCriterion}" of "${bid}".`,
    'selection.stray-ballot': ({ member, bid, subCriterion, because }) =>
      `The ballot of "${member}" on "${subCriterion}" of "${bid}" was not counted: ${strays[because].en}.`,
    'selection.proposal-not-tied': ({ bid }) =>
      `The chair proposes "${bid}", which is not among bids with an equal highest score.`,
  },
  vi: {
    'selection.over-cap': ({ criterion, agreed, most }) =>
      `Hội đồng thống nhất ${numberText(agreed, 'vi')} điểm cho ${criterionName(criterion, 'vi')}; quy định tối đa ${numberText(most, 'vi')} điểm.`,
    'selection.no-such-criterion': ({ subCriterion, criterion }) =>
      `"${subCriterion}" xếp dưới "${criterion}", không phải tiêu chí theo quy định ngày đó.`,
    'selection.criterion-left-out': ({ criterion }) =>
      `Chưa thống nhất nội dung chấm nào cho ${criterionName(criterion, 'vi')}.`,
    'selection.unreadable-most': ({ subCriterion, given }) =>
      `Điểm tối đa của "${subCriterion}" ghi là ${givenText(given, 'vi')}, không phải một số điểm.`,
    'selection.unreadable-row': ({ table, given }) =>
      `Trong bảng ${tables[table].vi} có mục không đọc được: ${givenText(given, 'vi')}.`,
    'selection.duplicate-id': ({ table, id }) =>
      `Có hai ${tables[table].vi} cùng mã "${id}"; mỗi mục cần một mã riêng.`,
    'selection.agreed-after-scoring': ({ agreedOn, on }) =>
      `Tiêu chí thống nhất ngày ${dateText(agreedOn, 'vi')}, sau ngày chấm điểm ${dateText(on, 'vi')}.`,
    'selection.council-irregular': ({ check }) =>
      `Thành phần Hội đồng không đúng quy định ngày đó: ${checkLabel(check, 'vi')}.`,
    'selection.no-voters': ({ members }) =>
      members === 0
        ? 'Không thành viên nào chấm điểm: danh sách Hội đồng để trống.'
        : `Không thành viên nào chấm điểm: cả ${numberText(members, 'vi')} người trong danh sách đều vắng mặt hoặc không có quyền chấm.`,
    'selection.unreadable-points': ({ member, bid, subCriterion, given }) =>
      `"${member}" chấm hồ sơ "${bid}", mục "${subCriterion}" là ${givenText(given, 'vi')}, không phải một số điểm.`,
    'selection.points-over-most': ({ member, bid, subCriterion, points, most }) =>
      `"${member}" chấm hồ sơ "${bid}", mục "${subCriterion}" ${numberText(points, 'vi')} điểm; mức đã thống nhất tối đa ${numberText(most, 'vi')} điểm.`,
    'selection.double-vote': ({ member, bid, subCriterion, same }) =>
      same
        ? `"${member}" chấm hai lần như nhau mục "${subCriterion}" của hồ sơ "${bid}"; chỉ tính một lần.`
        : `"${member}" chấm hai lần khác nhau mục "${subCriterion}" của hồ sơ "${bid}".`,
    'selection.vote-missing': ({ member, bid, subCriterion }) =>
      `"${member}" không vắng mặt nhưng không chấm mục "${subCriterion}" của hồ sơ "${bid}".`,
    'selection.stray-ballot': ({ member, bid, subCriterion, because }) =>
      `Không tính phiếu của "${member}" chấm mục "${subCriterion}" của hồ sơ "${bid}": ${strays[because].vi}.`,
    'selection.proposal-not-tied': ({ bid }) =>
      `Chủ tịch Hội đồng đề xuất "${bid}", không thuộc các hồ sơ bằng điểm cao nhất.`,
  },
};
