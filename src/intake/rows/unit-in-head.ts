import { phraseAt, type Lexeme } from '../quantity/lexicon.js';
import type { QuantityContext } from '../quantity/quantity.js';
import { FIELDS, type Field } from './field.js';
import { headText } from './head-text.js';

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

const ofUnits: ReadonlySet<Lexeme['is']> = /* @__PURE__ */ new Set<Lexeme['is']>(['unit', 'power', 'currency']);

const piece = /[a-z]+|[^a-z\d\s.()]/g;

// What the words of a text say one after another; null for a word that says nothing.
const saidIn = (text: string): readonly (Lexeme | null)[] => {
  const pieces = text.match(piece) ?? [];
  const said: (Lexeme | null)[] = [];
  for (let i = 0; i < pieces.length; ) {
    const [lexeme, length] = phraseAt(pieces, i, true) ?? [null, 1];
    said.push(lexeme);
    i += length;
  }
  return said;
};

// A foreign currency stands in brackets, or in a row of units: elsewhere its words are words.
const foreignIn = (text: string): QuantityContext | null => {
  const brackets = text.match(/\([^()]*\)/g);
  const said = saidIn(brackets?.join(' ') ?? text);
  if (brackets === null && said.includes(null)) return null;
  const foreign = said.find((lexeme) => lexeme?.is === 'currency');
  if (foreign === undefined) return null;
  // Đồng and dollars in one column: no number of it says which.
  if (said.some((lexeme) => lexeme?.is === 'unit')) return {};
  const power = said.reduce((sum, lexeme) => sum + (lexeme?.is === 'power' ? lexeme.power : 0), 0);
  return { ...(power === 0 ? {} : { power }), currency: foreign.currency };
};

/**
 * The unit that a head names, in its lowest row that names one.
 *
 * @param levels - As printed, its top row first.
 * @returns Unit and magnitude, or a currency that is not đồng, or nothing.
 * @internal
 */
export const unitInHead = (levels: readonly string[]): QuantityContext => {
  const found = [...levels].reverse().flatMap((level) => {
    const text = headText(level);
    return foreignIn(text) ?? units.find(([word]) => word.test(text))?.[1] ?? [];
  });
  return found[0] ?? {};
};

/**
 * Whether a text is a unit and nothing more: `ha`, `(tỷ đồng)`, `triệu USD`.
 *
 * @param text - As printed.
 * @returns true for a unit.
 * @internal
 */
export const isUnitAlone = (text: string): boolean => {
  const words = headText(text).replace(/^\(?(?:don vi tinh|don vi|dvt|unit):? ?/, '');
  if (/^\(?k?m2\)?$/.test(words)) return true;
  const said = saidIn(words);
  const isUnit = (lexeme: Lexeme | null): boolean => lexeme !== null && ofUnits.has(lexeme.is);
  return said.length > 0 && !/\d/.test(words) && said.every(isUnit);
};

/**
 * Whether a field has a unit that a head may give.
 *
 * @param field - Any field.
 * @returns true for areas, money and shares.
 * @internal
 */
export const hasUnit = (field: Field): boolean => ['area', 'money', 'percent'].includes(FIELDS[field].reads);
