import { foldText } from '../text/clean-text.js';

/** No head is longer; what is longer costs no more. */
const LONGEST_HEAD = 400;

/**
 * The text of a head, folded, in one kind of space, no longer than any head.
 *
 * @param text - As printed.
 * @returns Its text.
 * @internal
 */
export const headText = (text: string): string =>
  foldText(text.slice(0, LONGEST_HEAD))
    .replace(/[_\s]+/g, ' ')
    .trim();
