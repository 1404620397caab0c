import type { Language } from './language.js';

const marks = { vi: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const;

/**
 * Writes canonical decimal text the way a language prints numbers, whatever the machine's locale: `28997.5` is `28.997,5` in Vietnamese. Nothing is rounded.
 *
 * @param text - Canonical decimal text, or a whole number.
 * @param language - `vi` or `en`.
 * @returns The number as printed.
 * @example
 * ```ts
 * import { numberText } from 'industrial-clusters/messages';
 * console.log(numberText('28997.5', 'vi')); // => 28.997,5
 * ```
 */
export const numberText = (text: string | number, language: Language): string => {
  const [whole = '', fraction] = String(text).split('.');
  const { thousands, decimal } = marks[language];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
};
