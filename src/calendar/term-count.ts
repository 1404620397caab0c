import { addDays, type IsoDate } from '../core/index.js';
import { weakest, type TermUnit } from '../law/index.js';
import type { Basis, Confidence } from '../model/index.js';
import type { Calendar } from './calendar.js';
import { calendarBasis } from './calendar-basis.js';
import {
  CIVIL_CODE,
  FIRST_DAY,
  FIRST_DAY_COUNTED,
  LAST_DAY,
  LATE_RECEIPT,
  STOPPED_DAYS,
  WITHOUT_HOLIDAYS,
  WORKING_DAY,
} from './counting-basis.js';
import type { CountingPolicies } from './counting-policies.js';
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

/** A term in plain days, months or years looks at the calendar for its last day only, the others for every day. */
export const LOOKS_AT_EACH_DAY: Readonly<Record<TermUnit, boolean>> = {
  day: false,
  'working-day': true,
  'day-without-holidays': true,
  month: false,
  year: false,
};

const basisOfUnit: Readonly<Record<TermUnit, readonly Basis[]>> = {
  day: [LAST_DAY],
  'working-day': [WORKING_DAY],
  'day-without-holidays': [WITHOUT_HOLIDAYS, LAST_DAY],
  month: [LAST_DAY],
  year: [LAST_DAY],
};

/** How a term is being counted. */
interface Counting {
  readonly calendar: Calendar;
  readonly unit: TermUnit;
  readonly policies: CountingPolicies;
  /** The first day that could be counted. */
  readonly first: IsoDate;
}

const countingBasis = ({ unit, policies }: Counting, trace: readonly Stretch[], settled: Settled): readonly Basis[] => [
  CIVIL_CODE,
  ...(policies.start === 'next-working-day' ? [LATE_RECEIPT] : []),
  policies.firstDay === 'counted' ? FIRST_DAY_COUNTED : FIRST_DAY,
  ...basisOfUnit[unit],
  ...(trace.some(({ kind }) => kind === 'stopped') ? [STOPPED_DAYS] : []),
  ...(settled.basis === undefined ? [] : [settled.basis]),
];

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
  const { calendar, unit, first } = counting;
  const trace = withRoll(run, settled);
  // Without a last day, a plain count has not looked at the calendar, and the others up to the stop.
  const lastLooked = settled.on ?? run.last ?? trace.at(-1)?.from;
  const firstLooked = LOOKS_AT_EACH_DAY[unit] ? first : run.last;
  const looked = firstLooked != null && lastLooked !== undefined ? { from: firstLooked, through: lastLooked } : null;
  const basis = [
    ...countingBasis(counting, run.trace, settled),
    ...(looked === null ? [] : calendarBasis(calendar, looked.from, looked.through)),
  ];
  const found = looked === null ? [] : provisionalWithin(calendar, looked.from, looked.through);
  return { trace, basis, confidence: weakest('text', ...basis.map((b) => b.confidence)), ...provisionalPart(found) };
};
