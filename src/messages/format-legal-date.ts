import type { LegalDate } from '../core/index.js';
import { dateText } from './date-text.js';
import type { Language } from './language.js';

/**
 * Writes a date, vague or not, whatever the machine's locale: the same words as {@link dateText}, under the name its neighbours bear.
 *
 * @param date - A day or a vague date.
 * @param language - `vi` or `en`.
 * @returns A few words, which the intake reads back as the same date.
 * @example
 * ```ts
 * import { legalDate } from 'industrial-clusters/core';
 * import { formatLegalDate } from 'industrial-clusters/messages';
 * console.log(formatLegalDate(legalDate('../2025-Q1'), 'vi')); // => chậm nhất quý I/2025
 * console.log(formatLegalDate(legalDate('2022-H1'), 'en')); // => the first half of 2022
 * ```
 */
export const formatLegalDate = (date: LegalDate, language: Language): string => dateText(date, language);
