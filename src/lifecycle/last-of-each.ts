import type { IsoDate } from '../core/index.js';
import type { LifecycleEvent } from '../model/index.js';
import type { Effect } from './fact-bits.js';

/** An act that has, or may have, happened by the day asked about: what it does, and where its day lies if it has. */
export interface Act {
  /** The event as registered. */
  readonly event: LifecycleEvent;
  /** What it does to the facts. */
  readonly effect: Effect;
  /** Not before this day; null when nothing bounds it from below. */
  readonly earliest: IsoDate | null;
  /** Not after this day, which is never after the day asked about. */
  readonly latest: IsoDate;
  /** Whether it has happened for every choice of its day. */
  readonly sure: boolean;
}

// An open beginning lies before every day.
const later = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && a < b) ? b : a);
const earlier = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && a < b) ? a : b);

// Where the last of two acts lies. Both happened: not before the later beginning. Either may have: not before the earlier.
const lastOf = (a: Act, b: Act): Act => ({ ...b, earliest: (a.sure ? later : earlier)(a.earliest, b.earliest) });

/**
 * Makes one act of all those of one type that surely happened, and one of those that may have. Each sets and clears the same facts as those before it, so that only the last one matters: fifty tenants admitted in one year are one act, and nothing is lost.
 *
 * @param acts - In timeline order.
 * @returns No more than two a type, in timeline order.
 */
export const lastOfEach = (acts: readonly Act[]): readonly Act[] => {
  const sure = new Map<Effect, Act>();
  const open = new Map<Effect, Act>();
  for (const act of acts) {
    const last = act.sure ? sure : open;
    const previous = last.get(act.effect);
    // Taken out and put back, it stands where the last of its type stood.
    last.delete(act.effect);
    last.set(act.effect, previous === undefined ? act : lastOf(previous, act));
  }
  return [...sure.values(), ...open.values()];
};
