import { daysInMonth, writeDay } from '../../core/iso-date.js';
import type { Assumption } from '../assumption.js';

/** A piece of a date: one day, month, quarter, half or year; or why it is none. */
export type DatePiece =
  | { readonly is: 'piece'; readonly text: string; readonly assumed: readonly Assumption[] }
  | { readonly is: 'no-such-day' }
  | {
      readonly is: 'incomplete';
      readonly missing: readonly ('year' | 'month')[];
      readonly day?: number;
      readonly month?: number;
    };

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
// Written out, since what is put together on import is carried by every reader.
const english =
  'january|jan|february|feb|march|mar|april|apr|may|may|june|jun|july|jul|august|aug|september|sep|october|oct|november|nov|december|dec';
const monthOf = (name: string): number => months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

/** Months and quarters in words, folded; tháng năm is left out, since a year follows that word too. */
const spelt = [
  '',
  'mot|gieng',
  'hai',
  'ba',
  'tu|bon',
  '',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot',
  'muoi hai|chap',
];
const speltMonths = 'mot|gieng|hai|ba|tu|bon|sau|bay|tam|chin|muoi mot|muoi hai|muoi|chap';
const numberOf = (word: string): number => spelt.findIndex((words) => words !== '' && words.split('|').includes(word));

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

const piece = (text: string, ...assumed: readonly Assumption[]): DatePiece => ({ is: 'piece', text, assumed });
const wanting = (...missing: readonly ('year' | 'month')[]): DatePiece => ({ is: 'incomplete', missing });
const none: DatePiece = { is: 'no-such-day' };

const isYear = (year: number): boolean => year >= 1900 && year <= 9999;
const two = (n: number): string => String(n).padStart(2, '0');

const dayPiece = (d: string, m: string | number, y: string, ...assumed: readonly Assumption[]): DatePiece => {
  const [day, month, year] = [Number(d), Number(m), Number(y)];
  const exists = isYear(year) && day >= 1 && day <= daysInMonth(year, month);
  return exists ? piece(writeDay(year, month, day), ...assumed) : none;
};
const monthPiece = (m: string | number, y: string): DatePiece =>
  Number(m) >= 1 && Number(m) <= 12 && isYear(Number(y)) ? piece(`${y}-${two(Number(m))}`) : none;
const quarterPiece = (q: string, y: string): DatePiece => {
  const quarter = quarters[q];
  return quarter === undefined || !isYear(Number(y)) ? none : piece(`${y}-Q${String(quarter)}`);
};
const halfPiece = (which: string, y: string): DatePiece =>
  isYear(Number(y)) ? piece(`${y}-H${/^(dau|first|1)/.test(which) ? '1' : '2'}`) : none;
const yearPiece = (y: string): DatePiece => (isYear(Number(y)) ? piece(y) : none);

// Either order of day and month fits: Vietnamese papers put the day first, and that is taken for granted.
const dayFirst = (d: string, m: string, y: string): DatePiece =>
  Number(d) <= 12 && Number(m) <= 12 && d !== m ? dayPiece(d, m, y, 'day-first') : dayPiece(d, m, y);

const withoutYear = (d: string, m: string | number): DatePiece =>
  Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= daysInMonth(2000, Number(m))
    ? { is: 'incomplete', missing: ['year'], day: Number(d), month: Number(m) }
    : none;

/** The forms of a piece, folded, each with what it makes of its groups. */
const forms: readonly (readonly [string, (...groups: string[]) => DatePiece])[] = /* @__PURE__ */ (() => [
  ['(\\d{4})-(\\d{1,2})-(\\d{1,2})', (y, m, d) => dayPiece(d, m, y)],
  ['(?:ngay )?(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})', (d, m, y) => dayFirst(d, m, y)],
  ['(?:ngay )?(\\d{1,2}) thang (\\d{1,2})(?:, ?|,? nam )(\\d{4})', (d, m, y) => dayPiece(d, m, y)],
  [`(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(${english})\\.?,?[ -](\\d{4})`, (d, m, y) => dayPiece(d, monthOf(m), y)],
  [`(${english})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, (m, d, y) => dayPiece(d, monthOf(m), y)],
  ['(?:thang |t)?(\\d{1,2}) ?[/-] ?(\\d{4})', (m, y) => monthPiece(m, y)],
  ['thang (\\d{1,2}),? (?:nam )?(\\d{4})', (m, y) => monthPiece(m, y)],
  ['(\\d{4})-(\\d{1,2})', (y, m) => monthPiece(m, y)],
  [`(${english})\\.?,?[ -](\\d{4})`, (m, y) => monthPiece(monthOf(m), y)],
  ['(?:quy |q)(i{1,3}|iv|[1-4]) ?(?:[/.-] ?|nam |,? ?)(\\d{4})', (q, y) => quarterPiece(q, y)],
  ['quy (mot|hai|ba|tu|bon)(?:/| nam | )(\\d{4})', (q, y) => quarterPiece(String(numberOf(q)), y)],
  [`thang (${speltMonths})(?:/| nam | )(\\d{4})`, (m, y) => monthPiece(numberOf(m), y)],
  ['(\\d{4})-?q([1-4])', (y, q) => quarterPiece(q, y)],
  ['(?:6|sau) thang (dau|cuoi) nam (\\d{4})', (half, y) => halfPiece(half, y)],
  ['(?:3|ba) thang dau nam (\\d{4})', (y) => quarterPiece('1', y)],
  ['(?:9|chin) thang dau nam (\\d{4})', (y) => (isYear(Number(y)) ? piece(`${y}-01/${y}-09`) : none)],
  ['nua (dau|cuoi) (?:nam )?(\\d{4})', (half, y) => halfPiece(half, y)],
  ['(?:the )?(first|second) half of (\\d{4})', (half, y) => halfPiece(half, y)],
  ['(\\d{4})-?h([12])', (y, half) => halfPiece(half, y)],
  ['(?:nam )?(\\d{4})', (y) => yearPiece(y)],
  ['(?:ngay )?(\\d{1,2}) ?[/.-] ?(\\d{1,2})', (d, m) => withoutYear(d, m)],
  ['ngay (\\d{1,2}) thang (\\d{1,2})', (d, m) => withoutYear(d, m)],
  [`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${english})`, (d, m) => withoutYear(d, monthOf(m))],
  [`(${english})\\.? (\\d{1,2})(?:st|nd|rd|th)?`, (m, d) => withoutYear(d, monthOf(m))],
  ['(?:quy |q)(?:i{1,3}|iv|[1-4])|thang \\d{1,2}|(?:6|sau) thang (?:dau|cuoi) nam', () => wanting('year')],
  ['(?:ngay )?\\d{1,2}(?:日|st|nd|rd|th)?', () => wanting('year', 'month')],
  [english, () => wanting('year')],
])();

const patterns: readonly (readonly [RegExp, (...groups: string[]) => DatePiece])[] = /* @__PURE__ */ (() =>
  forms.map(([form, make]) => [new RegExp(`^(?:${form})$`), make] as const))();

/**
 * Reads one piece of a date.
 *
 * @param text - Folded text, short.
 * @returns The piece, why it is none, or null when no form fits.
 * @internal
 */
export const readPiece = (text: string): DatePiece | null => {
  for (const [pattern, make] of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return make(...found.slice(1));
  }
  return null;
};
