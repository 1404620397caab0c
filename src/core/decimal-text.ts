/** How many digits a quantity may have before and after its point. Fixed per kind, so that its scaled value is always a safe integer. */
export interface DigitLimits {
  /** Digits before the point. */
  readonly whole: number;
  /** Digits after the point: the scale. */
  readonly scale: number;
}

// Bounded and anchored: ten megabytes are refused at the first digit too many.
const shape = /^(0|[1-9]\d{0,14})(?:\.(\d{1,20}))?$/;

/**
 * Writes a non-negative decimal text the one way its value can be written: no sign, no exponent, no leading or trailing zeros.
 *
 * @param text - Any text.
 * @param limits - How many digits fit.
 * @returns The canonical text, or null when the text is no such number or does not fit.
 * @internal
 */
export const canonicalDecimal = (text: string, { whole, scale }: DigitLimits): string | null => {
  const parts = shape.exec(text);
  const integer = parts?.[1];
  if (integer === undefined || integer.length > whole) return null;
  const fraction = (parts?.[2] ?? '').replace(/0+$/, '');
  if (fraction.length > scale) return null;
  return fraction === '' ? integer : `${integer}.${fraction}`;
};

/**
 * Reads canonical decimal text as an integer of the smallest unit: `20.5` at scale 6 is 20,500,000. About as fast as `Number(text)`, and exact.
 *
 * @param text - Canonical text that fits the scale.
 * @param scale - Digits after the point.
 * @returns Scaled value, a safe integer for every quantity of this library.
 * @internal
 */
export const unitsOf = (text: string, scale: number): number => {
  let units = 0;
  let missing = scale;
  let point = false;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i);
    if (digit === 46) {
      point = true;
      continue;
    }
    units = units * 10 + (digit - 48);
    if (point) missing--;
  }
  while (missing-- > 0) units *= 10;
  return units;
};

/**
 * Writes a scaled integer as canonical decimal text.
 *
 * @param units - Scaled value, of any size and sign.
 * @param scale - Digits after the point.
 * @returns Canonical text.
 * @internal
 */
export const textOfUnits = (units: bigint, scale: number): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const integer = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${integer}${fraction === '' ? '' : `.${fraction}`}`;
};

const wholeDigits = (text: string): number => `${text}.`.indexOf('.');
const order = <T extends number | string>(a: T, b: T): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Compares two canonical, non-negative decimal texts by value.
 *
 * @param a - Canonical text.
 * @param b - Canonical text.
 * @returns -1, 0 or 1.
 * @internal
 */
export const compareDecimal = (a: string, b: string): -1 | 0 | 1 => {
  // Without leading zeros the longer integer is larger; of one length, and without trailing zeros, text order is right.
  return order(wholeDigits(a), wholeDigits(b)) || order(a, b);
};
