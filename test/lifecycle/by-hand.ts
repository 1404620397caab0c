import { windowOf, type IsoDate } from '../../src/core/index.js';
import {
  FACTS,
  LADDER,
  STAGE_PRECEDENCE,
  STEPS,
  type Fact,
  type LifecycleEvent,
  type Stage,
} from '../../src/model/index.js';

const ranks = new Map(STEPS.map((type, rank) => [type, rank]));

// The status of known days, folded as one would on paper: a set of facts, act by act. It shares only the ladder's table with the library.

export interface ByHand {
  readonly facts: ReadonlySet<Fact>;
  readonly stage: Stage;
}

/** `days[i]` is the known day of `acts[i]`; acts of one day follow the ladder. */
export const byHand = (acts: readonly LifecycleEvent[], days: readonly string[], on: string): ByHand => {
  const facts = new Set<Fact>();
  acts
    .map(({ type }, i) => ({ type, day: days[i] ?? '', rank: ranks.get(type) ?? 0 }))
    .filter(({ day }) => day <= on)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.rank - b.rank))
    .forEach(({ type }) => {
      for (const fact of LADDER[type].lowers) facts.delete(fact);
      for (const fact of LADDER[type].raises) facts.add(fact);
      facts.add('recorded');
    });
  return { facts, stage: STAGE_PRECEDENCE.find(([fact]) => facts.has(fact))?.[1] ?? 'no-record' };
};

/** Every choice of days inside the windows; what no window bounds is tried up to `first` and `last`. */
export const everyChoice = (
  acts: readonly LifecycleEvent[],
  between: (first: IsoDate, last: IsoDate) => readonly IsoDate[],
  first: IsoDate,
  last: IsoDate,
): readonly (readonly IsoDate[])[] =>
  acts.reduce<readonly (readonly IsoDate[])[]>(
    (choices, { on }) => {
      const { earliest, latest } = windowOf(on);
      const days = between(earliest ?? first, latest ?? last);
      return choices.flatMap((chosen) => days.map((day) => [...chosen, day]));
    },
    [[]],
  );

/** The facts in the order of the table, as answers list them. */
export const inOrder = (facts: Iterable<Fact>): readonly Fact[] => {
  const held = new Set(facts);
  return FACTS.filter((f) => held.has(f));
};
