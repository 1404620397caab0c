import { addDays, type IsoDate, type Window } from '../../core/index.js';
import { REGIMES, regimes, type Rule } from '../../law/index.js';
import type { Timeline } from '../../lifecycle/index.js';
import { STEP_RULES } from '../step-rules/index.js';

/** The first days of every version of every rule that the table of steps names, and of the regimes. */
const switchDays: readonly IsoDate[] = /* @__PURE__ */ (() => {
  const rules = Object.values(STEP_RULES).flatMap(({ ground, bars, needs }) =>
    [ground, ...bars.map((bar) => bar.ground), ...needs.map((need) => need.ground)].filter(
      (one): one is Rule<unknown> => one !== 'practice',
    ),
  );
  const days = rules.flatMap(({ versions }) =>
    versions.flatMap(({ force }) => [force.from, force.before ?? force.from]),
  );
  return [...new Set([...days, ...REGIMES.map((id) => regimes[id].force.from)])].sort();
})();

/**
 * The days on which an act of a vague day has to be judged, so that every answer it could get is among them: the ends of its window, and each day inside it on which the law or another act changes something.
 *
 * @param window - Where its day lies.
 * @param others - The other acts of the undertaking.
 * @returns The days, in order; a window without an end is tried a day beyond the last change.
 */
export const daysToTry = ({ earliest, latest }: Window, others: Timeline): readonly IsoDate[] => {
  if (earliest !== null && earliest === latest) return [earliest];
  const acts = others.flatMap(({ window }) => [window.earliest, window.latest]).filter((day) => day !== null);
  const turns = [...switchDays, ...acts].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  const inside = turns.filter((day) => (earliest === null || day >= earliest) && (latest === null || day <= latest));
  const ends = [earliest, latest].filter((day) => day !== null);
  return [...new Set([...ends, ...inside])].sort();
};
