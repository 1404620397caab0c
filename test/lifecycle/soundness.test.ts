import { describe, expect, it } from 'vitest';
import { daysBetween, windowOf } from '../../src/core/index.js';
import { holdsOn, statusOn } from '../../src/lifecycle/index.js';
import { FACTS, type LifecycleEvent } from '../../src/model/index.js';
import { byHand } from './by-hand.js';
import { day, DECISIVE, ev, FIRST, STEPS_TAKEN } from './histories.js';

/** The same numbers on every machine: what fails once can be looked at. */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
};
const YEAR = 365;

describe('a status over vague dates', () => {
  it('holds whatever the true days turn out to be: 100,000 draws', { timeout: 300_000 }, () => {
    const below = numbers(20_241_124);
    const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
    const date = (): string => {
      const from = below(YEAR);
      const to = Math.min(YEAR, from + below(120));
      return [
        day(from),
        `${day(from)}/${day(to)}`,
        `${day(from)}/${day(to)}`,
        `../${day(to)}`,
        `${day(from)}/..`,
        '..',
      ][below(20) === 0 ? 3 + below(3) : below(3)] as string;
    };
    /** First and last day of a window, counted; an open end may lie a year away. */
    const rangeOf = ({ on }: LifecycleEvent): readonly [number, number] => {
      const { earliest, latest } = windowOf(on);
      return [
        earliest === null ? -YEAR : daysBetween(FIRST, earliest),
        latest === null ? 2 * YEAR : daysBetween(FIRST, latest),
      ];
    };
    const wrong: string[] = [];
    let draws = 0;
    let certain = 0;
    for (let k = 0; k < 20_000; k++) {
      const events = Array.from({ length: 1 + below(7) }, (_, i) =>
        ev(`e${i}`, below(3) === 0 ? pick(STEPS_TAKEN) : pick(DECISIVE), date()),
      );
      const ranges = events.map(rangeOf);
      const on = day(below(YEAR + 30));
      const { stage, couldBe, facts, milestones } = statusOn({ events }, 'u', on);
      const asked = [pick(FACTS), pick(FACTS)];
      const together = holdsOn({ events }, 'u', asked, on);
      if (couldBe.length === 1) certain++;
      const complain = (what: string, days: readonly string[]): void => {
        wrong.push(JSON.stringify({ what, on, days, events: events.map((e) => [e.type, e.on]) }));
      };
      if (!couldBe.includes(stage)) complain(`stage ${stage}`, []);
      for (let j = 0; j < 5; j++) {
        draws++;
        const days = ranges.map(([from, to]) => day(from + below(to - from + 1)));
        const truth = byHand(events, days, on);
        if (!couldBe.includes(truth.stage)) complain(`${truth.stage} is not in couldBe`, days);
        if (couldBe.length === 1 && truth.stage !== stage) complain('not as certain as it says', days);
        for (const fact of truth.facts) if (!facts.possible.includes(fact)) complain(`${fact} is possible`, days);
        for (const fact of facts.certain) if (!truth.facts.has(fact)) complain(`${fact} is not certain`, days);
        const held = asked.every((fact) => truth.facts.has(fact));
        if (together !== 'unknown' && (together === 'yes') !== held) complain(`${asked.join()} together`, days);
        events.forEach(({ type }, i) => {
          if ((days[i] ?? '') <= on && milestones[type] === undefined) complain(`${type} is no milestone`, days);
        });
        for (const [type, milestone] of Object.entries(milestones)) {
          const happened = events.some((e, i) => e.type === type && (days[i] ?? '') <= on);
          if (milestone.certain && !happened) complain(`${type} is no certain milestone`, days);
        }
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(draws).toBe(100_000);
    // The draws would prove little if nothing, or everything, were certain.
    expect(certain).toBeGreaterThan(4_000);
    expect(certain).toBeLessThan(16_000);
  });
});
