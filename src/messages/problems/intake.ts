import type { IntakeProblems, Readable } from '../../model/index.js';
import { boundWord } from '../bound-word.js';
import { counted } from '../counted.js';
import { indicatorLabel, indicatorText } from '../indicator-label.js';
import { kindText } from '../kind-text.js';
import type { Language } from '../language.js';
import { numberText } from '../number-text.js';
import type { Sentences } from '../sentences.js';
import { onText, whenText } from '../when-text.js';
import { assumedText, digitsOf, fieldLabel, partWords, readableWords, unitsOf, unitWord } from './intake-words.js';

const either = (texts: readonly string[], language: Language): string =>
  texts.join(language === 'vi' ? ' hoặc ' : ' or ');

/** A reading with its unit: without it, two readings of square metres would be told in hectares and nobody would know. */
const readingText = (expected: Readable, reading: string, language: Language): string => {
  if (expected === 'date') return whenText(reading, language);
  const unit = { area: ' ha', money: language === 'vi' ? ' đồng' : ' VND', percent: '%' };
  return numberText(reading, language) + (expected in unit ? unit[expected as keyof typeof unit] : '');
};

/** `; an area is given in ha, m² or km²`, of what has units. */
const givenIn = (expected: Readable, language: Language): string => {
  const units = unitsOf[expected]?.[language];
  if (units === undefined) return '';
  const thing = readableWords[expected][language];
  return language === 'vi' ? `; ${thing} phải ghi theo ${units}` : `; ${thing} is given in ${units}`;
};

const digits = (expected: Readable, language: Language): string => {
  const most = digitsOf[expected]?.[language];
  return most === undefined ? '' : `: ${language === 'vi' ? 'không quá' : 'at most'} ${most}`;
};

