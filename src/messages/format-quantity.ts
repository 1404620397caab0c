import type { Bound, Dong, Hectares, Percent } from '../core/index.js';
import { figureText } from './narrative/quantity-text.js';
import type { Language } from './language.js';
import { rounded } from './rounded.js';

/** How a quantity is written. */
export interface FormatOptions {
  /** Places after the point, rounded half up. Absent: every digit there is, and none more. */
  readonly decimals?: number;
  /** What the number says of the true one, put in a word before it. */
  readonly bound?: Bound;
}

/** How money is written. */
export interface FormatDongOptions extends FormatOptions {
  /** In đồng, or in millions (triệu) or billions (tỷ) of them. */
  readonly in?: 'dong' | 'million' | 'billion';
}

const figure = (value: string, language: Language, { decimals, bound }: FormatOptions): string => {
  const shown = decimals === undefined ? value : rounded(value, decimals);
  return figureText({ value: shown, ...(bound === undefined ? {} : { bound }) }, language);
};

/**
 * Writes an area, whatever the machine's locale.
 *
 * @param area - In ha.
 * @param language - `vi` or `en`.
 * @param options - Rounding and bound.
 * @returns The area with its unit.
 * @example
 * ```ts
 * import { hectares } from 'industrial-clusters';
 * import { formatHectares } from 'industrial-clusters/messages';
 * console.log(formatHectares(hectares('28997.5'), 'vi')); // => 28.997,5 ha
 * console.log(formatHectares(hectares('41.339'), 'en', { decimals: 1, bound: '~' })); // => about 41.3 ha
 * ```
 */
export const formatHectares = (area: Hectares, language: Language, options: FormatOptions = {}): string =>
  `${figure(area, language, options)} ha`;

const places = { dong: 0, million: 6, billion: 9 } as const;
const units = {
  dong: { vi: 'đồng', en: 'VND' },
  million: { vi: 'triệu đồng', en: 'million VND' },
  billion: { vi: 'tỷ đồng', en: 'billion VND' },
} as const;

// Whole đồng as a number of millions or billions, every digit kept.
const scaled = (value: string, by: number): string => {
  if (by === 0) return value;
  const digits = value.padStart(by + 1, '0');
  const fraction = digits.slice(-by).replace(/0+$/, '');
  return digits.slice(0, -by) + (fraction === '' ? '' : `.${fraction}`);
};

/**
 * Writes money, whatever the machine's locale.
 *
 * @param amount - What to write, in đồng (VND).
 * @param language - `vi` or `en`.
 * @param options - In đồng, millions or billions; rounding and bound.
 * @returns The amount with its unit.
 * @example
 * ```ts
 * import { dong } from 'industrial-clusters/core';
 * import { formatDong } from 'industrial-clusters/messages';
 * console.log(formatDong(dong('756541000000'), 'vi', { in: 'billion' })); // => 756,541 tỷ đồng
 * console.log(formatDong(dong('756541000000'), 'en', { in: 'billion', decimals: 0 })); // => 757 billion VND
 * ```
 */
export const formatDong = (amount: Dong, language: Language, options: FormatDongOptions = {}): string => {
  const unit = options.in ?? 'dong';
  return `${figure(scaled(amount, places[unit]), language, options)} ${units[unit][language]}`;
};

/**
 * Writes a percentage (tỷ lệ), whatever the machine's locale.
 *
 * @param share - What to write, in percent.
 * @param language - `vi` or `en`.
 * @param options - Rounding and bound.
 * @returns The share with its sign.
 * @example
 * ```ts
 * import { percent } from 'industrial-clusters/core';
 * import { formatPercent } from 'industrial-clusters/messages';
 * console.log(formatPercent(percent('77.67'), 'vi')); // => 77,67%
 * console.log(formatPercent(percent('60'), 'vi', { bound: '~' })); // => khoảng 60%
 * ```
 */
export const formatPercent = (share: Percent, language: Language, options: FormatOptions = {}): string =>
  `${figure(share, language, options)}%`;
