import type { IsoDate, LegalDate, Window } from '../core/index.js';
import type { EventType } from '../model/index.js';
import type { Timeline } from './timeline.js';

/** The first act of a type: where its day can lie, and how the papers give it. */
export interface FirstAct {
  /** Where the day of the first act can lie; with several acts of the type, wider than any one of them tells. */
  readonly window: Window;
  /** As the papers give it. */
  readonly on: LegalDate;
}

const least = (days: readonly (IsoDate | null)[], open: 'any' | 'all'): IsoDate | null => {
  const known = days.filter((d) => d !== null);
  if (open === 'any' ? known.length < days.length : known.length === 0) return null;
  return known.reduce((a, b) => (a < b ? a : b));
};

/**
 * Finds the first act of a type. The first of several vague days lies between the least of their beginnings and the least of their ends.
 *
 * @param timeline - The acts of one undertaking.
 * @param type - The step looked for.
 * @returns The first act, or undefined when there is none.
 * @example
 * ```ts
 * import { firstAct, timelineOf } from 'industrial-clusters/lifecycle';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * console.log(firstAct(timelineOf(register, 'xa-cau/1'), 'ground-broken')?.on); // => 2024-H1
 * ```
 */
export const firstAct = (timeline: Timeline, type: EventType): FirstAct | undefined => {
  const acts = timeline.filter(({ event }) => event.type === type);
  const [first] = acts;
  if (first === undefined) return undefined;
  const window: Window = {
    earliest: least(
      acts.map((a) => a.window.earliest),
      'any',
    ),
    latest: least(
      acts.map((a) => a.window.latest),
      'all',
    ),
  };
  return { window, on: first.event.on };
};
