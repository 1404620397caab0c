import { foldText } from '../text/clean-text.js';

/** The words of kind that stand before a name, folded, under the kind. */
const heads: readonly (readonly [RegExp, string])[] = [
  [/^(?:thanh pho|tp)(?:\. ?| )/, 'thành phố'],
  [/^tinh /, 'tỉnh'],
  [/^(?:quan|q)(?:\. ?| )/, 'quận'],
  [/^(?:huyen|h)(?:\. ?| )/, 'huyện'],
  [/^(?:thi xa|tx)(?:\. ?| )/, 'thị xã'],
  [/^(?:thi tran|tt)(?:\. ?| )/, 'thị trấn'],
  [/^(?:phuong|p)(?:\. ?| )/, 'phường'],
  [/^(?:xa|x)(?:\. ?| )/, 'xã'],
  [/^dac khu /, 'đặc khu'],
];

/** A name, perhaps with the word of its kind. */
interface NamedPlace {
  /** The name alone. */
  readonly name: string;
  /** The kind said before it. */
  readonly kind?: string;
}

/**
 * Parts a name from the word of kind before it.
 *
 * @param text - Cleaned.
 * @returns Both readings: the whole text as a name, then, where a word of kind stands there, what follows it.
 * @internal
 */
export const namesIn = (text: string): readonly NamedPlace[] => {
  const folded = foldText(text);
  const found = heads.flatMap(([head, kind]): readonly NamedPlace[] => {
    const word = head.exec(folded)?.[0];
    return word === undefined || word.length === text.length ? [] : [{ name: text.slice(word.length), kind }];
  });
  return [{ name: text }, ...found];
};

/**
 * A name as it is spelled, whichever vowel its tone stands on: Hòa and Hoà are one, Hòa and Hoa two; so are Phường 1 and Phường 01 one.
 *
 * @param name - A name without its kind.
 * @returns A key.
 * @internal
 */
export const spellingOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/\p{L}[\p{L}\u0300-\u036f]*/gu, (word) => {
      const tones = word.replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, '');
      return word.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones;
    })
    .replace(/^0+(?=\d)/, '');
