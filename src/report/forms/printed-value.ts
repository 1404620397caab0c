import { canonicalDecimal } from '../../core/decimal-text.js';
import type { FormRow } from '../../law/index.js';

/** Digits each printed unit may have: billions of đồng carry nine, down to the đồng. */
const LIMITS: Readonly<Record<FormRow['unit'], { readonly whole: number; readonly scale: number }>> = {
  'tỷ đồng': { whole: 12, scale: 9 },
  'triệu đồng/người/tháng': { whole: 9, scale: 6 },
  ha: { whole: 9, scale: 6 },
  '%': { whole: 6, scale: 4 },
  người: { whole: 12, scale: 0 },
  'dự án': { whole: 9, scale: 0 },
  cụm: { whole: 9, scale: 0 },
  'công trình': { whole: 1, scale: 0 },
};

/**
 * Reads a printed result.
 *
 * @param given - Decimal text, or a number as typed.
 * @param row - The row it stands in.
 * @returns Canonical text; null where it is no number of the row's unit.
 * @internal
 */
export const printedValue = (given: unknown, { unit, kind }: Pick<FormRow, 'unit' | 'kind'>): string | null => {
  if (typeof given !== 'string' && typeof given !== 'number') return null;
  const text = canonicalDecimal(String(given), LIMITS[unit]);
  return kind === 'flag' && text !== '0' && text !== '1' ? null : text;
};
