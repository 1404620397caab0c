import { reachedBy, type IsoDate, type Ternary } from '../core/index.js';
import { STAGES, type EventType, type Fact } from '../model/index.js';
import { bitsOf, evolve, factsOf, RECORDED, STAGE_FACTS, stageOf, type FactBits } from './fact-bits.js';
import type { Act } from './last-of-each.js';
import { reachable } from './reachable.js';
import type { Milestone, Status } from './status.js';
import type { Timeline } from './timeline.js';

/** The acts that have, or may have, happened by a day. */
const actsBy = (timeline: Timeline, on: IsoDate): readonly Act[] => {
  const acts: Act[] = [];
  for (const { event, window, effect } of timeline) {
    const reached = reachedBy(window, on);
    if (reached === 'no') continue;
    const latest = window.latest === null || window.latest > on ? on : window.latest;
    acts.push({ event, effect, earliest: window.earliest, latest, sure: reached === 'yes' });
  }
  return acts;
};

const milestonesOf = (acts: readonly Act[]): Status['milestones'] => {
  const milestones: { [T in EventType]?: Milestone } = {};
  for (const { event, sure } of acts) milestones[event.type] ??= { event: event.id, on: event.on, certain: sure };
  return milestones;
};

/** Every fact by itself: those that hold in all reachable states, and those that hold in some. */
const factsBy = (acts: readonly Act[]): Status['facts'] => {
  let certain: FactBits = 0;
  let possible: FactBits = 0;
  const touched = acts.reduce((bits, { effect }) => bits | effect.up, 0);
  for (let bit = 1; bit <= touched; bit <<= 1) {
    if ((touched & bit) === 0) continue;
    const states = reachable(acts, bit, RECORDED);
    if (states.has(bit)) possible |= bit;
    if (!states.has(0)) certain |= bit;
  }
  return { certain: factsOf(certain), possible: factsOf(possible) };
};

/**
 * Where the undertaking of a timeline stands on a day.
 *
 * @param timeline - Its acts in order.
 * @param undertaking - Its id, for the answer.
 * @param on - The day asked about.
 * @returns Its status.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { statusOf, timelineOf } from 'industrial-clusters/lifecycle';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * const timeline = timelineOf(register, 'tam-hiep/1');
 * const days = ['2020-06-25', '2020-06-26', '2024-01-19'].map(isoDate);
 * console.log(days.map((day) => statusOf(timeline, 'tam-hiep/1', day).stage)); // => ["no-record","established","groundbreaking"]
 * ```
 */
export const statusOf = (timeline: Timeline, undertaking: string, on: IsoDate): Status => {
  const acts = actsBy(timeline, on);
  const stages = new Set([...reachable(acts, STAGE_FACTS, RECORDED)].map(stageOf));
  const stage = stageOf(acts.reduce((facts, { sure, effect }) => (sure ? evolve(facts, effect) : facts), 0));
  return {
    undertaking,
    on,
    stage,
    couldBe: STAGES.filter((s) => stages.has(s)),
    facts: factsBy(acts),
    milestones: milestonesOf(acts),
  };
};

/**
 * Tells whether some facts hold together on a day: a dossier submitted and not decided, a council in place, both at once. Counts in reports are of facts, so that overlaps are seen.
 *
 * @param timeline - The acts of one undertaking in order.
 * @param facts - The facts that are to hold at once.
 * @param on - The day asked about.
 * @param without - Facts that are not to hold then: asked apart, the two answers would not tell whether one and the same choice of days gives both.
 * @returns `yes` for every choice of days, `no` for none, `unknown` when it depends.
 * @example
 * ```ts
 * import { isoDate } from 'industrial-clusters';
 * import { holdsOf, timelineOf } from 'industrial-clusters/lifecycle';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * const timeline = timelineOf(register, 'thanh-van-tan-uoc/1');
 * console.log(holdsOf(timeline, ['broken-ground'], isoDate('2024-06-30'))); // => unknown
 * ```
 */
export const holdsOf = (
  timeline: Timeline,
  facts: readonly Fact[],
  on: IsoDate,
  without: readonly Fact[] = [],
): Ternary => {
  const wanted = bitsOf(facts);
  const states = [...reachable(actsBy(timeline, on), wanted | bitsOf(without), RECORDED)];
  if (states.every((state) => state === wanted)) return 'yes';
  return states.includes(wanted) ? 'unknown' : 'no';
};
