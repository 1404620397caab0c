/**
 * What one limb holds. A whole number of any size is a row of limbs, lowest first: all but the last lie in [0, BASE), the last has the sign. So each number is
 * written one way only, whatever the order of its additions, and no loop needs a bigint.
 */
export const BASE = 2 ** 50;
/** Binary digits of a limb. */
export const LIMB_BITS = 50n;
const HALF = 2 ** 25;
const ONE_BASE = 2 ** -50;

/** What a sum below 2⁵³ carries to the next limb. By a multiplication, exact for a power of two: carries come and go, and a branch that cannot be foretold costs more. */
const carryOf = (sum: number): number => Math.floor(sum * ONE_BASE);

/** Whatever keeps limbs among its lanes. */
export interface Limbed {
  /** Numbers, the limbs among them. */
  readonly lanes: number[];
}

/** Adds a safe integer to a number of two limbs or more. */
export const addUnits = (state: Limbed, at: number, top: number, units: number): void => {
  const { lanes } = state;
  let carried = units;
  let limb = at;
  for (; limb < top && carried !== 0; limb++) {
    const over = Math.floor(carried / BASE);
    const sum = (lanes[limb] ?? 0) + (carried - over * BASE);
    lanes[limb] = sum < BASE ? sum : sum - BASE;
    carried = sum < BASE ? over : over + 1;
  }
  if (carried !== 0) lanes[limb] = (lanes[limb] ?? 0) + carried;
};

/** Out of the loop's way: a product of huge factors. */
const addBig = (state: Limbed, at: number, product: bigint): void => {
  addUnits(state, at, at + 2, Number(BigInt.asUintN(50, product)));
  addUnits(state, at + 1, at + 2, Number(BigInt.asUintN(50, product >> LIMB_BITS)));
  addUnits(state, at + 2, at + 2, Number(product >> (2n * LIMB_BITS)));
};

/** Adds the product of two safe integers to a number of three limbs. */
export const addProduct = (state: Limbed, at: number, u: number, w: number): void => {
  if (u > BASE || u < -BASE || w > BASE) {
    addBig(state, at, BigInt(u) * BigInt(w));
    return;
  }
  const { lanes } = state;
  const u1 = Math.floor(u / HALF);
  const u0 = u - u1 * HALF;
  const w1 = Math.floor(w / HALF);
  const w0 = w - w1 * HALF;
  const cross = u0 * w1 + u1 * w0;
  const cross1 = Math.floor(cross / HALF);
  const low = (lanes[at] ?? 0) + u0 * w0 + (cross - cross1 * HALF) * HALF;
  const over = carryOf(low);
  lanes[at] = low - over * BASE;
  const mid = u1 * w1 + cross1 + over;
  const sum = (lanes[at + 1] ?? 0) + mid;
  if (sum >= 0 && sum < BASE) lanes[at + 1] = sum;
  else addUnits(state, at + 1, at + 2, mid);
};

/** Adds a number of two limbs, the first at `start`, to another. */
export const addTwoLimbs = (state: Limbed, at: number, from: readonly number[], start: number): void => {
  const { lanes } = state;
  const low = (lanes[at] ?? 0) + (from[start] ?? 0);
  const over = carryOf(low);
  lanes[at] = low - over * BASE;
  lanes[at + 1] = (lanes[at + 1] ?? 0) + (from[start + 1] ?? 0) + over;
};

/** Adds a number of three limbs, the first at `start`, to another. */
export const addThreeLimbs = (state: Limbed, at: number, from: readonly number[], start: number): void => {
  const { lanes } = state;
  const low = (lanes[at] ?? 0) + (from[start] ?? 0);
  const over = carryOf(low);
  lanes[at] = low - over * BASE;
  lanes[at + 1] = (lanes[at + 1] ?? 0) + over;
  addTwoLimbs(state, at + 1, from, start + 1);
};
