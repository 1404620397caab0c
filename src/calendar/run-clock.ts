import type { IsoDate } from '../core/index.js';
import type { TermUnit } from '../law/index.js';
import type { Calendar } from './calendar.js';
import { dayNumber, dayOfNumber } from './day-number.js';
import type { Stop } from './term-to-count.js';
import { rankOf, workingDayAt } from './working-day-rank.js';

/** A piece of a term's life, half-open. The pieces follow one another from the first day on without a gap. */
export interface Stretch extends Stop {
  /** Running: counted. Stopped: by the caller's word. Holiday: left out of a term without holidays. Rolled: past the last day counted, to the next working day. */
  readonly kind: 'running' | 'stopped' | 'holiday' | 'rolled';
  /** How many units of the term it used up (unit: the trace's own). */
  readonly counted: number;
}

/** Days on which a term does not run, and why. */
export interface Pause extends Stop {
  /** Why. */
  readonly kind: 'stopped' | 'holiday';
}

/** What a term uses up, day by day. */
export type Counted = Exclude<TermUnit, 'month' | 'year'>;

interface Counter {
  /** Counts from a day up to, and without, another; undefined where that takes more days than the calendar has. */
  readonly count: (calendar: Calendar, from: IsoDate, before: IsoDate) => number | undefined;
  /** Finds the nth counted day, the first being `from` or the next one counted; undefined likewise. */
  readonly nth: (calendar: Calendar, from: IsoDate, n: number) => IsoDate | undefined;
}

const LAST_DAY_OF_ALL = 2_932_896; // 9999-12-31

const nthDay = (from: IsoDate, n: number): IsoDate | undefined => {
  const number = dayNumber(from) + n - 1;
  return number > LAST_DAY_OF_ALL ? undefined : dayOfNumber(number);
};

const counters: Readonly<Record<Counted, Counter>> = {
  // Plain days need no calendar until the last of them is known.
  day: {
    count: (_, from, before) => dayNumber(before) - dayNumber(from),
    nth: (_, from, n) => nthDay(from, n),
  },
  'working-day': {
    count: (calendar, from, before) => {
      const [first, end] = [rankOf(calendar, from), rankOf(calendar, before)];
      return first === undefined || end === undefined ? undefined : end - first;
    },
    nth: (calendar, from, n) => {
      const first = rankOf(calendar, from);
      return first === undefined ? undefined : workingDayAt(calendar, first + n - 1);
    },
  },
  // The holidays are among the pauses; beyond the calendar none is known.
  'day-without-holidays': {
    count: ({ covered }, from, before) => (before > covered.before ? undefined : dayNumber(before) - dayNumber(from)),
    nth: ({ covered }, from, n) => {
      const day = nthDay(from, n);
      return day === undefined || day >= covered.before ? undefined : day;
    },
  },
};

/** Where the count ended: on `last`; or in a stop without end, `last` null; or beyond the calendar, `last` undefined. */
export interface Run {
  /** The last day counted. */
  readonly last: IsoDate | null | undefined;
  /** What was left when the count ended: 0 unless a stop has no end. */
  readonly left: number;
  /** The pieces so far. */
  readonly trace: readonly Stretch[];
}

/**
 * Lets a term run between its pauses.
 *
 * @param calendar - Whose days.
 * @param counted - What is counted.
 * @param first - The first day that may be counted.
 * @param length - How many.
 * @param pauses - In order of their first days; they may overlap.
 * @returns Where the count ended.
 * @internal
 */
export const runClock = (
  calendar: Calendar,
  counted: Counted,
  first: IsoDate,
  length: number,
  pauses: readonly Pause[],
): Run => {
  const { count, nth } = counters[counted];
  const trace: Stretch[] = [];
  let cursor = first;
  let left = length;
  for (const { kind, from, before } of pauses) {
    if (before !== null && before <= cursor) continue;
    const stops = from > cursor ? from : cursor;
    const ran = count(calendar, cursor, stops);
    if (ran === undefined || ran >= left) break;
    if (stops > cursor) trace.push({ kind: 'running', from: cursor, before: stops, counted: ran });
    trace.push({ kind, from: stops, before, counted: 0 });
    left -= ran;
    if (before === null) return { last: null, left, trace };
    cursor = before;
  }
  const last = nth(calendar, cursor, left);
  if (last === undefined) return { last, left, trace };
  trace.push({ kind: 'running', from: cursor, before: dayOfNumber(dayNumber(last) + 1), counted: left });
  return { last, left: 0, trace };
};
