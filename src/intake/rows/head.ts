import { FIELD_OF, type Field } from './field.js';
import { headText } from './head-text.js';
import { isUnitAlone } from './unit-in-head.js';

/** A word that adds nothing to the head above it. */
const plain: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'tong',
  'tong so',
  'tong cong',
  'so luong',
  'quy hoach',
  '',
]);

/**
 * The words of a head without its unit and remarks, folded.
 *
 * @param text - As printed.
 * @returns A key.
 * @internal
 */
const headKey = (text: string): string => {
  const bare = headText(text)
    .replace(/\((?:don vi tinh|dvt|unit)?:? ?[^()]*\)|\[\d{1,2}\]/g, '')
    .replace(/[\s:.*]+$/, '')
    .trim();
  // Lao động ends as đồng does when its marks are gone, and is no unit.
  return FIELD_OF.has(bare)
    ? bare
    : bare.replace(/[,:]? (?:ha|m2|km2|%|pct|vnd|ty dong|ti dong|trieu dong|dong)$/, '').replace(/[\s:.*]+$/, '');
};

/**
 * The field that a head names, read from its last row upwards.
 *
 * @param levels - The head of one column, its top row first; empty rows are blank.
 * @returns The field, or nothing.
 * @internal
 */
export const fieldOfHead = (levels: readonly string[]): Field | undefined => {
  const keys = levels
    .filter((level, i) => i === 0 || !isUnitAlone(level))
    .map(headKey)
    .filter((key, i, all) => key !== '' || i === all.length - 1);
  const leaf = keys.at(-1) ?? '';
  const above = keys.at(-2) ?? '';
  const whole = keys.filter((key) => key !== '').join(' ');
  const found = FIELD_OF.get(`${above} ${leaf}`) ?? FIELD_OF.get(whole) ?? FIELD_OF.get(leaf);
  return found ?? (plain.has(leaf) ? FIELD_OF.get(above) : undefined);
};
