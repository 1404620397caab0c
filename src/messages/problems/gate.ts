import type { GateProblems, TableName } from '../../model/index.js';
import type { InBoth } from '../language.js';
import type { Sentences } from '../sentences.js';

const tables: Readonly<Record<TableName, InBoth>> = {
  clusters: { vi: 'cụm công nghiệp', en: 'cluster' },
  undertakings: { vi: 'hồ sơ', en: 'undertaking' },
  events: { vi: 'văn bản', en: 'event' },
  plans: { vi: 'mốc tiến độ', en: 'plan' },
  observations: { vi: 'số liệu', en: 'observation' },
  statements: { vi: 'số đã công bố', en: 'statement' },
  sources: { vi: 'nguồn', en: 'source' },
};
const tableIn = (name: string, language: keyof InBoth): string =>
  Object.hasOwn(tables, name) ? tables[name as TableName][language] : name;

/** One sentence a code, in both languages. */
export const gateSentences: Sentences<GateProblems> = {
  en: {
    'gate.not-a-register': ({ got }) => `A register is an object; this is ${got}.`,
    'gate.unknown-version': ({ got }) => `This package does not read schemaVersion ${got}.`,
    'gate.not-a-table': ({ got }) => `A table is a list of rows; this is ${got}.`,
    'gate.bad-value': ({ expected }) => `Not valid here; expected ${expected}.`,
    'gate.unknown-key': ({ key }) => `No field is called "${key}": a slip of the pen?`,
    'gate.duplicate-id': ({ id, sameContent }) =>
      sameContent
        ? `The id "${id}" stands twice with the same content; it was kept once.`
        : `The id "${id}" stands twice with different content; neither row was kept.`,
    'gate.unknown-reference': ({ id, table }) => `No accepted ${tableIn(table, 'en')} has the id "${id}".`,
    'gate.void-of-void': ({ id }) => `"${id}" is itself a withdrawal; enter the fact again instead of withdrawing it.`,
    'gate.absurd-area': ({ area, most }) =>
      `${area} ha is more than the ${most} ha any cluster could have: a slip of unit?`,
    'gate.let-exceeds-industrial': ({ let: leased, industrial, asOf }) =>
      `${leased} ha let of ${industrial} ha of industrial land (${asOf}): more than there is.`,
    'gate.more-problems': ({ left }) => `${String(left)} more problems are not listed.`,
  },
  vi: {
    'gate.not-a-register': ({ got }) => `Sổ theo dõi phải là một đối tượng; ở đây là ${got}.`,
    'gate.unknown-version': ({ got }) => `Gói này không đọc được schemaVersion ${got}.`,
    'gate.not-a-table': ({ got }) => `Bảng phải là danh sách các dòng; ở đây là ${got}.`,
    'gate.bad-value': ({ expected }) => `Giá trị không hợp lệ; cần ${expected}.`,
    'gate.unknown-key': ({ key }) => `Không có trường nào tên "${key}"; có thể gõ nhầm.`,
    'gate.duplicate-id': ({ id, sameContent }) =>
      sameContent
        ? `Mã "${id}" xuất hiện hai lần, nội dung như nhau; chỉ giữ một.`
        : `Mã "${id}" xuất hiện hai lần với nội dung khác nhau; không giữ dòng nào.`,
    'gate.unknown-reference': ({ id, table }) => `Không có ${tableIn(table, 'vi')} nào được nhận mang mã "${id}".`,
    'gate.void-of-void': ({ id }) => `"${id}" đã là một lần rút; hãy nhập lại dữ kiện thay vì rút tiếp.`,
    'gate.absurd-area': ({ area, most }) =>
      `${area} ha vượt mức ${most} ha mà không cụm nào đạt tới; có thể nhầm đơn vị.`,
    'gate.let-exceeds-industrial': ({ let: leased, industrial, asOf }) =>
      `Đã cho thuê ${leased} ha trên ${industrial} ha đất công nghiệp (${asOf}): nhiều hơn số đất có.`,
    'gate.more-problems': ({ left }) => `Còn ${String(left)} lỗi nữa không liệt kê.`,
  },
};
