import { textOfUnits } from '../../core/decimal-text.js';
import type { Dong } from '../../core/index.js';
import type { FormRow } from '../../law/index.js';

/** How many digits the point moves from đồng to the printed unit. */
const SHIFT: Readonly<Partial<Record<FormRow['unit'], number>>> = {
  'tỷ đồng': 9,
  'triệu đồng/người/tháng': 6,
};

/**
 * Writes whole đồng in the unit a form prints, exactly; other units stay as they are.
 *
 * @param text - Canonical decimal text; a whole number where the unit is one of money.
 * @param unit - As the form names it: it says how far the point moves.
 * @returns Canonical decimal text.
 * @internal
 */
export const inPrintedUnit = (text: string, unit: FormRow['unit']): string => {
  const shift = SHIFT[unit];
  return shift === undefined ? text : textOfUnits(BigInt(text), shift);
};

/**
 * Writes an amount in billions of đồng (tỷ đồng), as the statutory forms print money. Exact: nothing is rounded.
 *
 * @param amount - The amount, đồng.
 * @returns Canonical decimal text, tỷ đồng.
 * @example
 * ```ts
 * import { dong } from 'industrial-clusters/core';
 * import { billionsOfDong } from 'industrial-clusters/report';
 * console.log(billionsOfDong(dong('491700000000'))); // => 491.7
 * ```
 */
export const billionsOfDong = (amount: Dong): string => inPrintedUnit(amount, 'tỷ đồng');
