import { divideExactly } from '../aggregate/rounding.js';
import type { Rounding } from '../aggregate/index.js';
import { addBounds, type Bound } from '../core/index.js';
import { textOfUnits } from '../core/decimal-text.js';
import { compareFraction, dividedBy, fractionOf, plus, times, ZERO, type Fraction } from '../core/fraction.js';

/** How an average of rates is taken: by what each is a part of, or each the same. */
export type AverageMethod = 'weighted' | 'mean';

/**
 * A part and the whole it is of; the whole is above zero.
 *
 * @internal
 */
export interface PartOfWhole {
  /** The part. */
  readonly part: Fraction;
  /** The whole. */
  readonly whole: Fraction;
}

const HUNDRED = /* @__PURE__ */ fractionOf('100');
const ONE = /* @__PURE__ */ fractionOf('1');

/** What each method adds up above and below the line. */
const terms: Readonly<Record<AverageMethod, (row: PartOfWhole) => PartOfWhole>> = {
  weighted: (row) => row,
  mean: ({ part, whole }) => ({ part: dividedBy(part, whole), whole: ONE }),
};

const quotient = ({ part, whole }: PartOfWhole): Fraction => dividedBy(part, whole);
const together = (a: PartOfWhole, b: PartOfWhole): PartOfWhole => ({
  part: plus(a.part, b.part),
  whole: plus(a.whole, b.whole),
});
const NOTHING: PartOfWhole = { part: ZERO, whole: ZERO };
const inPercent = (row: PartOfWhole): Fraction | null => (row.whole.over > 0n ? times(quotient(row), HUNDRED) : null);

/**
 * The average rate, %, divided once at the end.
 *
 * @param rows - The parts and wholes.
 * @param method - Which average.
 * @returns The exact number; null of no rows.
 * @internal
 */
export const averageRate = (rows: readonly PartOfWhole[], method: AverageMethod): Fraction | null =>
  inPercent(rows.map(terms[method]).reduce(together, NOTHING));

/**
 * The least or greatest average over any choice of the doubtful rows.
 *
 * @param sure - Rows that are in.
 * @param doubtful - Rows that may be in.
 * @param method - Which average.
 * @param end - Which end.
 * @returns The exact number; null when there are no rows at all.
 * @internal
 */
export const extremeRate = (
  sure: readonly PartOfWhole[],
  doubtful: readonly PartOfWhole[],
  method: AverageMethod,
  end: 'least' | 'most',
): Fraction | null => {
  const sign = end === 'most' ? 1 : -1;
  const best = doubtful.map(terms[method]).sort((a, b) => -sign * compareFraction(quotient(a), quotient(b)));
  let sum = sure.map(terms[method]).reduce(together, NOTHING);
  // Best first, as long as each helps: an average moves towards what is added to it.
  for (const row of best) {
    if (sum.whole.over > 0n && sign * compareFraction(quotient(row), quotient(sum)) <= 0) break;
    sum = together(sum, row);
  }
  return inPercent(sum);
};

/**
 * Writes an exact number with the digits asked for.
 *
 * @param value - The number.
 * @param rounding - Digits and mode.
 * @returns Canonical decimal text.
 * @internal
 */
export const roundedText = ({ over, under }: Fraction, { scale, mode }: Rounding): string =>
  textOfUnits(divideExactly(over * 10n ** BigInt(scale), under, mode), scale);

/**
 * What bounded parts and wholes say of their average. Of a bounded whole nothing sure follows, nor of a bound that rounding moved.
 *
 * @param parts - The bounds of the parts.
 * @param wholes - The bounds of the wholes.
 * @param isExact - Whether the printed average is the very number.
 * @returns The bound; undefined when all are exact.
 * @internal
 */
const boundOfRate = (
  parts: readonly (Bound | undefined)[],
  wholes: readonly (Bound | undefined)[],
  isExact: boolean,
): Bound | undefined => {
  const bound = parts.reduce(addBounds, undefined);
  if (wholes.some((whole) => whole !== undefined)) return '~';
  return bound === undefined || isExact ? bound : '~';
};

/**
 * Writes an average with the digits asked for, and what bounds its terms leave on it.
 *
 * @param value - Not rounded; null when there is none.
 * @param rounding - Digits and mode.
 * @param bounds - The bounds of the parts and of the wholes.
 * @returns The value as printed, with its bound.
 * @internal
 */
export const printedRate = (
  value: Fraction | null,
  rounding: Rounding,
  bounds: { readonly parts: readonly (Bound | undefined)[]; readonly wholes: readonly (Bound | undefined)[] },
): { readonly value: string | null; readonly bound?: Bound } => {
  if (value === null) return { value };
  const printed = roundedText(value, rounding);
  const isExact = compareFraction(fractionOf(printed), value) === 0;
  const bound = boundOfRate(bounds.parts, bounds.wholes, isExact);
  return { value: printed, ...(bound === undefined ? {} : { bound }) };
};