/** One sentence a code, in both languages. */
export const intakeSentences: Sentences<IntakeProblems> = {
  en: {
    'intake.empty': ({ expected }) => `Nothing is given here; ${readableWords[expected].en} was expected.`,
    'intake.too-long': ({ length, most }) =>
      `The text has ${numberText(length, 'en')} characters, more than the ${numberText(most, 'en')} of any such text; it was not read.`,
    'intake.unreadable': ({ expected, text, at }) =>
      `"${text}" cannot be read as ${readableWords[expected].en}${at === text ? '' : `: "${at}" is not understood`}.`,
    'intake.ambiguous': ({ expected, text, readings }) =>
      `"${text}" can be read as ${either(
        readings.map((reading) => readingText(expected, reading, 'en')),
        'en',
      )}, and nothing decides: choose one.`,
    'intake.missing-unit': ({ expected, text }) => `"${text}" is without a unit${givenIn(expected, 'en')}.`,
    'intake.wrong-unit': ({ expected, text, unit }) =>
      `"${text}" is given in ${unitWord(unit, 'en')}${givenIn(expected, 'en')}.`,
    'intake.foreign-currency': ({ text, currency }) =>
      `"${text}" is in ${currency ?? 'a foreign currency, and several bear that name'}: give the amount in đồng, since no rate is known here.`,
    'intake.range': ({ text }) => `"${text}" is a range; one number was expected.`,
    'intake.not-whole': ({ text, value }) => `"${text}" makes ${numberText(value, 'en')}; a whole number was expected.`,
    'intake.out-of-range': ({ expected, text }) =>
      `"${text}" has more digits than ${readableWords[expected].en} may have${digits(expected, 'en')}.`,
    'intake.no-such-day': ({ text }) => `"${text}" is no day of the calendar (the day is read first, then the month).`,
    'intake.incomplete-date': ({ text, missing }) =>
      `"${text}" lacks the ${missing.map((part) => partWords[part].en).join(' and the ')}.`,
    'intake.relative-date': ({ text }) =>
      `"${text}" counts from the day on which its paper was published: give that day.`,
    'intake.several-numbers': ({ text }) => `"${text}" names several documents; one was expected.`,
    'intake.several-names': ({ text, names }) =>
      `"${text}" holds several names (${names.map((name) => `"${name}"`).join(', ')}); one was expected.`,
    'intake.not-rows': ({ got, row }) =>
      row === undefined
        ? `A sheet is a list of rows; this is ${kindText(got, 'en')}.`
        : `The rows of a sheet are all lists or all objects; row ${numberText(row, 'en')} is ${kindText(got, 'en')}.`,
    'intake.too-many-cells': ({ given, most }) =>
      `A sheet may have at most ${numberText(most, 'en')} cells; this one has ${numberText(given, 'en')}, and none was read.`,
    'intake.unmapped': ({ field }) => `No column of the sheet is mapped to this: ${fieldLabel(field, 'en')}.`,
    'intake.bad-mapping': ({ part, got }) =>
      `The mapping of the sheet was not understood at "${part}", which is ${kindText(got, 'en')}; that part was left out.`,
    'intake.mapped-twice': ({ field, column }) =>
      `A second column, "${column}", is mapped to this: ${fieldLabel(field, 'en')}; it was not read.`,
    'intake.unreadable-cell': ({ got }) =>
      got === 'day'
        ? 'This cell holds a day where a number was expected: spreadsheets turn some numbers into days.'
        : `A cell holds text, a number or a day; this one holds ${kindText(got, 'en')}.`,
    'intake.serial-day': ({ serial, day }) =>
      `${serial} looks like a spreadsheet's count of days: ${whenText(day, 'en')}, if it counts from 1900. Write the day itself.`,
    'intake.assumed': ({ text, assumed }) => `"${text}" was read by assumption: ${assumedText(assumed, 'en')}.`,
    'intake.no-name': ({ cells }) => `The row gives ${counted(cells, 'value', 'values')} and no name of a cluster.`,
    'intake.no-place': ({ name }) => `No place is given for "${name}"; at least its province is needed.`,
    'intake.perhaps-merged': ({ above }) => `Nothing is given here; if the cells are merged, it is "${above}".`,
    'intake.repeated-row': ({ first }) => `The row repeats row ${numberText(first, 'en')}; it was kept once.`,
    'intake.same-name': ({ name, rows }) =>
      `"${name}" is in rows ${rows.map(String).join(', ')} with the same place and other facts: each counts as a cluster of its own until they are joined.`,
    'intake.unknown-status': ({ text }) => `"${text}" stands for no known step; it was kept as printed.`,
    'intake.total-differs': ({ field, printed, computed }) =>
      `The total printed is ${indicatorText(field, printed, 'en')}, and its rows make ${indicatorText(field, computed, 'en')}: ${fieldLabel(field, 'en')}.`,
    'intake.more-problems': ({ left }) => `${counted(left, 'more problem is', 'more problems are')} not listed.`,
    'intake.impossible-total': ({ clusters, area, average }) =>
      `${counted(clusters, 'cluster', 'clusters')} on ${numberText(area, 'en')} ha would have ${numberText(average, 'en')} ha on average, which no list of clusters has.`,
    'intake.area-outside-law': ({ area, on, limit, op }) =>
      `${numberText(area, 'en')} ha, established ${onText(on, 'en')}: the law of that time asks for ${boundWord(op, 'en')} ${numberText(limit, 'en')} ha.`,
    'intake.same-capital': ({ value, clusters }) =>
      `The clusters ${clusters.map((id) => `"${id}"`).join(', ')} have the same capital to the đồng, ${numberText(value, 'en')} VND: is it one figure for all of them?`,
    'intake.unchanged': ({ about, indicator, value, since, until }) =>
      `The same figure is given for "${about}" for ${whenText(since, 'en')} and for ${whenText(until, 'en')} (${indicatorLabel(indicator, 'en')}: ${indicatorText(indicator, value, 'en')}): was it copied from the older report?`,
    'intake.unknown-cluster': ({ id }) => `The register has no cluster "${id}".`,
    'intake.same-cluster': ({ id }) => `The cluster "${id}" cannot be joined with itself.`,
    'intake.unknown-place': ({ place, on }) =>
      `No administrative unit has the name or code "${place}" ${onText(on, 'en')}.`,
    'intake.ambiguous-place': ({ place, on, codes }) =>
      `Several administrative units are called "${place}" ${onText(on, 'en')}: ask for one by its code (${codes.join(', ')}).`,
  },
  vi: {
    'intake.empty': ({ expected }) => `Ở đây còn trống; cần ${readableWords[expected].vi}.`,
    'intake.too-long': ({ length, most }) =>
      `Nội dung dài ${numberText(length, 'vi')} ký tự, vượt mức ${numberText(most, 'vi')} ký tự; không đọc.`,
    'intake.unreadable': ({ expected, text, at }) =>
      `Không đọc được ${readableWords[expected].vi} từ "${text}"${at === text ? '' : `: không hiểu "${at}"`}.`,
    'intake.ambiguous': ({ expected, text, readings }) =>
      `"${text}" có thể là ${either(
        readings.map((reading) => readingText(expected, reading, 'vi')),
        'vi',
      )}; không có căn cứ để chọn, cần người xác định.`,
    'intake.missing-unit': ({ expected, text }) => `"${text}" không ghi đơn vị${givenIn(expected, 'vi')}.`,
    'intake.wrong-unit': ({ expected, text, unit }) =>
      `"${text}" ghi theo đơn vị ${unitWord(unit, 'vi')}${givenIn(expected, 'vi')}.`,
    'intake.foreign-currency': ({ text, currency }) =>
      `"${text}" ghi bằng ${currency ?? 'ngoại tệ, và nhiều đồng tiền có chung cách gọi đó'}: cần ghi theo đồng Việt Nam vì ở đây không có tỷ giá.`,
    'intake.range': ({ text }) => `"${text}" là một khoảng; ở đây cần một số.`,
    'intake.not-whole': ({ text, value }) => `"${text}" cho ra ${numberText(value, 'vi')}; ở đây cần số nguyên.`,
    'intake.out-of-range': ({ expected, text }) =>
      `"${text}" có nhiều chữ số hơn mức của ${readableWords[expected].vi}${digits(expected, 'vi')}.`,
    'intake.no-such-day': ({ text }) => `"${text}" không phải là một ngày có thật (đọc ngày trước, tháng sau).`,
    'intake.incomplete-date': ({ text, missing }) =>
      `"${text}" thiếu ${missing.map((part) => partWords[part].vi).join(' và ')}.`,
    'intake.relative-date': ({ text }) => `"${text}" phải tính từ ngày đăng của văn bản: cần cho biết ngày đó.`,
    'intake.several-numbers': ({ text }) => `"${text}" nêu nhiều văn bản; ở đây cần một.`,
    'intake.several-names': ({ text, names }) =>
      `"${text}" có nhiều tên (${names.map((name) => `"${name}"`).join(', ')}); ở đây cần một.`,
    'intake.not-rows': ({ got, row }) =>
      row === undefined
        ? `Bảng tính phải là danh sách các dòng; ở đây là ${kindText(got, 'vi')}.`
        : `Các dòng của bảng tính phải cùng là danh sách hoặc cùng là đối tượng; dòng ${numberText(row, 'vi')} là ${kindText(got, 'vi')}.`,
    'intake.too-many-cells': ({ given, most }) =>
      `Bảng tính được có không quá ${numberText(most, 'vi')} ô; bảng này có ${numberText(given, 'vi')} ô nên không đọc ô nào.`,
    'intake.unmapped': ({ field }) =>
      `Không có cột nào của bảng tính được khai báo cho mục "${fieldLabel(field, 'vi')}".`,
    'intake.bad-mapping': ({ part, got }) =>
      `Khai báo cột của bảng tính không hợp lệ ở "${part}" (${kindText(got, 'vi')}); phần này được bỏ qua.`,
    'intake.mapped-twice': ({ field, column }) =>
      `Mục "${fieldLabel(field, 'vi')}" được khai báo thêm ở cột "${column}"; cột này không được đọc.`,
    'intake.unreadable-cell': ({ got }) =>
      got === 'day'
        ? 'Ô này chứa ngày trong khi cần một số: phần mềm bảng tính có thể tự đổi số thành ngày.'
        : `Ô phải chứa chữ, số hoặc ngày; ở đây là ${kindText(got, 'vi')}.`,
    'intake.serial-day': ({ serial, day }) =>
      `${serial} giống số thứ tự ngày của bảng tính (${onText(day, 'vi')}, nếu đếm từ năm 1900); cần ghi rõ ngày.`,
    'intake.assumed': ({ text, assumed }) => `"${text}" được đọc theo giả định: ${assumedText(assumed, 'vi')}.`,
    'intake.no-name': ({ cells }) =>
      `Dòng có ${numberText(cells, 'vi')} ô số liệu nhưng không ghi tên cụm công nghiệp.`,
    'intake.no-place': ({ name }) => `"${name}" chưa ghi địa điểm; cần ít nhất tên tỉnh, thành phố.`,
    'intake.perhaps-merged': ({ above }) => `Ô trống; nếu là ô gộp thì giá trị là "${above}".`,
    'intake.repeated-row': ({ first }) => `Dòng này lặp lại dòng ${numberText(first, 'vi')}; chỉ giữ một.`,
    'intake.same-name': ({ name, rows }) =>
      `"${name}" có ở các dòng ${rows.map(String).join(', ')}, cùng địa điểm nhưng khác số liệu: mỗi dòng tính là một cụm riêng cho đến khi được gộp.`,
    'intake.unknown-status': ({ text }) => `"${text}" không ứng với bước nào đã biết; giữ nguyên văn.`,
    'intake.total-differs': ({ field, printed, computed }) =>
      `Dòng tổng ghi ${indicatorText(field, printed, 'vi')} ở mục "${fieldLabel(field, 'vi')}"; cộng các dòng được ${indicatorText(field, computed, 'vi')}.`,
    'intake.more-problems': ({ left }) => `Còn ${numberText(left, 'vi')} lỗi nữa không liệt kê.`,
    'intake.impossible-total': ({ clusters, area, average }) =>
      `${numberText(clusters, 'vi')} cụm trên ${numberText(area, 'vi')} ha thì trung bình mỗi cụm ${numberText(average, 'vi')} ha, không phù hợp thực tế.`,
    'intake.area-outside-law': ({ area, on, limit, op }) =>
      `Diện tích ${numberText(area, 'vi')} ha, thành lập ${onText(on, 'vi')}: quy định khi đó yêu cầu ${boundWord(op, 'vi')} ${numberText(limit, 'vi')} ha.`,
    'intake.same-capital': ({ value, clusters }) =>
      `Các cụm ${clusters.map((id) => `"${id}"`).join(', ')} có vốn bằng nhau đến từng đồng, ${numberText(value, 'vi')} đồng: có thể là số chung của cả nhóm.`,
    'intake.unchanged': ({ about, indicator, value, since, until }) =>
      `Số liệu của "${about}" không đổi giữa ${onText(since, 'vi')} và ${onText(until, 'vi')} (${indicatorLabel(indicator, 'vi')}: ${indicatorText(indicator, value, 'vi')}): có thể chép từ báo cáo cũ.`,
    'intake.unknown-cluster': ({ id }) => `Sổ theo dõi không có cụm "${id}".`,
    'intake.same-cluster': ({ id }) => `Không thể gộp cụm "${id}" với chính nó.`,
    'intake.unknown-place': ({ place, on }) =>
      `Không có đơn vị hành chính nào mang tên hoặc mã "${place}" vào ${onText(on, 'vi')}.`,
    'intake.ambiguous-place': ({ place, on, codes }) =>
      `Có nhiều đơn vị hành chính mang tên "${place}" vào ${onText(on, 'vi')}: cần hỏi theo mã (${codes.join(', ')}).`,
  },
};
