import { addDays, type IsoDate } from '../../core/index.js';
import type { Stop } from '../../calendar/index.js';
import type { Timeline, TimelineEntry } from '../../lifecycle/index.js';
import { LADDER, type EventType } from '../../model/index.js';
import { opinionsIn } from './opinions-term.js';
import { metBy, type TermId } from './term-id.js';

/** One run of a term in a history: from the act that starts it to the one that meets it. */
export interface TermRun {
  /** Which term. */
  readonly term: TermId;
  /** The act it starts from. The term to file starts when the window that this act opens is over, where the law has one. */
  readonly start: TimelineEntry;
  /** The act that met it; absent while none has. */
  readonly end?: TimelineEntry;
  /** When it did not run. */
  readonly stopped: readonly Stop[];
  /** Whether every act that bounds it has one known day. */
  readonly exact: boolean;
}

interface OpenRun {
  readonly term: TermId;
  readonly start: TimelineEntry;
  readonly stopped: Stop[];
  /** Entries that bound it and have no one day. */
  readonly vague: TimelineEntry[];
}

/** Which terms an act starts. */
const STARTS: { readonly [T in EventType]?: readonly TermId[] } = {
  'application-received': ['announce', 'submit'],
  'applications-called': ['reception', 'submit'],
  'dossier-complete': ['appraise'],
  'departments-consulted': ['opinions'],
  appraised: ['decide'],
};

/**
 * Names the terms that an act starts.
 *
 * @param type - Its step.
 * @param province - The province, where it is known: the term to answer is one of its own regulation.
 * @returns The terms.
 */
export const startedBy = (type: EventType, province: string | undefined): readonly TermId[] =>
  (STARTS[type] ?? []).filter((term) => term !== 'opinions' || opinionsIn(province) !== undefined);

/**
 * Tells whether an act ends a run: it meets the term, or ends what the term is about.
 *
 * @param run - Which run.
 * @param type - The act.
 * @returns How; undefined where it does not.
 */
export const endsRun = (
  { term, start }: Pick<TermRun, 'term' | 'start'>,
  type: EventType,
): 'met' | 'over' | undefined => {
  if ((metBy(term) as readonly EventType[]).includes(type)) return 'met';
  const { lowers } = LADDER[type];
  // Opinions are given on a dossier that is being appraised.
  if (term === 'opinions') return type === 'appraised' || lowers.includes('dossier') ? 'over' : undefined;
  return LADDER[start.event.type].raises.some((fact) => lowers.includes(fact)) ? 'over' : undefined;
};

/**
 * The one day of an entry.
 *
 * @param entry - Any entry of a timeline.
 * @returns The day, or null when it is vague.
 */
export const dayOf = ({ window }: TimelineEntry): IsoDate | null =>
  window.earliest === window.latest ? window.earliest : null;

/** Supplements asked for and received: the days between are not counted, by the counting of the civil code without the first. */
const stopOrResume = (run: OpenRun, entry: TimelineEntry): void => {
  const day = dayOf(entry);
  const last = run.stopped.at(-1);
  const standing = last?.before === null;
  if (day === null) {
    run.vague.push(entry);
  } else if (entry.event.type === 'dossier-returned') {
    if (!standing) run.stopped.push({ from: addDays(day, 1), before: null });
  } else if (last !== undefined && standing) {
    run.stopped.splice(-1, 1, { from: last.from, before: addDays(day, 1) });
  }
};

const STOPPERS: readonly EventType[] = ['dossier-returned', 'dossier-supplemented', 'dossier-complete'];

/** Where the law of the day has a window, the term to file starts with the call, not with the application. Each consultation asks anew. */
const restarts = (term: TermId, type: EventType): boolean =>
  term === 'opinions' || (term === 'submit' && type === 'applications-called');

/**
 * Finds every run of every term in a history, in the order they started. A second act of the same kind starts nothing while the first still counts; what a later act ends (a decision, a dissolution) without meeting the term is dropped.
 *
 * @param timeline - The acts of one undertaking.
 * @param province - The province, where it is known.
 * @returns The runs, met or not.
 */
export const termRuns = (timeline: Timeline, province?: string): readonly TermRun[] => {
  const open = new Map<TermId, OpenRun>();
  const runs: TermRun[] = [];
  const facts = new Set<string>();
  const close = (run: OpenRun, end?: TimelineEntry): void => {
    open.delete(run.term);
    const exact = run.vague.length === 0 && (end === undefined || dayOf(end) !== null);
    runs.push({ term: run.term, start: run.start, stopped: run.stopped, exact, ...(end === undefined ? {} : { end }) });
  };
  for (const entry of timeline) {
    const { type } = entry.event;
    const { raises, lowers } = LADDER[type];
    for (const run of [...open.values()]) {
      const ends = endsRun(run, type);
      if (ends === 'met') close(run, entry);
      else if (ends === 'over') open.delete(run.term);
      else if (run.term === 'appraise' && STOPPERS.includes(type)) stopOrResume(run, entry);
    }
    // With a dossier in hand the call is behind, whether or not it was entered.
    if (raises.includes('dossier')) for (const passed of ['announce', 'reception'] as const) open.delete(passed);
    const fresh = raises.length === 0 || raises.some((fact) => !facts.has(fact));
    for (const term of startedBy(type, province)) {
      if (term === 'announce' && facts.has('called')) continue;
      if (fresh && (!open.has(term) || restarts(term, type))) {
        open.set(term, { term, start: entry, stopped: [], vague: dayOf(entry) === null ? [entry] : [] });
      }
    }
    for (const fact of lowers) facts.delete(fact);
    for (const fact of raises) facts.add(fact);
  }
  for (const run of [...open.values()]) close(run);
  return runs;
};
