import {
  addDays,
  fail,
  isIsoDate,
  isLegalDate,
  ok,
  windowOf,
  type IsoDate,
  type LegalDate,
  type Result,
} from '../../core/index.js';
import type { Assumption } from '../assumption.js';
import { foldText } from '../text/clean-text.js';
import { openText } from '../text/open-text.js';
import type { TextProblem } from '../text/text-problem.js';
import { readPiece, type DatePiece } from './date-pieces.js';
import { settle } from './relative.js';

/** What the caller knows beside the text. */
export interface DateContext {
  /** The day its paper was published: what `năm nay` and `vừa qua` count from. */
  readonly published?: IsoDate;
}

/** A date read from text. */
export interface ReadDate {
  /** The date, as vague as the text. */
  readonly value: LegalDate;
  /** What was taken for granted; empty when the text alone decides. */
  readonly assumed: readonly Assumption[];
}

type Found = DatePiece | null;

const lead = (words: string): RegExp => new RegExp(`^(?:${words}) (?:(?:la|ngay|vao|trong|het) )?`);

const byLead = /* @__PURE__ */ lead('cham nhat|muon nhat|den het|het|tre nhat|khong muon hon|by|no later than');
const beforeLead = /* @__PURE__ */ lead('truoc|before');
const fromLead = /* @__PURE__ */ lead('som nhat|tu|ke tu|from|since');
const rangeLead = /^(?:trong khoang|giai doan|trong giai doan|tu|between|from) (?:nam (?=\d{4}\b))?/;
const partLead = /^(?:vao )?(?:cuoi|dau|giua|early|late|mid-?|(?:the )?(?:end|beginning|middle) of) ?(?=\S)/;
const inLead = /^(?:trong|vao|in|on) /;
const separators = [' den het ', ' den ', ' toi ', ' to ', ' and ', ' - ', '-'];

const piece = (text: string): Found => {
  const bare = text.replace(inLead, '');
  const whole = readPiece(bare);
  if (whole !== null || !partLead.test(bare)) return whole;
  const kept = readPiece(bare.replace(partLead, ''));
  return kept?.is === 'piece' ? { ...kept, assumed: [...kept.assumed, 'part-dropped'] } : kept;
};

const between = (text: string): Found => {
  const bare = text.replace(rangeLead, '');
  for (const separator of separators) {
    for (let at = bare.indexOf(separator); at > 0; at = bare.indexOf(separator, at + 1)) {
      const left = piece(bare.slice(0, at).trim());
      const right = piece(bare.slice(at + separator.length).trim());
      if (left?.is !== 'piece' || right?.is !== 'piece') continue;
      const assumed = [...left.assumed, ...right.assumed];
      return { is: 'piece', text: `${left.text}/${right.text}`, assumed };
    }
  }
  return null;
};

const bounded = (text: string, leading: RegExp, write: (piece: string) => string, ...more: Assumption[]): Found => {
  if (!leading.test(text)) return null;
  const found = piece(text.replace(leading, ''));
  return found?.is === 'piece' ? { is: 'piece', text: write(found.text), assumed: [...found.assumed, ...more] } : found;
};

const dayBefore = (text: string): string => {
  const { earliest } = isLegalDate(text) ? windowOf(text) : { earliest: null };
  return earliest === null || earliest <= '1900-01-01' ? text : `../${addDays(earliest, -1)}`;
};

const readers: readonly ((text: string) => Found)[] = [
  piece,
  between,
  (text) => bounded(text, byLead, (found) => `../${found}`),
  (text) => bounded(text, beforeLead, dayBefore, 'before-excludes'),
  (text) => bounded(text, fromLead, (found) => `${found}/..`),
];

/** Midnight beside a day is how tables write a day without a time. */
const midnight = /(?:[T ]0?0:00(?::00(?:\.0{1,9})?)?Z?)$/;

const unknown = /^(?:chua ro ngay|khong ro ngay|day unknown)$/;

const read = (text: string): Found => {
  if (unknown.test(text)) return { is: 'piece', text: '..', assumed: [] };
  let first: Found = null;
  for (const reader of readers) {
    const found = reader(text);
    if (found?.is === 'piece') return found;
    first ??= found;
  }
  return first;
};

/**
 * Reads a date (ngày, tháng, quý, năm) as Vietnamese and English papers print it, as vague as they print it: `quý IV/2019`, `6 tháng đầu năm 2022`, `chậm nhất trong quý I/2025`. A date, or a problem; never a guess.
 *
 * @remarks
 * The day stands before the month. What counts from the day of the paper (`năm nay`, `vừa qua`) needs that day. A date without its year is none, and years of two digits are none. `cuối quý 1/2012` keeps the quarter and says so.
 *
 * @param text - As printed.
 * @param context - The day of publication, where known.
 * @returns The date; or `intake.empty`, `intake.too-long`, `intake.unreadable`, `intake.no-such-day`, `intake.incomplete-date` or `intake.relative-date`.
 * @example
 * ```ts
 * import { readLegalDate } from 'industrial-clusters/intake';
 *
 * const due = readLegalDate('chậm nhất trong quý I/2025');
 * console.log(due.ok && due.value.value); // => ../2025-Q1
 *
 * const end = readLegalDate('cuối quý 1/2012');
 * console.log(end.ok && end.value); // => {"value":"2012-Q1","assumed":["part-dropped"]}
 * ```
 */
export const readLegalDate = (text: string, context: DateContext = {}): Result<ReadDate, TextProblem> => {
  const opened = openText(text, 'date');
  if (!opened.ok) return opened;
  const { shown } = opened;
  const value = opened.value.replace(midnight, '');
  if (isLegalDate(value)) return ok({ value, assumed: opened.assumed });
  // Brackets hold remarks on the date, and none is part of it.
  const folded = foldText(value)
    .replace(/ ?\([^()]*\)/g, '')
    .replace(/ ?([/]) ?/g, '$1')
    .trim();
  const { published } = context;
  const settled = settle(folded, typeof published === 'string' && isIsoDate(published) ? published : undefined);
  if (settled === null) return fail({ code: 'intake.relative-date', severity: 'error', params: { text: shown } });
  const found = read(settled.text);
  const params = { expected: 'date' as const, text: shown, at: shown };
  const unreadable: TextProblem = { code: 'intake.unreadable', severity: 'error', params };
  if (found === null) return fail(unreadable);
  if (found.is === 'no-such-day')
    return fail({ code: 'intake.no-such-day', severity: 'error', params: { text: shown } });
  if (found.is === 'incomplete') {
    const lacks = { text: shown, missing: found.missing };
    return fail({ code: 'intake.incomplete-date', severity: 'error', params: lacks });
  }
  if (!isLegalDate(found.text)) return fail(unreadable);
  const assumed: readonly Assumption[] = settled.used ? [...found.assumed, 'from-publication'] : found.assumed;
  return ok({ value: found.text, assumed: [...new Set([...opened.assumed, ...assumed])] });
};
