import type { Bound, Bounded, Tally } from '../../core/index.js';
import type { InBoth, Language } from '../language.js';
import { numberText } from '../number-text.js';

const boundWords: Readonly<Record<Bound, InBoth>> = {
  '>': { vi: 'hơn', en: 'more than' },
  '>=': { vi: 'ít nhất', en: 'at least' },
  '<': { vi: 'dưới', en: 'fewer than' },
  '<=': { vi: 'không quá', en: 'at most' },
  '~': { vi: 'khoảng', en: 'about' },
};

/**
 * Writes a figure with the word its bound gives it: `hơn 60.000`.
 *
 * @param figure - Canonical text and its bound.
 * @param language - `vi` or `en`.
 * @returns The figure in words.
 * @internal
 */
export const figureText = ({ value, bound }: Bounded, language: Language): string =>
  `${bound === undefined ? '' : `${boundWords[bound][language]} `}${numberText(value, language)}`;

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
