import type { Register } from '../../model/index.js';
import { weigh, type TwinCounter, type TwinReason, type Weighed } from './compare.js';
import { portraitsOf, type Portrait } from './portrait.js';

/** Two clusters of a register that may be one. */
export interface TwinPair {
  /** Id of the one that comes first in the register. */
  readonly a: string;
  /** Id of the other. */
  readonly b: string;
  /** `likely`: reasons enough, and no counter-reason stands. `doubtful`: only a paper can tell. */
  readonly verdict: 'likely' | 'doubtful';
  /** What speaks for it. */
  readonly reasons: readonly TwinReason[];
  /** What speaks against it. */
  readonly against: readonly TwinCounter[];
}

/** What no agreement outweighs: papers name them as two. */
const decisive: ReadonlySet<TwinCounter> = /* @__PURE__ */ new Set<TwinCounter>([
  'other-province',
  'other-places',
  'other-number',
  'other-phase',
]);

/** What agreeing figures outweigh: how many of them it takes. */
const outweighed: Partial<Readonly<Record<TwinCounter, number>>> = {
  // One page prints "giai đoạn 2" and another does not, of one area and one capital: a label. Two phases seldom agree in both.
  'phase-of-one': 2,
  'other-trade': 1,
  'other-marks': 1,
};

const figures: readonly TwinReason[] = ['same-area', 'same-capital', 'same-decision'];

const isLikely = ({ reasons, against }: Weighed): boolean => {
  const agreeing = reasons.filter((reason) => figures.includes(reason)).length;
  const soft = reasons.includes('near-area') ? 1 : 0;
  const placed = reasons.includes('shared-place') || reasons.includes('only-name-in-province');
  return (
    placed &&
    against.every((counter) => {
      const needed = outweighed[counter];
      if (needed === undefined) return false;
      return needed === 1 ? agreeing + soft >= 1 : agreeing >= needed;
    })
  );
};

// Names that stand for nothing in particular need figures to be one.
const nameless: ReadonlySet<string> = /* @__PURE__ */ new Set(['thi tran', 'lang nghe', 'cum cong nghiep', 'ccn']);

const pairsIn = (group: readonly Portrait[]): readonly TwinPair[] => {
  const weighed = group.flatMap((a, i) => group.slice(i + 1).map((b) => ({ a, b, ...weigh(a, b) })));
  // Where maps differ a name decides only if nothing else of that name and number lies elsewhere in the province.
  const contested = new Set(
    weighed.flatMap(({ a, b, against }) =>
      against.includes('other-places') && !against.includes('other-number') && !against.includes('other-province')
        ? [a, b]
        : [],
    ),
  );
  return weighed.flatMap(({ a, b, reasons, against }): readonly TwinPair[] => {
    if (against.some((counter) => decisive.has(counter))) return [];
    const rivals = contested.has(a) || contested.has(b);
    const only = !reasons.includes('shared-place') && !rivals && a.province !== undefined && a.province === b.province;
    const all: readonly TwinReason[] = only ? [...reasons, 'only-name-in-province'] : reasons;
    const named = !nameless.has(a.name.key) || all.some((reason) => figures.includes(reason));
    const verdict = named && isLikely({ reasons: all, against }) ? 'likely' : 'doubtful';
    return [{ a: a.cluster.id, b: b.cluster.id, verdict, reasons: all, against }];
  });
};

/**
 * Finds clusters of a register that may be one under two entries: one name, one place, figures that agree. It proposes; `mergeClusters` is the caller's act.
 *
 * @remarks
 * Two phases stay two clusters unless both area and capital agree, since a phase may be a label. Districts ended on 1/7/2025: places on two sides of that day are not held against each other. Numbers in a name decide: Liên Hà is not Liên
 * Hà 2, Hồng Lạc II is Hồng Lạc 2. A pair that some counter-reason rules out is not listed.
 *
 * @param register - As the gate accepted it.
 * @returns The pairs, with what speaks for and against each.
 * @example
 * ```ts
 * import { readRegister } from 'industrial-clusters';
 * import { findTwins } from 'industrial-clusters/intake';
 *
 * const cluster = (id: string, name: string) => ({ id, name, places: ['Đông Anh'], province: 'Hà Nội' });
 * const clusters = [cluster('1', 'Dục Tú'), cluster('2', 'CCN Dục Tú'), cluster('3', 'Dục Tú 2')];
 * const pairs = findTwins(readRegister({ schemaVersion: 1, clusters }).register);
 * console.log(pairs.map(({ a, b, verdict }) => [a, b, verdict])); // => [["1","2","likely"]]
 * ```
 */
export const findTwins = (register: Register): readonly TwinPair[] => {
  const groups = new Map<string, Portrait[]>();
  for (const portrait of portraitsOf(register)) {
    const group = groups.get(portrait.name.key);
    if (group === undefined) groups.set(portrait.name.key, [portrait]);
    else group.push(portrait);
  }
  return [...groups.values()].flatMap(pairsIn);
};
