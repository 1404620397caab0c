import { addDays, reachedBy, type IsoDate, type Ternary } from '../core/index.js';
import { holdsOf, type Timeline, type TimelineEntry } from '../lifecycle/index.js';
import { LADDER, STEPS, type Fact } from '../model/index.js';
import type { ActStep } from './act.js';
import type { Records } from './context.js';
import { timelineIn } from './own-records.js';

/** What the register says of an undertaking at the place where an act of one day stands: after the acts of earlier days, and of that day after those of earlier rungs. */
export interface Standing {
  /** The day of the act. */
  readonly on: IsoDate;
  /** The acts that have, or may have, come before it. */
  readonly before: Timeline;
}

const rankOf = (step: ActStep): number => STEPS.indexOf(step);

/** An act of a later rung that ends its window on the very day may come after: its window is widened by a day, never narrowed. */
const placed = (entry: TimelineEntry, on: IsoDate, rank: number): readonly TimelineEntry[] => {
  const { earliest, latest } = entry.window;
  if (reachedBy(entry.window, on) === 'no') return [];
  if (latest !== on || entry.effect.rank <= rank) return [entry];
  return earliest === on ? [] : [{ ...entry, window: { earliest, latest: addDays(on, 1) } }];
};

/**
 * Reads the register at the place of an act.
 *
 * @param history - The events.
 * @param undertaking - Whose.
 * @param on - The day of the act.
 * @param step - Its step.
 * @param except - An entry to leave out: the act itself, where it is in the register.
 * @returns What stands before it.
 */
export const standingAt = (
  history: Records,
  undertaking: string,
  on: IsoDate,
  step: ActStep,
  except?: string,
): Standing => ({
  on,
  before: timelineIn(history, undertaking).flatMap((entry) =>
    entry.event.id === except ? [] : placed(entry, on, rankOf(step)),
  ),
});

/**
 * Tells whether a fact holds at the place of an act.
 *
 * @param standing - What stands before.
 * @param fact - Which.
 * @returns `unknown` when it depends on vague days.
 */
export const holds = ({ before, on }: Standing, fact: Fact): Ternary => holdsOf(before, [fact], on);

/**
 * Lists the entries that raise a fact.
 *
 * @param standing - What stands before.
 * @param fact - Which.
 * @returns In timeline order.
 */
export const raisersOf = ({ before }: Standing, fact: Fact): readonly TimelineEntry[] =>
  before.filter(({ event }) => LADDER[event.type].raises.includes(fact));

/**
 * Lists the entries that lower a fact.
 *
 * @param standing - What stands before.
 * @param fact - Which.
 * @returns In timeline order.
 */
export const lowerersOf = ({ before }: Standing, fact: Fact): readonly TimelineEntry[] =>
  before.filter(({ event }) => LADDER[event.type].lowers.includes(fact));

/**
 * Lists the entries whose vague days leave it open whether a fact holds.
 *
 * @param standing - What stands before.
 * @param fact - Which.
 * @returns Those that touch the fact and have no one day.
 */
export const vagueOn = (standing: Standing, fact: Fact): readonly TimelineEntry[] =>
  [...raisersOf(standing, fact), ...lowerersOf(standing, fact)].filter(
    ({ window }) => window.earliest !== window.latest || window.earliest === null,
  );

/**
 * Tells whether an entry has surely come before, whatever its day is.
 *
 * @param standing - What stands before.
 * @param entry - One of its entries.
 * @returns Whether every choice of its day lies before.
 */
export const surelyBefore = ({ on }: Standing, { window }: TimelineEntry): boolean => reachedBy(window, on) === 'yes';

/**
 * Lists which of some entries may be the latest that has come before.
 *
 * @param standing - What stands before.
 * @param entries - Some of its entries, in timeline order.
 * @returns Those that no other surely follows; one, where the days are known.
 */
export const lastOf = (standing: Standing, entries: readonly TimelineEntry[]): readonly TimelineEntry[] => {
  const isExact = ({ window }: TimelineEntry): boolean => window.earliest === window.latest;
  // The day on or after which the latest surely lies; of two acts of one kind on that one day the later in the timeline is it.
  let day: IsoDate | null = null;
  let at = -1;
  for (const [i, entry] of entries.entries()) {
    const { earliest } = entry.window;
    if (earliest === null || !surelyBefore(standing, entry)) continue;
    if (day === null || earliest > day) [day, at] = [earliest, -1];
    if (earliest === day && isExact(entry)) at = i;
  }
  const bound = day;
  if (bound === null) return entries;
  return entries.filter((entry, i) => {
    const { latest } = entry.window;
    if (latest === null || latest > bound) return true;
    return latest === bound && (!isExact(entry) || i >= at);
  });
};
