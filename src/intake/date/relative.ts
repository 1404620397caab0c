import { addDays, addMonths, type IsoDate } from '../../core/index.js';
import { readPiece } from './date-pieces.js';

const yearOf = (day: IsoDate, move = 0): string => String(Number(day.slice(0, 4)) + move);
const monthOf = (day: IsoDate): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`;
const dayOf = (day: IsoDate): string => `${day.slice(8)}/${monthOf(day)}`;

/** Words that count from the day of the paper, and what stands for them. */
const words: readonly (readonly [RegExp, (published: IsoDate) => string])[] = [
  [/\bnam nay\b/, (day) => `nam ${yearOf(day)}`],
  [/\bnam (?:ngoai|truoc)\b/, (day) => `nam ${yearOf(day, -1)}`],
  [/\bnam (?:toi|sau)\b/, (day) => `nam ${yearOf(day, 1)}`],
  [/\bthis year\b/, (day) => yearOf(day)],
  [/\blast year\b/, (day) => yearOf(day, -1)],
  [/\bthang nay\b/, (day) => `thang ${monthOf(day)}`],
  [/\bthang truoc\b/, (day) => `thang ${monthOf(addMonths(day, -1))}`],
  [/\bhom nay\b|\btoday\b/, (day) => dayOf(day)],
  [/\bhom qua\b|\byesterday\b/, (day) => dayOf(addDays(day, -1))],
];

const just = /,? (?:vua qua|vua roi|last)$/;

const pad = (n: number): string => String(n).padStart(2, '0');

// 20/7 just gone: the latest one not after the day of the paper.
const latest = (text: string, published: IsoDate): string | null => {
  const piece = readPiece(text);
  if (piece?.is !== 'incomplete' || piece.day === undefined || piece.month === undefined) return null;
  const monthDay = `${pad(piece.month)}-${pad(piece.day)}`;
  const year = published.slice(5) >= monthDay ? yearOf(published) : yearOf(published, -1);
  return `${pad(piece.day)}/${pad(piece.month)}/${year}`;
};

/** A text without words that count from a day; `null` where that day is wanted and not known. */
export interface Settled {
  /** The text with a year in place of `năm nay`. */
  readonly text: string;
  /** Whether the day of publication was used. */
  readonly used: boolean;
}

/**
 * Puts days and years where a text counts from the day of its paper.
 *
 * @param text - Folded text.
 * @param published - That day, where known.
 * @returns The text, settled; null when it depends on a day that is not known.
 * @internal
 */
export const settle = (text: string, published: IsoDate | undefined): Settled | null => {
  const word = words.find(([pattern]) => pattern.test(text));
  const isJust = just.test(text);
  if (word === undefined && !isJust) return { text, used: false };
  if (published === undefined) return null;
  if (word !== undefined) return { text: text.replace(word[0], word[1](published)), used: true };
  const bare = text.replace(just, '');
  return { text: latest(bare, published) ?? bare, used: true };
};
