import type { Path } from '../core/problem.js';
import { ACCUMULATOR_VERSION, checkHead, isRecord, misshapen, type Accumulator } from './accumulator.js';
import type { Kernel } from './kernel.js';
import type { AggregateProblem } from './problems.js';
import { BASE } from './limbs.js';
import { SIGNS } from './sign.js';

/** Accumulators that are a few numbers each, side by side in one list. */
export interface Lanes extends Accumulator {
  /** The numbers, those of one cell together. */
  readonly lanes: number[];
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

/** The first number that cannot stand where it does: one is enough to refuse them all. */
const checkLanes = (lanes: readonly unknown[], layout: readonly Lane[], path: Path): readonly AggregateProblem[] => {
  const kindOf = (i: number): Lane => layout[i % layout.length] ?? 'whole';
  const wrong = lanes.findIndex((n, i) => !Number.isSafeInteger(n) || !fits[kindOf(i)](n as number));
  return wrong < 0 ? [] : [misshapen(lanes[wrong], kindOf(wrong), [...path, wrong])];
};

/** The part of a kernel that all measures kept in lanes share. */
type Common = Pick<Kernel<unknown, Lanes, unknown>, 'create' | 'grow' | 'check'>;

/** Keeps accumulators as a few numbers each. */
export const inLanes = (is: string, layout: readonly Lane[]): Common => ({
  create: () => {
    // A list that once held a fraction keeps its numbers unboxed for good.
    const lanes = [0.5];
    lanes.length = 0;
    return { is, version: ACCUMULATOR_VERSION, lanes };
  },
  grow: (state, size) => {
    const { lanes } = state;
    // Pushed one by one: a list that is told its length has holes for good, and every number read from it is boxed.
    for (let known = lanes.length; known < size * layout.length; known++) lanes.push(0);
  },
  check: (value, size, path, depth) => {
    const head = checkHead(value, is, path);
    if (head.length > 0 || !isRecord(value)) return head;
    const { lanes } = value;
    const at = [...path, 'lanes'];
    if (!Array.isArray(lanes) || lanes.length !== size * layout.length)
      return [misshapen(lanes, `${String(size * layout.length)} numbers`, at)];
    return depth === 'outline' ? [] : checkLanes(lanes, layout, at);
  },
});
