import { reachedBy, type IsoDate } from '../../core/index.js';
import type { Timeline } from '../../lifecycle/index.js';
import type { LifecycleEvent } from '../../model/index.js';

/**
 * Finds what the last act before a day said of something, for any choice of vague days.
 *
 * @param timeline - The acts of one undertaking.
 * @param said - What an act says; undefined when nothing.
 * @param on - The day.
 * @returns Every different value that the last act may have said: none, one, or several.
 * @internal
 */
export const lastStated = (
  timeline: Timeline,
  said: (event: LifecycleEvent) => string | undefined,
  on: IsoDate,
): readonly string[] => {
  const acts = timeline.flatMap(({ event, window }) => {
    const value = said(event);
    const reached = reachedBy(window, on);
    return value === undefined || reached === 'no' ? [] : [{ value, window, reached }];
  });
  // The last one is of this day or later, so an act surely before it is not the last.
  const atLeast = acts.reduce(
    (day, { window: { earliest }, reached }) =>
      reached === 'yes' && earliest !== null && earliest > day ? earliest : day,
    '',
  );
  const last = acts.filter(({ window: { latest } }) => latest === null || latest >= atLeast);
  return [...new Set(last.map(({ value }) => value))];
};
