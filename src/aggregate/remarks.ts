import { addBounds, type Bound } from '../core/bound.js';
import type { Counts } from './counts.js';
import type { Cells } from './kernel.js';
import { boundOf, signOf } from './sign.js';

/**
 * Whatever keeps remarks on its totals: rows without a value, rows whose value was refused, and the code of the bound of what was added. What is seldom needed is
 * neither added nor merged while it is not there.
 */
export interface Remarked {
  /** Three numbers a total, up to the last total that needs any. */
  readonly remarks: number[];
}

/** How many numbers a total's remarks are. */
export const REMARKS = 3;
const MISSING = 0;
const REFUSED = 1;
const SIGN = 2;

const reach = (remarks: number[], total: number): void => {
  while (remarks.length < (total + 1) * REMARKS) remarks.push(0);
};

const raise = (remarks: number[], lane: number, by: number): void => {
  const raised = remarks;
  raised[lane] = (remarks[lane] ?? 0) + by;
};

/** Counts a row that has no value to add: not a number when there is none, infinite when it cannot be read. */
export const countGap = ({ remarks }: Remarked, total: number, units: number): void => {
  reach(remarks, total);
  raise(remarks, total * REMARKS + (Number.isNaN(units) ? MISSING : REFUSED), 1);
};

/** Joins the bound of one part of a sum to the bound of the rest, by the table that core keeps. */
export const addSign = (state: Remarked, total: number, sign: number): void => {
  if (sign === 0) return;
  const { remarks } = state;
  reach(remarks, total);
  const lane = total * REMARKS + SIGN;
  remarks[lane] = signOf(addBounds(boundOf(remarks[lane] ?? 0), boundOf(sign)));
};

/** Adds the remarks on one total to those on another. */
const addRemarks = (into: Remarked, total: number, from: Remarked, other: number): void => {
  const start = other * REMARKS;
  const missing = from.remarks[start + MISSING] ?? 0;
  const refused = from.remarks[start + REFUSED] ?? 0;
  addSign(into, total, from.remarks[start + SIGN] ?? 0);
  if (missing + refused === 0) return;
  reach(into.remarks, total);
  raise(into.remarks, total * REMARKS + MISSING, missing);
  raise(into.remarks, total * REMARKS + REFUSED, refused);
};

/** Adds the remarks on all cells of another state, each of so many totals, to the cells they go to. */
export const mergeRemarks = (into: Remarked, from: Remarked, cells: Cells, totals: number): void => {
  for (let other = 0; other * REMARKS < from.remarks.length; other++) {
    const cell = cells[Math.floor(other / totals)] ?? 0;
    if (cell >= 0) addRemarks(into, cell * totals + (other % totals), from, other);
  }
};

/** What is known of a total, by the bounds of what was added. */
export const boundIn = ({ remarks }: Remarked, total: number): Bound | undefined =>
  boundOf(remarks[total * REMARKS + SIGN] ?? 0);

/** Puts the count of a total beside the gaps under it. */
export const countsOf = (n: number, { remarks }: Remarked, total: number): Counts => ({
  n,
  missing: remarks[total * REMARKS + MISSING] ?? 0,
  refused: remarks[total * REMARKS + REFUSED] ?? 0,
});
