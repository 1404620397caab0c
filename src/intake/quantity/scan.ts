import type { Assumption } from '../assumption.js';
import { foldText } from '../text/clean-text.js';
import { phraseAt, type Lexeme } from './lexicon.js';

/** Digits as written: groups, and the marks between them, one fewer. */
export interface WrittenNumber {
  /** Digits between the marks. */
  readonly groups: readonly string[];
  /** A comma, a dot, an apostrophe or a space each. */
  readonly marks: readonly string[];
}

/** A token of a quantity. */
export type Token = { readonly is: 'number'; readonly number: WrittenNumber } | Lexeme;

/** A text taken apart, or where it stops making sense. */
export type Scan =
  | { readonly ok: true; readonly tokens: readonly Token[]; readonly assumed: readonly Assumption[] }
  | { readonly ok: false; readonly at: string };

const otherDigits = '〇一二三四五六七八九';

const translated = (text: string): string =>
  text
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(otherDigits.indexOf(digit)))
    // A machine that translates digits parts them too.
    .replace(/(\d) (?=\d(?!\d))/g, '$1');

// These scripts put no space between words.
const unspaced = /(約|億|兆|万|ドン|(?:米|台湾)?ドル|ユーロ|ウォン|円|(?:人民)?元|以上|以下)/g;
// Hyphens inside words: héc-ta, đô-la, ơ-rô.
const hyphened = /\b(hec|do|o)-(ta|la|ro)\b/g;
const asides = /\([^()]*\)/g;
// Short forms with their full stop, or run together: tr. đồng, trđ, tỷđ.
const stopped = /(^|[^a-z])(tr|ty|ti)\. ?/g;
const joined = /(^|[^a-z])(tr|ty|ti)(d|dong|vnd)(?![a-z])/g;

// A number, a word, a run of another script, a sign; each begins with another kind of character, so nothing is read twice.
const piece =
  /(\d+(?:(?:[.,] ?|'| (?=\d{3}(?!\d)))\d+)*)|(k?m2(?![a-z\d])|[a-z]+)|([\u3040-\u30ff\u4e00-\u9fff]+)|([<>]=?|[^\da-z ])/g;

const numberOf = (written: string): WrittenNumber => {
  const parts = written.split(/([.,'] ?| )/);
  return {
    groups: parts.filter((_, i) => i % 2 === 0),
    marks: parts.filter((_, i) => i % 2 === 1).map((mark) => mark.charAt(0)),
  };
};

// 454 (tỷ đồng): brackets around nothing but a unit are no aside.
const isUnit = (aside: string, money: boolean): boolean => {
  const words = foldText(aside).match(/k?m2|[a-z]+|[^a-z\s().]/g) ?? [];
  for (let i = 0; i < words.length; ) {
    const [lexeme, length] = phraseAt(words, i, money) ?? [null, 1];
    if (lexeme === null || !['unit', 'power', 'currency'].includes(lexeme.is)) return false;
    i += length;
  }
  return words.length > 0;
};

/**
 * Takes a text apart into numbers and phrases that say something. Brackets after a number are an aside.
 *
 * @param text - Cleaned text, short.
 * @param money - Whether it is of money.
 * @returns The tokens with what was assumed, or the word that is not known.
 * @internal
 */
export const scanQuantity = (text: string, money: boolean): Scan => {
  const assumed: Assumption[] = [];
  const unwrapped = text.replace(asides, (aside) => (isUnit(aside, money) ? ` ${aside.slice(1, -1)} ` : aside));
  const outside = unwrapped.replace(asides, ' ').trim();
  const spoken = /\d/.test(outside) ? outside : text.replace(/[()]/g, ' ');
  if (spoken === outside && outside !== unwrapped.trim()) assumed.push('aside-dropped');
  const narrow = translated(spoken);
  if (narrow !== spoken) assumed.push('digits-translated');
  const folded = foldText(narrow)
    .replace(unspaced, ' $1 ')
    .replace(hyphened, '$1 $2')
    .replace(stopped, '$1$2 ')
    .replace(joined, '$1$2 $3');
  const pieces = [...folded.matchAll(piece)].map(([written]) => written);

  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; ) {
    const written = pieces[i] ?? '';
    if (/^\d/.test(written)) {
      if (/[.,] /.test(written)) assumed.push('space-dropped');
      tokens.push({ is: 'number', number: numberOf(written) });
      i++;
      continue;
    }
    const found = phraseAt(pieces, i, money);
    if (found === null) return { ok: false, at: written };
    tokens.push(found[0]);
    i += found[1];
  }
  return { ok: true, tokens, assumed };
};
