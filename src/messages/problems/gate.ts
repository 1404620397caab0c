import type { Expected, GateProblems, TableName } from '../../model/index.js';
import type { InBoth, Language } from '../language.js';
import { numberText } from '../number-text.js';
import type { Sentences } from '../sentences.js';

const tables: Readonly<Record<TableName, InBoth>> = {
  clusters: { vi: 'cụm công nghiệp', en: 'cluster' },
  undertakings: { vi: 'hồ sơ', en: 'undertaking' },
  events: { vi: 'văn bản', en: 'event' },
  plans: { vi: 'mốc tiến độ', en: 'plan' },
  observations: { vi: 'số liệu', en: 'observation' },
  supports: { vi: 'hoạt động hỗ trợ', en: 'support activity' },
  statements: { vi: 'số đã công bố', en: 'statement' },
  sources: { vi: 'nguồn', en: 'source' },
};
const tablesIn = (names: readonly TableName[], language: Language): string =>
  names.map((name) => tables[name][language]).join(language === 'vi' ? ' hoặc ' : ' or ');

const values: Readonly<Record<Expected, InBoth>> = {
  row: { vi: 'một dòng dữ liệu', en: 'a row' },
  id: { vi: 'một mã từ 1 đến 200 ký tự', en: 'an id of 1 to 200 characters' },
  text: { vi: 'văn bản từ 1 đến 2000 ký tự', en: 'text of 1 to 2000 characters' },
  list: { vi: 'danh sách không quá 1000 mục', en: 'a list of at most 1000 entries' },
  day: { vi: 'một ngày có thật, dạng 2024-06-30', en: 'a day that exists, as 2024-06-30' },
  date: {
    vi: 'một ngày có thật hoặc khoảng thời gian chứa nó, dạng 2024-06-30, 2024-06, 2024-Q2, 2024-H1, 2024, ../2024-06-30',
    en: 'a day that exists, or what holds it, as 2024-06-30, 2024-06, 2024-Q2, 2024-H1, 2024, ../2024-06-30',
  },
  span: {
    vi: 'một kỳ { from, before } với from trước before',
    en: 'a stretch { from, before } with from before before',
  },
  when: { vi: 'hoặc asOf hoặc over, chỉ một trong hai', en: 'either asOf or over, and not both' },
  ha: {
    vi: 'diện tích (ha) dạng văn bản, không quá 6 chữ số thập phân',
    en: 'an area in ha, as text of at most 6 decimals',
  },
  dong: { vi: 'số tiền (đồng) dạng văn bản', en: 'an amount of đồng, as text' },
  percent: { vi: 'tỷ lệ (%) dạng văn bản', en: 'a percentage, as text' },
  points: { vi: 'điểm dạng văn bản', en: 'points, as text' },
  count: { vi: 'một số nguyên không âm', en: 'a whole number, 0 or more' },
  flag: { vi: '1 (có) hoặc 0 (không)', en: '1 for yes or 0 for no' },
  'whole-number': { vi: 'một số nguyên không âm dạng văn bản', en: 'a whole number, 0 or more, as text' },
  bound: { vi: '>, >=, <, <= hoặc ~', en: '>, >=, <, <= or ~' },
  scope: { vi: 'một phạm vi có label', en: 'a scope with a label' },
  'cluster-type': { vi: 'một loại cụm công nghiệp', en: 'a type of cluster' },
  'undertaking-kind': {
    vi: 'establishment, expansion hoặc regularisation',
    en: 'establishment, expansion or regularisation',
  },
  'event-type': { vi: 'một bước thủ tục', en: 'a step' },
  indicator: { vi: 'một chỉ tiêu', en: 'an indicator' },
  'support-kind': { vi: 'một loại hoạt động hỗ trợ', en: 'a kind of support' },
  figure: { vi: 'một số { value } và, nếu cần, bound', en: 'a figure { value } with, where needed, bound' },
  'stated-indicator': { vi: 'một chỉ tiêu công bố', en: 'the name of a published figure' },
};

const lands = {
  'area.industrial': { vi: 'đất công nghiệp', en: 'industrial land' },
  'area.leasable': { vi: 'đất đủ điều kiện cho thuê', en: 'land fit to let' },
} as const;

