import type { Bound } from '../core/index.js';
import type { InBoth, Language } from './language.js';

const words: Readonly<Record<Bound, InBoth>> = {
  '>': { vi: 'hơn', en: 'more than' },
  '>=': { vi: 'ít nhất', en: 'at least' },
  // Of people as of hectares: "fewer" counts, "less" measures.
  '<': { vi: 'dưới', en: 'under' },
  '<=': { vi: 'không quá', en: 'at most' },
  '~': { vi: 'khoảng', en: 'about' },
};

/**
 * The word a bound or an operator is read as (hơn, ít nhất, dưới, không quá, khoảng).
 *
 * @param bound - Which.
 * @param language - `vi` or `en`.
 * @returns One word or two.
 * @example
 * ```ts
 * import { boundWord } from 'industrial-clusters/messages';
 * console.log(boundWord('<=', 'vi')); // => không quá
 * ```
 */
export const boundWord = (bound: Bound, language: Language): string => words[bound][language];
