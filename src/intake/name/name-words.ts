/** Words for the thing itself, folded; they tell no cluster from another. The longest first. */
export const CLUSTER_WORDS = [
  'cum cong nghiep',
  'cum ccn',
  'cum cn',
  'ccn',
  'cum',
  'industrial cluster',
  'industrial complex',
  'industrial park',
  'ic',
  'ip',
] as const;

/** Words for a craft village before its place, folded. */
export const CRAFT_WORDS = ['lang nghe truyen thong', 'lang nghe', 'ln', 'craft village'] as const;

/** Words for a town before its name, folded. */
export const TOWN_WORDS = ['thi tran', 'tt.', 'tt', 'town'] as const;

/** Words that stay small inside a name, folded. */
export const SMALL_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'nghe',
  'truyen',
  'thong',
  'doan',
  'giai',
  'mo',
  'rong',
  'va',
  'tran',
]);

/** How Roman numerals are read; clusters with more than ten of one name are unknown. */
const ROMAN: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((numeral, i) => [numeral, i + 1])))();

/**
 * Reads a small number in either script.
 *
 * @param text - Folded.
 * @returns The number, or null.
 * @internal
 */
export const smallNumber = (text: string): number | null =>
  /^\d{1,2}$/.test(text) ? Number(text) : (ROMAN.get(text) ?? null);

/**
 * Takes the first of some words off the front of a text, with the space behind it.
 *
 * @param folded - A text, folded: letter for letter as printed.
 * @param words - Folded, the longest first.
 * @returns How many letters they take, 0 when none stands there or nothing would be left.
 * @internal
 */
export const leading = (folded: string, words: readonly string[]): number => {
  const word = words.find((each) => folded.startsWith(`${each} `) && folded.length > each.length + 1);
  return word === undefined ? 0 : word.length + 1;
};
