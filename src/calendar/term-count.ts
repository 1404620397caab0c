import { addDays, type IsoDate } from '../core/index.js';
import { weakest } from '../law/index.js';
import type { Basis, Confidence } from '../model/index.js';
import type { Calendar } from './calendar.js';
import { calendarBasis } from './calendar-basis.js';
import { STOPPED_DAYS } from './counting-basis.js';
import type { Settled } from './last-day.js';
import { provisionalPart, provisionalWithin, type Provisional } from './provisional.js';
import type { Run, Stretch } from './run-clock.js';

/** What every count of a term says beside its day. */
export interface TermCount {
  /** How it was counted, piece by piece, from the first day that could be counted; in days for months and years. */
  readonly trace: readonly Stretch[];
  /** What it rests on; `beyondChecked` when a swap published after the edition could change it. */
  readonly basis: readonly Basis[];
  /** The weakest grade among them. */
  readonly confidence: Confidence;
  /** Present when it rests on days that may still be arranged otherwise. */
  readonly provisional?: readonly Provisional[];
}

/** How a term is being counted. */
interface Counting {
  readonly calendar: Calendar;
  /** What the count rests on, before any stop and without the calendar. */
  readonly law: readonly Basis[];
  /** The first day at which the count looked in the calendar; null when it looked up its last day only. */
  readonly lookedFrom: IsoDate | null;
}

const withRoll = ({ trace, last }: Run, { on }: Settled): readonly Stretch[] =>
  last === undefined || last === null || on === undefined || on === last
    ? trace
    : [...trace, { kind: 'rolled', from: addDays(last, 1), before: on === null ? null : addDays(on, 1), counted: 0 }];

/**
 * Writes down how a term was counted and on what authority.
 *
 * @param counting - How it was counted.
 * @param run - Where the count ended.
 * @param settled - Where the term ended, when it did.
 * @returns The common part of the answer.
 * @internal
 */
export const termCount = (counting: Counting, run: Run, settled: Settled = { on: undefined }): TermCount => {
  const { calendar, law, lookedFrom } = counting;
  const trace = withRoll(run, settled);
  // Without a last day, a plain count has not looked at the calendar at all, and the others have up to the stop.
  const lastLooked = settled.on ?? run.last ?? trace.at(-1)?.from;
  const firstLooked = lookedFrom ?? run.last;
  const looked = firstLooked != null && lastLooked !== undefined ? { from: firstLooked, through: lastLooked } : null;
  const basis = [
    ...law,
    ...(trace.some(({ kind }) => kind === 'stopped') ? [STOPPED_DAYS] : []),
    ...(settled.basis === undefined ? [] : [settled.basis]),
    ...(looked === null ? [] : calendarBasis(calendar, looked.from, looked.through)),
  ];
  const found = looked === null ? [] : provisionalWithin(calendar, looked.from, looked.through);
  return { trace, basis, confidence: weakest('text', ...basis.map((b) => b.confidence)), ...provisionalPart(found) };
};
