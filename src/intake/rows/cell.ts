import { addDays, isoDate, isoDateOf, type IsoDate } from '../../core/index.js';
import { cleanText } from '../text/clean-text.js';

/** A cell as libraries hand it over, told apart. */
export type Cell =
  | { readonly is: 'blank' /** Nothing at all, as merged cells leave; not an empty text. */; readonly hollow: boolean }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly text: string; readonly number: number }
  | { readonly is: 'day'; readonly days: readonly IsoDate[] }
  | { readonly is: 'odd'; readonly got: string };

const blanks: ReadonlySet<string> = /* @__PURE__ */ new Set(['', '-', '--', '---', '…', '...', 'n/a', 'N/A', '/']);
const longest = 100_000;

const ofText = (given: string): Cell => {
  // What no cell holds is not even cleaned; its reader refuses it by its length.
  const text = given.length > longest ? given : cleanText(given);
  return blanks.has(text) ? { is: 'blank', hollow: false } : { is: 'text', text };
};

const day = 86_400_000;

// Midnight in Greenwich is how careful libraries hand over a day. Anything else is midnight somewhere: that day or a neighbour.
const ofDate = (date: Date, offset: string | undefined): Cell => {
  const time = date.getTime();
  const whole = Math.floor(time / day) * day;
  if (!(time > -2_200_000_000_000 && time < 250_000_000_000_000)) return { is: 'odd', got: 'Date' };
  if (offset !== undefined) return { is: 'day', days: [isoDateOf(date, offset)] };
  const utc = isoDate(date.toISOString().slice(0, 10));
  if (time === whole) return { is: 'day', days: [utc] };
  return { is: 'day', days: time - whole < day / 2 ? [utc, addDays(utc, -1)] : [addDays(utc, 1), utc] };
};

const own = (value: object, key: string): unknown => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);

const highDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

// A digit set high is a mark of a footnote, or the 2 of m².
const textOfRun = (run: object): unknown => {
  const text = own(run, 'text');
  const font = own(run, 'font');
  const isHigh = typeof font === 'object' && font !== null && own(font, 'vertAlign') === 'superscript';
  return isHigh && typeof text === 'string' ? text.replace(/\d/g, (digit) => highDigits[Number(digit)] ?? '') : text;
};

// Rich text, formulas and links, as the common libraries wrap them.
const unwrapped = (value: object): unknown => {
  const runs = own(value, 'richText');
  if (Array.isArray(runs)) {
    const texts = runs.map((run: unknown) => (typeof run === 'object' && run !== null ? textOfRun(run) : undefined));
    return texts.every((text) => typeof text === 'string') ? texts.join('') : undefined;
  }
  return ['result', 'text', 'value'].map((key) => own(value, key)).find((inner) => inner !== undefined);
};

/**
 * Tells apart what a library put into a cell: text, a number, a day, nothing.
 *
 * @param value - Anything.
 * @param offset - Offset from UTC at which `Date` objects are midnights, where they are not so in Greenwich.
 * @returns What it is, cleaned.
 * @throws whatever a hostile object throws when looked at.
 * @internal
 */
export const cellOf = (value: unknown, offset?: string): Cell => {
  if (value === null || value === undefined) return { is: 'blank', hollow: true };
  if (typeof value === 'string') return ofText(value);
  if (typeof value === 'number') return { is: 'number', number: value, text: String(value) };
  if (value instanceof Date) return ofDate(value, offset);
  // Databases hand over counts so.
  if (typeof value === 'bigint' && BigInt.asIntN(64, value) === value)
    return { is: 'number', number: Number(value), text: String(value) };
  if (typeof value !== 'object') return { is: 'odd', got: typeof value };
  const inner = unwrapped(value);
  if (inner === null) return { is: 'blank', hollow: false };
  if (typeof inner === 'string' || typeof inner === 'number' || inner instanceof Date) return cellOf(inner, offset);
  return { is: 'odd', got: Array.isArray(value) ? 'array' : 'object' };
};

/**
 * The text of a cell, as people see it.
 *
 * @param cell - Any cell.
 * @returns Its text; empty when it shows none.
 * @internal
 */
export const textOf = (cell: Cell | undefined): string =>
  cell?.is === 'text' || cell?.is === 'number' ? cell.text : cell?.is === 'day' ? (cell.days[0] ?? '') : '';
