/** A number as digits and a power of ten: exact, of any size. */
export interface Decimal {
  /** The digits, as a whole number. */
  readonly digits: bigint;
  /** The power of ten that they are times. */
  readonly power: number;
}

/**
 * Adds two numbers.
 *
 * @param a - A number.
 * @param b - Another.
 * @returns Their sum.
 * @internal
 */
export const plus = (a: Decimal, b: Decimal): Decimal => {
  const power = Math.min(a.power, b.power);
  const raise = ({ digits, power: own }: Decimal): bigint => digits * 10n ** BigInt(own - power);
  return { digits: raise(a) + raise(b), power };
};

/**
 * Moves the point.
 *
 * @param a - A number.
 * @param power - By how many powers of ten.
 * @returns The number times that power.
 * @internal
 */
export const shifted = ({ digits, power }: Decimal, by: number): Decimal => ({ digits, power: power + by });

/**
 * Rounds decimal text, halves up.
 *
 * @param text - Canonical decimal text, not negative.
 * @param scale - How many decimals are kept.
 * @returns Decimal text.
 * @internal
 */
export const roundedText = (text: string, scale: number): string => {
  const [whole = '', fraction = ''] = text.split('.');
  if (fraction.length <= scale) return text;
  const kept = BigInt(whole + fraction.slice(0, scale));
  const up = (fraction[scale] ?? '0') >= '5' ? 1n : 0n;
  return plainText({ digits: kept + up, power: -scale });
};

/**
 * Writes a number as plain decimal text, without trailing zeros after the point.
 *
 * @param a - A number, not negative.
 * @returns Decimal text.
 * @internal
 */
export const plainText = ({ digits, power }: Decimal): string => {
  if (power >= 0) return (digits * 10n ** BigInt(power)).toString();
  const text = digits.toString().padStart(1 - power, '0');
  const fraction = text.slice(power).replace(/0+$/, '');
  return text.slice(0, power) + (fraction === '' ? '' : `.${fraction}`);
};
