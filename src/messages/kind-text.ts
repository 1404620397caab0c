import type { InBoth, Language } from './language.js';

/** What a value is when it is no text and no number, by the name under which problems give it. */
const kinds: Readonly<Record<string, InBoth>> = {
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một đối tượng', en: 'an object' },
  undefined: { vi: 'chỗ trống', en: 'nothing' },
  null: { vi: 'giá trị trống (null)', en: 'an empty value (null)' },
  string: { vi: 'một chuỗi ký tự', en: 'text' },
  number: { vi: 'một số', en: 'a number' },
  boolean: { vi: 'giá trị đúng hoặc sai', en: 'a yes or no' },
  bigint: { vi: 'một số nguyên lớn', en: 'a big integer' },
  function: { vi: 'một hàm', en: 'a function' },
  symbol: { vi: 'một ký hiệu', en: 'a symbol' },
  Date: { vi: 'một ngày không đọc được', en: 'a date that cannot be read' },
  unreadable: { vi: 'dữ liệu không đọc được', en: 'something that cannot be read' },
};

/**
 * Names what stood in a place, where texts come in quotes and numbers as written.
 *
 * @param got - As a problem gives it.
 * @param language - `vi` or `en`.
 * @returns A few words, or the text or number itself.
 * @internal
 */
export const kindText = (got: string, language: Language): string =>
  (Object.hasOwn(kinds, got) ? kinds[got] : undefined)?.[language] ?? got;

/**
 * Names what stood in a place, where texts come without quotes: a text that is no name of a kind gets them.
 *
 * @param given - As a problem gives it.
 * @param language - `vi` or `en`.
 * @returns A few words, or the text in quotes.
 * @internal
 */
export const givenText = (given: string, language: Language): string =>
  Object.hasOwn(kinds, given) ? kindText(given, language) : `"${given}"`;
