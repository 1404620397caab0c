import { ok, type Failure, type IsoDate, type Path, type Result } from '../core/index.js';
import { holidays } from '../law/index.js';
import type { ProblemOf } from '../model/index.js';
import { beyondTable } from './beyond-table.js';
import { buildCalendar } from './build-calendar.js';
import type { Calendar, Override } from './calendar.js';
import { officialCalendar } from './official-calendar.js';

/** The days a caller knows of. */
export interface Overrides {
  /** Days on which the office is closed though the table has it open. */
  readonly off?: readonly IsoDate[];
  /** Days on which it is open though the table has it closed. */
  readonly work?: readonly IsoDate[];
  /** Extends the calendar back to this day; the caller then answers for every day off before 2015. Not before 1990. */
  readonly from?: IsoDate;
  /** Extends the calendar up to, and without, this day; the caller then answers for every day off after 2027. Not after 2101-01-01. */
  readonly before?: IsoDate;
}

// A table is counted day by day, so a hostile end of the year 9999 would cost millions of them.
const WIDEST = { from: '1990-01-01' as IsoDate, before: '2101-01-01' as IsoDate };

/** What a caller's days may be refused for. */
export type OverrideProblem = ProblemOf<'calendar.beyond-table' | 'calendar.contradictory-override'>;

/**
 * Makes a calendar of the official table and the caller's own days: those of a province, of an office, or announced after the edition.
 *
 * @remarks
 * A day of the caller replaces what the table says of it, its doubts included. In a term without holidays it counts as a holiday when it is off.
 * The work is done here and not per query: make the calendar once.
 *
 * @param overrides - What the caller knows of days. A weekday beyond the table that is not in `off` is then a working day.
 * @returns The whole of it, its counts made.
 * @failsWith `calendar.beyond-table` for a day outside the calendar, or an end outside 1990 to 2100; `calendar.contradictory-override` for a day named
 * both off and worked.
 * @example
 * ```ts
 * import { calendarWith, isWorkingDay } from 'industrial-clusters/calendar';
 * import { isoDate, orThrow } from 'industrial-clusters/core';
 *
 * const calendar = orThrow(calendarWith({ off: [isoDate('2026-12-07')] }));
 * console.log(orThrow(isWorkingDay(isoDate('2026-12-07'), calendar)).working); // => false
 * ```
 */
export const calendarWith = ({ off = [], work = [], from, before }: Overrides): Result<Calendar, OverrideProblem> => {
  const { edition, covered: official } = officialCalendar;
  const covered = {
    from: from !== undefined && from < official.from ? from : official.from,
    before: before !== undefined && before > official.before ? before : official.before,
  };
  const worked = new Set(work);
  const at = (found: Failure<OverrideProblem>, path: Path): OverrideProblem => ({ ...found.problems[0], path });
  const problems: OverrideProblem[] = [];
  if (covered.from < WIDEST.from) problems.push(at(beyondTable({ covered: WIDEST }, covered.from), ['from']));
  if (covered.before > WIDEST.before) problems.push(at(beyondTable({ covered: WIDEST }, covered.before), ['before']));
  for (const [list, days] of [
    ['off', off],
    ['work', work],
  ] as const) {
    days.forEach((day, i) => {
      if (day < covered.from || day >= covered.before) problems.push(at(beyondTable({ covered }, day), [list, i]));
    });
  }
  off.forEach((day, i) => {
    if (!worked.has(day)) return;
    problems.push({ code: 'calendar.contradictory-override', severity: 'error', path: ['off', i], params: { day } });
  });
  const [problem, ...more] = problems;
  if (problem !== undefined) return { ok: false, problems: [problem, ...more] };
  const overrides: Override[] = [
    ...off.map((day) => ({ day, kind: 'off', reason: 'caller' }) as const),
    ...work.map((day) => ({ day, kind: 'work', reason: 'caller' }) as const),
  ];
  overrides.sort((a, b) => (a.day < b.day ? -1 : 1));
  return ok(buildCalendar({ edition, covered, holidays, overrides }));
};
