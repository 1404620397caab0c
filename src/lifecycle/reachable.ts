import { evolve, type FactBits } from './fact-bits.js';
import { lastOfEach, type Act } from './last-of-each.js';

/** Up to this many acts of open order are tried in every order; 2^12 sets of acts is the most that is ever held. */
const MOST_OPEN = 12;

/** Must `a` come before `b`, whatever their days are, if it has happened at all? Acts of one day follow the ladder. */
const mustPrecede = (a: Act, b: Act): boolean =>
  b.earliest !== null && (a.latest < b.earliest || (a.latest === b.earliest && a.effect.rank < b.effect.rank));

/** Cuts the acts where all before must precede all after: only within a block is any order open. */
const blocksOf = (acts: readonly Act[]): readonly (readonly Act[])[] => {
  const blocks: Act[][] = [];
  let block: Act[] = [];
  acts.forEach((act, i) => {
    block.push(act);
    const rest = acts.slice(i + 1);
    if (block.every((a) => rest.every((b) => mustPrecede(a, b)))) {
      blocks.push(block);
      block = [];
    }
  });
  return blocks;
};

/** Every set of facts that acts in any order and number could lead to: wider than the truth, never narrower. */
const closure = (block: readonly Act[], start: Iterable<FactBits>): ReadonlySet<FactBits> => {
  const all = new Set(start);
  // A set is walked in the order of insertion, additions during the walk included.
  for (const facts of all) for (const { effect } of block) all.add(evolve(facts, effect));
  return all;
};

/** Tries each order that the windows allow: a walk over sets of acts done, from none to all that are sure. */
const tryOrders = (block: readonly Act[], start: Iterable<FactBits>): ReadonlySet<FactBits> => {
  const bitsWhere = (holds: (act: Act) => boolean): number =>
    block.reduce((bits, act, i) => (holds(act) ? bits | (1 << i) : bits), 0);
  const sure = bitsWhere((act) => act.sure);
  const steps = block.map((act, i) => ({
    effect: act.effect,
    bit: 1 << i,
    // Where a sure act comes too late, the walk ends there: it never reaches all that are sure.
    tooLateAfter: bitsWhere((other) => mustPrecede(act, other)),
  }));
  const reached = new Map<number, Set<FactBits>>([[0, new Set(start)]]);
  const ends = new Set<FactBits>();
  // A map is walked in the order its keys came, and those come by size: a set is complete before it is walked.
  for (const [done, states] of reached) {
    if ((done & sure) === sure) for (const facts of states) ends.add(facts);
    for (const { effect, bit, tooLateAfter } of steps) {
      if ((done & (bit | tooLateAfter)) !== 0) continue;
      const after = reached.get(done | bit) ?? new Set<FactBits>();
      for (const facts of states) after.add(evolve(facts, effect));
      reached.set(done | bit, after);
    }
  }
  return ends;
};

/**
 * Every set of facts, seen through a mask, that some choice of days inside the windows leads to. Acts that do not touch the mask cannot matter and are left out, which keeps it exact for histories of hundreds of acts.
 *
 * @param acts - What has or may have happened by the day, in timeline order.
 * @param mask - The facts asked about.
 * @param recorded - The bit every act raises.
 * @returns The reachable sets; exact while no more than twelve types of act of open order touch the mask, else wider.
 */
export const reachable = (acts: readonly Act[], mask: FactBits, recorded: FactBits): ReadonlySet<FactBits> => {
  const touches = ({ effect }: Act): boolean => ((effect.up | effect.down) & mask & ~recorded) !== 0;
  const others = acts.filter((act) => !touches(act));
  // What leaves nothing but a record has no place in the order: it only decides what is recorded at the start.
  const start = others.length === 0 ? [0] : others.some((act) => act.sure) ? [recorded] : [0, recorded];
  let states: ReadonlySet<FactBits> = new Set(start);
  for (const block of blocksOf(lastOfEach(acts.filter(touches)))) {
    states = block.length > MOST_OPEN ? closure(block, states) : tryOrders(block, states);
  }
  return new Set([...states].map((facts) => facts & mask));
};
