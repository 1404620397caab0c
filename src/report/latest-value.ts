import { monthsBetween, windowOf, type Bound, type IsoDate, type Span } from '../core/index.js';
import type { FlowIndicator, Indicator, ObservationOf } from '../model/index.js';

/** After how many months without a change of digits a figure is called unchanged for long (unit: months). */
export const UNCHANGED_MONTHS = 12;

/** A value on a day, or of no day that is known. */
export interface Reading {
  /** Canonical decimal text. */
  readonly value: string;
  /** What the printed number says of the true one. */
  readonly bound?: Bound;
  /** The day it is known to have held by; `null` for a value without a day, or one that may be of a later day. */
  readonly day: IsoDate | null;
  /** The observation. */
  readonly id: string;
}

/** What is known of one subject's value on a day. */
export interface LatestValue {
  /** The value taken; absent when there is none, or when the latest ones disagree. */
  readonly taken?: Reading;
  /** Values of the latest day that disagree; empty when they agree. */
  readonly conflicting: readonly Reading[];
  /** Since when the digits have been the same, when that is for long. */
  readonly unchangedSince?: IsoDate;
}

/** Any observation but a printed word. */
export type NumericObservation = ObservationOf<Exclude<Indicator, 'status.printed'>>;

type Flow = ObservationOf<FlowIndicator>;

const isFlow = (o: NumericObservation): o is Flow => 'over' in o;

/** A flow counts for the stretch of time it was observed over, and for no other; a stock for its latest day not after the last. */
const readingOf = (o: NumericObservation, span: Span, on: IsoDate): Reading | null => {
  const reading = { value: String(o.value), id: o.id, ...(o.bound === undefined ? {} : { bound: o.bound }) };
  if (isFlow(o)) return o.over.from === span.from && o.over.before === span.before ? { ...reading, day: on } : null;
  const { earliest, latest } = windowOf(o.asOf);
  if (earliest !== null && earliest > on) return null;
  return { ...reading, day: latest !== null && latest <= on ? latest : null };
};

const same = (a: Reading, b: Reading): boolean => a.value === b.value && a.bound === b.bound;

/** Undated values come last: a day known, however old, beats none. */
const newestFirst = (a: Reading, b: Reading): number => {
  if (a.day === b.day) return a.id < b.id ? -1 : 1;
  return (a.day ?? '') > (b.day ?? '') ? -1 : 1;
};

const unchangedSince = (readings: readonly Reading[], taken: Reading): IsoDate | undefined => {
  const dated = readings.filter((r) => r.day !== null);
  const change = dated.findIndex((r) => !same(r, taken));
  const oldest = (change < 0 ? dated : dated.slice(0, change)).at(-1)?.day ?? null;
  if (taken.day === null || oldest === null) return undefined;
  return monthsBetween(oldest, taken.day) >= UNCHANGED_MONTHS ? oldest : undefined;
};

/**
 * Picks the value that stands on a day: the latest known day not after it wins, an undated value never beats a dated one, and a tie that disagrees is a conflict, not a choice.
 *
 * @param observations - All of one subject and one indicator.
 * @param span - The stretch of time a flow must have been observed over.
 * @param on - Its last day.
 * @returns The value, or why there is none.
 * @internal
 */
export const latestValue = (observations: readonly NumericObservation[], span: Span, on: IsoDate): LatestValue => {
  const readings = observations.flatMap((o) => readingOf(o, span, on) ?? []).sort(newestFirst);
  const [first] = readings;
  if (first === undefined) return { conflicting: [] };
  const latest = readings.filter((r) => r.day === first.day);
  if (latest.some((r) => !same(r, first))) return { conflicting: latest };
  const since = unchangedSince(readings, first);
  return { taken: first, conflicting: [], ...(since === undefined ? {} : { unchangedSince: since }) };
};
