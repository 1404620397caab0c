import { isoDate, reachedBy, type IsoDate } from '../core/index.js';
import type { TimelineEntry } from '../lifecycle/index.js';
import type { Problem } from '../model/index.js';
import type { Context, Records } from './context.js';
import { readContext } from './door/read-context.js';
import { timelineIn } from './own-records.js';
import type { Missing } from './missing.js';
import { provinceOf } from './judgement/province-of.js';
import { readableFacts } from './judgement/readable-facts.js';
import { clockOf, type Clock } from './terms/clock.js';
import { endsRun, startedBy, termRuns, type TermRun } from './terms/term-run.js';

/** The terms of an undertaking on a day. */
export interface Clocks {
  /** Whose. */
  readonly undertaking: string;
  /** The day asked about. */
  readonly on: IsoDate;
  /** Those that run, stand still or are overrun, in the order they started. */
  readonly clocks: readonly Clock[];
  /** Why a term that has started cannot be counted. */
  readonly missing: readonly Missing[];
  /** What of the context was not used; absent when all was. */
  readonly warnings?: readonly Problem[];
}

const vagueDay = ({ event }: TimelineEntry): Missing => ({ kind: 'date', id: event.id, on: event.on });

/** An act that may have met the term by now, or ended it, and whose day is too vague to say. */
const mayHaveEnded = (run: TermRun, vague: readonly TimelineEntry[]): Missing | undefined => {
  const entry = vague.find(({ event }) => endsRun(run, event.type) !== undefined);
  return entry === undefined ? undefined : vagueDay(entry);
};

/**
 * Reads the clocks of a procedure on a day (thời hạn giải quyết): to announce the call, to receive applications, to file, to appraise, to decide; and, where the province of the register, or of the facts, has a known regulation, for consulted departments to answer.
 *
 * @remarks
 * A term is counted by the law that governs the act it starts from. Time spent on supplements runs from the day after they are asked for through
 * the day they come; that reading of the civil code is an assumption. A term that has been met is no clock any more: `audit` says whether it was met in time.
 *
 * @param records - The register, or a host's own `{ events }`.
 * @param undertaking - Its id.
 * @param on - The day asked about.
 * @param context - The calendar, the evidence demanded, the regime where the caller has settled it.
 * @returns Every running, stopped or overrun term, and what is missing to count others.
 * @throws `TypeError` when the day is none: make it with `isoDate`.
 * @example
 * ```ts
 * import { isoDate, legalDate } from 'industrial-clusters/core';
 * import { clocksOn } from 'industrial-clusters/procedure';
 *
 * const received = { id: '1', undertaking: 'a/1', type: 'dossier-complete', on: legalDate('2026-01-26') } as const;
 * const { clocks } = clocksOn({ events: [received] }, 'a/1', isoDate('2026-02-25'));
 * console.log(clocks.map(({ term, state, due, days }) => [term, state, due, days])); // => [["appraise","overrun","2026-02-23",2]]
 * ```
 */
export const clocksOn = (records: Records, undertaking: string, on: IsoDate, context: Context = {}): Clocks => {
  isoDate(on);
  const { context: known, warnings } = readContext(context);
  const province = provinceOf(undertaking, records, readableFacts(known.facts), on);
  const timeline = timelineIn(records, undertaking);
  const sure = timeline.filter(({ window }) => reachedBy(window, on) === 'yes');
  const vague = timeline.filter(({ window }) => reachedBy(window, on) === 'unknown');
  const read = termRuns(sure, province)
    .filter(({ end }) => end === undefined)
    .map((run) => mayHaveEnded(run, vague) ?? clockOf(run, on, records, known));
  const clocks = read.filter((one): one is Clock => one !== null && 'term' in one);
  const missing = [
    ...read.filter((one): one is Missing => one !== null && 'kind' in one),
    ...vague.filter(({ event }) => startedBy(event.type, province).length > 0).map(vagueDay),
  ];
  return { undertaking, on, clocks, missing, ...(warnings.length === 0 ? {} : { warnings }) };
};
