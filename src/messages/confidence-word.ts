import type { Confidence } from '../model/index.js';
import type { InBoth, Language } from './language.js';

const words: Readonly<Record<Confidence, InBoth>> = {
  text: { vi: 'nguyên văn', en: 'the text itself' },
  summary: { vi: 'bản tóm tắt', en: 'a summary' },
  assumption: { vi: 'suy luận', en: 'an assumption' },
};

/**
 * What a rule is known from, by its grade.
 *
 * @param confidence - The grade.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { confidenceWord } from 'industrial-clusters/messages';
 * console.log(confidenceWord('summary', 'en')); // => a summary
 * ```
 */
export const confidenceWord = (confidence: Confidence, language: Language): string => words[confidence][language];
