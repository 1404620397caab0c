import type { IntakeProblems, Readable } from '../../model/index.js';
import type { InBoth, Language } from '../language.js';
import { numberText } from '../number-text.js';
import type { Sentences } from '../sentences.js';

const kinds: Readonly<Record<Readable, InBoth>> = {
  area: { vi: 'diện tích', en: 'an area' },
  money: { vi: 'số tiền', en: 'an amount of money' },
  percent: { vi: 'tỷ lệ', en: 'a percentage' },
  count: { vi: 'số lượng', en: 'a count' },
  date: { vi: 'ngày', en: 'a date' },
  decision: { vi: 'số quyết định', en: 'the number of a decision' },
  name: { vi: 'tên', en: 'a name' },
  status: { vi: 'tình trạng', en: 'a status' },
  text: { vi: 'văn bản', en: 'text' },
};

const parts: Readonly<Record<'year' | 'month', InBoth>> = {
  year: { vi: 'năm', en: 'year' },
  month: { vi: 'tháng', en: 'month' },
};

/** What a reading may take for granted. A word that is not here is shown as it is. */
const assumptions: Readonly<Record<string, InBoth>> = {
  'decimal-mark': { vi: 'dấu phẩy hoặc chấm là dấu thập phân', en: 'the mark is a decimal mark' },
  'thousands-mark': { vi: 'dấu phẩy hoặc chấm ngăn hàng nghìn', en: 'the mark parts thousands' },
  'thousands-space': { vi: 'dấu cách ngăn hàng nghìn', en: 'the space parts thousands' },
  'space-dropped': { vi: 'bỏ dấu cách thừa', en: 'a stray space was dropped' },
  'digits-translated': { vi: 'đổi chữ số của hệ chữ khác', en: 'digits of another script were put in figures' },
  'unit-from-column': { vi: 'đơn vị lấy theo tiêu đề cột', en: 'the unit is that of the column' },
  'currency-dong': { vi: 'tiền là đồng Việt Nam', en: 'the money is đồng' },
  'aside-dropped': { vi: 'bỏ phần trong ngoặc', en: 'what stands in brackets is a remark' },
  'day-first': { vi: 'ngày đứng trước tháng', en: 'the day stands before the month' },
  'part-dropped': { vi: 'giữ cả kỳ, bỏ chữ đầu, giữa, cuối', en: 'the whole period was kept' },
  'from-publication': { vi: 'tính từ ngày đăng', en: 'it counts from the day of publication' },
  'before-excludes': { vi: 'không kể chính ngày đó', en: 'the day itself is left out' },
  'marks-restored': { vi: 'thêm lại dấu của ký hiệu văn bản', en: 'lost marks of the sign were put back' },
  'capital-restored': { vi: 'viết hoa lại tên', en: 'capitals were put back' },
};
const assumedIn = (names: readonly string[], language: Language): string =>
  names.map((name) => assumptions[name]?.[language] ?? name).join(', ');

const listed = (texts: readonly (string | number)[], language: Language): string =>
  texts.map(String).join(language === 'vi' ? ' hoặc ' : ' or ');

