import type { Limbed } from './limbs.js';

/** How many rows a total rests on. Given = counted, missing and refused together. */
export interface Counts {
  /** Rows that had a value (unit: rows). */
  readonly n: number;
  /** Rows that had none: left out, since missing is not zero (unit: rows). */
  readonly missing: number;
  /** Rows whose value is no number of the stated scale: left out, never rounded (unit: rows). */
  readonly refused: number;
}

/** Where a cell of any measure of values counts rows without a value; those with one come first. */
export const MISSING_LANE = 1;
/** Where it counts rows whose value was refused. */
export const REFUSED_LANE = 2;
/** How many lanes the counts take. */
export const COUNT_LANES = 3;

/** Counts a row that has no value to add. */
export const countGap = (state: Limbed, at: number, units: number): void => {
  const { lanes } = state;
  const lane = at + (Number.isNaN(units) ? MISSING_LANE : REFUSED_LANE);
  lanes[lane] = (lanes[lane] ?? 0) + 1;
};

/** Adds the counts of one cell to another's. */
export const addCounts = (state: Limbed, at: number, from: readonly number[], start: number): void => {
  const { lanes } = state;
  for (let lane = 0; lane < COUNT_LANES; lane++) lanes[at + lane] = (lanes[at + lane] ?? 0) + (from[start + lane] ?? 0);
};

/** Reads the counts of a cell. */
export const countsOf = (lanes: readonly number[], at: number): Counts => ({
  n: lanes[at] ?? 0,
  missing: lanes[at + MISSING_LANE] ?? 0,
  refused: lanes[at + REFUSED_LANE] ?? 0,
});
