import { groupKernel, mapsOf, type Groups, type Key } from './groups.js';
import type { Kernel } from './kernel.js';
import { measureOf } from './kernel-of.js';
import { inLanes, type Lanes } from './lanes.js';
import type { Measure } from './measure.js';
import { knownUnit, quotientOf, type Quotient } from './quotient.js';
import { boundIn } from './remarks.js';
import { knownRounding } from './rounding.js';
import { mergeSums, sumKernel, sumLayout, sumOf, sumTerm, type Sum } from './sum-kernel.js';
import { DEFAULT_SCALE, knownScale, type Read, type Scale } from './value.js';

/** One group's part of a whole. */
export interface Share {
  /** The part over the whole, rounded as asked; null when the whole is zero. */
  readonly value: string | null;
  /** About, when a value under the whole was bounded: a share falls when another part grows. Absent when all were exact. */
  readonly bound?: '~';
  /** The part. */
  readonly part: Sum;
}

/** A whole and the shares of its groups. Each is rounded by itself, so they need not add up to one. */
export interface Shares {
  /** The denominator of every share. */
  readonly whole: Sum;
  /** The groups, sorted by key as text. */
  readonly shares: ReadonlyMap<string, Share>;
}

/** How shares are to be written, and the scale of what goes in. */
export interface ShareOptions extends Quotient, Scale {}

type Options = Required<ShareOptions>;

const kernel = <Row>(key: Key<Row>, of: Read<Row>, { scale, rounding, unit }: Options): Kernel<Row, Groups, Shares> => {
  const whole = inLanes(`sum/${String(scale)}`, sumLayout);
  const shareOf = (parts: Lanes, cell: number, wholes: Lanes, parent: number): Share => {
    const value = quotientOf(sumTerm(parts.lanes, cell, scale), sumTerm(wholes.lanes, parent, scale), rounding, unit);
    const part = sumOf(parts, cell, scale);
    const vague = boundIn(wholes, parent) !== undefined;
    return vague && value !== null ? { value, bound: '~', part } : { value, part };
  };
  return {
    ...groupKernel(key, sumKernel(of, scale) as Kernel<Row, unknown, Sum>),
    outputs: (state, size) => {
      const parts = state.inner as Lanes;
      const wholes = whole.create();
      whole.grow(wholes, size);
      mergeSums(wholes, parts, Int32Array.from(state.parents), 1);
      const shares = state.parents.map((parent, cell) => shareOf(parts, cell, wholes, parent));
      return mapsOf(state, size, shares).map((map, parent) => ({
        whole: sumOf(wholes, parent, scale),
        shares: map,
      }));
    },
  };
};

/**
 * Takes each group's share of the whole: adds up exactly and divides once, at the end.
 *
 * @param key - Names the group of a row.
 * @param of - Takes the value from a row; `() => 1` for shares of the rows themselves.
 * @param options - The rounding, the unit and the scale.
 * @returns The measure.
 * @throws `TypeError` for a scale, a rounding or a unit that is none.
 * @example
 * ```ts
 * import { aggregate, share } from 'industrial-clusters/aggregate';
 * const clusters = [{ district: 'Phúc Thọ', area: '20' }, { district: 'Thạch Thất', area: '60' }];
 * type Cluster = { district: string; area: string };
 * const byArea = share((c: Cluster) => c.district, (c) => c.area, { rounding: { scale: 1, mode: 'half-up' }, unit: '%' });
 * console.log(aggregate(clusters, byArea).shares.get('Phúc Thọ')?.value); // => 25
 * ```
 */
export const share = <Row>(
  key: Key<Row>,
  of: Read<Row>,
  { scale = DEFAULT_SCALE, rounding, unit = '1' }: ShareOptions,
): Measure<Row, Groups, Shares> =>
  measureOf(kernel(key, of, { scale: knownScale(scale), rounding: knownRounding(rounding), unit: knownUnit(unit) }));
