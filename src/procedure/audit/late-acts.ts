import type { IsoDate } from '../../core/index.js';
import { officialCalendar } from '../../calendar/index.js';
import type { Timeline, TimelineEntry } from '../../lifecycle/index.js';
import type { ActStep } from '../act.js';
import type { Context, Records } from '../context.js';
import { daysIn } from '../terms/clock.js';
import { countTerm } from '../terms/term-of-run.js';
import { termRuns, type TermRun } from '../terms/term-run.js';
import type { LateAct } from './irregularity.js';

const onDay = (entry: TimelineEntry, day: IsoDate): TimelineEntry => ({
  ...entry,
  window: { earliest: day, latest: day },
});

/** How late a run was if it started on one day and was met on another. */
const lateness = (
  run: TermRun & { readonly end: TimelineEntry },
  start: IsoDate | null,
  end: IsoDate | null,
  records: Records,
  context: Context,
): Omit<LateAct, 'certainty'> | null => {
  if (start === null || end === null) return null;
  const counted = countTerm({ ...run, start: onDay(run.start, start), exact: true }, records, context);
  if (counted === null || !counted.known || counted.end.on === null || end <= counted.end.on) return null;
  const { term, basis } = counted;
  const by = daysIn(term.unit, counted.end.on, end, context.calendar ?? officialCalendar);
  if (by === null) return null;
  const { event } = run.end;
  return {
    kind: 'late',
    event: event.id,
    // A run is met by an act, never by a withdrawal.
    step: event.type as ActStep,
    on: event.on,
    term: run.term,
    actor: term.actor,
    start: run.start.event.id,
    due: counted.end.on,
    by,
    unit: term.unit,
    basis,
  };
};

/**
 * Finds the terms that were met too late. With vague days a term is surely late when the kindest reading is: started as late and met as early as the papers allow.
 *
 * @param timeline - The acts of one undertaking.
 * @param records - The register.
 * @param context - The calendar, the evidence demanded.
 * @returns One finding a term that was surely or possibly not kept.
 */
export const lateActs = (timeline: Timeline, records: Records, context: Context): readonly LateAct[] =>
  termRuns(timeline).flatMap((run): readonly LateAct[] => {
    const { end } = run;
    if (end === undefined) return [];
    const met = { ...run, end };
    const kind = lateness(met, run.start.window.latest, end.window.earliest, records, context);
    if (kind !== null) return [{ ...kind, certainty: 'certain' }];
    const harsh = lateness(met, run.start.window.earliest, end.window.latest, records, context);
    return harsh === null ? [] : [{ ...harsh, certainty: 'possible' }];
  });
