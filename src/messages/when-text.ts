import { isIsoDate, isLegalDate, windowOf } from '../core/index.js';
import { dateText } from './date-text.js';
import type { Language } from './language.js';
import { periodOf } from './narrative/span-text.js';

/**
 * Writes a date that came as text: a calendar period by its name, and what is no date as it is.
 *
 * @param text - A vague date, as a problem gives it.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @internal
 */
export const whenText = (text: string, language: Language): string => {
  if (!isLegalDate(text)) return text;
  const { earliest, latest } = windowOf(text);
  const period = earliest === null || latest === null ? undefined : periodOf(earliest, latest);
  return dateText(period ?? text, language);
};

/**
 * Says on or in what time something happened: `ngày 01/06/2024`, `on 1 June 2024`, `in Q2 2022`.
 *
 * @param text - A vague date, as a problem gives it.
 * @param language - `vi` or `en`.
 * @returns A few words with their preposition.
 * @internal
 */
export const onText = (text: string, language: Language): string => {
  const said = whenText(text, language);
  if (isIsoDate(text)) return `${language === 'vi' ? 'ngày' : 'on'} ${said}`;
  return language === 'vi' || /^(?:between|by|from|day unknown)/.test(said) ? said : `in ${said}`;
};
