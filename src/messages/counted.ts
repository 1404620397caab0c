import { numberText } from './number-text.js';

/**
 * Counts things in English, which has one word for one of them and another for more.
 *
 * @param count - How many: a whole number, or canonical decimal text.
 * @param one - What one is called.
 * @param many - What several are called.
 * @returns The number and its word.
 * @internal
 */
export const counted = (count: number | string, one: string, many: string): string =>
  `${numberText(count, 'en')} ${String(count) === '1' ? one : many}`;
