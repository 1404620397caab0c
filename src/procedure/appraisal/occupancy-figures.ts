import { addBounds, type Bound } from '../../core/index.js';
import {
  compareFraction,
  dividedBy,
  fractionOf,
  minus,
  plus,
  times,
  ZERO,
  type Fraction,
} from '../../core/fraction.js';
import type { MissingInput } from './missing-input.js';
import type { AverageMethod, AreaCluster } from './area-clusters.js';
import { missingFact } from './simple-checks.js';
import { readNumber, type ReadNumber } from './stated-number.js';

/**
 * A figure over several clusters, and what it lacks: with something lacking, `number` covers the others only.
 *
 * @internal
 */
export interface Figure {
  /** The number, where there is one. */
  readonly number?: ReadNumber;
  /** What was not given. */
  readonly missing: readonly MissingInput[];
}

interface Land {
  readonly industrial: Fraction;
  readonly part: ReadNumber;
}

const added = (a: ReadNumber, b: ReadNumber): ReadNumber => ({
  value: plus(a.value, b.value),
  bound: addBounds(a.bound, b.bound),
});

const industrialOf = ({ id, industrialLand }: AreaCluster): Fraction | MissingInput => {
  const read = readNumber(industrialLand);
  if (typeof read === 'string') return missingFact('industrialLand', read, id);
  // A bounded or an empty denominator divides nothing.
  return read.bound === undefined && read.value.over > 0n ? read.value : missingFact('industrialLand', 'absent', id);
};

const letOf = ({ id, let: leased }: AreaCluster): ReadNumber | MissingInput => {
  const read = readNumber(leased);
  return typeof read === 'string' ? missingFact('let', read, id) : read;
};

/** Land let, and land approved where the law of the day counts it; what is not said of the latter is at least nothing. */
const occupiedOf = (cluster: AreaCluster, countsApproved: boolean): ReadNumber | MissingInput => {
  const leased = letOf(cluster);
  if ('kind' in leased || !countsApproved) return leased;
  const approved = readNumber(cluster.approvedNotLet);
  if (approved === 'unreadable') return missingFact('approvedNotLet', approved, cluster.id);
  return added(leased, approved === 'absent' ? { value: ZERO, bound: '>=' } : approved);
};

const landOf = (cluster: AreaCluster, part: ReadNumber | MissingInput): Land | MissingInput => {
  const industrial = industrialOf(cluster);
  if ('kind' in industrial) return industrial;
  if ('kind' in part) return part;
  const beyond = compareFraction(part.value, industrial) > 0;
  return beyond ? { kind: 'fact', id: 'let', of: cluster.id, because: 'contradictory' } : { industrial, part };
};

const split = (rows: readonly (Land | MissingInput)[]) => ({
  lands: rows.filter((row): row is Land => !('kind' in row)),
  missing: rows.filter((row): row is MissingInput => 'kind' in row),
});

const HUNDRED = /* @__PURE__ */ fractionOf('100');

/**
 * The average occupancy of several clusters, %, not rounded.
 *
 * @param clusters - The clusters; at least one.
 * @param method - Which average.
 * @param countsApproved - Whether land approved and not let counts as occupied under the law of the day.
 * @returns The figure; none while one of the clusters lacks something.
 * @internal
 */
export const averageOccupancyOf = (
  clusters: readonly AreaCluster[],
  method: AverageMethod,
  countsApproved: boolean,
): Figure => {
  const { lands, missing } = split(clusters.map((cluster) => landOf(cluster, occupiedOf(cluster, countsApproved))));
  if (missing.length > 0) return { missing };
  const parts =
    method === 'plain'
      ? lands.map(({ industrial, part }) => ({ ...part, value: dividedBy(part.value, industrial) }))
      : lands.map(({ part }) => part);
  const whole =
    method === 'plain'
      ? fractionOf(String(lands.length))
      : lands.reduce((sum, { industrial }) => plus(sum, industrial), ZERO);
  const sum = parts.reduce(added, { value: ZERO });
  return { number: { ...sum, value: dividedBy(times(sum.value, HUNDRED), whole) }, missing };
};

const turned: Readonly<Record<Bound, Bound>> = { '>': '<', '>=': '<=', '<': '>', '<=': '>=', '~': '~' };

/**
 * The industrial land of several clusters that is not let, ha. Land approved and not let is unlet.
 *
 * @param clusters - One row each.
 * @returns The figure; where a cluster lacks something, what the others have at least.
 * @internal
 */
export const unletLandOf = (clusters: readonly AreaCluster[]): Figure => {
  const { lands, missing } = split(clusters.map((cluster) => landOf(cluster, letOf(cluster))));
  const parts = lands.map(
    ({ industrial, part: { value, bound } }): ReadNumber => ({
      value: minus(industrial, value),
      bound: bound === undefined ? undefined : turned[bound],
    }),
  );
  const unknown: readonly ReadNumber[] = missing.length > 0 ? [{ value: ZERO, bound: '>=' }] : [];
  return { number: [...parts, ...unknown].reduce(added, { value: ZERO }), missing };
};
