import type { Bounded, Tally } from '../../core/index.js';
import { boundWord } from '../bound-word.js';
import type { Language } from '../language.js';
import { numberText } from '../number-text.js';

/**
 * Writes a figure with the word its bound gives it: `hơn 60.000`.
 *
 * @param figure - Canonical text and its bound.
 * @param language - `vi` or `en`.
 * @returns The figure in words.
 * @internal
 */
export const figureText = ({ value, bound }: Bounded, language: Language): string =>
  `${bound === undefined ? '' : `${boundWord(bound, language)} `}${numberText(value, language)}`;

const BILLION = /0{9}$/;

/**
 * Writes money: whole billions as people say them (tỷ đồng), anything else in full.
 *
 * @param figure - Đồng, canonical text, and its bound.
 * @param language - `vi` or `en`.
 * @returns The amount in words.
 * @internal
 */
export const moneyText = ({ value, bound }: Bounded, language: Language): string => {
  const whole = BILLION.test(value);
  const unit = { vi: whole ? 'tỷ đồng' : 'đồng', en: whole ? 'billion VND' : 'VND' }[language];
  const shown = whole ? value.replace(BILLION, '') : value;
  return `${figureText({ value: shown, ...(bound === undefined ? {} : { bound }) }, language)} ${unit}`;
};

/**
 * Tells whether no reading of the dates counts anything: a nought is said as "none".
 *
 * @param tally - The count.
 * @returns true when there is none.
 * @internal
 */
export const none = ({ possible }: Tally): boolean => possible === 0;

/**
 * Picks the English word that goes with a count.
 *
 * @param tally - The count.
 * @param one - For exactly one.
 * @param many - For any other.
 * @returns The word.
 * @internal
 */
export const forOne = ({ certain, possible }: Tally, one: string, many: string): string =>
  certain === 1 && possible === 1 ? one : many;

/**
 * Writes a count over vague facts: `4`, or `4 (có thể 5)` when some reading of the dates counts more.
 *
 * @param tally - The count.
 * @param language - `vi` or `en`.
 * @returns The count in words.
 * @internal
 */
export const tallyText = ({ certain, possible }: Tally, language: Language): string => {
  const sure = numberText(certain, language);
  if (possible === certain) return sure;
  return `${sure} (${language === 'vi' ? 'có thể' : 'perhaps'} ${numberText(possible, language)})`;
};
