import { daysInMonth, isIsoDate, writeDay, type IsoDate } from './iso-date.js';

/**
 * A day as the papers give it, perhaps vague: `2022-06-30`, `2022-06`, `2022-Q2`, `2022-H1`, `2022`, `A/B` (between), `../B` (by B), `A/..` (from A on), `..` (no day known).
 *
 * It means one unknown day inside a closed window, never a stretch of time. It does not sort as text; compare windows. Every {@link IsoDate} is one.
 */
export type LegalDate = string & {
  /** Brand: a literal key, so that two installed versions agree. */
  readonly '~is': 'day' | 'days';
};

/** Where the one unknown day of a {@link LegalDate} lies, both ends included; `null` is an open end, not a sentinel. */
export interface Window {
  /** Not before this day; `null` when nothing bounds it from below. */
  readonly earliest: IsoDate | null;
  /** Not after this day; `null` when nothing bounds it from above. */
  readonly latest: IsoDate | null;
}

const longest = '2000-01-01/2000-01-01'.length;
const shape = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

// The first and the last month that a piece without a day names.
const monthsOf = (month?: string, quarter?: string, half?: string): readonly [number, number] => {
  if (month !== undefined) return [Number(month), Number(month)];
  if (quarter !== undefined) return [Number(quarter) * 3 - 2, Number(quarter) * 3];
  if (half !== undefined) return [Number(half) * 6 - 5, Number(half) * 6];
  return [1, 12];
};

const readPiece = (text: string): Window | null => {
  if (isIsoDate(text)) return { earliest: text, latest: text };
  const parts = shape.exec(text);
  if (parts === null) return null;
  const year = Number(parts[1]);
  if (year < 1900) return null;
  const [first, last] = monthsOf(parts[2], parts[3], parts[4]);
  return { earliest: writeDay(year, first, 1), latest: writeDay(year, last, daysInMonth(year, last)) };
};

const open: Window = { earliest: null, latest: null };

const readWindow = (text: string): Window | null => {
  // Longer text is refused before any pattern sees it: ten megabytes cost nothing.
  if (text.length > longest) return null;
  if (text === '..') return open;
  const cut = text.indexOf('/');
  if (cut < 0) return readPiece(text);
  const [left, right] = [text.slice(0, cut), text.slice(cut + 1)];
  if (left === '..' && right === '..') return null;
  const from = left === '..' ? open : readPiece(left);
  const to = right === '..' ? open : readPiece(right);
  if (from === null || to === null) return null;
  const { earliest } = from;
  const { latest } = to;
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest };
};

/**
 * Tells whether a text is a date as papers give it. One spelling only: `../..` is written `..`.
 *
 * @param text - Any text.
 * @returns true when it is one.
 * @example
 * ```ts
 * import { isLegalDate } from 'industrial-clusters/core';
 * console.log(['2022-Q2', '../2019-10-29', '2022-Q5', '2020/2018'].map(isLegalDate)); // => [true,true,false,false]
 * ```
 */
export const isLegalDate = (text: string): text is LegalDate => readWindow(text) !== null;

/**
 * Names a date in code. For literals; data goes through the gate.
 *
 * @param text - One of the forms of {@link LegalDate}.
 * @returns The same text, as a date.
 * @throws `TypeError` when it is none: the literal is wrong.
 * @example
 * ```ts
 * import { legalDate } from 'industrial-clusters/core';
 * console.log(legalDate('2022-H1')); // => 2022-H1
 * ```
 */
export const legalDate = (text: string): LegalDate => {
  if (isLegalDate(text)) return text;
  throw new TypeError(`not a date: ${text.slice(0, 32)}`);
};

/**
 * Gives the window in which the one day of a date lies.
 *
 * @param date - A date, vague or not.
 * @returns The window, both ends included.
 * @throws `TypeError` when it is no date: text was cast to one.
 * @example
 * ```ts
 * import { legalDate, windowOf } from 'industrial-clusters/core';
 * console.log(windowOf(legalDate('2022-H1'))); // => {"earliest":"2022-01-01","latest":"2022-06-30"}
 * console.log(windowOf(legalDate('../2019-10-29'))); // => {"earliest":null,"latest":"2019-10-29"}
 * ```
 */
export const windowOf = (date: LegalDate): Window => {
  const window = readWindow(date);
  if (window !== null) return window;
  throw new TypeError(`not a date: ${date.slice(0, 32)}`);
};

/**
 * Tells whether the one day of a window lies on or before a day.
 *
 * @param window - Where the day lies.
 * @param day - The day asked about.
 * @returns `yes` for every choice of the day, `no` for none, `unknown` when it depends.
 * @example
 * ```ts
 * import { isoDate, legalDate, reachedBy, windowOf } from 'industrial-clusters/core';
 * console.log(reachedBy(windowOf(legalDate('2024')), isoDate('2024-06-30'))); // => unknown
 * ```
 */
export const reachedBy = (window: Window, day: IsoDate): 'yes' | 'no' | 'unknown' => {
  if (window.latest !== null && window.latest <= day) return 'yes';
  return window.earliest === null || window.earliest <= day ? 'unknown' : 'no';
};
