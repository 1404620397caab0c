import { windowOf, type IsoDate, type Window } from '../core/index.js';
import type { History, LifecycleEvent } from '../model/index.js';
import { EFFECTS, type Effect } from './fact-bits.js';

/** Which state of knowledge to read the register in. */
export interface Knowledge {
  /** Leave out what the register learnt after this day; rows without a day of recording are always known. Absent: all that is known now. */
  readonly knownBy?: IsoDate;
}

/** One act in its place: the event, the window its day lies in, what it does. */
export interface TimelineEntry {
  /** The event as registered. */
  readonly event: LifecycleEvent;
  /** Where its one day lies. */
  readonly window: Window;
  /** What it does to the facts, and its order among the acts of one day. @internal */
  readonly effect: Effect;
}

/** All acts of one undertaking that stand, in the one order every reading uses, so that the order of arrival cannot matter. */
export type Timeline = readonly TimelineEntry[];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Latest day first to last, then the ladder's order, then earliest day, then id: with known days, the order of the days. */
const inOrder = (a: TimelineEntry, b: TimelineEntry): number =>
  byText(a.window.latest ?? '~', b.window.latest ?? '~') ||
  a.effect.rank - b.effect.rank ||
  byText(a.window.earliest ?? '', b.window.earliest ?? '') ||
  byText(a.event.id, b.event.id);

/** A host's own rows are made by hand or read by `readEvents`; a day or a step that is none says which row to look at. */
const notAnEvent = ({ id }: LifecycleEvent, what: string, given: unknown): TypeError =>
  new TypeError(`event ${id}: not a ${what}: ${String(given).slice(0, 32)} (readEvents lists such rows instead)`);

const windowIn = (event: LifecycleEvent): Window => {
  try {
    return windowOf(event.on);
  } catch {
    throw notAnEvent(event, 'date', event.on);
  }
};

const entryOf = (event: LifecycleEvent): TimelineEntry => {
  if (!Object.hasOwn(EFFECTS, event.type)) throw notAnEvent(event, 'step', event.type);
  return { event, window: windowIn(event), effect: EFFECTS[event.type] };
};

/** An entry told twice is one entry; sorting has brought the two together, and no two entries are of one order. */
const isRepeat = (entry: TimelineEntry, previous: TimelineEntry | undefined): boolean =>
  previous !== undefined && inOrder(previous, entry) === 0;

const ordered = (events: readonly LifecycleEvent[]): Timeline => {
  const entries = events.map(entryOf).sort(inOrder);
  return entries.filter((entry, i) => !isRepeat(entry, entries[i - 1]));
};

/** What is known, and not withdrawn by a void that is itself known. */
const standing = ({ events }: History, { knownBy }: Knowledge): readonly LifecycleEvent[] => {
  const known =
    knownBy === undefined ? events : events.filter((e) => e.recorded === undefined || e.recorded <= knownBy);
  const voided = new Set(known.flatMap((e) => (e.type === 'entered-in-error' ? [e.voids] : [])));
  return known.filter((e) => e.type !== 'entered-in-error' && !voided.has(e.id));
};

/**
 * Puts the acts of every undertaking in order, once, for questions about many undertakings or many days.
 *
 * @param history - A register, or a host's own events.
 * @param knowledge - Which state of knowledge; absent, all that is known now.
 * @returns One timeline an undertaking that has acts.
 * @example
 * ```ts
 * import { timelinesOf } from 'industrial-clusters/lifecycle';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * console.log(timelinesOf(register).get('tam-hiep/1')?.map(({ event }) => event.type));
 * // => ["established","schedule-extended","schedule-extended","ground-broken"]
 * ```
 */
export const timelinesOf = (history: History, knowledge: Knowledge = {}): ReadonlyMap<string, Timeline> => {
  const groups = new Map<string, LifecycleEvent[]>();
  for (const event of standing(history, knowledge)) {
    const group = groups.get(event.undertaking);
    if (group === undefined) groups.set(event.undertaking, [event]);
    else group.push(event);
  }
  return new Map([...groups].map(([undertaking, events]) => [undertaking, ordered(events)]));
};

/**
 * Puts the acts of one undertaking in order.
 *
 * @param history - A register, or a host's own events.
 * @param undertaking - Its id; one without acts has an empty timeline.
 * @param knowledge - Which state of knowledge; absent, all that is known now.
 * @returns Its timeline.
 * @example
 * ```ts
 * import { timelineOf } from 'industrial-clusters/lifecycle';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * console.log(timelineOf(register, 'tam-hiep/1').at(-1)?.event.on); // => 2024-01-19
 * ```
 */
export const timelineOf = (history: History, undertaking: string, knowledge: Knowledge = {}): Timeline =>
  ordered(standing(history, knowledge).filter((e) => e.undertaking === undertaking));
