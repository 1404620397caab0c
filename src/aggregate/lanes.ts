import type { Path } from '../core/problem.js';
import { ACCUMULATOR_VERSION, checkHead, isRecord, misshapen, type Accumulator } from './accumulator.js';
import type { Kernel } from './kernel.js';
import type { AggregateProblem } from './problems.js';
import { BASE } from './limbs.js';
import { REMARKS } from './remarks.js';
import { SIGNS } from './sign.js';

/** Accumulators that are a few numbers each, side by side in one list, with remarks on those that need any. */
export interface Lanes extends Accumulator {
  /** The numbers, those of one cell together. */
  readonly lanes: number[];
  /** Three numbers a total: rows without a value, rows refused, the code of a bound. Ends with the last total that needs any: mostly empty. */
  readonly remarks: number[];
}

/** What a lane holds, and so what may stand in it. */
export type Lane = 'count' | 'sign' | 'limb' | 'whole' | 'units';

/** No register has a trillion rows; sums of a few thousand numbers below this are exact. */
const MANY = 2 ** 40;

const fits: Readonly<Record<Lane, (n: number) => boolean>> = {
  count: (n) => n >= 0 && n <= MANY,
  sign: (n) => n >= 0 && n < SIGNS,
  limb: (n) => n >= 0 && n < BASE,
  whole: (n) => Math.abs(n) <= MANY,
  units: () => true,
};

const remarksLayout = ['count', 'count', 'sign'] as const;

/** The first number that cannot stand where it does: one is enough to refuse them all. */
const checkNumbers = (
  numbers: readonly unknown[],
  layout: readonly Lane[],
  path: Path,
): readonly AggregateProblem[] => {
  const kindOf = (i: number): Lane => layout[i % layout.length] ?? 'whole';
  const wrong = numbers.findIndex((n, i) => !Number.isSafeInteger(n) || !fits[kindOf(i)](n as number));
  return wrong < 0 ? [] : [misshapen(numbers[wrong], kindOf(wrong), [...path, wrong])];
};

const BLOCK = 512;
const MOST_BLOCKS = 128;

/** Zeros in a list without holes, whose numbers stay unboxed for good: it once held a fraction. Copied in blocks, since pushing each costs more than a small total. */
const zeros = (count: number): number[] => {
  let block = [0.5];
  block[0] = 0;
  while (block.length < BLOCK) block = block.concat(block);
  const blocks = Array.from({ length: Math.min(Math.floor(count / BLOCK), MOST_BLOCKS) }, () => block);
  return block.slice(0, count % BLOCK).concat(...blocks);
};

/** The part of a kernel that all measures kept in lanes share. */
type Common = Pick<Kernel<unknown, Lanes, unknown>, 'create' | 'grow' | 'check'>;

/** Keeps accumulators as a few numbers each, with remarks on so many totals in each. */
export const inLanes = (is: string, layout: readonly Lane[], totals = 1): Common => ({
  create: () => {
    const lanes = [0.5];
    lanes.length = 0;
    return { is, version: ACCUMULATOR_VERSION, lanes, remarks: [] };
  },
  grow: (state, size) => {
    const grown: { lanes: number[] } = state;
    const wanted = size * layout.length;
    if (grown.lanes.length === 0 && wanted >= BLOCK) grown.lanes = zeros(wanted);
    const { lanes } = grown;
    // Pushed: a list that is told its length has holes for good, and every number read from it is boxed.
    for (let known = lanes.length; known < wanted; known++) lanes.push(0);
  },
  check: (value, size, path) => {
    const head = checkHead(value, is, path);
    if (head.length > 0 || !isRecord(value)) return head;
    const { lanes, remarks } = value;
    const [at, beside] = [
      [...path, 'lanes'],
      [...path, 'remarks'],
    ];
    const most = size * totals * REMARKS;
    if (!Array.isArray(lanes) || lanes.length !== size * layout.length)
      return [misshapen(lanes, `${String(size * layout.length)} numbers`, at)];
    if (!Array.isArray(remarks) || remarks.length > most || remarks.length % REMARKS !== 0)
      return [misshapen(remarks, `at most ${String(most)} numbers, by threes`, beside)];
    return [...checkNumbers(lanes, layout, at), ...checkNumbers(remarks, remarksLayout, beside)];
  },
});
