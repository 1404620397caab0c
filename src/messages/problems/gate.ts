import type { GateProblems, TableName } from '../../model/index.js';
import { counted } from '../counted.js';
import { indicatorLabel } from '../indicator-label.js';
import { kindText } from '../kind-text.js';
import type { Language } from '../language.js';
import { numberText } from '../number-text.js';
import type { Sentences } from '../sentences.js';
import { onText } from '../when-text.js';
import { expectedWords, landWords, rowWords } from './gate-words.js';

const oneOf = (names: readonly TableName[], language: Language): string =>
  names.map((name) => rowWords[name][language]).join(language === 'vi' ? ' hoặc ' : ' or ');

/** One sentence a code, in both languages. */
export const gateSentences: Sentences<GateProblems> = {
  en: {
    'gate.not-a-register': ({ got }) => `A register is an object; this is ${kindText(got, 'en')}.`,
    'gate.missing-version': ({ reads }) =>
      `The document does not say its schemaVersion: give the one it was written in; the newest is ${String(reads)}.`,
    'gate.unknown-version': ({ got, reads }) =>
      `This package does not read schemaVersion ${kindText(got, 'en')}; the newest it reads is ${String(reads)}.`,
    'gate.not-a-table': ({ got }) => `A table is a list of rows; this is ${kindText(got, 'en')}.`,
    'gate.too-many-rows': ({ given, most }) =>
      `A table may have at most ${numberText(most, 'en')} rows; this one has ${numberText(given, 'en')}, and none was read.`,
    'gate.bad-value': ({ expected, got }) => `Expected ${expectedWords[expected].en}; found ${kindText(got, 'en')}.`,
    'gate.missing-value': ({ expected }) => `Nothing is given here; expected ${expectedWords[expected].en}.`,
    'gate.unknown-key': ({ key }) => `There is no field "${key}" here: correct its name or leave it out.`,
    'gate.duplicate-id': ({ id, sameContent }) =>
      sameContent
        ? `The id "${id}" is given twice with the same content; it was kept once.`
        : `The id "${id}" is given twice with different content; neither row was kept.`,
    'gate.unknown-reference': ({ id, tables, refused }) =>
      refused
        ? `The ${oneOf(tables, 'en')} with the id "${id}" was refused, and so was this row.`
        : `No ${oneOf(tables, 'en')} has the id "${id}".`,
    'gate.ambiguous-reference': ({ id, tables }) =>
      `"${id}" is the id of one ${tables.map((name) => rowWords[name].en).join(' and of one ')}: give one of the two another id.`,
    'gate.void-of-void': ({ id }) =>
      `The entry "${id}" is itself a withdrawal, and is not withdrawn: enter the fact again instead.`,
    'gate.void-elsewhere': ({ id, undertaking }) =>
      `The entry "${id}" belongs to the undertaking "${undertaking}"; withdraw it there.`,
    'gate.absurd-area': ({ area, most }) =>
      `${numberText(area, 'en')} ha is more than any cluster has (${numberText(most, 'en')} ha): is it in another unit?`,
    'gate.let-exceeds-land': ({ let: leased, land, of, asOf }) =>
      `More land is let than there is (${onText(asOf, 'en')}): ${numberText(leased, 'en')} ha of ${numberText(land, 'en')} ha of ${landWords[of].en}.`,
    'gate.part-exceeds-whole': ({ part, value, whole, of, asOf }) =>
      `A part is larger than its whole (${onText(asOf, 'en')}): ${indicatorLabel(part, 'en')} ${numberText(value, 'en')}, ${indicatorLabel(whole, 'en')} ${numberText(of, 'en')}.`,
    'gate.more-problems': ({ left }) => `${counted(left, 'more problem is', 'more problems are')} not listed.`,
  },
  vi: {
    'gate.not-a-register': ({ got }) => `Sổ theo dõi phải là một đối tượng; ở đây là ${kindText(got, 'vi')}.`,
    'gate.missing-version': ({ reads }) =>
      `Tài liệu không ghi schemaVersion: cần ghi phiên bản đã dùng khi lập; phiên bản mới nhất là ${String(reads)}.`,
    'gate.unknown-version': ({ got, reads }) =>
      `Thư viện này không đọc được schemaVersion ${kindText(got, 'vi')}; phiên bản mới nhất đọc được là ${String(reads)}.`,
    'gate.not-a-table': ({ got }) => `Bảng phải là danh sách các dòng; ở đây là ${kindText(got, 'vi')}.`,
    'gate.too-many-rows': ({ given, most }) =>
      `Một bảng được có không quá ${numberText(most, 'vi')} dòng; bảng này có ${numberText(given, 'vi')} dòng nên không đọc dòng nào.`,
    'gate.bad-value': ({ expected, got }) => `Cần ${expectedWords[expected].vi}; ở đây là ${kindText(got, 'vi')}.`,
    'gate.missing-value': ({ expected }) => `Ở đây còn trống; cần ${expectedWords[expected].vi}.`,
    'gate.unknown-key': ({ key }) => `Không có trường nào tên "${key}": cần sửa tên hoặc bỏ đi.`,
    'gate.duplicate-id': ({ id, sameContent }) =>
      sameContent
        ? `Mã "${id}" xuất hiện hai lần, nội dung như nhau; chỉ giữ một.`
        : `Mã "${id}" xuất hiện hai lần với nội dung khác nhau; không giữ dòng nào.`,
    'gate.unknown-reference': ({ id, tables, refused }) =>
      refused
        ? `Dòng ${oneOf(tables, 'vi')} mang mã "${id}" không được nhận, nên dòng này cũng không được nhận.`
        : `Không có ${oneOf(tables, 'vi')} nào mang mã "${id}".`,
    'gate.ambiguous-reference': ({ id, tables }) =>
      `"${id}" vừa là mã của ${tables.map((name) => rowWords[name].vi).join(', vừa là mã của ')}: cần đổi một trong hai mã.`,
    'gate.void-of-void': ({ id }) => `Dòng "${id}" vốn là dòng rút nên không rút được: hãy nhập lại dữ kiện.`,
    'gate.void-elsewhere': ({ id, undertaking }) => `Dòng "${id}" thuộc hồ sơ "${undertaking}"; hãy rút ở hồ sơ đó.`,
    'gate.absurd-area': ({ area, most }) =>
      `${numberText(area, 'vi')} ha vượt mức ${numberText(most, 'vi')} ha mà không cụm nào đạt tới; có thể nhầm đơn vị.`,
    'gate.let-exceeds-land': ({ let: leased, land, of, asOf }) =>
      `Diện tích cho thuê nhiều hơn diện tích đất hiện có (${onText(asOf, 'vi')}): ${numberText(leased, 'vi')} ha trên ${numberText(land, 'vi')} ha ${landWords[of].vi}.`,
    'gate.part-exceeds-whole': ({ part, value, whole, of, asOf }) =>
      `Phần lớn hơn tổng (${onText(asOf, 'vi')}): ${indicatorLabel(part, 'vi')} ${numberText(value, 'vi')}, ${indicatorLabel(whole, 'vi')} ${numberText(of, 'vi')}.`,
    'gate.more-problems': ({ left }) => `Còn ${numberText(left, 'vi')} lỗi nữa không liệt kê.`,
  },
};
