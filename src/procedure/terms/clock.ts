import { daysBetween, type IsoDate, type LegalDate } from '../../core/index.js';
import {
  officialCalendar,
  workingDaysBetween,
  type Calendar,
  type Provisional,
  type Stop,
} from '../../calendar/index.js';
import { weakest, type Actor, type TermUnit } from '../../law/index.js';
import type { Basis, Confidence } from '../../model/index.js';
import type { Context, Records } from '../context.js';
import type { Missing } from '../missing.js';
import { metBy, type TermId } from './term-id.js';
import { countTerm } from './term-of-run.js';
import type { TermRun } from './term-run.js';

/** A term of a procedure (thời hạn) on a day. */
export interface Clock {
  /** Which term. */
  readonly term: TermId;
  /** Who must act within it. */
  readonly actor: Actor;
  /** To whom. */
  readonly to?: Actor;
  /** The entry it starts from, and its day. */
  readonly start: { readonly event: string; readonly on: LegalDate };
  /** How long it is. */
  readonly length: number;
  /** Which days are counted. */
  readonly unit: TermUnit;
  /** When it did not run. */
  readonly stopped: readonly Stop[];
  /** Whether it runs, stands still, or is over: a window that has passed, or a term that nobody meets by an entry, is `closed`, a term not met `overrun`. */
  readonly state: 'running' | 'stopped' | 'overrun' | 'closed';
  /** The last day in time; null while it stands still. */
  readonly due: IsoDate | null;
  /** How many days are left, or how many it is overrun by (unit: working days for such a term, else days). */
  readonly days: number;
  /** Present where no answer within the term counts as agreement. */
  readonly silence?: 'agreement';
  /** Days beneath it that may still be arranged otherwise. */
  readonly provisional?: readonly Provisional[];
  /** What it rests on. */
  readonly basis: readonly Basis[];
  /** The weakest evidence beneath it. */
  readonly confidence: Confidence;
}

/**
 * Counts the days from one day to another in the unit of a term.
 *
 * @param unit - The term's unit; all but working days are counted as days.
 * @param from - Not counted.
 * @param to - Counted.
 * @param calendar - Whose days.
 * @returns How many; null beyond the calendar.
 */
export const daysIn = (unit: TermUnit, from: IsoDate, to: IsoDate, calendar: Calendar): number | null => {
  if (unit !== 'working-day') return daysBetween(from, to);
  const counted = workingDaysBetween(from, to, calendar);
  return counted.ok ? counted.value : null;
};

/**
 * Reads the clock of one run on a day.
 *
 * @param run - A run that has not been met.
 * @param on - The day.
 * @param records - The register.
 * @param context - The calendar, the evidence demanded.
 * @returns The clock; what is missing to read it; null where the law sets no such term.
 */
export const clockOf = (run: TermRun, on: IsoDate, records: Records, context: Context): Clock | Missing | null => {
  const { calendar = officialCalendar } = context;
  const counted = countTerm(run, records, context);
  if (counted === null) return null;
  if (!counted.known) return counted.missing;
  const { term, end, basis, from, silence } = counted;
  // The window has not closed yet: the term to file has not begun.
  if (run.term === 'submit' && on < from) return null;
  const { provisional, confidence } = end;
  const common = {
    term: run.term,
    actor: term.actor,
    ...(term.to === undefined ? {} : { to: term.to }),
    start: { event: run.start.event.id, on: run.start.event.on },
    length: term.length,
    unit: term.unit,
    stopped: term.stoppable === true ? run.stopped : [],
    ...(silence === undefined ? {} : { silence }),
    ...(provisional === undefined ? {} : { provisional }),
    basis,
    confidence: weakest(confidence, ...basis.map((b) => b.confidence)),
  };
  if (end.on === null) return { ...common, state: 'stopped', due: null, days: end.left };
  const days = on <= end.on ? daysIn(term.unit, on, end.on, calendar) : daysIn(term.unit, end.on, on, calendar);
  if (days === null) return { kind: 'law', id: 'calendar' };
  const late = metBy(run.term).length === 0 ? 'closed' : 'overrun';
  return { ...common, state: on <= end.on ? 'running' : late, due: end.on, days };
};
