import type { QuantityContext } from '../quantity/quantity.js';
import { foldText } from '../text/clean-text.js';
import { FIELD_OF, FIELDS, type Field } from './field.js';

/** Units as heads give them, folded; the longest first. */
const units: readonly (readonly [RegExp, QuantityContext])[] = [
  [/\b(?:nghin|ngan) (?:ty|ti)\b/, { unit: 'dong', power: 12 }],
  [/\b(?:ty|ti)(?: d| dong| vnd)?\b(?! le)/, { unit: 'dong', power: 9 }],
  [/\b(?:trieu|tr)(?: d| dong| vnd)?\b/, { unit: 'dong', power: 6 }],
  [/\b(?:nghin|ngan)(?: d| dong| vnd)\b/, { unit: 'dong', power: 3 }],
  [/\bbillion\b/, { unit: 'dong', power: 9 }],
  [/\bmillion\b/, { unit: 'dong', power: 6 }],
  [/\bkm2\b/, { unit: 'km2' }],
  [/\bm2\b/, { unit: 'm2' }],
  [/\b(?:ha|hecta|hectares?)\b/, { unit: 'ha' }],
  [/%|\b(?:pct|percent|phan tram)\b/, { unit: 'percent' }],
  [/\b(?:dong|vnd)\b/, { unit: 'dong' }],
];

/** A word that adds nothing to the head above it. */
const plain: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'tong',
  'tong so',
  'tong cong',
  'so luong',
  'quy hoach',
  '',
]);

/** No head is longer; what is longer costs no more. */
const LONGEST_HEAD = 400;

const spaced = (text: string): string =>
  foldText(text.slice(0, LONGEST_HEAD))
    .replace(/[_\s]+/g, ' ')
    .trim();

/**
 * The words of a head without its unit and remarks, folded.
 *
 * @param text - As printed.
 * @returns A key.
 * @internal
 */
const headKey = (text: string): string => {
  const bare = spaced(text)
    .replace(/\((?:don vi tinh|dvt|unit)?:? ?[^()]*\)/g, '')
    .replace(/[\s:.*]+$/, '')
    .trim();
  // Lao động ends as đồng does when its marks are gone, and is no unit.
  return FIELD_OF.has(bare)
    ? bare
    : bare.replace(/[,:]? (?:ha|m2|km2|%|pct|vnd|ty dong|ti dong|trieu dong|dong)$/, '').replace(/[\s:.*]+$/, '');
};

/**
 * The unit that a head names, in its lowest row that names one.
 *
 * @param levels - As printed, its top row first.
 * @returns Unit and magnitude, or nothing.
 * @internal
 */
export const unitInHead = (levels: readonly string[]): QuantityContext => {
  const found = [...levels].reverse().flatMap((text) => units.find(([word]) => word.test(spaced(text)))?.[1] ?? []);
  return found[0] ?? {};
};

/**
 * The field that a head names, read from its last row upwards.
 *
 * @param levels - The head of one column, its top row first; empty rows are blank.
 * @returns The field, or nothing.
 * @internal
 */
export const fieldOfHead = (levels: readonly string[]): Field | undefined => {
  const keys = levels.map(headKey).filter((key, i, all) => key !== '' || i === all.length - 1);
  const leaf = keys.at(-1) ?? '';
  const above = keys.at(-2) ?? '';
  const whole = keys.filter((key) => key !== '').join(' ');
  const found = FIELD_OF.get(`${above} ${leaf}`) ?? FIELD_OF.get(whole) ?? FIELD_OF.get(leaf);
  return found ?? (plain.has(leaf) ? FIELD_OF.get(above) : undefined);
};

/**
 * Whether a field has a unit that a head may give.
 *
 * @param field - Any field.
 * @returns true for areas, money and shares.
 * @internal
 */
export const hasUnit = (field: Field): boolean => ['area', 'money', 'percent'].includes(FIELDS[field].reads);