/** One sentence a code, in both languages. */
export const gateSentences: Sentences<GateProblems> = {
  en: {
    'gate.not-a-register': ({ got }) => `A register is an object; this is ${got}.`,
    'gate.missing-version': ({ reads }) =>
      `The document does not say its schemaVersion; the newest is ${String(reads)}.`,
    'gate.unknown-version': ({ got, reads }) =>
      `This package does not read schemaVersion ${got}; the newest it reads is ${String(reads)}.`,
    'gate.not-a-table': ({ got }) => `A table is a list of rows; this is ${got}.`,
    'gate.too-many-rows': ({ given, most }) =>
      `${numberText(given, 'en')} rows are more than the ${numberText(most, 'en')} that a table may have; none was read.`,
    'gate.bad-value': ({ expected, got }) => `${got} is not valid here; expected ${values[expected].en}.`,
    'gate.missing-value': ({ expected }) => `Nothing stands here; expected ${values[expected].en}.`,
    'gate.unknown-key': ({ key }) => `No field is called "${key}": a slip of the pen?`,
    'gate.duplicate-id': ({ id, sameContent }) =>
      sameContent
        ? `The id "${id}" stands twice with the same content; it was kept once.`
        : `The id "${id}" stands twice with different content; neither row was kept.`,
    'gate.unknown-reference': ({ id, tables: names, refused }) =>
      refused
        ? `The ${tablesIn(names, 'en')} with the id "${id}" was refused, and this row with it.`
        : `No ${tablesIn(names, 'en')} has the id "${id}".`,
    'gate.ambiguous-reference': ({ id, tables: names }) =>
      `"${id}" is the id of one ${names.map((name) => tables[name].en).join(' and of one ')}; which is meant?`,
    'gate.void-of-void': ({ id }) => `"${id}" is itself a withdrawal; enter the fact again instead of withdrawing it.`,
    'gate.void-elsewhere': ({ id, undertaking }) =>
      `"${id}" is an entry of the undertaking "${undertaking}"; withdraw it there.`,
    'gate.absurd-area': ({ area, most }) =>
      `${numberText(area, 'en')} ha is more than the ${numberText(most, 'en')} ha any cluster could have: a slip of unit?`,
    'gate.let-exceeds-land': ({ let: leased, land, of, asOf }) =>
      `${numberText(leased, 'en')} ha let of ${numberText(land, 'en')} ha of ${lands[of].en} (${asOf}): more than there is.`,
    'gate.part-exceeds-whole': ({ part, value, whole, of, asOf }) =>
      `${numberText(value, 'en')} of "${part}" are more than ${numberText(of, 'en')} of "${whole}", of which they are part (${asOf}).`,
    'gate.more-problems': ({ left }) => `${numberText(left, 'en')} more problems are not listed.`,
  },
  vi: {
    'gate.not-a-register': ({ got }) => `Sổ theo dõi phải là một đối tượng; ở đây là ${got}.`,
    'gate.missing-version': ({ reads }) => `Tài liệu không ghi schemaVersion; phiên bản mới nhất là ${String(reads)}.`,
    'gate.unknown-version': ({ got, reads }) =>
      `Gói này không đọc được schemaVersion ${got}; phiên bản mới nhất đọc được là ${String(reads)}.`,
    'gate.not-a-table': ({ got }) => `Bảng phải là danh sách các dòng; ở đây là ${got}.`,
    'gate.too-many-rows': ({ given, most }) =>
      `${numberText(given, 'vi')} dòng vượt quá ${numberText(most, 'vi')} dòng mà một bảng được phép có; không đọc dòng nào.`,
    'gate.bad-value': ({ expected, got }) => `${got} không hợp lệ ở đây; cần ${values[expected].vi}.`,
    'gate.missing-value': ({ expected }) => `Ở đây còn trống; cần ${values[expected].vi}.`,
    'gate.unknown-key': ({ key }) => `Không có trường nào tên "${key}"; có thể gõ nhầm.`,
    'gate.duplicate-id': ({ id, sameContent }) =>
      sameContent
        ? `Mã "${id}" xuất hiện hai lần, nội dung như nhau; chỉ giữ một.`
        : `Mã "${id}" xuất hiện hai lần với nội dung khác nhau; không giữ dòng nào.`,
    'gate.unknown-reference': ({ id, tables: names, refused }) =>
      refused
        ? `Dòng ${tablesIn(names, 'vi')} mang mã "${id}" đã bị từ chối, nên dòng này cũng vậy.`
        : `Không có ${tablesIn(names, 'vi')} nào mang mã "${id}".`,
    'gate.ambiguous-reference': ({ id, tables: names }) =>
      `"${id}" vừa là mã của ${names.map((name) => tables[name].vi).join(' vừa là mã của ')}; không rõ chỉ dòng nào.`,
    'gate.void-of-void': ({ id }) => `"${id}" đã là một lần rút; hãy nhập lại dữ kiện thay vì rút tiếp.`,
    'gate.void-elsewhere': ({ id, undertaking }) => `"${id}" thuộc hồ sơ "${undertaking}"; hãy rút ở hồ sơ đó.`,
    'gate.absurd-area': ({ area, most }) =>
      `${numberText(area, 'vi')} ha vượt mức ${numberText(most, 'vi')} ha mà không cụm nào đạt tới; có thể nhầm đơn vị.`,
    'gate.let-exceeds-land': ({ let: leased, land, of, asOf }) =>
      `Đã cho thuê ${numberText(leased, 'vi')} ha trên ${numberText(land, 'vi')} ha ${lands[of].vi} (${asOf}): nhiều hơn số đất có.`,
    'gate.part-exceeds-whole': ({ part, value, whole, of, asOf }) =>
      `"${part}" là ${numberText(value, 'vi')}, nhiều hơn "${whole}" là ${numberText(of, 'vi')} dù chỉ là một phần của nó (${asOf}).`,
    'gate.more-problems': ({ left }) => `Còn ${numberText(left, 'vi')} lỗi nữa không liệt kê.`,
  },
};
