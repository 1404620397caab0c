import type { Assumption } from '../assumption.js';
import { foldText } from '../text/clean-text.js';
import { SMALL_WORDS } from './name-words.js';

/** A text, and whether its capitals are its own. */
export interface Cased {
  /** With capitals as names have them. */
  readonly text: string;
  /** What was taken for granted. */
  readonly assumed: readonly Assumption[];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Trades of two words that are lower-case for a reason. */
const trades: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'hai san',
  'gach ngoi',
  'thuc pham',
  'gom su',
  'lang nghe',
]);

/**
 * Gives a name the capitals that shouting or haste took: `LIÊN HÀ`, `Việt hòa`. Any other mixture is left as printed: small words may name a trade.
 *
 * @param text - A name.
 * @returns The name, and whether capitals were put in.
 * @internal
 */
export const withCapitals = (text: string): Cased => {
  const words = text.split(' ');
  const shouted = words.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  const hasty = words.length === 2 && /^\p{Lu}\p{Ll}* \p{Ll}+$/u.test(text) && !trades.has(foldText(text));
  if (!shouted && !hasty) return { text, assumed: [] };
  const put = words.map((word, i) => {
    // Numbers of either kind stay: II, CN2.
    if (/\d/.test(word) || /^\(?[IVX]+\)?$/.test(word)) return word;
    const small = word.toLowerCase();
    return i > 0 && SMALL_WORDS.has(foldText(small)) ? small : small.replace(/\p{L}/u, (first) => capital(first));
  });
  const restored = put.join(' ');
  return { text: restored, assumed: restored === text ? [] : ['capital-restored'] };
};
