const odd: readonly (readonly [RegExp, string])[] = [
  // What prints nothing: soft hyphen, zero-width marks, byte-order mark, marks of direction.
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, ''],
  // Letters of Iceland and Africa that look like the Vietnamese one.
  [/[\u00d0\u0189]/g, 'Đ'],
  [/[\u00f0\u0256]/g, 'đ'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[‘’‛′]/g, "'"],
  [/[“”„″]/g, '"'],
  [/[\s\u0085]+/g, ' '],
];

/** Digits set high or in a ring: marks of footnotes, but for those of m², and powers of ten. */
const high = /[⁰¹²³⁴-⁹⁽⁾①-⑳]+/gu;

// Laid on the line they would be digits of the number before them: 20¹ is not 201.
const withMarks = (text: string): string =>
  text.replace(high, (run, at: number) => {
    const before = text.slice(Math.max(0, at - 3), at);
    if (/(?:^|[^\p{L}])k?m$/iu.test(before)) return run;
    return /(?:^|\D)10$/.test(before) ? `^${run}` : `[${run.replace(/[⁽⁾]/g, '')}]`;
  });

/**
 * Writes a text the one way its characters can be written: composed letters, narrow digits, one kind of space, hyphen and quote, footnote marks in square brackets. Words and case stay.
 *
 * @param text - Any text.
 * @returns The same text, cleaned.
 * @internal
 */
export const cleanText = (text: string): string =>
  odd
    .reduce((cleaned, [find, put]) => cleaned.replace(find, put), withMarks(text.normalize('NFC')).normalize('NFKC'))
    .trim();

/**
 * Drops tone marks, vowel marks and case, so that `Đông Anh` and `DONG ANH` are one key. For comparing only: it loses what tells Hòa from Hoa.
 *
 * @param text - Any text.
 * @returns A key.
 * @internal
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    // Vietnamese marks only: a Japanese voicing mark is no tone.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ/g, 'd');

/**
 * Cuts a text of the caller to what a problem may carry.
 *
 * @param text - Any text.
 * @returns At most 64 characters.
 * @internal
 */
export const excerpt = (text: string): string => (text.length > 64 ? `${text.slice(0, 63)}…` : text);