/** One sentence a code, in both languages. */
export const intakeSentences: Sentences<IntakeProblems> = {
  en: {
    'intake.empty': ({ expected }) => `Nothing stands here; ${kinds[expected].en} was expected.`,
    'intake.too-long': ({ length, most }) =>
      `${String(length)} characters are more than the ${String(most)} of any such text; it was not read.`,
    'intake.unreadable': ({ expected, text, at }) =>
      at === text
        ? `"${text}" cannot be read as ${kinds[expected].en}.`
        : `"${text}" cannot be read as ${kinds[expected].en}: "${at}" is not understood.`,
    'intake.ambiguous': ({ text, readings }) =>
      `"${text}" can be read as ${listed(
        readings.map((reading) => numberText(reading, 'en')),
        'en',
      )}, and nothing decides.`,
    'intake.missing-unit': ({ expected, text }) =>
      `"${text}" does not say in what unit ${kinds[expected].en} is given.`,
    'intake.wrong-unit': ({ expected, text, unit }) =>
      `"${text}" is in ${unit}, which is no unit of ${kinds[expected].en}.`,
    'intake.foreign-currency': ({ text, currency }) =>
      `"${text}" is in ${currency}; only đồng is read, since no rate is known.`,
    'intake.range': ({ text }) => `"${text}" is a range; one number was expected.`,
    'intake.not-whole': ({ text, value }) => `"${text}" makes ${numberText(value, 'en')}, which is not a whole number.`,
    'intake.out-of-range': ({ expected, text }) => `"${text}" has more digits than ${kinds[expected].en} may have.`,
    'intake.no-such-day': ({ text }) => `"${text}" is no day of the calendar, reading the day before the month.`,
    'intake.incomplete-date': ({ text, missing }) =>
      `"${text}" lacks the ${missing.map((part) => parts[part].en).join(' and the ')}.`,
    'intake.relative-date': ({ text }) => `"${text}" depends on the day its paper was published, which was not given.`,
    'intake.several-numbers': ({ text }) => `"${text}" names several documents; one was expected.`,
    'intake.several-names': ({ names }) => `Several names stand here: ${listed(names, 'en')}.`,
    'intake.not-rows': ({ got }) => `A sheet is a list of rows; this is ${got}.`,
    'intake.too-many-cells': ({ given, most }) =>
      `${String(given)} cells are more than the ${String(most)} of any register; none was read.`,
    'intake.unmapped': ({ field }) => `The mapping does not say in which column "${field}" stands.`,
    'intake.mapped-twice': ({ field, column }) =>
      `"${field}" is mapped to a second column, ${column}; it was left unread.`,
    'intake.unreadable-cell': ({ got }) => `A cell holds text, a number or a day; this one holds ${got}.`,
    'intake.serial-day': ({ serial, day }) =>
      `${serial} looks like a spreadsheet's count of days: ${day}, if it counts from 1900.`,
    'intake.assumed': ({ text, assumed }) => `"${text}" was read by assumption: ${assumedIn(assumed, 'en')}.`,
    'intake.no-name': ({ cells }) => `The row says ${String(cells)} things and not of which cluster.`,
    'intake.no-place': ({ name }) => `No place is given for "${name}", not even a province.`,
    'intake.perhaps-merged': ({ above }) => `Nothing stands here; if the cells are merged, it is "${above}".`,
    'intake.repeated-row': ({ first }) => `The row repeats row ${String(first)}; it was kept once.`,
    'intake.same-name': ({ name, rows }) =>
      `"${name}" stands in rows ${rows.map(String).join(', ')} with the same place and other facts: two clusters, until they are joined.`,
    'intake.unknown-status': ({ text }) => `"${text}" stands for no known step; it was kept as printed.`,
    'intake.total-differs': ({ field, printed, computed }) =>
      `The total printed for "${field}" is ${numberText(printed, 'en')}; its rows make ${numberText(computed, 'en')}.`,
    'intake.more-problems': ({ left }) => `${String(left)} more problems are not listed.`,
    'intake.impossible-total': ({ clusters, area, average }) =>
      `${String(clusters)} clusters on ${numberText(area, 'en')} ha would have ${numberText(average, 'en')} ha each.`,
    'intake.area-outside-law': ({ area, on, limit, op }) =>
      `${numberText(area, 'en')} ha, established ${on}: the law of that day asks for ${op} ${numberText(limit, 'en')} ha.`,
    'intake.same-capital': ({ value, clusters }) =>
      `${clusters.join(', ')} have the same capital to the đồng, ${numberText(value, 'en')}: one figure for all, or a slip?`,
    'intake.unchanged': ({ about, indicator, value, since, until }) =>
      `"${indicator}" of "${about}" is ${value} both ${since} and ${until}: copied from the older report?`,
    'intake.unknown-cluster': ({ id }) => `The register has no cluster "${id}".`,
    'intake.same-cluster': ({ id }) => `"${id}" cannot be joined with itself.`,
    'intake.unknown-place': ({ place, on }) => `No unit is called "${place}" on ${on}.`,
    'intake.ambiguous-place': ({ place, on, codes }) =>
      `Several units are called "${place}" on ${on}: ${codes.join(', ')}.`,
  },
  vi: {
    'intake.empty': ({ expected }) => `Ở đây còn trống; cần ${kinds[expected].vi}.`,
    'intake.too-long': ({ length, most }) => `${String(length)} ký tự, dài hơn mức ${String(most)}; không đọc.`,
    'intake.unreadable': ({ expected, text, at }) =>
      at === text
        ? `Không đọc được "${text}" như ${kinds[expected].vi}.`
        : `Không đọc được "${text}" như ${kinds[expected].vi}: không hiểu "${at}".`,
    'intake.ambiguous': ({ text, readings }) =>
      `"${text}" có thể là ${listed(
        readings.map((reading) => numberText(reading, 'vi')),
        'vi',
      )}; không có căn cứ để chọn.`,
    'intake.missing-unit': ({ expected, text }) => `"${text}" không ghi đơn vị của ${kinds[expected].vi}.`,
    'intake.wrong-unit': ({ expected, text, unit }) =>
      `"${text}" ghi theo ${unit}, không phải đơn vị của ${kinds[expected].vi}.`,
    'intake.foreign-currency': ({ text, currency }) =>
      `"${text}" ghi bằng ${currency}; chỉ đọc đồng Việt Nam vì không có tỷ giá.`,
    'intake.range': ({ text }) => `"${text}" là một khoảng; ở đây cần một số.`,
    'intake.not-whole': ({ text, value }) => `"${text}" cho ra ${numberText(value, 'vi')}, không phải số nguyên.`,
    'intake.out-of-range': ({ expected, text }) => `"${text}" có nhiều chữ số hơn mức của ${kinds[expected].vi}.`,
    'intake.no-such-day': ({ text }) => `"${text}" không phải một ngày có thật (đọc ngày trước, tháng sau).`,
    'intake.incomplete-date': ({ text, missing }) =>
      `"${text}" thiếu ${missing.map((part) => parts[part].vi).join(' và ')}.`,
    'intake.relative-date': ({ text }) => `"${text}" phải tính từ ngày đăng, mà ngày đó chưa cho.`,
    'intake.several-numbers': ({ text }) => `"${text}" nêu nhiều văn bản; ở đây cần một.`,
    'intake.several-names': ({ names }) => `Ở đây có nhiều tên: ${listed(names, 'vi')}.`,
    'intake.not-rows': ({ got }) => `Bảng tính phải là danh sách các dòng; ở đây là ${got}.`,
    'intake.too-many-cells': ({ given, most }) => `${String(given)} ô, vượt mức ${String(most)}; không đọc ô nào.`,
    'intake.unmapped': ({ field }) => `Chưa khai báo cột cho "${field}".`,
    'intake.mapped-twice': ({ field, column }) =>
      `"${field}" được khai báo thêm ở cột ${column}; cột này không được đọc.`,
    'intake.unreadable-cell': ({ got }) => `Ô phải chứa chữ, số hoặc ngày; ở đây là ${got}.`,
    'intake.serial-day': ({ serial, day }) =>
      `${serial} giống số thứ tự ngày của bảng tính: ${day}, nếu đếm từ năm 1900.`,
    'intake.assumed': ({ text, assumed }) => `"${text}" được đọc theo giả định: ${assumedIn(assumed, 'vi')}.`,
    'intake.no-name': ({ cells }) => `Dòng có ${String(cells)} ô số liệu nhưng không rõ của cụm nào.`,
    'intake.no-place': ({ name }) => `"${name}" không có địa điểm, kể cả tên tỉnh.`,
    'intake.perhaps-merged': ({ above }) => `Ô trống; nếu là ô gộp thì giá trị là "${above}".`,
    'intake.repeated-row': ({ first }) => `Dòng này lặp lại dòng ${String(first)}; chỉ giữ một.`,
    'intake.same-name': ({ name, rows }) =>
      `"${name}" có ở các dòng ${rows.map(String).join(', ')}, cùng địa điểm nhưng khác số liệu: coi là hai cụm cho đến khi được nhập làm một.`,
    'intake.unknown-status': ({ text }) => `"${text}" không ứng với bước nào đã biết; giữ nguyên văn.`,
    'intake.total-differs': ({ field, printed, computed }) =>
      `Tổng "${field}" in là ${numberText(printed, 'vi')}; cộng các dòng được ${numberText(computed, 'vi')}.`,
    'intake.more-problems': ({ left }) => `Còn ${String(left)} lỗi nữa không liệt kê.`,
    'intake.impossible-total': ({ clusters, area, average }) =>
      `${String(clusters)} cụm trên ${numberText(area, 'vi')} ha thì mỗi cụm ${numberText(average, 'vi')} ha.`,
    'intake.area-outside-law': ({ area, on, limit, op }) =>
      `${numberText(area, 'vi')} ha, thành lập ${on}: pháp luật ngày đó yêu cầu ${op} ${numberText(limit, 'vi')} ha.`,
    'intake.same-capital': ({ value, clusters }) =>
      `${clusters.join(', ')} có vốn bằng nhau đến từng đồng, ${numberText(value, 'vi')}: số chung của cả nhóm, hay nhầm?`,
    'intake.unchanged': ({ about, indicator, value, since, until }) =>
      `"${indicator}" của "${about}" là ${value} cả ở ${since} lẫn ${until}: có thể chép từ báo cáo cũ.`,
    'intake.unknown-cluster': ({ id }) => `Sổ theo dõi không có cụm "${id}".`,
    'intake.same-cluster': ({ id }) => `Không thể nhập "${id}" với chính nó.`,
    'intake.unknown-place': ({ place, on }) => `Không có đơn vị hành chính nào là "${place}" vào ngày ${on}.`,
    'intake.ambiguous-place': ({ place, on, codes }) =>
      `Có nhiều đơn vị hành chính là "${place}" vào ngày ${on}: ${codes.join(', ')}.`,
  },
};
