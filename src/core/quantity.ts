import { canonicalDecimal, compareDecimal, type DigitLimits } from './decimal-text.js';

/** Area in hectares (ha), canonical decimal text of at most nine digits and six after the point: `20`, never `20.0`, so `===` is equality. Does not sort as text: {@link compareQuantity}. */
export type Hectares = string & {
  /** Brand: a literal key, so that two installed versions agree. */
  readonly '~is': 'ha';
};

/** Money in đồng (VND), canonical whole-number text of at most fifteen digits. Does not sort as text: {@link compareQuantity}. */
export type Dong = string & {
  /** Brand: a literal key, so that two installed versions agree. */
  readonly '~is': 'dong';
};

/** A share in percent (%), canonical decimal text of at most six digits and four after the point: `77.67`. Does not sort as text: {@link compareQuantity}. */
export type Percent = string & {
  /** Brand: a literal key, so that two installed versions agree. */
  readonly '~is': 'percent';
};

/** Points of a score (điểm), canonical decimal text of at most six digits and four after the point. Does not sort as text: {@link compareQuantity}. */
export type Points = string & {
  /** Brand: a literal key, so that two installed versions agree. */
  readonly '~is': 'points';
};

/** Any exact quantity of this library: canonical decimal text with a unit. */
export type Quantity = Hectares | Dong | Percent | Points;

/** A count of people, tenants or projects: a non-negative safe integer. */
export type Count = number;

/** Digits each kind of quantity may have; every value, scaled, is a safe integer. */
export const DIGITS = {
  ha: { whole: 9, scale: 6 },
  dong: { whole: 15, scale: 0 },
  percent: { whole: 6, scale: 4 },
  points: { whole: 6, scale: 4 },
} as const satisfies Readonly<Record<Quantity['~is'], DigitLimits>>;

// A number is taken as the shortest text that reads back as it: what was typed, up to fifteen digits.
const named = (kind: Quantity['~is'], value: string | number): string => {
  const text = canonicalDecimal(String(value), DIGITS[kind]);
  if (text !== null) return text;
  throw new TypeError(`not ${kind}: ${String(value).slice(0, 32)}`);
};

const is = (kind: Quantity['~is'], text: string): boolean => canonicalDecimal(text, DIGITS[kind]) === text;

/**
 * Names an area in code. For literals; data goes through the gate.
 *
 * @param value - Decimal text or a number as typed, ha.
 * @returns Canonical text (ha).
 * @throws `TypeError` when it is no such area: negative, too many digits, an exponent.
 * @example
 * ```ts
 * import { hectares } from 'industrial-clusters';
 * console.log(hectares('20.000000')); // => 20
 * console.log(hectares(37.78)); // => 37.78
 * ```
 */
export const hectares = (value: string | number): Hectares => named('ha', value) as Hectares;

/**
 * Names an amount of money in code. For literals; data goes through the gate.
 *
 * @param value - Whole number of đồng, as text or as typed.
 * @returns Canonical text (VND).
 * @throws `TypeError` when it is no such amount.
 * @example
 * ```ts
 * import { dong } from 'industrial-clusters/core';
 * console.log(dong('454000000000')); // => 454000000000
 * ```
 */
export const dong = (value: string | number): Dong => named('dong', value) as Dong;

/**
 * Names a share in code. For literals; data goes through the gate.
 *
 * @param value - Decimal text or a number as typed, %.
 * @returns Canonical text (%).
 * @throws `TypeError` when it is no such share.
 * @example
 * ```ts
 * import { percent } from 'industrial-clusters/core';
 * console.log(percent('77.670')); // => 77.67
 * ```
 */
export const percent = (value: string | number): Percent => named('percent', value) as Percent;

/**
 * Names points of a score in code. For literals; data goes through the gate.
 *
 * @param value - Decimal text or a number as typed, points.
 * @returns Canonical text (points).
 * @throws `TypeError` when it is no such score.
 * @example
 * ```ts
 * import { points } from 'industrial-clusters/core';
 * console.log(points(49.9)); // => 49.9
 * ```
 */
export const points = (value: string | number): Points => named('points', value) as Points;

/**
 * Tells whether a text is a canonical area.
 *
 * @param text - Any text.
 * @returns true when it is one.
 * @example
 * ```ts
 * import { isHectares } from 'industrial-clusters/core';
 * console.log(isHectares('20.0')); // => false
 * ```
 */
export const isHectares = (text: string): text is Hectares => is('ha', text);

/**
 * Tells whether a text is a canonical amount of money.
 *
 * @param text - Any text.
 * @returns true when it is one.
 * @example
 * ```ts
 * import { isDong } from 'industrial-clusters/core';
 * console.log(isDong('1.5')); // => false
 * ```
 */
export const isDong = (text: string): text is Dong => is('dong', text);

/**
 * Tells whether a text is a canonical share.
 *
 * @param text - Any text.
 * @returns true when it is one.
 * @example
 * ```ts
 * import { isPercent } from 'industrial-clusters/core';
 * console.log(isPercent('100')); // => true
 * ```
 */
export const isPercent = (text: string): text is Percent => is('percent', text);

/**
 * Tells whether a text is a canonical score.
 *
 * @param text - Any text.
 * @returns true when it is one.
 * @example
 * ```ts
 * import { isPoints } from 'industrial-clusters/core';
 * console.log(isPoints('49.9')); // => true
 * ```
 */
export const isPoints = (text: string): text is Points => is('points', text);

/**
 * Compares two quantities of one kind by value. Areas do not compare with money: that does not compile.
 *
 * @param a - What to compare.
 * @param b - What to compare it with, of the same kind.
 * @returns -1, 0 or 1: a comparator for `sort`.
 * @example
 * ```ts
 * import { compareQuantity, hectares } from 'industrial-clusters/core';
 * console.log(compareQuantity(hectares('9.5'), hectares('75'))); // => -1
 * ```
 */
export const compareQuantity = <Q extends Quantity>(a: Q, b: NoInfer<Q>): -1 | 0 | 1 => compareDecimal(a, b);
