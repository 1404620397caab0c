import { addDays, covers, ok, type IsoDate, type Result } from '../core/index.js';
import { addWorkingDays } from './add-working-days.js';
import { beyondTable } from './beyond-table.js';
import type { Calendar } from './calendar.js';
import { countingBasis } from './counting-basis.js';
import { DEFAULT_POLICIES, type CountingPolicies } from './counting-policies.js';
import { settleOn } from './last-day.js';
import { officialCalendar } from './official-calendar.js';
import { pausesOf } from './pauses.js';
import { runClock } from './run-clock.js';
import { termCount, type TermCount } from './term-count.js';
import { measureOf } from './term-measure.js';
import { termProblems, type TermProblem, type TermToCount } from './term-to-count.js';

/** A term with a last day. */
export interface TermDue extends TermCount {
  /** The last day on which the act is in time. */
  readonly on: IsoDate;
  /** The last day counted, before the term rolled on from a day off. */
  readonly lastCounted: IsoDate;
}

/** A term whose clock stands still, nobody knows until when. */
export interface TermStopped extends TermCount {
  /** No day. */
  readonly on: null;
  /** What is left once it runs again (unit: working days for such a term, else days). */
  readonly left: number;
}

/** The end of a term, or that it has none yet. */
export type TermEnd = TermDue | TermStopped;

/**
 * Finds the last day of a term (thời hạn), as the civil code counts: the first day is left out, and a term that ends on a day off
 * goes on to the next working day.
 *
 * @remarks
 * Terms in working days end on one and need no such rule. Months and years end on the corresponding day, or on the
 * month's last. A stop leaves out its days, lengthens the term by as many, and is listed in the trace; a stop without end leaves the term
 * open, unless it ended before. Where the law is open the `policies` say how to read it; an answer that turns on one carries an
 * `assumption`. Not for fixed days ("before 20 June"), nor for days of taking effect, which the act prints.
 *
 * @param term - What is to be counted.
 * @param policies - The readings chosen; those left out are {@link DEFAULT_POLICIES}.
 * @param calendar - Whose days; the official ones of public servants when left out.
 * @returns The last day with its trace and basis; `on` null while the clock stands.
 * @failsWith `calendar.bad-length`, `calendar.backward-stop`; `calendar.beyond-table` when the calendar ends first; `law.no-rule-in-force` for a term that
 * starts before 2017, when another civil code counted, which was not read.
 * @law Bộ luật Dân sự 91/2015/QH13 điều 145 khoản 1, điều 147 khoản 2-3, điều 148.
 * @example
 * ```ts
 * import { termEnd } from 'industrial-clusters/calendar';
 * import { isoDate, orThrow } from 'industrial-clusters/core';
 *
 * const appraisal = orThrow(termEnd({ from: isoDate('2026-01-26'), length: 25, unit: 'day' }));
 * console.log(appraisal.on); // => 2026-02-23
 * const stopped = [{ from: isoDate('2026-02-02'), before: isoDate('2026-02-12') }];
 * const later = orThrow(termEnd({ from: isoDate('2026-01-26'), length: 25, unit: 'day', stopped }));
 * console.log(later.on); // => 2026-03-02
 * ```
 */
export const termEnd = (
  term: TermToCount,
  policies: Partial<CountingPolicies> = {},
  calendar: Calendar = officialCalendar,
): Result<TermEnd, TermProblem> => {
  const refused = termProblems(term);
  if (refused !== null) return refused;
  const chosen = { ...DEFAULT_POLICIES, ...policies };
  const law = countingBasis(term.unit, chosen, term.from);
  if (!law.ok) return law;
  const start = chosen.start === 'next-working-day' ? addWorkingDays(term.from, 1, calendar) : ok(term.from);
  if (!start.ok) return start;
  const { covered } = calendar;
  if (start.value >= covered.before) return beyondTable(calendar, start.value);
  const { counted, first, length } = measureOf(term, start.value, chosen);

  const pauses = pausesOf(term, chosen, calendar);
  const run = runClock(calendar, counted, first, length, pauses);
  if (run.last === undefined) return beyondTable(calendar, covered.before);
  // Plain days, and months and years made of them, ask the calendar about their last day only.
  const askedFrom = counted === 'day' ? null : first;
  const lookedFrom = start.value === term.from ? askedFrom : addDays(term.from, 1);
  const counting = { calendar, law: law.value, lookedFrom };
  if (run.last === null) return ok({ on: null, left: run.left, ...termCount(counting, run) });
  if (!covers(covered, run.last)) return beyondTable(calendar, run.last, run.last);

  const stops = pauses.filter(({ kind }) => kind === 'stopped');
  const settled = counted === 'working-day' ? { on: run.last } : settleOn(calendar, run.last, chosen, stops);
  if (settled.on === undefined) return beyondTable(calendar, covered.before, run.last);
  const count = termCount(counting, run, settled);
  return ok(
    settled.on === null ? { on: null, left: 0, ...count } : { on: settled.on, lastCounted: run.last, ...count },
  );
};
