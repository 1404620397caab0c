import type { Basis } from '../model/index.js';
import type { Language } from './language.js';

/** Grounds that are no provision of any instrument, as they stand in answers. */
const grounds: readonly (readonly [RegExp, string])[] = [
  [/^thông lệ của các sở \(chưa thấy quy định\)$/, 'custom of the departments (no provision found)'],
  [/^Không tính trọn các ngày tạm dừng$/, 'Whole days of a stop are left out'],
  [/^Tính cả ngày đầu tiên của thời hạn$/, 'The first day of a term is counted'],
  [/^Ngày nghỉ, ngày làm việc do người dùng cung cấp$/, 'Days off and working days given by the user'],
  [/^Bảng ngày nghỉ lễ, tết, bản (\S+)$/, 'Table of public holidays, edition $1'],
];

/** What an instrument is, by the letters of its number. Those of the National Assembly do not tell a law from a code or a resolution. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\/NĐ-CP$/, 'Decree'],
  [/\/QĐ-(?:TTg|UBND)$/, 'Decision'],
  [/\/CT-TTg$/, 'Directive'],
  [/\/TTLT-/, 'Joint Circular'],
  [/\/TT-/, 'Circular'],
  [/\/NQ-|^(?:28\/2026\/QH16|202\/2025\/QH15)$/, 'Resolution'],
  [/\/VBHN-/, 'Consolidated Text'],
  [/^(?:91\/2015\/QH13|45\/2019\/QH14|10\/2012\/QH13)$/, 'Code'],
  [/\/QH\d\d$/, 'Law'],
  [/^QCVN /, 'Standard'],
  [/\/ĐCK-/, 'Letter'],
];

/** Words before a place in an instrument. */
const words: readonly (readonly [RegExp, string])[] = [
  [/phụ lục (?=[IVX])/g, 'Appendix '],
  [/biểu số (?=\d)/g, 'form '],
  [/mẫu số (?=\d)/g, 'template '],
  [/bảng (?=\d)/g, 'table '],
  [/mục (?=[\dIVX])/g, 'section '],
  [/khoản (?=\d)/g, 'clause '],
  [/điểm (?=[a-zđ](?!\p{L}))/gu, 'point '],
  [/, số (?=\d)/g, ', No. '],
  [/ghi chú$/g, 'note'],
];

const article =
  /điều (\d[\w-]*(?:, \d[\w-]*)*)(?: khoản (\d[\w-]*(?:, \d[\w-]*)*))?(?: điểm ([a-zđ](?!\p{L})(?:, [a-zđ](?!\p{L}))*))?/gu;

const inArticle = (_: string, numbers: string, clause?: string, point?: string): string => {
  const inside = [clause, point].map((each) => (each === undefined ? '' : `(${each})`)).join('');
  return `${/[-,]/.test(numbers) ? 'Articles' : 'Article'} ${numbers}${inside}`;
};

const placeInEnglish = (place: string): string =>
  words.reduce((text, [word, put]) => text.replace(word, put), place.replace(article, inArticle));

const passageInEnglish = (passage: string): string => {
  const comma = passage.indexOf(', ');
  const number = comma < 0 ? passage : passage.slice(0, comma);
  const bare = number.replace(/ \([^()]*\)$/, '');
  const kind = kinds.find(([shape]) => shape.test(bare))?.[1];
  if (kind === undefined) return placeInEnglish(passage);
  return `${kind} ${number}${placeInEnglish(passage.slice(number.length))}`;
};

const beside = / \((sửa đổi, bổ sung bởi|đọc cùng) ([^()]*(?:\([^()]*\)[^()]*)?)\)/g;

const inEnglish = (provision: string): string => {
  const ground = grounds.find(([shape]) => shape.test(provision));
  if (ground !== undefined) return provision.replace(ground[0], ground[1]);
  const [, own = provision, rest = ''] = /^(.*?)((?: \((?:sửa đổi, bổ sung bởi|đọc cùng) .*)?)$/s.exec(provision) ?? [];
  const others = rest.replace(
    beside,
    (_, how: string, other: string) =>
      ` (${how === 'đọc cùng' ? 'read with' : 'as amended by'} ${passageInEnglish(other)})`,
  );
  return passageInEnglish(own) + others;
};

/**
 * Writes the provision beneath an answer (căn cứ): in Vietnamese as it is cited, in English with the kind of instrument before its number and article, clause and point as English texts have them. The number itself is never translated.
 *
 * @param basis - What an answer rests on.
 * @param language - `vi` or `en`.
 * @returns The provision; what is not cited as Vietnamese law is cited stays as it is.
 * @example
 * ```ts
 * import { provisionText } from 'industrial-clusters/messages';
 *
 * console.log(provisionText({ provision: '32/2024/NĐ-CP, điều 9 khoản 1 điểm a' }, 'en')); // => Decree 32/2024/NĐ-CP, Article 9(1)(a)
 * ```
 */
export const provisionText = ({ provision }: Pick<Basis, 'provision'>, language: Language): string =>
  language === 'vi' ? provision : inEnglish(provision);
